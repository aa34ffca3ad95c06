#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears what docks and task bars hear of launchers (com.canonical.Unity.LauncherEntry)."""
from gi.repository import Gio

from bus import Bus, loop
from server import Server, command, event, serve

INTERFACE = "com.canonical.Unity.LauncherEntry"


class Dock(Server):
    def prepare(self):
        self.bus = Bus()
        self.bus.connection.signal_subscribe(None, INTERFACE, "Update", None, None, Gio.DBusSignalFlags.NONE, self.heard)
        return {}

    def heard(self, connection, sender, path, interface, name, arguments):
        uri, properties = arguments.unpack()
        types = {key: properties_type(arguments, key) for key in properties}
        event("badge", signature=arguments.get_type_string(), uri=uri, path=path, types=types, **properties)

    @command
    def own(self):
        """As a dock that starts."""
        self.bus.own("com.canonical.Unity")


def properties_type(arguments, key):
    return arguments.get_child_value(1).lookup_value(key, None).get_type_string()


if __name__ == "__main__":
    serve(Dock(), loop)

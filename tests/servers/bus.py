# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session bus, for the servers that are services on it."""
from gi.repository import Gio, GLib

from server import Failure, Loop

THE_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
main_loop = GLib.MainLoop()


def enter():
    for number in (1, 2, 15):
        GLib.unix_signal_add(GLib.PRIORITY_HIGH, number, main_loop.quit)
    main_loop.run()


loop = Loop(enter, lambda work, *arguments: GLib.idle_add(lambda: work(*arguments) and False), main_loop.quit)


class Bus:
    def __init__(self):
        self.connection = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.connection.set_exit_on_close(False)

    def serve(self, path, xml, call, get=None):
        for interface in Gio.DBusNodeInfo.new_for_xml(xml).interfaces:
            self.connection.register_object(path, interface, call, get, None)

    def own(self, name):
        do_not_queue, owner_now = 4, 1
        if self.call(*THE_BUS, "RequestName", GLib.Variant("(su)", (name, do_not_queue)))[0] != owner_now:
            raise Failure(f"{name} is taken")

    def release(self, name):
        self.call(*THE_BUS, "ReleaseName", GLib.Variant("(s)", (name,)))

    def call(self, service, path, interface, method, arguments=None):
        try:
            answer = self.connection.call_sync(service, path, interface, method, arguments, None,
                                               Gio.DBusCallFlags.NO_AUTO_START, 3000, None)
        except GLib.Error as error:
            raise Failure(f"{method}: {error.message}")
        return answer.unpack()

    def properties(self, service, path, interface):
        return self.call(service, path, "org.freedesktop.DBus.Properties", "GetAll",
                         GLib.Variant("(s)", (interface,)))[0]

    def emit(self, path, interface, signal, types, *values):
        self.connection.emit_signal(None, path, interface, signal, GLib.Variant(types, values) if types else None)

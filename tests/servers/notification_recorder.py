#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification daemon that shows nothing and tells everything: each Notify is an event with its exact D-Bus types.

Its commands do what a user or a daemon does: invoke an action, dismiss, expire; answer with an error or not at all;
die and come back.
"""
import argparse

from gi.repository import GLib

from bus import Bus, loop
from server import Failure, Server, command, event, serve

NAME = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
XML = """<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg direction="in" type="s" name="app_name"/> <arg direction="in" type="u" name="replaces_id"/>
    <arg direction="in" type="s" name="app_icon"/> <arg direction="in" type="s" name="summary"/>
    <arg direction="in" type="s" name="body"/> <arg direction="in" type="as" name="actions"/>
    <arg direction="in" type="a{sv}" name="hints"/> <arg direction="in" type="i" name="expire_timeout"/>
    <arg direction="out" type="u" name="id"/>
  </method>
  <method name="CloseNotification"><arg direction="in" type="u"/></method>
  <method name="GetCapabilities"><arg direction="out" type="as"/></method>
  <method name="GetServerInformation">
    <arg direction="out" type="s"/> <arg direction="out" type="s"/>
    <arg direction="out" type="s"/> <arg direction="out" type="s"/>
  </method>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""
ARGUMENTS = ("app_name", "replaces_id", "app_icon", "summary", "body", "actions", "hints", "expire_timeout")


def typed(hints):
    """name -> [D-Bus type, value]: urgency as y and urgency as i are not the same."""
    pairs = (hints.get_child_value(i) for i in range(hints.n_children()))
    pairs = ((p.get_child_value(0).get_string(), p.get_child_value(1).get_variant()) for p in pairs)
    return {name: [value.get_type_string(), value.unpack()] for name, value in pairs}


class Recorder(Server):
    def __init__(self, options):
        super().__init__()
        self.options, self.shown, self.next_id, self.behaviour = options, {}, 1, "normal"

    def prepare(self):
        self.bus = Bus()
        self.bus.serve(PATH, XML, self.called)
        self.own()
        return {}

    def called(self, connection, sender, path, interface, method, arguments, invocation):
        getattr(self, "called_" + method)(arguments, invocation)

    def called_Notify(self, arguments, invocation):
        said = dict(zip(ARGUMENTS, arguments.unpack()))
        said["hints"] = typed(arguments.get_child_value(6))
        number = said["replaces_id"] if said["replaces_id"] in self.shown else self.next_id
        self.next_id = max(self.next_id, number + 1)
        event("notify", id=number, **said)
        if self.behaviour == "hang":
            return
        if self.behaviour == "error":
            invocation.return_dbus_error(NAME + ".Error.ExcessNotificationGeneration", "too many")
            return
        self.shown[number] = said
        invocation.return_value(GLib.Variant("(u)", (number,)))

    def called_CloseNotification(self, arguments, invocation):
        number = arguments.unpack()[0]
        event("close", id=number, known=number in self.shown)
        invocation.return_value(None)
        self.closed(number, 3)

    def called_GetCapabilities(self, arguments, invocation):
        invocation.return_value(GLib.Variant("(as)", (self.options.capabilities.split(","),)))

    def called_GetServerInformation(self, arguments, invocation):
        invocation.return_value(GLib.Variant("(ssss)", ("recorder", "Posthorn", "1", "1.2")))

    def closed(self, number, reason):
        if self.shown.pop(number, None):
            self.bus.emit(PATH, INTERFACE, "NotificationClosed", "(uu)", number, reason)

    @command
    def invoke(self, id, action="default", token=None):
        """A click. Also with an id that was never ours: a click on somebody else's popup."""
        if token:
            self.bus.emit(PATH, INTERFACE, "ActivationToken", "(us)", int(id), token)
        self.bus.emit(PATH, INTERFACE, "ActionInvoked", "(us)", int(id), action)
        self.closed(int(id), 2)

    @command
    def dismiss(self, id, reason=2):
        self.closed(int(id), int(reason))

    @command
    def open(self):
        return {"ids": list(self.shown)}

    @command
    def behave(self, how):
        """normal, hang (Notify is never answered) or error."""
        if how not in ("normal", "hang", "error"):
            raise Failure(f"no such behaviour: {how}")
        self.behaviour = how

    @command
    def die(self):
        """As a daemon that ends: its popups and its numbers are forgotten."""
        self.bus.release(NAME)
        self.shown.clear()
        self.next_id = 1

    @command
    def own(self):
        self.bus.own(NAME)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--capabilities", default="actions,body,body-markup,persistence,icon-static")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Recorder(arguments()), loop)

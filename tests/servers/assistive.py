#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and uses a program as assistive technologies do, over AT-SPI: what is in its windows, by what name, and what a
screen reader would say unasked. A control is told by its window, name and, where need be, role.

The bus on which they meet, and the registry on it (at-spi2-core), are its own; programs that begin later on the same
session bus are told of it, as if a screen reader were running.
"""
import argparse
import os
import warnings
from contextlib import suppress

import gi

warnings.simplefilter("ignore", DeprecationWarning)  # get_action_name is itself and its predecessor, by these bindings
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib

from bus import THE_BUS, Bus, loop
from desktop import BUS
from server import Failure, Server, command, event, serve, wait_until

XML = """<node>
  <interface name="org.a11y.Bus"><method name="GetAddress"><arg type="s" direction="out"/></method></interface>
  <interface name="org.a11y.Status">
    <property name="IsEnabled" type="b" access="read"/>
    <property name="ScreenReaderEnabled" type="b" access="read"/>
  </interface>
</node>"""

# What Orca speaks when it comes into sight, wherever the focus is.
SPOKEN_ROLES = ("notification", "alert")
PRESSING = ("press", "toggle")


def children(item):
    for index in range(item.get_child_count()):
        child = item.get_child_at_index(index)
        if child is not None:
            yield child


def states(item):
    return [state.value_nick for state in item.get_state_set().get_states()]


def is_showing(item):
    return item.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(item):
    """Item and what is in sight below it, but for what goes while we look."""
    try:
        yield item
        below = [child for child in children(item) if is_showing(child)]
    except GLib.Error:
        return
    for child in below:
        yield from walk(child)


def has(item, interface):
    return interface in item.get_interfaces()


def label_of(item):
    for relation in item.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return None


def named(item):
    place, label = item.get_extents(Atspi.CoordType.SCREEN), label_of(item)
    return {"role": item.get_role_name(), "name": item.get_name(), "x": place.x, "y": place.y, "width": place.width,
            "height": place.height, **({"label": label} if label else {})}


def described(item):
    text = {"text": Atspi.Text.get_text(item, 0, -1)} if has(item, "Text") else {}
    return {**named(item), "description": item.get_description(), "states": states(item), **text}


class Assistive(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options

    def prepare(self):
        self.start_bus()
        Atspi.init()
        self.listener = Atspi.EventListener.new(self.heard)
        for kind in ("object:state-changed:focused", "object:state-changed:showing", "window:activate"):
            self.listener.register(kind)
        self.bus = Bus()
        self.bus.serve("/org/a11y/bus", XML, self.called, lambda *_: GLib.Variant("b", True))
        self.bus.own("org.a11y.Bus")
        return {}

    def start_bus(self):
        os.mkdir(os.path.join(self.directory, "run"), 0o700)
        config = os.path.join(self.directory, "bus.conf")
        with open(config, "w") as f:
            f.write(BUS.format(directory=self.directory))
        self.address = f"unix:path={self.directory}/run/bus"
        self.parts.start("bus", ["dbus-daemon", "--config-file=" + config, "--nofork", "--nopidfile"])
        wait_until(lambda: os.path.exists(f"{self.directory}/run/bus"), "the bus: " + self.parts.log("bus"))
        os.environ["AT_SPI_BUS_ADDRESS"] = self.address
        self.parts.start("registry", [os.path.join(self.options.unpacked, "usr/libexec/at-spi2-registryd")])
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        connection = Gio.DBusConnection.new_for_address_sync(self.address, flags, None, None)
        registry = GLib.Variant("(s)", ("org.a11y.atspi.Registry",))
        wait_until(lambda: connection.call_sync(*THE_BUS, "NameHasOwner", registry, None, 0, 3000, None).unpack()[0],
                   "the registry: " + self.parts.log("registry"))

    def called(self, connection, sender, path, interface, method, arguments, invocation):
        invocation.return_value(GLib.Variant("(s)", (self.address,)))

    def heard(self, what):
        with suppress(GLib.Error):  # who said it may be gone
            self.tell(what)

    def tell(self, what):
        source = what.source
        if source.get_application().get_name() != self.options.program:
            return
        role = source.get_role_name()
        if what.type == "object:state-changed:focused" and what.detail1:
            event("focused", control=named(source))
        elif what.type == "object:state-changed:showing" and what.detail1 and role in SPOKEN_ROLES:
            event("announced", role=role, text=source.get_name())
        elif what.type == "window:activate":
            event("activated", title=source.get_name())

    def program(self):
        for program in children(Atspi.get_desktop(0)):
            if program.get_name() == self.options.program:
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        raise Failure(f"no program called {self.options.program} speaks to AT-SPI")

    def window(self, title):
        for window in children(self.program()):
            if window.get_name() == title and is_showing(window):
                return window
        raise Failure(f"no window is called {title}: {[window.get_name() for window in children(self.program())]}")

    def find(self, window, name, role=None):
        for item in walk(self.window(window)):
            if item.get_name() == name and role in (None, item.get_role_name()):
                return item
        raise Failure(f"nothing in {window} is called {name}")

    @command
    def windows(self):
        return {"windows": [described(window) for window in children(self.program()) if is_showing(window)]}

    @command
    def look(self, window):
        """All that is in sight in a window, from the top of its tree."""
        items = []
        for item in walk(self.window(window)):
            with suppress(GLib.Error):
                items.append(described(item))
        return {"items": items}

    @command
    def control(self, window, name):
        """The first of that name."""
        return described(self.find(window, name))

    @command
    def press(self, window, name, role=None):
        item = self.find(window, name, role)
        for number in range(Atspi.Action.get_n_actions(item) if has(item, "Action") else 0):
            if Atspi.Action.get_action_name(item, number).lower() in PRESSING and Atspi.Action.do_action(item, number):
                return
        raise Failure(f"{name} cannot be pressed: {described(item)}")

    @command
    def enter(self, window, name, text):
        """Into a field for text, or one for numbers."""
        item = self.find(window, name)
        is_number = has(item, "Value") and text.isdigit()
        if is_number and Atspi.Value.set_current_value(item, int(text)):
            return
        if has(item, "EditableText") and Atspi.EditableText.set_text_contents(item, text):
            return
        raise Failure(f"nothing can be entered into {name}: {described(item)}")

    @command
    def settle(self):
        """Answers once all is told that the program has said by now."""
        self.program().get_child_count()

    @command
    def focus(self, window, name, role=None):
        if not Atspi.Component.grab_focus(self.find(window, name, role)):
            raise Failure(f"{name} does not take the focus")


def arguments():
    here = os.path.dirname(os.path.realpath(__file__))
    default = os.environ.get("POSTHORN_SERVERS", os.path.join(here, "../../build/servers"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unpacked", type=os.path.abspath, default=os.path.abspath(default))
    parser.add_argument("--program", default="posthorn", help="its name")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Assistive(arguments()), loop)

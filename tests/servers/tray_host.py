#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and clicks tray icons as a panel does: StatusNotifierItem and com.canonical.dbusmenu, over D-Bus.

Beside a panel it asks the panel's watcher which items there are; with --own it is the watcher and the host itself.
"""
import argparse
import time

from gi.repository import Gio, GLib

from bus import Bus, loop
from server import Failure, Server, command, event, serve

WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
XML = """<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
  <signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal>
  <signal name="StatusNotifierHostRegistered"/>
</interface></node>"""


def shown_label(label):
    """As a panel draws it: "_" underlines the next letter, "__" is one of them."""
    return label.replace("__", "\0").replace("_", "").replace("\0", "_")


def entry(node):
    number, properties, children = node
    described = {"id": number, "label": shown_label(properties.get("label", "")),
                 "separator": properties.get("type") == "separator",
                 "enabled": properties.get("enabled", True), "visible": properties.get("visible", True)}
    if properties.get("toggle-type"):
        described["checked"] = properties.get("toggle-state") == 1
    return {**described, "children": [entry(child) for child in children]}


def find(node, label):
    for child in node["children"]:
        if child["label"] == label:
            return child
        below = find(child, label)
        if below:
            return below
    return None


class TrayHost(Server):
    def __init__(self, options):
        super().__init__()
        self.options, self.items = options, []

    def prepare(self):
        self.bus = Bus()
        if self.options.own:
            self.bus.serve(WATCHER_PATH, XML, self.called, self.read)
            self.bus.own(WATCHER)
            self.bus.emit(WATCHER_PATH, WATCHER, "StatusNotifierHostRegistered", None)
        return {}

    def called(self, connection, sender, path, interface, method, arguments, invocation):
        invocation.return_value(None)
        if method == "RegisterStatusNotifierItem":
            self.registered(sender, arguments.unpack()[0])

    def read(self, connection, sender, path, interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def registered(self, sender, service):
        item = sender + service if service.startswith("/") else service + "/StatusNotifierItem"
        if item in self.items:
            return
        self.items.append(item)

        def vanished(*_):
            if item in self.items:
                self.items.remove(item)
                self.bus.emit(WATCHER_PATH, WATCHER, "StatusNotifierItemUnregistered", "(s)", item)
                event("gone", item=item)

        Gio.bus_watch_name_on_connection(self.bus.connection, item.partition("/")[0], 0, None, vanished)
        self.bus.connection.signal_subscribe(sender, ITEM, None, None, None, 0,
                                             lambda c, s, p, i, name, v: event("changed", what=name))
        self.bus.emit(WATCHER_PATH, WATCHER, "StatusNotifierItemRegistered", "(s)", item)
        event("registered", item=item)

    def known_items(self):
        if self.options.own:
            return self.items
        return self.bus.properties(WATCHER, WATCHER_PATH, WATCHER)["RegisteredStatusNotifierItems"]

    def item(self):
        """Service, path and properties of our program's item."""
        for known in self.known_items():
            service, _, path = known.partition("/")
            properties = self.bus.properties(service, "/" + path, ITEM)
            if properties.get("Id") == self.options.id:
                return service, "/" + path, properties
        raise Failure(f"no tray item of {self.options.id}")

    def layout(self):
        service, path, properties = self.item()
        self.bus.call(service, properties["Menu"], MENU, "AboutToShow", GLib.Variant("(i)", (0,)))
        everything = GLib.Variant("(iias)", (0, -1, []))
        tree = self.bus.call(service, properties["Menu"], MENU, "GetLayout", everything)[1]
        return service, properties["Menu"], entry(tree)

    @command
    def show(self):
        properties = self.item()[2]
        tooltip = properties.get("ToolTip") or ("", [], "", "")
        return {"title": properties.get("Title"), "status": properties.get("Status"),
                "icon": properties.get("IconName"),
                "sizes": [[w, h] for w, h, _ in properties.get("IconPixmap", [])],
                "tooltip": {"title": tooltip[2], "text": tooltip[3]}}

    @command
    def menu(self):
        return {"entries": [e for e in self.layout()[2]["children"] if e["visible"]]}

    @command
    def click(self, label, within=None):
        """Within the submenu of that label, or anywhere."""
        service, path, root = self.layout()
        chosen = find(find(root, within) or {"children": []} if within else root, label)
        if not chosen or not chosen["visible"] or not chosen["enabled"]:
            raise Failure(f"no entry to click is called {label}: {[e['label'] for e in root['children']]}")
        clicked = (chosen["id"], "clicked", GLib.Variant("i", 0), int(time.time()) & 0xffffffff)
        self.bus.call(service, path, MENU, "Event", GLib.Variant("(isvu)", clicked))

    @command
    def activate(self):
        """The left button on the icon."""
        service, path, _ = self.item()
        self.bus.call(service, path, ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--own", action="store_true", help="be the watcher and the host")
    parser.add_argument("--id", default="posthorn", help="Id of the item to look at")
    return parser.parse_args()


if __name__ == "__main__":
    serve(TrayHost(arguments()), loop)

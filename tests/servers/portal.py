#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""xdg-desktop-portal on a desktop that runs (desktop.py), with its own gtk backend before whatever shows popups there,
and a sandbox as Flatpak makes one. We are the backend that writes autostart entries, which Debian 12's gtk one is not:
what is ordered is an event.

Flatpak is its parts: bubblewrap, a filter before the session bus (xdg-dbus-proxy), and /.flatpak-info in both, by which
the portal knows who asks. The ready line has the command that starts a program in that sandbox. It sees this machine's
files, but of the session bus only what Flatpak gives everybody and what --talk names.
"""
import argparse
import os
import shutil
import subprocess

from gi.repository import GLib

from bus import Bus, loop
from server import Failure, Server, command, event, serve, wait_until

APP = "org.posthorn.Posthorn"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
STORE, STORE_PATH = "org.freedesktop.impl.portal.PermissionStore", "/org/freedesktop/impl/portal/PermissionStore"
GTK = "org.freedesktop.impl.portal.desktop.gtk"
BACKEND = "org.freedesktop.impl.portal.desktop.posthorn_test"
BACKGROUND = """<node><interface name="org.freedesktop.impl.portal.Background">
  <method name="GetAppState"><arg direction="out" type="a{sv}"/></method>
  <method name="NotifyBackground">
    <arg direction="in" type="o"/> <arg direction="in" type="s"/> <arg direction="in" type="s"/>
    <arg direction="out" type="u"/> <arg direction="out" type="a{sv}"/>
  </method>
  <method name="EnableAutostart">
    <arg direction="in" type="s"/> <arg direction="in" type="b"/> <arg direction="in" type="as"/>
    <arg direction="in" type="u"/> <arg direction="out" type="b"/>
  </method>
  <signal name="RunningApplicationsChanged"/>
</interface></node>"""
BACKEND_FILE = f"""[portal]
DBusName={BACKEND}
Interfaces=org.freedesktop.impl.portal.Background;
UseIn=gnome
"""
INFO = f"""[Application]
name={APP}
runtime=runtime/org.kde.Platform/x86_64/6.8

[Instance]
instance-id=1
app-path=/app
session-bus-proxy=true

[Context]
shared=network;ipc;
sockets=x11;wayland;
"""


class Portal(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options

    def prepare(self):
        self.bus = Bus()
        self.info = os.path.join(self.directory, "flatpak-info")
        self.write(self.info, INFO)
        self.require_sandbox()
        self.set_up_portals()
        self.proxy = os.path.join(self.directory, "bus")
        self.start_proxy()
        return {"sandbox": self.sandbox(),
                "bus": "unix:path=" + self.proxy}

    def unpacked(self, path):
        return os.path.join(self.options.unpacked, path)

    def require_sandbox(self):
        made = subprocess.run([*self.sandbox(), "true"], capture_output=True, text=True)
        if made.returncode:
            raise Failure("no sandbox: this machine lets us make none: " + made.stderr)

    @staticmethod
    def write(path, text):
        with open(path, "w") as f:
            f.write(text)

    def set_up_portals(self):
        portals = os.path.join(self.directory, "portals")
        shutil.copytree(self.unpacked("usr/share/xdg-desktop-portal/portals"), portals)
        self.write(os.path.join(portals, "posthorn_test.portal"), BACKEND_FILE)
        self.bus.serve(PORTAL_PATH, BACKGROUND, self.called)
        self.bus.own(BACKEND)
        self.environment = {**os.environ, "XDG_DESKTOP_PORTAL_DIR": portals,
                            "XDG_CURRENT_DESKTOP": "GNOME"}  # gtk.portal says that it is for that
        self.start("store", "usr/libexec/xdg-permission-store", STORE)
        self.start("gtk", "usr/libexec/xdg-desktop-portal-gtk", GTK)
        self.start("portal", "usr/libexec/xdg-desktop-portal", PORTAL)

    def start(self, name, program, bus_name):
        self.parts.start(name, [self.unpacked(program)], env=self.environment)
        wait_until(lambda: self.has_name(bus_name), f"{program}: " + self.parts.log(name))

    def has_name(self, name):
        while GLib.MainContext.default().iteration(False):  # it asks our backend something before it takes its name
            pass
        return self.bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                             GLib.Variant("(s)", (name,)))[0]

    def called(self, connection, sender, path, interface, method, arguments, invocation):
        if method == "EnableAutostart":
            app, enable, commandline, _ = arguments.unpack()
            event("autostart", app=app, enable=enable, commandline=commandline)
            invocation.return_value(GLib.Variant("(b)", (enable,)))
        else:
            invocation.return_value(GLib.Variant("(a{sv})", ({},)) if method == "GetAppState" else
                                    GLib.Variant("(ua{sv})", (0, {})))

    # As `flatpak run` does: the filter itself is in a sandbox with /.flatpak-info, as it is what the portal sees.
    def start_proxy(self):
        talk = [f"--talk={name}" for name in ("org.freedesktop.portal.*", *self.options.talk)]
        self.parts.start("proxy", [*self.sandbox(),
                                   self.unpacked("usr/bin/xdg-dbus-proxy"), os.environ["DBUS_SESSION_BUS_ADDRESS"],
                                   self.proxy, "--filter", f"--own={APP}", f"--own={APP}.*", *talk])
        wait_until(lambda: os.path.exists(self.proxy), "xdg-dbus-proxy: " + self.parts.log("proxy"))

    def sandbox(self):
        """A root of its own, or /.flatpak-info would be made in this machine's."""
        root = []
        for entry in os.scandir("/"):
            if entry.is_symlink():
                root += ["--symlink", os.readlink(entry.path), entry.path]
            elif entry.is_dir():
                root += ["--dev-bind", entry.path, entry.path]
        return [self.unpacked("usr/bin/bwrap"), *root, "--ro-bind", self.info, "/.flatpak-info", "--die-with-parent"]

    @command
    def permit(self, table, name, answer):
        """What the user's settings say about this program: yes, no or ask."""
        self.bus.call(STORE, STORE_PATH, STORE, "SetPermission",
                      GLib.Variant("(sbssas)", (table, True, name, APP, [answer])))

    @command
    def log(self, part="portal"):
        return {"log": self.parts.log(part)}

    @command
    def kill(self, part):
        self.parts.end(part)

    @command
    def add(self, part):
        """Starts the portal again, after it was killed."""
        self.start("portal", "usr/libexec/xdg-desktop-portal", PORTAL)


def arguments():
    here = os.path.dirname(os.path.abspath(__file__))
    default = os.environ.get("POSTHORN_SERVERS", os.path.join(here, "../../build/servers"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--talk", action="append", default=[], metavar="NAME", help="--talk-name of `flatpak run`")
    parser.add_argument("--unpacked", default=default, help="where the packages are unpacked")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Portal(arguments()), loop)

#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop: an X server without a screen, a session bus, a window manager, and what one asks for of a panel
(xfce4-panel with its StatusNotifier host), a notification daemon (xfce4-notifyd) and a keyring (gnome-keyring).

The ready line has the environment for programs that are to run on it. Nothing is started by the bus that we did not
list here. Parts can come late, go, and come back.
"""
import argparse
import glob
import os
import re
import subprocess

from gi.repository import Gio, GLib

from server import Failure, Server, command, serve, wait_until

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={directory}/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{directory}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=784"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""
KEYRING_PASSWORD = "keyring"
THE_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
SECRETS, SECRETS_PATH = "org.freedesktop.secrets", "/org/freedesktop/secrets"
LOGIN_KEYRING = SECRETS_PATH + "/collection/login"


class Desktop(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options
        self.environment = {}

    def prepare(self):
        self.make_folders()
        self.environment = self.private_environment()
        self.start_bus()
        if self.options.display != "none":
            self.start_display()
        self.set_keyring(self.options.keyring)
        for part in ("panel", "notifications"):
            if getattr(self.options, part) != "none":
                self.add(part)
        return {"environment": self.environment}

    def make_folders(self):
        for folder in ("run", "home", "services", "config", "data", "state", "cache"):
            os.mkdir(os.path.join(self.directory, folder), 0o700)
        channel = os.path.join(self.directory, "config/xfce4/xfconf/xfce-perchannel-xml")
        os.makedirs(channel)
        self.write(os.path.join(channel, "xfce4-panel.xml"), PANEL)
        self.write(os.path.join(self.directory, "session.conf"), BUS.format(directory=self.directory))
        xfconf = "/usr/share/dbus-1/services/org.xfce.Xfconf.service"
        if os.path.exists(xfconf):
            with open(xfconf) as f:
                lines = [line for line in f if not line.startswith("SystemdService")]
            self.write(os.path.join(self.directory, "services/org.xfce.Xfconf.service"), "".join(lines))

    @staticmethod
    def write(path, text):
        with open(path, "w") as f:
            f.write(text)

    def private_environment(self):
        folder = self.directory
        data = os.path.join(self.options.unpacked, "usr/share") + ":/usr/local/share:/usr/share"
        return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/run/bus", "HOME": f"{folder}/home",
                "XDG_RUNTIME_DIR": f"{folder}/run", "XDG_CONFIG_HOME": f"{folder}/config",
                "XDG_DATA_HOME": f"{folder}/data", "XDG_STATE_HOME": f"{folder}/state",
                "XDG_CACHE_HOME": f"{folder}/cache", "XDG_DATA_DIRS": data, "XDG_SESSION_TYPE": "x11",
                "XDG_CURRENT_DESKTOP": "XFCE", "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "1",
                "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}

    def all_environment(self):
        inherited = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "DISPLAY", "SESSION_MANAGER")}
        return {**inherited, **self.environment}

    def spawn(self, name, argv, **how):
        return self.parts.start(name, argv, env=self.all_environment(), **how)

    def start_bus(self):
        config = os.path.join(self.directory, "session.conf")
        readable, writable = os.pipe()
        self.spawn("bus", ["dbus-daemon", "--config-file=" + config, "--nofork", "--nopidfile",
                           f"--print-address={writable}"], pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as f:
            if not f.readline():  # it says its address once it listens
                raise Failure("the bus did not start: " + self.parts.log("bus"))
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        address = self.environment["DBUS_SESSION_BUS_ADDRESS"]
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.bus.set_exit_on_close(False)

    def start_display(self):
        readable, writable = os.pipe()
        self.spawn("display", ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x800x24", "-dpi", "96",
                               "-nolisten", "tcp", "-noreset"], pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as f:
            number = f.readline().strip()
        if not number:
            raise Failure("the X server did not start: " + self.parts.log("display"))
        self.environment["DISPLAY"] = ":" + number
        variables = {name: self.environment[name] for name in ("DISPLAY", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_DIRS")}
        self.call(*THE_BUS, "UpdateActivationEnvironment", GLib.Variant("(a{ss})", (variables,)))
        self.spawn("windows", ["openbox"])
        wait_until(lambda: "window id" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager")
        self.output("xsetroot", "-solid", "#306080")

    def output(self, *argv):
        try:
            return subprocess.run(argv, capture_output=True, text=True, env=self.all_environment()).stdout
        except FileNotFoundError:
            return ""

    def call(self, service, path, interface, method, arguments=None):
        try:
            return self.bus.call_sync(service, path, interface, method, arguments, None,
                                      Gio.DBusCallFlags.NO_AUTO_START, 5000, None).unpack()
        except GLib.Error as error:
            raise Failure(f"{method}: {error.message}")

    def has_name(self, name):
        return self.call(*THE_BUS, "NameHasOwner", GLib.Variant("(s)", (name,)))[0]

    def unpacked(self, pattern):
        found = glob.glob(os.path.join(self.options.unpacked, pattern))
        if not found:
            raise Failure(f"no {pattern} in {self.options.unpacked}: run ./dev test once, or name it by --unpacked")
        return found[0]

    def set_keyring(self, state):
        if state == "none":
            return
        keyring = self.spawn("keyring", [self.unpacked("usr/bin/gnome-keyring-daemon"), "--foreground", "--unlock",
                                         "--components=secrets"], stdin=subprocess.PIPE)
        keyring.stdin.write(KEYRING_PASSWORD.encode())  # makes the login keyring, or opens it
        keyring.stdin.close()
        wait_until(lambda: self.has_name(SECRETS), "the keyring: " + self.parts.log("keyring"))
        if state == "locked":
            self.lock()

    @command
    def lock(self):
        self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "Lock",
                  GLib.Variant("(ao)", ([LOGIN_KEYRING],)))

    @command
    def unlock(self):
        """As the user does in the keyring's own window, which is not installed here."""
        session = self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "OpenSession",
                            GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]
        secret = (session, b"", KEYRING_PASSWORD.encode(), "text/plain")
        self.call(SECRETS, SECRETS_PATH, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
                  "UnlockWithMasterPassword", GLib.Variant("(o(oayays))", (LOGIN_KEYRING, secret)))

    @command
    def keep(self, secret, **attributes):
        """A secret in the keyring, as another program puts it there."""
        session = self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "OpenSession",
                            GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]
        properties = {"org.freedesktop.Secret.Item.Label": GLib.Variant("s", "somebody else's"),
                      "org.freedesktop.Secret.Item.Attributes": GLib.Variant("a{ss}", attributes)}
        self.call(SECRETS, LOGIN_KEYRING, "org.freedesktop.Secret.Collection", "CreateItem",
                  GLib.Variant("(a{sv}(oayays)b)",
                               (properties, (session, b"", secret.encode(), "text/plain"), True)))

    @command
    def kept(self, **attributes):
        """What the keyring has under these attributes: all attributes of each, and no secret."""
        found = self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "SearchItems",
                          GLib.Variant("(a{ss})", (attributes,)))
        return {"kept": [self.call(SECRETS, item, "org.freedesktop.DBus.Properties", "Get",
                                   GLib.Variant("(ss)", ("org.freedesktop.Secret.Item", "Attributes")))[0]
                         for items in found for item in items]}

    @command
    def add(self, part):
        """Starts the panel, the notifications or the keyring; also again, after it was killed."""
        if part == "panel":
            self.spawn("panel", ["xfce4-panel", "--disable-wm-check"])
            wait_until(lambda: self.has_name("org.kde.StatusNotifierWatcher"), "the panel")
        elif part == "notifications":
            self.spawn("notifications", [self.unpacked("usr/lib/*/xfce4/notifyd/xfce4-notifyd")])
            wait_until(lambda: self.has_name("org.freedesktop.Notifications"), "the notification daemon")
        elif part == "keyring":
            self.set_keyring("unlocked")
        else:
            raise Failure(f"no such part: {part}")

    @command
    def kill(self, part):
        self.parts.end(part)

    @command
    def screenshot(self, file):
        subprocess.run(["scrot", "--overwrite", "--silent", file], check=True, env=self.all_environment())

    @command
    def windows(self):
        """What is on the screen: title, place and size of each window."""
        visible = {int(number) for number in self.output("xdotool", "search", "--onlyvisible", "--name", "").split()}
        found = []
        for line in self.output("xwininfo", "-root", "-tree").splitlines():
            # 0x600003 "Title": ("instance" "Class")  348x117+0+0  +916+16
            match = re.match(r'\s+(0x[0-9a-f]+) (?:"(.*)"|.*): \(.*\)\s+(\d+)x(\d+)\S+\s+([+-]-?\d+)([+-]-?\d+)', line)
            if match and int(match[1], 16) in visible:
                width, height, x, y = (int(number.replace("+-", "-")) for number in match.groups()[2:])
                found.append({"title": match[2] or "", "x": x, "y": y, "width": width, "height": height})
        return {"windows": found}

    @command
    def click(self, x, y, button=1):
        self.output("xdotool", "mousemove", str(x), str(y), "click", str(button))

    @command
    def clipboard(self):
        """What would be pasted now."""
        return {"text": self.output("/usr/bin/python3", os.path.join(os.path.dirname(__file__), "clipboard.py"))}

    @command
    def key(self, keys):
        self.output("xdotool", "key", keys)

    @command
    def type(self, text):
        self.output("xdotool", "type", "--delay", "5", text)


def arguments():
    here = os.path.dirname(os.path.abspath(__file__))
    default = os.environ.get("POSTHORN_SERVERS", os.path.join(here, "../../build/servers"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unpacked", type=os.path.abspath, default=os.path.abspath(default))
    parser.add_argument("--display", choices=("xvfb", "none"), default="xvfb")
    parser.add_argument("--panel", choices=("xfce", "none"), default="none")
    parser.add_argument("--notifications", choices=("xfce", "none"), default="none")
    parser.add_argument("--keyring", choices=("unlocked", "locked", "none"), default="none")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Desktop(arguments()))

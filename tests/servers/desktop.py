#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop: a screen that nobody sees (display.py), a session bus, and what one asks for of a panel, a
notification daemon (panels.py) and a keyring (gnome-keyring).

The ready line has the environment for programs that are to run on it. Nothing is started by the bus that we did not
list here. Parts can come late, go, and come back.
"""
import argparse
import glob
import os
import subprocess

from gi.repository import Gio, GLib

from display import Wayland, X11
from panels import DAEMONS, DCONF, PANELS
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
QT_DARK = """[Appearance]
color_scheme_path={scheme}
custom_palette=true
style=Fusion
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
        self.display = {"xvfb": X11, "sway": Wayland}.get(options.display, lambda desktop: None)(self)

    def prepare(self):
        self.make_folders()
        self.environment = self.private_environment()
        self.start_bus()
        if self.display:
            self.start_display()
        self.set_keyring(self.options.keyring)
        for part in ("panel", "notifications"):
            if getattr(self.options, part) != "none":
                self.add(part)
        return {"environment": self.environment}

    def make_folders(self):
        for folder in ("run", "home", "services", "config", "data", "state", "cache"):
            os.mkdir(os.path.join(self.directory, folder), 0o700)
        self.write(os.path.join(self.directory, "session.conf"), BUS.format(directory=self.directory))
        xfconf = "/usr/share/dbus-1/services/org.xfce.Xfconf.service"
        if os.path.exists(xfconf):
            with open(xfconf) as f:
                lines = [line for line in f if not line.startswith("SystemdService")]
            self.write(os.path.join(self.directory, "services/org.xfce.Xfconf.service"), "".join(lines))

    @staticmethod
    def write(path, text):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(text)

    def private_environment(self):
        folder = self.directory
        data = os.path.join(self.options.unpacked, "usr/share") + ":/usr/local/share:/usr/share"
        return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/run/bus", "HOME": f"{folder}/home",
                "XDG_RUNTIME_DIR": f"{folder}/run", "XDG_CONFIG_HOME": f"{folder}/config",
                "XDG_DATA_HOME": f"{folder}/data", "XDG_STATE_HOME": f"{folder}/state",
                "XDG_CACHE_HOME": f"{folder}/cache", "XDG_DATA_DIRS": data,
                "XDG_CURRENT_DESKTOP": PANELS[self.options.panel].desktop if self.options.panel in PANELS else "XFCE",
                "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "1", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", **self.looks(),
                **(self.display.environment if self.display else X11.environment)}

    def looks(self):
        """What makes programs of Gtk and of Qt draw all twice as large, or light on dark."""
        looks = {}
        if self.options.scale == 2:
            looks |= {"GDK_SCALE": "2", "QT_SCALE_FACTOR": "2"}
        if self.options.colours == "dark":
            scheme = self.unpacked("usr/share/qt6ct/colors/darker.conf")
            self.write(os.path.join(self.directory, "config/qt6ct/qt6ct.conf"), QT_DARK.format(scheme=scheme))
            looks |= {"GTK_THEME": "Adwaita:dark", "QT_QPA_PLATFORMTHEME": "qt6ct",
                      "QT_PLUGIN_PATH": self.unpacked("usr/lib/*/qt6/plugins")}
        return looks

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
        self.display.start()
        names = ("DISPLAY", "WAYLAND_DISPLAY", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_DIRS")
        variables = {name: self.environment[name] for name in names if name in self.environment}
        self.call(*THE_BUS, "UpdateActivationEnvironment", GLib.Variant("(a{ss})", (variables,)))
        self.display.decorate()

    def output(self, *argv):
        try:
            return subprocess.run(argv, capture_output=True, text=True, env=self.all_environment()).stdout
        except FileNotFoundError:
            return ""

    def check(self, *argv):
        subprocess.run(argv, check=True, env=self.all_environment())

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

    def found(self, word):
        return self.unpacked(word) if word.startswith("usr/") else word

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
        """Starts the panel, the notifications, the keyring or dconf; also again, after it was killed."""
        if part == "panel":
            self.start_part(part, PANELS[self.options.panel])
        elif part == "notifications":
            self.start_part(part, DAEMONS[self.options.notifications])
        elif part == "keyring":
            self.set_keyring("unlocked")
        elif part == "dconf":
            self.start_part(part, DCONF)
        else:
            raise Failure(f"no such part: {part}")

    def start_part(self, name, part):
        for path, text in part.files.items():
            self.write(os.path.join(self.directory, "config", path), text)
        settings = [f"{variable}={self.found(value)}" for variable, value in part.environment.items()]
        self.spawn(name, ["env", *settings, *(self.found(word) for word in part.argv)])
        if part.name:
            wait_until(lambda: self.has_name(part.name), f"the {name}: " + self.parts.log(name))
        else:
            wait_until(lambda: any(window["title"] == part.window for window in self.display.windows()), f"the {name}")

    @command
    def kill(self, part):
        self.parts.end(part)

    @command
    def screenshot(self, file):
        self.display.screenshot(file)

    @command
    def windows(self):
        """What is on the screen: title, place and size of each window."""
        return {"windows": self.display.windows()}

    @command
    def click(self, x, y, button=1):
        self.display.click(int(x), int(y), int(button))

    @command
    def clipboard(self):
        """What would be pasted now."""
        return {"text": self.display.clipboard()}

    @command
    def key(self, keys):
        self.display.key(keys)

    @command
    def type(self, text):
        self.display.type(text)


def arguments():
    here = os.path.dirname(os.path.abspath(__file__))
    default = os.environ.get("POSTHORN_SERVERS", os.path.join(here, "../../build/servers"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unpacked", type=os.path.abspath, default=os.path.abspath(default))
    parser.add_argument("--display", choices=("xvfb", "sway", "none"), default="xvfb")
    parser.add_argument("--panel", choices=(*PANELS, "none"), default="none")
    parser.add_argument("--notifications", choices=(*DAEMONS, "none"), default="none")
    parser.add_argument("--keyring", choices=("unlocked", "locked", "none"), default="none")
    parser.add_argument("--colours", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=int, choices=(1, 2), default=1)
    return parser.parse_args()


if __name__ == "__main__":
    serve(Desktop(arguments()))

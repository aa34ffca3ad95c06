# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop is drawn on, with nobody in front of it: an X server (Xvfb) or a Wayland compositor (sway). Both are
1280 by 800 pixels (that of X twice as much where all is drawn twice as large), show us what is on them, and have a
pointer that we move.
"""
import glob
import json
import os
import re
import subprocess

from server import Failure, wait_until
from wayland_pointer import Pointer

SWAY = """output HEADLESS-1 resolution 1280x800 position 0 0
default_border normal
xwayland disable
for_window [app_id=".*"] floating enable
"""


class X11:
    environment = {"XDG_SESSION_TYPE": "x11", "QT_QPA_PLATFORM": "xcb"}

    def __init__(self, desktop):
        self.desktop = desktop

    def start(self):
        readable, writable = os.pipe()
        scale = self.desktop.options.scale
        self.desktop.spawn("display", ["Xvfb", "-displayfd", str(writable), "-screen", "0",
                                       f"{1280 * scale}x{800 * scale}x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"],
                           pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as f:
            number = f.readline().strip()
        if not number:
            raise Failure("the X server did not start: " + self.desktop.parts.log("display"))
        self.desktop.environment["DISPLAY"] = ":" + number

    def decorate(self):
        self.desktop.spawn("windows", ["openbox"])
        wait_until(lambda: "window id" in self.desktop.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
                   "the window manager")
        self.desktop.output("xsetroot", "-solid", "#306080")

    def screenshot(self, file):
        self.desktop.check("scrot", "--overwrite", "--silent", file)

    def windows(self):
        names = self.desktop.output("xdotool", "search", "--onlyvisible", "--name", "")
        visible = {int(number) for number in names.split()}
        found = []
        for line in self.desktop.output("xwininfo", "-root", "-tree").splitlines():
            # 0x600003 "Title": ("instance" "Class")  348x117+0+0  +916+16
            match = re.match(r'\s+(0x[0-9a-f]+) (?:"(.*)"|.*): \(.*\)\s+(\d+)x(\d+)\S+\s+([+-]-?\d+)([+-]-?\d+)', line)
            if match and int(match[1], 16) in visible:
                width, height, x, y = (int(number.replace("+-", "-")) for number in match.groups()[2:])
                found.append({"title": match[2] or "", "x": x, "y": y, "width": width, "height": height})
        return found

    def click(self, x, y, button):
        self.desktop.output("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def clipboard(self):
        return self.desktop.output("/usr/bin/python3", os.path.join(os.path.dirname(__file__), "clipboard.py"))

    def key(self, keys):
        self.desktop.output("xdotool", "key", *keys.split())

    def type(self, text):
        self.desktop.output("xdotool", "type", "--delay", "5", text)


class Wayland:
    """Draws by itself and needs no graphics card. Its layers (panels, popups) are not among its windows."""

    environment = {"XDG_SESSION_TYPE": "wayland", "QT_QPA_PLATFORM": "wayland", "GDK_BACKEND": "wayland"}

    def __init__(self, desktop):
        self.desktop = desktop
        self.pointer = None

    def start(self):
        config = os.path.join(self.desktop.directory, "sway.conf")
        self.desktop.write(config, SWAY)
        how = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
        # It refuses to be root's: in a user namespace it sees another number.
        somebody = ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.getuid() == 0 else []
        self.desktop.spawn("display", [*somebody, "env", *(f"{name}={value}" for name, value in how.items()),
                                       self.desktop.unpacked("usr/bin/sway"), "-c", config])
        run = self.desktop.environment["XDG_RUNTIME_DIR"]
        socket = wait_until(lambda: glob.glob(run + "/sway-ipc.*.sock"), "sway: " + self.desktop.parts.log("display"))[0]
        self.desktop.environment["SWAYSOCK"] = socket
        # It makes its socket for programs first, and a lock file beside it.
        display = [name for name in glob.glob(run + "/wayland-*") if not name.endswith(".lock")][0]
        self.desktop.environment["WAYLAND_DISPLAY"] = os.path.basename(display)

    def decorate(self):
        pass

    def screenshot(self, file):
        self.desktop.check("grim", file)

    def windows(self):
        found = []

        def look(node):
            if node.get("pid") and node.get("visible"):
                found.append({"title": node["name"] or "", **node["rect"]})
            for child in node["nodes"] + node["floating_nodes"]:
                look(child)

        look(json.loads(self.desktop.output(self.desktop.unpacked("usr/bin/swaymsg"), "-t", "get_tree", "--raw")))
        return found

    def click(self, x, y, button):
        if not self.pointer:
            where = (self.desktop.environment[name] for name in ("XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"))
            self.pointer = Pointer(os.path.join(*where))
        self.pointer.click(x, y, button)

    def clipboard(self):
        return self.desktop.output("wl-paste", "--no-newline")

    def key(self, keys):
        raise Failure("there is no keyboard")

    type = key

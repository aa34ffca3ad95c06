# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels and notification daemons that a desktop can have: how each is started, what it has to be told first, and by
which name on the bus or which window one sees that it is there.

A panel's tray is at its right end, low on the screen; its pictures are of 22 to 24 pixels.
"""
from dataclasses import dataclass, field


@dataclass
class Part:
    argv: list  # here and in environment: what begins with usr/ is found among what was unpacked
    name: str = ""  # on the bus
    window: str = ""  # its title, of those that have no name
    desktop: str = ""  # XDG_CURRENT_DESKTOP where it is at home
    files: dict = field(default_factory=dict)  # below XDG_CONFIG_HOME
    environment: dict = field(default_factory=dict)


WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"

XFCE_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
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
LXQT_PANEL = """panels=panel1
[panel1]
plugins=taskbar,statusnotifier
position=Bottom
panelSize=32
iconSize=22
[taskbar]
type=taskbar
[statusnotifier]
alignment=Right
type=statusnotifier
"""
TINT2 = """panel_items = TS
panel_monitor = all
panel_position = bottom center horizontal
panel_size = 100% 32
systray_padding = 4 4 4
systray_icon_size = 24
"""
WAYBAR = """{ "layer": "top", "position": "bottom", "height": 32, "modules-left": ["sway/mode"], "modules-right": ["tray"],
  "tray": { "icon-size": 22, "spacing": 6 } }
"""
WAYBAR_STYLE = "* { font-family: sans-serif; font-size: 13px; } window#waybar { background: #dddddd; color: #000; }\n"
# Its menu of actions is another program, which prints the line that was chosen; a click in the middle is the default one.
DUNST = """[global]
    width = 300
    origin = top-right
    offset = 10x10
    mouse_right_click = context
    dmenu = grep -iE 'read|undo'
"""
# As with `makoctl menu`, which needs more programs than there are here; a click on the left is the default action.
INVOKE = ("exec gdbus call --session --dest org.freedesktop.Notifications --object-path /fr/emersion/Mako"
          " --method fr.emersion.Mako.InvokeAction \"$id\"")
MAKO = f"on-button-right={INVOKE} mark-read\non-button-middle={INVOKE} copy-code\n"

PANELS = {
    "xfce": Part(["xfce4-panel", "--disable-wm-check"], name=WATCHER, desktop="XFCE",
                 files={"xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml": XFCE_PANEL}),
    "lxqt": Part(["usr/bin/lxqt-panel"], name=WATCHER, desktop="LXQt", files={"lxqt/panel.conf": LXQT_PANEL},
                 environment={"LXQT_PANEL_PLUGINS_DIR": "usr/share/lxqt/lxqt-panel"}),
    "tint2": Part(["usr/bin/tint2"], window="tint2", desktop="openbox", files={"tint2/tint2rc": TINT2}),
    "waybar": Part(["usr/bin/waybar"], name=WATCHER, desktop="sway",
                   files={"waybar/config": WAYBAR, "waybar/style.css": WAYBAR_STYLE}),
}
DAEMONS = {
    "xfce": Part(["usr/lib/*/xfce4/notifyd/xfce4-notifyd"], name=NOTIFICATIONS),
    "lxqt": Part(["usr/bin/lxqt-notificationd"], name=NOTIFICATIONS),
    "dunst": Part(["usr/bin/dunst"], name=NOTIFICATIONS, files={"dunst/dunstrc": DUNST}),
    "mako": Part(["usr/bin/mako"], name=NOTIFICATIONS, files={"mako/config": MAKO}),
}
# Where GNOME keeps its settings, and Gtk programs theirs.
DCONF = Part(["/usr/libexec/dconf-service"], name="ca.desrt.dconf")

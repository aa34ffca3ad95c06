# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mailnag, a notifier with IDLE: runs from where its package is unpacked, with settings of its own, a popup a message."""
import os
import sys

import ground as grounds
from paths import HERE, LIBRARIES, UNPACKED
from programs import Started

SETTINGS = """[core]
autostart = 0
enabled_plugins = libnotifyplugin

[libnotifyplugin]
notification_mode = 2

[account1]
enabled = 1
type = imap
name = bench
user = u1
password = {password}
server = {host}
port = {port}
ssl = 1
imap = 1
idle = 1
folder = []
"""


class Mailnag(Started):
    def __init__(self, ground, door):
        home = grounds.temporary()
        os.mkdir(os.path.join(home, "mailnag"))
        with open(os.path.join(home, "mailnag/mailnag.cfg"), "w") as f:
            f.write(SETTINGS.format(password=door.password, host=door.host, port=door.port))
        folders = {name: home for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
        super().__init__([sys.executable, os.path.join(HERE, "peers/run_mailnag.py"), UNPACKED],
                         {**ground.environment, **folders, "LD_LIBRARY_PATH": LIBRARIES,
                          "GI_TYPELIB_PATH": os.path.join(LIBRARIES, "girepository-1.0")})

    @staticmethod
    def is_here():
        return os.path.exists(os.path.join(UNPACKED, "usr/bin/mailnag"))

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""gnubiff, a notifier with IDLE: runs from where its package is unpacked, without its windows, whose descriptions would
have to be installed. A command of the user's is what it has for new mail; that is not told which mail."""
import os

import ground as grounds
from paths import LIBRARIES, UNPACKED
from programs import Started

PROGRAM = os.path.join(UNPACKED, "usr/bin/gnubiff")
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<configuration_file>
  <mailbox>
    <parameter name="protocol" value="imap4"/>
    <parameter name="address" value="{host}"/>
    <parameter name="authentication" value="ssl"/>
    <parameter name="use_other_port" value="true"/>
    <parameter name="other_port" value="{port}"/>
    <parameter name="username" value="u1"/>
    <parameter name="password" value="{password}"/>
  </mailbox>
  <general>
    <parameter name="version" value="2.2.17"/>
    <parameter name="newmail_command" value="echo new mail"/>
  </general>
</configuration_file>
"""


class Gnubiff(Started):
    names_mail = False

    def __init__(self, door):
        settings = os.path.join(grounds.temporary(), "gnubiffrc")
        with open(settings, "w") as f:
            f.write(SETTINGS.format(host=door.host, port=door.port, password=door.password))
        super().__init__([PROGRAM, "--nogui", "--noconfigure", "--config", settings],
                         {**os.environ, "HOME": os.path.dirname(settings), "LD_LIBRARY_PATH": LIBRARIES})

    @staticmethod
    def is_here():
        return os.path.exists(PROGRAM)

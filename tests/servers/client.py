# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For programs that use the servers of this folder: starts one, gives it orders, ends it."""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class Refused(Exception):
    """A server that did not start, or did not do what it was told to."""


class RealServer:
    def __init__(self, program, *arguments, environment=None):
        self.events = []
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, program), *arguments], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.ready = self.answer()

    def answer(self):
        for line in self.process.stdout:
            said = json.loads(line)
            if "event" in said:
                self.events.append(said)
            elif said.get("ready") or said.get("ok"):
                return said
            else:
                raise Refused(said.get("error"))
        raise Refused("the server ended")

    def order(self, command, **arguments):
        self.process.stdin.write(json.dumps({"do": command, **arguments}) + "\n")
        self.process.stdin.flush()
        return self.answer()

    def end(self):
        self.process.stdin.close()
        self.process.wait()

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs are measured on: a private desktop, real servers, and the wires to them, each started when it is first
asked for. All of them end together."""
import atexit
import functools
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time

from paths import HERE, ROOT
from client import Refused, RealServer

ONE_WAY = 0.05  # seconds through the long wire; a round trip is twice that


class Clocked(RealServer):
    """A server that is obeyed and listened to at the same time: it also tells when things happened."""
    listener = None

    def __init__(self, program, *arguments, environment=None):
        self.told, self.answers = queue.Queue(), queue.Queue()
        super().__init__(os.path.join(HERE, program), *arguments, environment=environment)

    def answer(self):
        if not self.listener:
            self.listener = threading.Thread(target=self.listen, daemon=True)
            self.listener.start()
        said = self.answers.get()
        if not said or not (said.get("ready") or said.get("ok")):
            raise Refused(said["error"] if said else "the server ended")
        return said

    def listen(self):
        for line in self.process.stdout:
            said = {"at": time.monotonic(), **json.loads(line)}
            (self.told if "event" in said else self.answers).put(said)
        self.answers.put(None)

    def next(self, name, seconds=30):
        while True:
            try:
                said = self.told.get(timeout=seconds)
            except queue.Empty:
                raise Refused(f"waited {seconds} s in vain for {name}")
            if said["event"] == name:
                return said

    def forget(self):
        while not self.told.empty():
            self.told.get()


class Door:
    """Where an IMAP server is reached, whatever lies before it, and as whom."""

    def __init__(self, ready, password, delay=0.0):
        self.host, self.port, self.ca, self.password = ready["host"], ready["imaps"], ready["ca"], password
        self.delay = delay  # of what the server says, on its way here

    def arguments(self, user="u1"):
        """For the programs of this folder."""
        return ["--port", str(self.port), "--ca", self.ca, "--user", user, "--password", self.password]


class Wire(Door):
    """Leads through a tap, which tells when an EXISTS goes by; the long one then through a relay that is late."""

    def __init__(self, ground, dovecot, delay=0.0):
        self.dovecot = dovecot
        self.tap = ground.add(Clocked("timed_tap.py", str(dovecot.ready["imap"])))
        ready = self.tap.ready
        if delay:
            self.relay = ground.late(ready)
            ready = self.relay.ready
        super().__init__(ready, dovecot.ready["password"], delay)


class Ground:
    def __init__(self):
        self.servers, self.wires = [], {}

    def add(self, server):
        self.servers.append(server)
        return server

    @functools.cached_property
    def environment(self):
        desktop = self.add(RealServer("desktop.py"))
        environment = {**os.environ, **desktop.ready["environment"]}
        environment.pop("WAYLAND_DISPLAY", None)
        return environment

    @functools.cached_property
    def tray(self):
        return self.add(Clocked("../servers/tray_host.py", "--own", environment=self.environment))

    @functools.cached_property
    def popups(self):
        return self.add(Clocked("timed_recorder.py", environment=self.environment))

    @functools.cache
    def dovecot(self, *options):
        return self.add(RealServer("dovecot.py", *options))

    def door(self, dovecot):
        """Its own, with nothing before it."""
        return Door(dovecot.ready, dovecot.ready["password"])

    @functools.cache
    def wire(self, *options, delay=0.0):
        return Wire(self, self.dovecot(*options), delay)

    def late(self, ready):
        """A relay before whatever said that it is ready."""
        relay = self.add(Clocked("../servers/relay.py", str(ready["imaps"]), "--ca", ready["ca"]))
        relay.order("latency", ms=ONE_WAY * 1000)
        return relay

    def end(self):
        for server in reversed(self.servers):
            server.end()


def folder():
    path = os.path.join(ROOT, "build/bench")
    os.makedirs(path, exist_ok=True)
    return path


def output(argv, **how):
    done = subprocess.run(argv, capture_output=True, text=True, **how)
    if done.returncode:
        raise Refused(f"{os.path.basename(argv[0])}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


@functools.cache
def empty_tray():
    """The program, built."""
    output(["cmake", "-S", HERE, "-B", folder(), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"])
    output(["cmake", "--build", folder()])
    return os.path.join(folder(), "empty_tray")


def temporary():
    """A folder until the end."""
    path = tempfile.mkdtemp(prefix="posthorn-bench-")
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the servers in this folder have in common: one JSON line when ready, then a command a line, an answer a line.

A command is a JSON object, {"do": "deliver", "subject": "Hi"}, or words as one types them, deliver subject=Hi.
The answer is {"ok": true, ...} or {"ok": false, "error": "..."}. Lines with an "event" come in between, unasked.
"quit", a closed stdin or SIGTERM ends the server, every process that it started, and its temporary directory.
"""
import ctypes
import json
import os
import pwd
import random
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time


class Failure(Exception):
    """A command that could not be done; its text is the answer."""


def say(message):
    """Prints one line. Lines of several threads do not mingle: each is one write."""
    sys.stdout.write(json.dumps(message, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def event(name, **facts):
    say({"event": name, **facts})


def command(method):
    method.is_command = True
    return method


def parse(line):
    if line.startswith("{"):
        arguments = json.loads(line)
        return arguments.pop("do"), [], arguments
    words = shlex.split(line)
    plain = [w for w in words[1:] if "=" not in w]
    named = dict(w.split("=", 1) for w in words[1:] if "=" in w)
    return words[0], plain, named


def wait_until(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s in vain for {what}")
        time.sleep(0.01)


_kept = []


def free_port():
    """Below the ports that the kernel gives to outgoing connections: a stopped server finds its own free again.

    A name in the abstract namespace is kept for each while this process lives, so none is given out twice, neither
    here nor to a server that another test starts before ours listens.
    """
    while True:
        port = random.randrange(20000, 32000)
        name = socket.socket(socket.AF_UNIX)
        with socket.socket() as s:
            try:
                name.bind(f"\0posthorn-test-port-{port}")
                s.bind(("127.0.0.1", port))
            except OSError:
                name.close()
                continue
        _kept.append(name)
        return port


def plain_user():
    """Who a mail server runs as: ourselves, or nobody where we are root. Every path is then the one without root."""
    return pwd.getpwuid(os.getuid()) if os.getuid() else pwd.getpwnam("nobody")


def end_with_parent():
    """In a child: a parent that was killed outright takes it along (prctl PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Parts:
    """The processes of a server. Each leads a process group of its own, by which it is ended with its children."""

    def __init__(self, directory):
        self.log_directory = os.path.join(directory, "log")
        self.running = {}

    def start(self, name, argv, **how):
        os.makedirs(self.log_directory, exist_ok=True)
        log = open(os.path.join(self.log_directory, name), "ab")
        how.setdefault("stdin", subprocess.DEVNULL)
        how.setdefault("stdout", log)
        process = subprocess.Popen(argv, stderr=log, start_new_session=True, preexec_fn=end_with_parent, **how)
        log.close()
        self.running[name] = process
        return process

    def is_running(self, name):
        return name in self.running and self.running[name].poll() is None

    def signal(self, name, number):
        try:
            os.killpg(self.running[name].pid, number)
        except (KeyError, ProcessLookupError):
            pass

    def end(self, name):
        process = self.running.get(name)
        if not process:
            return
        self.signal(name, signal.SIGCONT)
        self.signal(name, signal.SIGTERM)
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            pass
        self.signal(name, signal.SIGKILL)  # the leader has gone; this is for children that did not listen
        process.wait()
        del self.running[name]

    def end_all(self):
        for name in reversed(list(self.running)):
            self.end(name)

    def log(self, name):
        try:
            with open(os.path.join(self.log_directory, name), errors="replace") as f:
                return f.read()
        except FileNotFoundError:
            return ""


class Server:
    """A folder, parts and commands. A server derives from it: prepare() starts its parts and returns the ready line."""

    def __init__(self):
        self.directory = tempfile.mkdtemp(prefix="posthorn-")
        self.parts = Parts(self.directory)

    def prepare(self):
        return {}

    def end(self):
        self.parts.end_all()
        shutil.rmtree(self.directory, ignore_errors=True)

    def perform(self, line):
        try:
            name, plain, named = parse(line)
            method = getattr(self, name.replace("-", "_"), None)
            if not getattr(method, "is_command", False):
                raise Failure(f"no such command: {name}")
            return {"ok": True, **(method(*plain, **named) or {})}
        except Exception as error:  # whatever it is, the test is to read it
            return {"ok": False, "error": str(error) or type(error).__name__}


def leave(*_):
    sys.exit(0)


class NoLoop:
    """Commands are read and done one after the other; nothing else happens."""

    def run(self, perform):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, leave)
        for line in commands():
            perform(line)


class Loop:
    """Of a server with an event loop, which says how to enter it, to call something inside it, and to leave it."""

    def __init__(self, enter, call, stop):
        self.enter, self.call, self.stop = enter, call, stop

    def run(self, perform):
        def listen():
            for line in commands():
                self.call(perform, line)
            self.call(self.stop)

        threading.Thread(target=listen, daemon=True).start()
        self.enter()


def commands():
    for line in sys.stdin:
        if line.strip() == "quit":
            return
        if line.strip():
            yield line.strip()


def serve(server, loop=NoLoop()):
    try:
        say({"ready": True, "directory": server.directory, **server.prepare()})
        loop.run(lambda line: say(server.perform(line)))
    except Failure as failure:
        say({"ok": False, "error": str(failure)})
        sys.exit(1)
    finally:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)  # ending is not interrupted
        server.end()

#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Posthorn costs, each figure beside the floor under it, taken in the same run. ./dev bench starts it.

Times are never an absolute promise, and no test depends on them: look at the difference and at the ratio. Let nothing
else run meanwhile: latencies wait for a busy processor, and PSS gets smaller with every other Qt program that is up.
"""
import argparse
import json
import os
import queue
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from paths import HERE, ROOT
from client import Refused, RealServer

ROUNDS = 3  # the two take turns, so that both have what the machine does besides
SETTLED = 5  # seconds after which a program has done what it does at its start


class Clocked(RealServer):
    """A server that takes no orders and tells when things happened."""

    def __init__(self, program, *arguments, environment=None):
        super().__init__(os.path.join(HERE, program), *arguments, environment=environment)
        self.told = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.told.put(json.loads(line))

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


class Ground:
    """What both are measured on: a Dovecot, a tap before it, and a private desktop with a tray and a recorder of popups."""

    def __init__(self):
        self.servers = []
        try:
            self.desktop = self.add(RealServer("desktop.py"))
            self.environment = {**os.environ, **self.desktop.ready["environment"]}
            self.environment.pop("WAYLAND_DISPLAY", None)
            self.add(RealServer("tray_host.py", "--own", environment=self.environment))
            self.popups = self.add(Clocked("timed_recorder.py", environment=self.environment))
            self.dovecot = self.add(RealServer("dovecot.py"))
            self.tap = self.add(Clocked("timed_tap.py", str(self.dovecot.ready["imap"])))
        except BaseException:
            self.end()
            raise

    def add(self, server):
        self.servers.append(server)
        return server

    def end(self):
        for server in reversed(self.servers):
            server.end()


class Posthorn:
    """The tray program with one account, which it watches through the tap."""

    def __init__(self, program, ground):
        self.program, self.environment = program, ground.environment
        self.profile = tempfile.mkdtemp(prefix="posthorn-bench-")
        tap, dovecot = ground.tap.ready, ground.dovecot.ready
        self.command("account", "add", "--name", "Bench", "--email", "u1@localhost", "--host", tap["host"],
                     "--port", str(tap["imaps"]), "--security", "tls", "--user", "u1", "--ca-file", tap["ca"],
                     "--password-command", "echo " + dovecot["password"])
        self.process = None

    def command(self, *arguments):
        done = subprocess.run([self.program, "--profile", self.profile, *arguments], capture_output=True, text=True,
                              env=self.environment)
        if done.returncode:
            raise Refused(done.stderr.strip())
        return done.stdout

    def __enter__(self):
        self.process = subprocess.Popen([self.program, "--profile", self.profile], env=self.environment)
        end = time.monotonic() + 30
        while not self.pushes():
            if time.monotonic() > end or self.process.poll() is not None:
                raise Refused("Posthorn does not come to push")
            time.sleep(0.1)
        return self.process

    def __exit__(self, *_):
        end_process(self.process)

    def pushes(self):
        try:
            return json.loads(self.command("status", "--json"))["accounts"][0]["state"] == "pushing"
        except Refused:
            return False  # not up yet

    def forget(self):
        shutil.rmtree(self.profile, ignore_errors=True)


class Started:
    """Any other program, from when it prints a line, if it does, to when it is told to end."""

    def __init__(self, argv, environment, says_when_ready=False):
        self.argv, self.environment, self.says_when_ready = argv, environment, says_when_ready

    def __enter__(self):
        self.process = subprocess.Popen(self.argv, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        if self.says_when_ready and not self.process.stdout.readline():
            raise Refused(f"{self.argv[0]} ended")
        return self.process

    def __exit__(self, *_):
        end_process(self.process)


def end_process(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


# ---- new mail: the server's EXISTS -> Notify ----

def latencies(ground, subject, count):
    """Of so many messages, delivered one by one, with whatever announces them running. In milliseconds."""
    time.sleep(2)  # what came while it was away has been announced
    found = []
    for number in range(count):
        ground.tap.forget()
        ground.popups.forget()
        wanted = f"{subject} {number}"
        ground.dovecot.order("deliver", subject=wanted)
        told = ground.tap.next("exists")
        while wanted not in (shown := ground.popups.next("notified"))["text"]:
            pass
        found.append((shown["at"] - told["at"]) * 1000)
        time.sleep(0.5)
    return found


def new_mail(ground, posthorn, deliveries):
    argv = [sys.executable, os.path.join(HERE, "probe.py"), "--port", str(ground.tap.ready["imaps"]), "--ca",
            ground.tap.ready["ca"], "--user", "u1", "--password", ground.dovecot.ready["password"]]
    probe = Started(argv, ground.environment, says_when_ready=True)
    ours, floor = [], []
    for turn in range(ROUNDS):
        with probe:
            floor += latencies(ground, f"Probe {turn}", -(-deliveries // ROUNDS))
        with posthorn:
            ours += latencies(ground, f"Posthorn {turn}", -(-deliveries // ROUNDS))
    difference = statistics.median(ours) - statistics.median(floor)
    return {"what": "new mail: server's EXISTS -> Notify on D-Bus, median", "unit": "ms",
            "posthorn": statistics.median(ours), "floor": statistics.median(floor),
            "floor_is": "a raw-socket probe: EXISTS, one FETCH, one Notify",
            "spread": {"posthorn": spread(ours), "floor": spread(floor)}, "deliveries": len(ours),
            "shown": f"{difference:+.2f} ms", "target": "within 1 ms", "met": difference <= 1}


def spread(values):
    return [min(values), max(values)]


# ---- memory ----

def pss(process):
    """In KiB: what is its own, and its share of what it shares."""
    with open(f"/proc/{process.pid}/smaps_rollup") as f:
        return next(int(line.split()[1]) for line in f if line.startswith("Pss:"))


def settled_pss(program):
    with program as process:
        time.sleep(SETTLED)
        return pss(process)


def memory(ground, posthorn, empty_tray):
    floor = settled_pss(Started([empty_tray], ground.environment)) / 1024
    ours = settled_pss(posthorn) / 1024
    return {"what": "memory: tray program, one account pushing, PSS", "unit": "MB", "posthorn": ours, "floor": floor,
            "floor_is": "an empty QSystemTrayIcon program with a menu, TLS and Qt Keychain loaded, on the same desktop",
            "shown": f"{ours / floor:.2f} x", "target": "at most 1.15 x", "met": ours <= 1.15 * floor}


def build_empty_tray():
    folder = os.path.join(ROOT, "build/bench")
    for argv in (["cmake", "-S", HERE, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"],
                 ["cmake", "--build", folder]):
        done = subprocess.run(argv, capture_output=True, text=True)
        if done.returncode:
            raise Refused(done.stdout + done.stderr)
    return os.path.join(folder, "empty_tray")


# ---- the table ----

def table(rows):
    lines = [("what", "Posthorn", "floor", "", "target", "")]
    for row in rows:
        lines.append((row["what"], f"{row['posthorn']:.2f} {row['unit']}", f"{row['floor']:.2f} {row['unit']}",
                      row["shown"], row["target"], "met" if row["met"] else "NOT MET"))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip())
    print()
    for row in rows:
        print(f"{row['what'].partition(':')[0]}: the floor is {row['floor_is']}.")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="numbers for programs")
    parser.add_argument("--program", default=os.path.join(ROOT, "build/release/app/posthorn"), type=os.path.abspath)
    parser.add_argument("--deliveries", type=int, default=30, help="messages for each of the two (%(default)s)")
    return parser.parse_args()


def main():
    options = arguments()
    empty_tray = build_empty_tray()
    ground = Ground()
    try:
        posthorn = Posthorn(options.program, ground)
        try:
            rows = [new_mail(ground, posthorn, options.deliveries), memory(ground, posthorn, empty_tray)]
        finally:
            posthorn.forget()
    finally:
        ground.end()
    if options.json:
        print(json.dumps({"program": options.program, "rows": rows}, indent=2))
    else:
        table(rows)


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        sys.exit(f"bench: {refused}")

#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""posthorn watch over twenty accounts of a real Dovecot for an hour (--seconds), with a message every second and a fault
every ten. At its end every message was announced once, every count is the server's, and memory has not grown.

It is not part of the tests, as nobody waits an hour for them:

    tests/bench/soak.py --program build/release/app/posthorn
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter

from paths import ROOT
from client import RealServer, Refused

UNREAD = 10  # more than these in an account are read elsewhere once they are announced, the oldest first
SETTLE = 120  # seconds that it may take after the last fault until all is told
SAMPLE = 60  # seconds between two looks at its memory


class Watch:
    """The program under test, and what it has said so far."""

    def __init__(self, program, profile, environment):
        self.new, self.unread, self.states = Counter(), {}, {}
        self.process = subprocess.Popen([program, "--profile", profile, "watch", "--json"], env=environment,
                                        stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            said = json.loads(line)
            if said["event"] == "new":
                self.new[said["subject"]] += 1
            elif said["event"] == "unread":
                self.unread[said["account"]] = said["count"]
            elif said["event"] == "state":
                self.states[said["account"]] = (said["state"], said.get("reason", ""))

    def written(self):
        """In KiB. Clean pages are those of libraries, and private whenever nobody else runs who uses them."""
        with open(f"/proc/{self.process.pid}/smaps_rollup") as f:
            return sum(int(line.split()[1]) for line in f if line.startswith("Private_Dirty"))


class Soak:
    def __init__(self, options):
        self.options, self.dice = options, random.Random(options.seed)
        self.users = [f"u{number}" for number in range(1, options.accounts + 1)]
        self.dovecot = RealServer("dovecot.py", "--users", str(options.accounts), "--connections", "1000",
                                  *(["--notify"] if options.notify else []))
        self.wire = RealServer("relay.py", str(self.dovecot.ready["imaps"]), "--ca", self.dovecot.ready["ca"])
        self.system = RealServer("system_bus.py")
        self.profile = tempfile.mkdtemp(prefix="posthorn-soak-")
        self.environment = {**os.environ, **self.system.ready["environment"]}
        self.delivered, self.uids = [], Counter()
        self.unread = {user: [] for user in self.users}  # (UID, subject), the oldest first
        self.faults = Counter()
        self.watch = None

    def add_accounts(self):
        for user in self.users:
            subprocess.run([self.options.program, "--profile", self.profile, "account", "add", "--name", user, "--email",
                            f"{user}@localhost", "--host", "localhost", "--port", str(self.wire.ready["imaps"]),
                            "--security", "tls", "--user", user, "--ca-file", self.dovecot.ready["ca"],
                            "--password-command", "printf secret"], env=self.environment, check=True,
                           stdout=subprocess.DEVNULL)

    def run(self):
        self.add_accounts()
        self.watch = Watch(self.options.program, self.profile, self.environment)
        self.wait(lambda: len(self.watch.unread) == len(self.users), 60, "the accounts to be seen for the first time")
        begin, memory = time.monotonic(), []
        for second in range(self.options.seconds):
            self.deliver()
            if second % self.options.fault_every == self.options.fault_every - 1:
                self.disturb()
            if second % SAMPLE == SAMPLE - 1:
                memory.append(self.watch.written())
            time.sleep(max(0, begin + second + 1 - time.monotonic()))
        self.wire.order("heal")
        self.system.order("wake")
        problems = self.judge()
        memory.append(self.watch.written())
        return {"delivered": len(self.delivered), "faults": dict(self.faults), "seed": self.options.seed,
                "private_kib": memory, "problems": problems}

    def deliver(self):
        user, subject = self.dice.choice(self.users), f"Message {len(self.delivered)}"
        self.dovecot.order("deliver", to=user, subject=subject)
        self.delivered.append(subject)
        self.uids[user] += 1
        self.unread[user].append((self.uids[user], subject))
        for uid, announced in self.unread[user][:-UNREAD]:
            if self.watch.new[announced]:  # what is read before that need not be announced
                self.dovecot.order("flag", uid=uid, user=user)
                self.unread[user].remove((uid, announced))

    def disturb(self):
        fault = self.dice.choice(["reset", "silence", "silence and sleep", "slow", "bytes", "cut", "kick", "restart",
                                  "freeze", "heal"])
        self.faults[fault] += 1
        self.wire.order("heal")
        if fault == "reset":
            self.wire.order("reset")
        elif fault in ("silence", "silence and sleep"):
            self.wire.order("blackhole")
            self.wire.order("heal")  # for new connections; the present ones have lost bytes, and stay silent
            if fault == "silence and sleep":
                self.system.order("wake")
        elif fault == "slow":
            self.wire.order("latency", ms=self.dice.randrange(50, 800))
        elif fault == "bytes":
            self.wire.order("one_byte")
        elif fault == "cut":
            self.wire.order("truncate", after=self.dice.randrange(600))
        elif fault == "kick":
            try:
                self.dovecot.order("kick", user=self.dice.choice(self.users))
            except Refused:
                pass  # nobody of that name was there
        elif fault == "restart":
            self.dovecot.order("stop")
            self.dovecot.order("start")
        elif fault == "freeze":
            self.dovecot.order("pause")
            time.sleep(3)
            self.dovecot.order("resume")

    def judge(self):
        def is_told():
            return sum(self.watch.new.values()) >= len(self.delivered) and self.watch.unread == self.expected()
        try:
            self.wait(is_told, SETTLE, "what is still to come")
        except Refused:
            pass  # said below, in detail
        problems = [f"{subject}: announced {self.watch.new[subject]} times" for subject in self.delivered
                    if self.watch.new[subject] != 1]
        problems += [f"{user}: {self.watch.unread.get(user)} unread, and the server has {count}"
                     for user, count in self.expected().items() if self.watch.unread.get(user) != count]
        return problems + [f"{user}: {state}, {reason}" for user, (state, reason) in self.watch.states.items()
                           if state not in ("pushing", "polling")]

    def expected(self):
        return {user: len(unread) for user, unread in self.unread.items()}

    def wait(self, condition, seconds, what):
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end or self.watch.process.poll() is not None:
                raise Refused(f"waited in vain for {what}")
            time.sleep(0.2)

    def end(self):
        if self.watch:
            self.watch.process.terminate()
            self.watch.process.wait()
        for server in (self.wire, self.dovecot, self.system):
            server.end()
        shutil.rmtree(self.profile, ignore_errors=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, "build/dev/app/posthorn"), type=os.path.abspath)
    parser.add_argument("--seconds", type=int, default=3600)
    parser.add_argument("--fault-every", type=int, default=10, help="seconds")
    parser.add_argument("--accounts", type=int, default=20)
    parser.add_argument("--notify", action="store_true", help="the server offers NOTIFY")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    return parser.parse_args()


if __name__ == "__main__":
    soak = Soak(arguments())
    try:
        report = soak.run()
    except Refused as refused:
        sys.exit(f"soak: {refused}")
    finally:
        soak.end()
    print(json.dumps(report, indent=2))
    sys.exit(1 if report["problems"] else 0)

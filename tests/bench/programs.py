# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs under measurement: Posthorn as tray program and as `posthorn watch`, and any other beside it."""
import json
import os
import resource
import subprocess
import time

import ground
from client import Refused

PATIENCE = 120  # seconds for a program to come to push


def end_process(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Started:
    """Any program, until it is told to end. One that says when it is ready does so by a line."""
    names_mail = True  # in what it prints of a message

    def __init__(self, argv, environment=None, says_when_ready=False, **how):
        self.argv, self.environment, self.says_when_ready, self.how = argv, environment, says_when_ready, how

    def __enter__(self):
        with open(os.path.join(ground.folder(), "complaints"), "a") as complaints:
            self.process = subprocess.Popen(self.argv, env=self.environment, stdin=subprocess.PIPE, text=True,
                                            stdout=subprocess.PIPE, stderr=complaints, **self.how)
        if self.says_when_ready and not self.process.stdout.readline():
            raise Refused(f"{self.argv[0]} ended")
        return self

    def __exit__(self, *_):
        end_process(self.process)

    @property
    def pid(self):
        return self.process.pid

    def lines(self):
        return self.process.stdout


class Profile:
    """Settings with one account for each user at a door, and what Posthorn remembers of them."""

    def __init__(self, door, users=("u1",), mechanism="strongest"):
        self.path, self.users = ground.temporary(), users
        with open(os.path.join(self.path, "posthorn.conf"), "w", opener=private) as f:
            for user in users:
                f.write(f"[bench-{user}]\nname={user}\nhost={door.host}\nport={door.port}\nuser={user}\n"
                        f"mechanism={mechanism}\nca-file={door.ca}\npassword-from=command\n"
                        f"password-command=echo, {door.password}\n\n")


def private(path, flags):
    return os.open(path, flags, 0o600)


class Posthorn(Started):
    """`program`: the compiled one. Leaves its profile as it is, so that it can be started again."""
    command = ()

    def __init__(self, program, profile, environment=None):
        self.profile = profile
        super().__init__([program, "--profile", profile.path, *self.command], environment)

    def __enter__(self):
        super().__enter__()
        self.await_pushing()
        return self

    def gives_up(self, end):
        if time.monotonic() > end or self.process.poll() is not None:
            raise Refused("Posthorn does not come to push")


class Tray(Posthorn):
    def await_pushing(self):
        end = time.monotonic() + PATIENCE
        while not self.pushes():
            self.gives_up(end)
            time.sleep(0.1)

    def pushes(self):
        try:
            status = json.loads(ground.output([*self.argv, "status", "--json"], env=self.environment))
        except Refused:
            return False  # not up yet
        return all(account["state"] == "pushing" for account in status["accounts"])


class Watch(Posthorn):
    command = ("watch", "--json")

    def await_pushing(self):
        waiting, end, self.announced = set(self.profile.users), time.monotonic() + PATIENCE, 0
        for said in map(json.loads, self.lines()):
            self.announced += said["event"] == "new"
            if said["event"] == "state":
                self.note(said, waiting)
            if not waiting:
                self.pushing_at = time.monotonic()
                return
            self.gives_up(end)
        raise Refused("posthorn watch ended")

    @staticmethod
    def note(said, waiting):
        if said["state"] == "pushing":
            waiting.discard(said["account"])
        elif said["state"] == "stopped":
            raise Refused(f"{said['account']}: {said['reason']}")


def cpu_of_ended():
    """Seconds that the processes which have ended took, with the little that their ends took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# ---- what a running program takes ----

def pss(pid):
    """In KiB: what is its own, and its share of what it shares."""
    with open(f"/proc/{pid}/smaps_rollup") as f:
        return next(int(line.split()[1]) for line in f if line.startswith("Pss:"))


def threads(pid):
    return os.listdir(f"/proc/{pid}/task")


def waits(pid):
    """Thread -> how often it went to sleep by itself: as often as it was woken up."""
    found = {}
    for thread in threads(pid):
        with open(f"/proc/{pid}/task/{thread}/status") as f:
            found[thread] = next(int(line.split()[1]) for line in f if line.startswith("voluntary_ctxt_switches:"))
    return found


def woken(before, after):
    """A thread that has ended was woken up for that."""
    return sum(after.get(thread, count + 1) - count for thread, count in before.items())

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wake-ups while every mailbox is pushed and nothing happens: how often any of a program's threads went to sleep anew."""
import contextlib
import time

from memory import MANY, crowd_of, users
from programs import Profile, Tray, Watch, waits, woken

TARGET = 2
SETTLED = 40  # seconds: Qt's thread that looked the host up has ended by then


def wakeups(ground, options):
    """All in the same minute, in which Dovecot keeps its "Still here" to itself."""
    ground.tray, ground.popups
    door = ground.door(ground.dovecot(*crowd_of(MANY), "--silent"))
    profiles = [Profile(door, users(MANY)), Profile(door), Profile(door)]
    programs = {f"`watch --json`, {MANY} accounts": Watch(options.program, profiles[0]),
                "`watch --json`, one account": Watch(options.program, profiles[1]),
                "tray program, one account": Tray(options.program, profiles[2], ground.environment)}
    with contextlib.ExitStack() as all_programs:
        running = {name: all_programs.enter_context(program).pid for name, program in programs.items()}
        time.sleep(SETTLED)
        before = {name: waits(pid) for name, pid in running.items()}
        time.sleep(options.seconds)
        counts = {name: woken(before[name], waits(pid)) for name, pid in running.items()}
    for name, count in reversed(counts.items()):
        yield {"what": f"wake-ups in {options.seconds} s: {name}, pushing, nothing happens", "unit": "",
               "posthorn": count, "floor": 0, "floor_is": "a program that waits", "shown": "",
               "target": f"at most {TARGET}", "met": count <= TARGET}

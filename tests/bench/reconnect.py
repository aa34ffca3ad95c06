# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reconnect to a very large mailbox costs: bytes both ways, and the processor's time of `posthorn watch`."""
import statistics

from client import Refused
from programs import Profile, Watch, cpu_of_ended

ALL, NEW = 1_000_000, 10
TIMES = 5
TARGET = 1.2


def reconnects(wire, options, user):
    """Bytes and milliseconds of each: ten messages have come since the program was last there."""
    profile = Profile(wire, [user])
    watch = Watch(options.program, profile)
    with watch:
        pass  # now it knows what was there before
    wire.tap.next("ended")
    found = []
    for _ in range(TIMES):
        wire.dovecot.order("deliver", to=user, count=NEW)
        before = cpu_of_ended()
        with watch:
            if watch.announced != NEW:
                raise Refused(f"{watch.announced} of {NEW} new messages were announced")
        found.append((wire.tap.next("ended")["bytes"], (cpu_of_ended() - before) * 1000))
    return [statistics.median(values) for values in zip(*found)]


def reconnect(ground, options):
    if options.quick:
        return
    wire = ground.wire("--mbox")
    wire.dovecot.order("fill", count=ALL, user="u1")
    large, small = reconnects(wire, options, "u1"), reconnects(wire, options, "u2")
    for what, unit, ours, floor in zip(("bytes both ways", "processor time of `watch --json`"), ("B", "ms"), large, small):
        yield {"what": f"reconnect to {ALL:,} messages with {NEW} new: {what}", "unit": unit, "posthorn": ours,
               "floor": floor, "floor_is": f"the same with hardly more than these {NEW} in all",
               "shown": f"{ours / floor:.2f} x", "target": f"at most {TARGET} x", "met": ours <= TARGET * floor}

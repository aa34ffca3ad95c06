# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to the icon that the panel knows of, and to pushing."""
import statistics
import time

import ground as grounds
from ground import ONE_WAY
from programs import Posthorn, Profile, Started
from roundtrips import ACCEPTING, TARGET as ROUND_TRIPS

TIMES = 10
TARGET = 1.3


class Starting(Posthorn):
    def await_pushing(self):
        """It is what happens meanwhile that is measured."""


def until(program, happened):
    """Milliseconds from its exec."""
    begin = time.monotonic()
    with program:
        return (happened() - begin) * 1000


def registered(tray):
    tray.forget()
    return lambda: tray.next("registered")["at"]


def start(ground, options):
    ground.tray, ground.popups
    wire = ground.wire(delay=ONE_WAY)
    profile = Profile(wire, mechanism="PLAIN")
    posthorn = Starting(options.program, profile, ground.environment)
    empty = Started([grounds.empty_tray()], ground.environment)
    icon, floor, pushing = [], [], []
    for _ in range(TIMES):
        floor.append(until(empty, registered(ground.tray)))
        icon.append(until(posthorn, registered(ground.tray)))
        wire.tap.forget()
        pushing.append(until(posthorn, lambda: wire.tap.next("idling")["at"] + wire.delay))
    floor = statistics.median(floor)
    trips = (ROUND_TRIPS - ACCEPTING) * 2 * ONE_WAY * 1000
    yield row("icon registered", statistics.median(icon), floor, "the empty tray program")
    yield row(f"pushing, round trips of {2 * ONE_WAY * 1000:.0f} ms", statistics.median(pushing), floor + trips,
              f"the empty tray program, and {trips:.0f} ms for the round trips behind TCP's")


def row(what, ours, floor, floor_is):
    return {"what": f"start: exec -> {what}", "unit": "ms", "posthorn": ours, "floor": floor, "floor_is": floor_is,
            "shown": f"{ours / floor:.2f} x", "target": f"at most {TARGET} x", "met": ours <= TARGET * floor}

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""New mail: from the server's EXISTS to the popup, and to the line of `posthorn watch --json`."""
import dataclasses
import os
import queue
import statistics
import sys
import threading
import time

import node
from client import Refused
from gnubiff import Gnubiff
from ground import ONE_WAY
from mailnag import Mailnag
from paths import HERE
from programs import Profile, Started, Tray, Watch

ROUNDS = 3  # all take turns, so that each has what the machine does besides
ROUND_TRIP = 2 * ONE_WAY * 1000


@dataclasses.dataclass
class Way:
    name: str
    target: float  # milliseconds more than the probe on loopback, round trips through the long wire
    options: tuple = ()  # Dovecot's
    delay: float = 0.0

    def count(self, options):
        """Fewer where the wire takes so long that nothing else matters."""
        return max(6, options.deliveries // 3) if self.delay else options.deliveries


WAYS = (Way("IDLE, loopback", 1.0), Way("NOTIFY, loopback", 1.0, ("--notify",)),
        Way("IDLE, round trips of 100 ms", 1.05, delay=ONE_WAY),
        Way("NOTIFY, round trips of 100 ms", 0.05, ("--notify",), ONE_WAY))


class Idling:
    """A program that does not say when it is ready: until the server hears IDLE from it."""

    def __init__(self, program, wire):
        self.program, self.wire = program, wire

    def __enter__(self):
        self.wire.tap.forget()
        running = self.program.__enter__()
        self.wire.tap.next("idling")
        return running

    def __exit__(self, *_):
        self.program.__exit__(*_)


class Printed:
    """What a program prints, each line with its time."""

    def __init__(self, program):
        self.heard, self.names_mail = queue.Queue(), program.names_mail
        threading.Thread(target=self.listen, args=(program.lines(),), daemon=True).start()

    def listen(self, lines):
        for line in lines:
            self.heard.put((time.monotonic(), line))

    def when(self, wanted):
        while True:
            try:
                at, line = self.heard.get(timeout=30)
            except queue.Empty:
                raise Refused(f"waited in vain for a line with {wanted}")
            if wanted in line or not self.names_mail:
                return at


class PoppedUp:
    def __init__(self, popups):
        self.popups = popups

    def when(self, wanted):
        while wanted not in (shown := self.popups.next("notified"))["text"]:
            pass
        return shown["at"]


def latencies(wire, subject, count, announcements):
    """Of so many messages, delivered one by one, with whatever announces them running. In milliseconds."""
    time.sleep(2)  # what came while it was away has been announced
    found = []
    for number in range(count):
        wire.tap.forget()
        wanted = f"{subject} {number}."
        wire.dovecot.order("deliver", subject=wanted)
        told = wire.tap.next("exists")["at"] + wire.delay
        found.append((announcements.when(wanted) - told) * 1000)
        time.sleep(0.5 + 4 * wire.delay)
    return found


def taking_turns(wire, contestants, announcements, count):
    """Name -> latencies. `announcements`: of a program that runs."""
    found = {name: [] for name in contestants}
    for turn in range(ROUNDS):
        for name, program in contestants.items():
            wire.dovecot.order("expunge", uid="1:*")  # some look at all that is unread
            with program as running:
                found[name] += latencies(wire, f"{name} {turn}", -(-count // ROUNDS), announcements(running))
    return found


def probe(ground, wire, way, *arguments):
    notify = ("--notify",) if way.options else ()
    return Started([sys.executable, os.path.join(HERE, "probe.py"), *wire.arguments(), *notify, *arguments],
                   ground.environment, says_when_ready=True)


def row(what, way, found):
    medians = {name: statistics.median(values) for name, values in found.items()}
    ours, floor = medians.pop("posthorn"), medians.pop("probe")
    result = {"what": f"{what}, {way.name}", "unit": "ms", "posthorn": ours, "floor": floor, "peers": medians,
              "spread": {name: [min(values), max(values)] for name, values in found.items()},
              "deliveries": len(found["posthorn"])}
    if way.delay:
        trips = ours / ROUND_TRIP
        return {**result, "shown": f"{trips:.2f} round trips", "target": f"at most {way.target}",
                "note": f"the floor needs {floor / ROUND_TRIP:.2f}", "met": trips <= way.target}
    return {**result, "shown": f"{ours - floor:+.2f} ms", "target": f"within {way.target:.0f} ms",
            "met": ours - floor <= way.target}


def popups(ground, options):
    for way in WAYS:
        ground.tray, ground.popups  # before a program looks for them
        wire = ground.wire(*way.options, delay=way.delay)
        contestants = {"probe": probe(ground, wire, way),
                       "posthorn": Tray(options.program, Profile(wire), ground.environment)}
        if not way.options and Mailnag.is_here():
            contestants["Mailnag"] = Idling(Mailnag(ground, wire), wire)
        found = taking_turns(wire, contestants, lambda _: PoppedUp(ground.popups), way.count(options))
        yield {**row("new mail: EXISTS -> Notify on D-Bus", way, found),
               "floor_is": "a raw-socket probe: one EXISTS, one FETCH, one Notify"}


def lines(ground, options):
    for way in WAYS:
        wire = ground.wire(*way.options, delay=way.delay)
        contestants = {"probe": probe(ground, wire, way, "--print"),
                       "posthorn": Watch(options.program, Profile(wire))}
        if not way.options:
            contestants.update(scripts(wire))
        found = taking_turns(wire, contestants, Printed, way.count(options))
        yield {**row("new mail: EXISTS -> a line of `watch --json`", way, found),
               "floor_is": "the probe, printing the subject"}


def scripts(wire):
    """Peers that do by IDLE what `posthorn watch` does."""
    found = {"imaplib": imaplib(wire)}
    if node.is_here():
        found["imapflow"] = imapflow(wire)
    if Gnubiff.is_here():
        found["gnubiff"] = Idling(Gnubiff(wire), wire)
    return found


def imaplib(door):
    return Started([sys.executable, os.path.join(HERE, "peers/watch_imaplib.py"), *door.arguments()],
                   says_when_ready=True)


def imapflow(door):
    return Started(["node", os.path.join(HERE, "peers/watch_imapflow.mjs"), *door.arguments()], says_when_ready=True,
                   cwd=node.packages())

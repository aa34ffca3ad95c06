# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Round trips of a cold start, from connect to pushing: how much longer it takes through a long wire."""
import statistics

from ground import ONE_WAY, Door
from programs import Profile, Watch

TIMES = 5
TARGET = 5
ACCEPTING = 1  # TCP's own round trip: the relay is near, and accepts at once


def connect(ground, options):
    dovecot = ground.dovecot()
    relay = ground.late(dovecot.ready)
    door = Door(relay.ready, dovecot.ready["password"])
    trips, rest = round_trips(relay, door, options, "PLAIN")
    scram, _ = round_trips(relay, door, options, "SCRAM-SHA-256")
    yield {"what": "cold start: connect -> pushing, with TCP and TLS 1.3, PLAIN", "unit": "round trips",
           "posthorn": trips, "shown": f"and {rest * 1000:.0f} ms", "target": f"at most {TARGET}",
           "met": round(trips) <= TARGET,
           "note": f"signing in by SCRAM-SHA-256 proves who the server is, too, and makes it {scram:.2f}"}


def round_trips(relay, door, options, mechanism):
    """And how long it takes without any, in seconds."""
    def took(delay):
        relay.order("latency", ms=delay * 1000)
        return statistics.median(cold_start(relay, door, options, mechanism) for _ in range(TIMES))

    near, far = took(0), took(ONE_WAY)
    return (far - near) / (2 * ONE_WAY) + ACCEPTING, near


def cold_start(relay, door, options, mechanism):
    profile = Profile(door, mechanism=mechanism)
    relay.forget()
    with Watch(options.program, profile) as watch:
        return watch.pushing_at - relay.next("connected")["at"]

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory: PSS, which a process and whatever else is on the machine share fairly."""
import time

import ground as grounds
import node
from gnubiff import Gnubiff
from ground import Clocked, Door
from latency import imapflow, imaplib
from mailnag import Mailnag
from programs import Profile, Started, Tray, Watch, pss, threads

SETTLED = 5  # seconds after which a program has done what it does at its start
MANY, CROWD = 100, 1000


def settled(program):
    """Its PSS in KiB, and how many threads it has."""
    with program as running:
        time.sleep(SETTLED)
        return pss(running.pid), len(threads(running.pid))


def with_accounts(kind, options, door, users, *arguments):
    return settled(kind(options.program, Profile(door, users), *arguments))


def beside(peers):
    """Name -> MB."""
    return {name: settled(program)[0] / 1024 for name, program in peers.items()}


def users(count):
    return [f"u{number}" for number in range(1, count + 1)]


def crowd_of(dovecot):
    """So many real mailboxes that are watched at once."""
    return ("--users", str(dovecot), "--connections", str(2 * dovecot))


def memory(ground, options):
    ground.tray, ground.popups
    door = ground.door(ground.dovecot())
    floor = settled(Started([grounds.empty_tray()], ground.environment))[0] / 1024
    tray = with_accounts(Tray, options, door, users(1), ground.environment)[0] / 1024
    yield {"what": "memory: tray program, one account pushing, PSS", "unit": "MB", "posthorn": tray, "floor": floor,
           "peers": beside({"Mailnag": Mailnag(ground, door)} if Mailnag.is_here() else {}),
           "floor_is": "an empty QSystemTrayIcon program with a menu, TLS and Qt Keychain loaded, on the same desktop",
           "shown": f"{tray / floor:.2f} x", "target": "at most 1.15 x", "met": tray <= 1.15 * floor,
           "note": "of the 5.5 MB more, 1.7 are the program itself, of 1.7 in its file, 1.6 SQLite and Qt SQL, 1.2 GMime, libgsasl "
                   "and what these need, 0.8 the heap, 0.5 more of Qt's network, 0.5 PCRE, by which Qt's TLS looks for the "
                   "system's certificates (smaps): all of it pages of libraries but for 1.4, which other programs of the "
                   "desktop may share; that is why the figures differ from run to run, and the ratio less"}
    script = settled(imaplib(door))[0] / 1024
    watch = with_accounts(Watch, options, door, users(1))[0] / 1024
    scripts = {"imapflow": imapflow(door)} if node.is_here() else {}
    yield {"what": "memory: `watch --json`, one account pushing, PSS", "unit": "MB", "posthorn": watch, "floor": script,
           "peers": beside({**scripts, "gnubiff": Gnubiff(door)} if Gnubiff.is_here() else scripts),
           "floor_is": "a script with Python's imaplib that does the same",
           "shown": f"{watch / script:.2f} x", "target": "at most 1 x", "met": watch <= script,
           "note": "8.0 MB are Qt's Core, Network and D-Bus with ICU and OpenSSL, 4.2 the libraries of the windows, which the "
                   "program is linked with, 1.5 SQLite and Qt SQL, 1.4 the program itself, 1.0 its heap (smaps)"}
    yield further(ground, options, ground.door(ground.dovecot(*crowd_of(MANY))), MANY, "Dovecot")
    crowd = ground.add(Clocked("crowd.py"))
    yield further(ground, options, Door(crowd.ready, "any"), CROWD, "a server that only lets idle")


def further(ground, options, door, count, server):
    one, _ = with_accounts(Watch, options, door, users(1))
    many, running = with_accounts(Watch, options, door, users(count))
    each = (many - one) / (count - 1)
    return {"what": f"memory: each of {count} accounts but the first, one process with {running} thread(s), {server}",
            "unit": "KiB", "posthorn": each, "shown": f"{many / 1024:.0f} MB in all", "target": "at most 100 KiB",
            "met": each <= 100,
            "note": "of 180 KiB allocated for each, 98 are the buffers of Qt's two sockets, not all of them touched, and 34 "
                    "are OpenSSL's (heaptrack)"}

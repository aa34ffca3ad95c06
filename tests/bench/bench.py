#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Posthorn costs, each figure beside the floor under it and peers, taken in the same run. ./dev bench starts it.

Times are never an absolute promise, and no test depends on them: look at the difference and at the ratio. Let nothing
else run meanwhile: latencies wait for a busy processor, and PSS gets smaller with every other Qt program that is up.
"""
import argparse
import json
import os
import sys

import latency
import memory
import parsing
import reconnect
import roundtrips
import startup
import wakeups
from client import Refused
from ground import Ground
from paths import ROOT

# Each yields its rows. Memory comes first, while the machine is as it was.
PARTS = {"memory": memory.memory, "popups": latency.popups, "lines": latency.lines, "connect": roundtrips.connect,
         "start": startup.start, "wakeups": wakeups.wakeups, "reconnect": reconnect.reconnect, "parser": parsing.parse}
VERDICTS = {True: "met", False: "NOT MET", None: ""}


def number(row, name):
    return f"{row[name]:.5g} {row['unit']}".strip() if name in row else ""


def table(rows):
    lines = [("what", "Posthorn", "floor", "", "target", "")]
    for row in rows:
        lines.append((row["what"], number(row, "posthorn"), number(row, "floor"), row["shown"], row["target"],
                      VERDICTS[row["met"]]))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip())
    print()
    for row in rows:
        print_footnote(row)


def print_footnote(row):
    said = [f"the floor is {row['floor_is']}"] if "floor_is" in row else []
    said += [f"{name} has {value:.5g} {row['unit']}" for name, value in row.get("peers", {}).items()]
    said += [row["note"]] if row.get("note") else []
    if said:
        print(f"{row['what']}: {'; '.join(said)}.")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="numbers for programs")
    parser.add_argument("--program", default=os.path.join(ROOT, "build/release/app/posthorn"), type=os.path.abspath)
    parser.add_argument("--only", choices=PARTS, action="append", help="this part; may be given several times")
    parser.add_argument("--deliveries", type=int, default=30, help="messages for each program and way (%(default)s)")
    parser.add_argument("--seconds", type=int, default=60, help="of waiting for wake-ups (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="a rough idea, without what takes minutes")
    options = parser.parse_args()
    if options.quick:
        options.deliveries, options.seconds = min(options.deliveries, 6), min(options.seconds, 10)
    return options


def main():
    options = arguments()
    ground, rows = Ground(), []
    try:
        for part in options.only or PARTS:
            print(f"{part} ...", file=sys.stderr)
            rows += PARTS[part](ground, options)
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

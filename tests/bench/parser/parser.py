#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast Posthorn reads what servers say, beside other parsers in the same run. ./dev bench parser starts it.

Data in memory, one thread, pieces of 16 KiB where the peer reads a stream. The peers do not do the same: libetpan and
imapflow build trees of all that was said, the others are given responses that were cut for them; ours reads what a
notifier needs and skips the rest. Let nothing else run meanwhile.
"""
import argparse
import json
import os
import sys

import streams

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, ".."))

import node  # noqa: E402
from client import Refused  # noqa: E402
from ground import folder, output  # noqa: E402
from paths import ROOT  # noqa: E402

TARGET = 2.0  # times the fastest peer


def build():
    built = os.path.join(folder(), "release")
    output(["cmake", "-S", ROOT, "-B", built, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"])
    output(["cmake", "--build", built, "--target", "parse_posthorn", "parse_etpan"])
    return os.path.join(built, "tests/bench/parser"), node.packages()


def measured(argv, path, **how):
    found = json.loads(output(argv, **how))
    found["MB/s"] = os.path.getsize(path) / found["seconds"] / 1e6
    return found


def peers(programs, packages, path):
    script = ["node", os.path.join(HERE, "parse_node.mjs")]
    return {"libetpan": measured([os.path.join(programs, "parse_etpan"), path], path),
            "imapflow": measured([*script, "imapflow", path], path, cwd=packages),
            "emailjs": measured([*script, "emailjs", path], path, cwd=packages),
            "Twisted": measured([sys.executable, os.path.join(HERE, "parse_twisted.py"), path], path)}


def row(name, programs, packages, path):
    parse = os.path.join(programs, "parse_posthorn")
    ours = measured([parse, path, "16384"], path)
    bytewise = measured([parse, path, "1"], path)
    if ours["malformed"] or bytewise["responses"] != ours["responses"]:
        raise Refused(f"{name}: {ours} {bytewise}")
    others = peers(programs, packages, path)
    fastest = max(others, key=lambda peer: others[peer]["MB/s"])
    return {"stream": name, "what": streams.STREAMS[name][0], "posthorn": ours, "byte by byte": bytewise,
            "peers": others, "fastest peer": fastest, "ratio": ours["MB/s"] / others[fastest]["MB/s"],
            "allocations per response": ours["allocations"] / ours["responses"]}


def table(rows):
    names = list(rows[0]["peers"])
    lines = [["MB/s", "Posthorn", *names, "ratio", f"target {TARGET:.0f} x", "responses/s", "allocations each",
              "byte by byte"]]
    for row in rows:
        ours = row["posthorn"]
        lines.append([row["stream"], f"{ours['MB/s']:.0f}", *(f"{row['peers'][name]['MB/s']:.1f}" for name in names),
                      f"{row['ratio']:.1f} x", "met" if row["ratio"] >= TARGET else "NOT MET",
                      f"{ours['responses'] / ours['seconds']:,.0f}", f"{row['allocations per response']:.2f}",
                      f"{row['byte by byte']['MB/s']:.0f}"])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        print("  ".join(text.rjust(width) for text, width in zip(line, widths)))
    print()
    for row in rows:
        print(f"{row['stream']}: {row['what']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="numbers for programs")
    options = parser.parse_args()
    programs, packages = build()
    paths = streams.write(os.path.join(folder(), "streams"))
    rows = [row(name, programs, packages, path) for name, path in paths.items()]
    print(json.dumps(rows, indent=2)) if options.json else table(rows)


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        sys.exit(f"bench: {refused}")

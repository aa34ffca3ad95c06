# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parser: the worst row of ./dev bench parser, which has them all and what the peers are."""
import json
import os
import sys

import ground as grounds
import node
from client import Refused
from paths import HERE

TARGET = 2.0
WHAT = "parser: MB/s, the stream on which it is the least ahead of the fastest peer"


def parse(ground, options):
    try:
        if options.quick or not node.is_here():
            raise Refused("not with --quick, and not without npm")
        rows = json.loads(grounds.output([sys.executable, os.path.join(HERE, "parser/parser.py"), "--json"]))
    except Refused as why:
        yield {"what": WHAT, "unit": "MB/s", "target": f"at least {TARGET} x", "shown": "see ./dev bench parser",
               "met": None, "note": str(why).splitlines()[-1]}
        return
    worst = min(rows, key=lambda row: row["ratio"])
    peers = {name: found["MB/s"] for name, found in worst["peers"].items()}
    yield {"what": f"{WHAT} ({worst['stream']})", "unit": "MB/s", "posthorn": worst["posthorn"]["MB/s"],
           "floor": peers[worst["fastest peer"]], "floor_is": worst["fastest peer"], "peers": peers,
           "shown": f"{worst['ratio']:.1f} x", "target": f"at least {TARGET} x", "met": worst["ratio"] >= TARGET}

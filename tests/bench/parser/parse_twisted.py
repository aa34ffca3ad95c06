#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""parse_twisted.py FILE: Twisted's parser of parenthesized lists, once over a stream that is cut for it beforehand."""
import json
import re
import sys
import time

from twisted.mail.imap4 import parseNestedParens


def cut(wire):
    responses, begin, at = [], 0, 0
    while at < len(wire):
        end = wire.index(b"\r\n", at)
        literal = re.search(rb"\{(\d+)\}$", wire[at:end])
        at = end + 2 + (int(literal[1]) if literal else 0)
        if not literal:
            responses.append(wire[begin:end])
            begin = at
    return responses


def main():
    with open(sys.argv[1], "rb") as f:
        responses = cut(f.read())
    begin = time.perf_counter()
    for response in responses:
        parseNestedParens(response)
    print(json.dumps({"seconds": time.perf_counter() - begin, "responses": len(responses)}))


main()

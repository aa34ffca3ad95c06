#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the dialogues as seeds for fuzz_conversation: with their beginnings, and with their literals counted.

usage: seeds.py DIALOGUES SEEDS
"""
import os
import re
import sys


def lines_of(folder, name):
    with open(os.path.join(folder, name + ".txt"), encoding="utf-8") as f:
        for line in f.read().splitlines():
            if begin := re.match("begin with (.*)", line):
                yield from lines_of(folder, os.path.join("beginnings", begin[1]))
            elif line and not line.startswith(("#", "C", "!")):
                yield line


def size_of_literal(lines):
    size = 0
    for line in lines:
        if line[3:].startswith(")"):
            break
        size += len(line[3:].encode()) + 2
    return size


def seed(folder, name):
    lines = list(lines_of(folder, name))
    for number, line in enumerate(lines):
        if line.endswith("{#}"):
            lines[number] = line[:-2] + str(size_of_literal(lines[number + 1:])) + "}"
    return "\n".join(lines) + "\n"


def main():
    folder, seeds = sys.argv[1:]
    os.makedirs(seeds, exist_ok=True)
    for file in sorted(os.listdir(folder)):
        if file.endswith(".txt"):
            with open(os.path.join(seeds, file), "w", encoding="utf-8") as f:
                f.write(seed(folder, file[:-4]))


if __name__ == "__main__":
    main()

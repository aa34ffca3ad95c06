#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command in a network of its own, in which there is a name server with these SRV records, and nothing else.

usage: unshare --net --mount [--map-root-user] resolver.py RECORDS COMMAND…

RECORDS is a JSON object: {"_imaps._tcp.example.com": [[PRIORITY, WEIGHT, PORT, TARGET], …]}. Names that are not there do
not exist. Ends as the command does.
"""
import fcntl
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading

SRV, NAME_ERROR = 33, 3


def bring_up_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        request = struct.pack("16sh", b"lo", 0x1)  # IFF_UP
        fcntl.ioctl(s, 0x8914, request)  # SIOCSIFFLAGS


def point_resolver_here():
    with tempfile.NamedTemporaryFile("w") as file:
        file.write("nameserver 127.0.0.1\n")
        file.flush()
        subprocess.run(["mount", "--bind", file.name, os.path.realpath("/etc/resolv.conf")], check=True)


def encoded(name):
    labels = [label.encode() for label in name.rstrip(".").split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def question_of(query):
    """Name and type of the one question, and where it ends."""
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1:at + 1 + query[at]].decode())
        at += 1 + query[at]
    return ".".join(labels).lower(), struct.unpack_from(">H", query, at + 1)[0], at + 5


def answer_to(query, records):
    name, kind, end = question_of(query)
    found = records.get(name, []) if kind == SRV else []
    flags = 0x8580 if name in records else 0x8580 | NAME_ERROR
    answer = query[:2] + struct.pack(">HHHHH", flags, 1, len(found), 0, 0) + query[12:end]
    for priority, weight, port, target in found:
        data = struct.pack(">HHH", priority, weight, port) + encoded(target)
        answer += b"\xc0\x0c" + struct.pack(">HHIH", SRV, 1, 60, len(data)) + data
    return answer


def serve(server, records):
    while True:
        query, client = server.recvfrom(4096)
        server.sendto(answer_to(query, records), client)


def main():
    records, command = json.loads(sys.argv[1]), sys.argv[2:]
    bring_up_loopback()
    point_resolver_here()
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))
    threading.Thread(target=serve, args=(server, records), daemon=True).start()
    sys.exit(subprocess.run(command).returncode)


if __name__ == "__main__":
    main()

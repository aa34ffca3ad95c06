#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The least that a program can do to announce new mail: one EXISTS, one FETCH, one Notify, on raw sockets. It keeps
nothing, checks nothing, and would not survive its first real server: the floor to measure a mail notifier against.

With --notify the server sends the FETCH unasked; with --print the subject is printed, and no Notify is called. Prints
"ready" when it waits for mail, and ends when its standard input does.
"""
import argparse
import re
import select
import socket
import ssl
import sys

import dbus
import dbus.lowlevel

NOTIFICATIONS = "org.freedesktop.Notifications"
HEADER = b"BODY.PEEK[HEADER.FIELDS (FROM SUBJECT)]"


class Probe:
    def __init__(self, options):
        tls = ssl.create_default_context(cafile=options.ca)
        plain = socket.create_connection(("localhost", options.port))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = tls.wrap_socket(plain, server_hostname="localhost")
        self.heard = b""
        self.notify = options.notify
        self.announce = self.print if options.print else self.pop_up
        self.bus = None if options.print else dbus.SessionBus()

    def until(self, pattern):
        while not (found := re.search(pattern, self.heard, re.MULTILINE)):
            piece = self.socket.recv(1 << 16)
            if not piece:
                sys.exit("the server hung up")
            self.heard += piece
        self.heard = self.heard[found.end():]
        return found

    def begin(self, user, password):
        self.until(rb"^\* OK .*\r\n")
        for number, words in enumerate((f"LOGIN {user} {password}", "EXAMINE INBOX")):
            self.socket.sendall(f"a{number} {words}\r\n".encode())
            self.until(rb"^a%d OK .*\r\n" % number)
        self.wait_for_mail()

    def wait_for_mail(self):
        if self.notify:
            self.socket.sendall(b"n NOTIFY SET (SELECTED (MessageNew (UID %s) MessageExpunge))\r\n" % HEADER)
            self.until(rb"^n OK .*\r\n")
        self.socket.sendall(b"i IDLE\r\n")
        self.until(rb"^\+ .*\r\n")

    def announce_next(self):
        number = self.until(rb"^\* (\d+) EXISTS\r\n")[1]
        if not self.notify:
            self.socket.sendall(b"DONE\r\nf FETCH %s (UID %s)\r\ni IDLE\r\n" % (number, HEADER))
        self.announce(self.until(rb"^Subject: (.*)\r\n")[1].decode())
        if not self.notify:
            self.until(rb"^\+ .*\r\n")

    @staticmethod
    def print(subject):
        print(subject, flush=True)

    def pop_up(self, subject):
        call = dbus.lowlevel.MethodCallMessage(NOTIFICATIONS, "/org/freedesktop/Notifications", NOTIFICATIONS, "Notify")
        call.append("probe", 0, "", subject, "", [], {}, -1, signature="susssasa{sv}i")
        call.set_no_reply(True)
        self.bus.send_message(call)
        self.bus.flush()

    def wait(self):
        """False when it is time to end."""
        if self.socket.pending():
            return True
        return sys.stdin not in select.select([self.socket, sys.stdin], [], [])[0]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--ca", required=True)
    parser.add_argument("--user", required=True)
    parser.add_argument("--password", required=True)
    parser.add_argument("--notify", action="store_true")
    parser.add_argument("--print", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    probe = Probe(arguments())
    probe.begin(arguments().user, arguments().password)
    print("ready", flush=True)
    while probe.wait():
        probe.announce_next()

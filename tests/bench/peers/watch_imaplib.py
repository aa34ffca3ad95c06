#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`posthorn watch --json` as one would write it with Python's imaplib, which knows no IDLE: that is done by hand, over its
socket. It reconnects to nothing, remembers nothing, and sees nothing that came while it did not idle."""
import argparse
import email
import email.policy
import imaplib
import json
import re
import ssl

FETCHED = "(UID FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)])"


def idle(imap):
    """Until the mailbox changes."""
    tag = imap._new_tag()
    imap.send(tag + b" IDLE\r\n")
    while not imap.readline().startswith(b"+"):
        pass
    say(event="state", state="pushing")
    while not re.match(rb"\* \d+ EXISTS", imap.readline()):
        pass
    imap.send(b"DONE\r\n")
    while not imap.readline().startswith(tag):
        pass


def tell(answer):
    uid = int(re.search(rb"UID (\d+)", answer[0])[1])
    header = email.message_from_bytes(answer[1], policy=email.policy.default)
    say(event="new", uid=uid, subject=header["Subject"], date=header["Date"], message_id=header["Message-ID"],
        **{"from": header["From"]})
    return uid


def say(**facts):
    print(json.dumps(facts), flush=True)


def watch(imap):
    next_uid = int(imap.untagged_responses["UIDNEXT"][-1])
    while True:
        idle(imap)
        fetched = imap.uid("FETCH", f"{next_uid}:*", FETCHED)[1]
        for answer in fetched:
            if isinstance(answer, tuple):
                next_uid = max(next_uid, tell(answer) + 1)
        say(event="unread", count=len(imap.uid("SEARCH", "UNSEEN")[1][0].split()))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--ca", "--user", "--password"):
        parser.add_argument(name, required=True)
    parser.add_argument("--port", type=int, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    options = arguments()
    server = imaplib.IMAP4_SSL("localhost", options.port, ssl_context=ssl.create_default_context(cafile=options.ca))
    server.login(options.user, options.password)
    server.select("INBOX", readonly=True)
    watch(server)

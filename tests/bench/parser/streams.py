# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What servers say all day, in five streams: untagged responses between a greeting and one tagged OK.

The same on every machine and in every run: nothing in here is random.
"""
import itertools
import os

GREETING = b"* PREAUTH [CAPABILITY IMAP4rev1] ready\r\n"  # libetpan's sign-in would be something else to measure
END = b"1 OK done\r\n"

NAMES = [b"Ada Lovelace", b"=?utf-8?q?J=C3=B6rg_M=C3=BCller?=", b"Charles Babbage", b"\"Turing, Alan\""]
SUBJECTS = [b"Notes on the Analytical Engine", b"=?utf-8?b?R3LDvMOfZSBhdXMgS8O2bG4=?=", b"Re: Re: lunch on Friday?",
            b"[list] A subject that is long enough to be folded once by the program that\r\n wrote it"]


def headers(number):
    """What a notifier asks for."""
    text = (b"From: %s <sender%d@example.org>\r\nSubject: %s\r\nDate: Tue, 24 Nov 2026 09:%02d:%02d +0100\r\n"
            b"Message-ID: <%d.%d@mail.example.org>\r\nList-Id: <list%d.example.org>\r\n\r\n"
            % (NAMES[number % 4], number % 977, SUBJECTS[number % 4], number // 60 % 60, number % 60, number, number * 7,
               number % 13))
    return (b"* %d FETCH (UID %d FLAGS (\\Recent) INTERNALDATE \"24-Nov-2026 09:%02d:%02d +0100\""
            b" BODY[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0> {%d}\r\n%s)\r\n"
            % (number, number + 100_000, number // 60 % 60, number % 60, len(text), text))


def envelope(number):
    """What a mail client asks for."""
    return (b"* %d FETCH (UID %d ENVELOPE (\"Tue, 24 Nov 2026 09:%02d:%02d +0100\" \"Subject %d\""
            b" ((\"Ada Lovelace\" NIL \"ada%d\" \"example.org\")) ((\"Ada Lovelace\" NIL \"ada%d\" \"example.org\"))"
            b" ((NIL NIL \"reply\" \"example.org\")) ((NIL NIL \"u1\" \"example.net\")(\"Two\" NIL \"u2\" \"example.net\"))"
            b" NIL NIL NIL \"<%d@example.org>\") BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" (\"CHARSET\" \"utf-8\") NIL NIL"
            b" \"QUOTED-PRINTABLE\" %d 12 NIL NIL NIL NIL)(\"TEXT\" \"HTML\" (\"CHARSET\" \"utf-8\") NIL NIL"
            b" \"BASE64\" %d 44 NIL NIL NIL NIL) \"ALTERNATIVE\" (\"BOUNDARY\" \"=_%d\") NIL NIL NIL))\r\n"
            % (number, number + 100_000, number // 60 % 60, number % 60, number, number % 977, number % 977, number,
               number % 5000, number % 9000, number))


def flags(number):
    return (b"* %d FETCH (UID %d FLAGS (\\Seen%s) MODSEQ (%d))\r\n"
            % (number, number + 100_000, b" \\Answered $Forwarded" if number % 3 == 0 else b"", number + 7_000_000))


def idle(number):
    """An hour of a busy mailbox."""
    return (b"* %d EXISTS\r\n* 1 RECENT\r\n* %d FETCH (FLAGS (\\Seen))\r\n%s"
            % (number + 20_000, number % 20_000 + 1, b"* OK Still here\r\n" if number % 20 == 0 else b""))


def status(number):
    return (b"* LIST (\\HasNoChildren \\UnMarked) \"/\" \"Archive/%d/Project %d\"\r\n"
            b"* STATUS \"Archive/%d/Project %d\" (MESSAGES %d UIDNEXT %d UIDVALIDITY 1795521131 UNSEEN %d)\r\n"
            % (number % 40, number, number % 40, number, number % 4000, number % 9000, number % 50))


# name: (what it is, a response, how many)
STREAMS = {
    "headers": ("FETCH with a header literal", headers, 40_000),
    "envelopes": ("ENVELOPE and BODYSTRUCTURE", envelope, 40_000),
    "flags": ("FETCH (FLAGS MODSEQ)", flags, 200_000),
    "idle": ("EXISTS, RECENT, FETCH (FLAGS), OK", idle, 60_000),
    "status": ("LIST and STATUS", status, 60_000),
}


def write(folder):
    """-> {name: path}"""
    os.makedirs(folder, exist_ok=True)
    paths = {}
    for name, (_, response, count) in STREAMS.items():
        paths[name] = os.path.join(folder, name + ".imap")
        with open(paths[name], "wb") as f:
            f.write(GREETING)
            f.writelines(map(response, itertools.islice(itertools.count(1), count)))
            f.write(END)
    return paths

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the IMAP servers that we unpack have in common: the user they run as, their certificate, and the orders that are
carried out as a second mail program of the same user would."""
import argparse
import imaplib
import os
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import time

import mail
from certificates import KINDS, Authority
from server import Failure, Server, command, free_port, plain_user, wait_until


class ImapServer(Server):
    main_part = "master"  # the part that greets
    prefix = ""  # of every mailbox but INBOX
    port_names = ("imap", "imaps")

    def __init__(self, options):
        super().__init__()
        self.options = options
        self.user = plain_user()
        self.ports = {name: free_port() for name in self.port_names}

    # ---- where it lives ----

    def path(self, *names):
        return os.path.join(self.directory, *names)

    def unpacked(self, name, *known_by):
        """A folder or file of the unpacked packages."""
        path = os.path.join(self.options.unpacked, *known_by)
        if not os.path.exists(path):
            raise Failure(f"no unpacked {name} in {self.options.unpacked}: run ./dev test once, or name the folder by "
                          "--unpacked")
        return path

    def certify(self):
        self.authority = Authority(self.directory)
        self.authority.publish()
        self.use_certificate(self.options.certificate)

    def use_certificate(self, kind):
        shutil.copy(self.authority.certify(kind), self.path("server.pem"))

    def users(self):
        return [f"u{i}" for i in range(1, self.options.users + 1)]

    def facts(self):
        """For the ready line."""
        return {"host": "localhost", **self.ports, "ca": self.authority.ca_file, "users": self.users(),
                "password": self.options.password, "prefix": self.prefix}

    def own(self, path):
        """Gives `path` and all below to the user that the server runs as."""
        if os.getuid():
            return
        below = [os.path.join(folder, f) for folder, folders, files in os.walk(path) for f in files + folders]
        for name in [path] + below:
            os.chown(name, self.user.pw_uid, self.user.pw_gid, follow_symlinks=False)

    def as_user(self, **how):
        if not os.getuid():
            how.update(user=self.user.pw_uid, group=self.user.pw_gid, extra_groups=[])
        return how

    def run(self, *argv, **how):
        done = subprocess.run(argv, capture_output=True, **self.as_user(**how))
        if done.returncode:
            raise Failure((done.stderr or done.stdout).decode(errors="replace").strip() or f"{argv[0]} failed")
        return done.stdout

    def await_greeting(self):
        def greets():
            if not self.parts.is_running(self.main_part):
                raise Failure(f"{type(self).__name__} ended at once: {self.everything_logged()}")
            try:
                with socket.create_connection(("127.0.0.1", self.ports["imap"]), 5) as s:
                    return s.recv(4) == b"* OK"
            except OSError:
                return False

        wait_until(greets, f"{type(self).__name__}'s greeting")

    def everything_logged(self):
        names = sorted(os.listdir(self.parts.log_directory)) if os.path.isdir(self.parts.log_directory) else []
        return "".join(self.parts.log(name) for name in names)

    # ---- a second mail program of the same user ----

    def client(self, user):
        return wait_until(lambda: self.signed_in(user), "room for one more connection, and somebody who lets us in")

    def signed_in(self, user):
        """None: it may still be counting one that has just left, or waiting for its own service that knows passwords."""
        try:
            imap = imaplib.IMAP4("127.0.0.1", self.ports["imap"])
            imap.login(user, self.options.password)
        except (imaplib.IMAP4.abort, ConnectionError):
            return None
        return imap

    def change(self, user, mailbox, *commands):
        imap = self.client(user)
        try:
            self.need(imap.select('"%s"' % mailbox))
            return [self.need(imap.uid(*c)) for c in commands]
        finally:
            imap.logout()

    @staticmethod
    def need(answer):
        if answer[0] != "OK":
            raise Failure(f"the server answered {answer}")
        return answer[1]

    @command
    def flag(self, uid, flag="\\Seen", user="u1", mailbox="INBOX"):
        self.change(user, mailbox, ("STORE", str(uid), "+FLAGS", f"({flag})"))

    @command
    def unflag(self, uid, flag="\\Seen", user="u1", mailbox="INBOX"):
        self.change(user, mailbox, ("STORE", str(uid), "-FLAGS", f"({flag})"))

    @command
    def expunge(self, uid, user="u1", mailbox="INBOX"):
        self.change(user, mailbox, ("STORE", str(uid), "+FLAGS", "(\\Deleted)"), ("EXPUNGE", str(uid)))

    @command
    def copy(self, uid, to, user="u1", mailbox="INBOX"):
        self.change(user, mailbox, ("COPY", str(uid), '"%s"' % to))

    @command
    def uids(self, user="u1", mailbox="INBOX"):
        """Every message's UID and flags."""
        fetched = self.change(user, mailbox, ("FETCH", "1:*", "(FLAGS)"))[0]
        found = [re.search(rb"UID (\d+) FLAGS \(([^)]*)\)|FLAGS \(([^)]*)\) UID (\d+)", m) for m in fetched if m]
        return {"flags": {int(m[1] or m[4]): (m[2] or m[3] or b"").decode().split() for m in found if m}}

    @command
    def append(self, mailbox, user="u1", **how):
        """Into any mailbox, by IMAP. `how`: what mail.compose takes."""
        data, message_id = mail.message_from(to=f"{user}@localhost", **how)
        imap = self.client(user)
        self.need(imap.append('"%s"' % mailbox, None, None, data))
        imap.logout()
        return {"message_ids": [message_id]}

    @command
    def create(self, mailbox, user="u1", use=None):
        """`use`: what it is for, as "\\Junk", where the server has CREATE-SPECIAL-USE (RFC 6154 §3)."""
        imap = self.client(user)
        self.need(imap.xatom("CREATE", '"%s"' % mailbox, *([f"(USE ({use}))"] if use else [])))
        self.uidvalidity_of(imap, mailbox)
        imap.logout()

    @command
    def remove(self, mailbox, user="u1"):
        imap = self.client(user)
        self.need(imap.delete('"%s"' % mailbox))
        imap.logout()

    @command
    def uidvalidity_now(self, user="u1", mailbox="INBOX"):
        imap = self.client(user)
        value = self.uidvalidity_of(imap, mailbox)
        imap.logout()
        return {"uidvalidity": value}

    def uidvalidity_of(self, imap, mailbox):
        """By SELECT. Courier keeps none, nor any UID, before somebody has opened the mailbox in earnest: EXAMINE and
        STATUS tell the time of day instead, another each time."""
        self.need(imap.select('"%s"' % mailbox))
        value = int(imap.untagged_responses["UIDVALIDITY"][-1])
        self.need(imap.close())
        return value

    @command
    def recreate(self, mailbox, user="u1"):
        """Deletes a mailbox and makes another one of the same name: only its UIDVALIDITY tells."""
        imap = self.client(user)
        old, second = self.uidvalidity_of(imap, mailbox), int(time.time())
        self.need(imap.delete('"%s"' % mailbox))
        wait_until(lambda: int(time.time()) != second, "the next second")  # with some servers it is the time of day
        # Dovecot may refuse either with "Mailbox was deleted under us", while somebody still has the old one open.
        wait_until(lambda: imap.create('"%s"' % mailbox) and imap.select('"%s"' % mailbox)[0] == "OK", "the new mailbox")
        new = self.uidvalidity_of(imap, mailbox)
        imap.logout()
        if new == old:
            raise Failure("the mailbox has its old UIDVALIDITY")
        return {"uidvalidity": new}

    # ---- the server itself ----

    @command
    def stop(self):
        self.parts.end_all()

    @command
    def pause(self):
        """Everything stands still, connections stay: a server that hangs."""
        for part in self.parts.running:
            self.parts.signal(part, signal.SIGSTOP)

    @command
    def resume(self):
        for part in self.parts.running:
            self.parts.signal(part, signal.SIGCONT)

    @command
    def certificate(self, kind):
        self.use_certificate(kind)
        self.stop()
        self.start()

    @command
    def log(self):
        return {"log": self.everything_logged()}


class Lmtp:
    """Mixed into a server whose LMTP port takes its mail."""

    @command
    def deliver(self, to="u1", count=1, **how):
        """By LMTP, as Postfix does it. `how`: what mail.compose takes, or file=PATH for raw bytes."""
        ids = []
        with smtplib.LMTP("127.0.0.1", self.ports["lmtp"]) as lmtp:
            for _ in range(int(count)):
                data, message_id = mail.message_from(to=f"{to}@localhost", **how)
                refused = lmtp.sendmail("sender@example.org", [to], data)
                if refused:
                    raise Failure(str(refused))
                ids.append(message_id)
        return {"message_ids": ids}


class Maildirs:
    """Mixed into a server whose mailboxes are Maildirs, with the path of maildir(user)."""

    @command
    def drop(self, to="u1", count=1, **how):
        """A file in Maildir/new, as qmail does it, whether the server runs or not. `how`: as with deliver."""
        ids = []
        for _ in range(int(count)):
            data, message_id = mail.message_from(to=f"{to}@localhost", **how)
            self.make_maildir(to)
            name = f"{time.time():.6f}.{os.getpid()}_{next(mail.counter)}.localhost"
            written = os.path.join(self.maildir(to), "tmp", name)
            with open(written, "wb") as f:
                f.write(data.replace(b"\r\n", b"\n"))
            self.own(written)
            os.rename(written, os.path.join(self.maildir(to), "new", name))
            ids.append(message_id)
        return {"message_ids": ids}

    def make_maildir(self, user):
        if os.path.isdir(self.maildir(user)):
            return  # and is left alone: gamin takes a folder whose owner is set for a new one, and misses what is in it
        for folder in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(self.maildir(user), folder))
        self.own(os.path.dirname(self.maildir(user)))


def argument_parser(description):
    here = os.path.dirname(os.path.abspath(__file__))
    default = os.environ.get("POSTHORN_SERVERS", os.path.join(here, "../../build/servers"))
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--unpacked", default=default, help="folder that Debian's packages were unpacked into")
    parser.add_argument("--users", type=int, default=2)
    parser.add_argument("--password", default="secret")
    parser.add_argument("--certificate", choices=KINDS, default="good")
    parser.add_argument("--connections", type=int, default=100, help="so many at once, of a user or an address")
    return parser

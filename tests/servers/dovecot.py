#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot: IMAP with STARTTLS, IMAPS and LMTP on free ports of 127.0.0.1, users u1, u2, ... with a password.

It runs from unpacked packages (dpkg -x), so that no mail service gets installed on anybody's machine, and as an
ordinary user (as nobody, where we are root). Note that Dovecot holds what it tells an idling client back for 500 ms.
"""
import argparse
import grp
import imaplib
import os
import re
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import time

import mail
from certificates import KINDS, Authority
from introspection import Introspection
from server import Failure, Server, command, free_port, plain_user, serve, wait_until

CONFIG = """
protocols = imap lmtp
listen = 127.0.0.1
base_dir = {directory}/run
state_dir = {directory}/state
libexec_dir = {programs}
mail_plugin_dir = {programs}/modules
import_environment = TZ LD_LIBRARY_PATH={libraries}
log_path = {directory}/log/dovecot
log_timestamp = "%Y-%m-%d %H:%M:%S.%{{usecs}} "
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
default_vsz_limit = 1 G
ssl = yes
ssl_cert = <{directory}/server.pem
ssl_key = <{directory}/server.pem
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
auth_verbose = yes
mail_location = maildir:~/Maildir
mail_home = {directory}/mail/%n
mail_max_userip_connections = 100
first_valid_uid = 1
{capability}
{other_proofs}
passdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
protocol imap {{
  rawlog_dir = {directory}/traffic
}}
protocol lmtp {{
  postmaster_address = postmaster@localhost
}}
# Without root no process changes its root or its user.
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service stats {{
  chroot =
}}
"""

# For OAUTHBEARER and XOAUTH2: the token is looked up where introspection.py answers.
BY_TOKEN = """
passdb {{
  driver = oauth2
  mechanisms = oauthbearer xoauth2
  args = {directory}/oauth2
  result_failure = return-fail
}}
"""
INTROSPECTION = """
introspection_url = http://127.0.0.1:{port}/?token=
introspection_mode = get
username_attribute = username
active_attribute = active
active_value = true
"""
# For EXTERNAL: the common name of a certificate of our authority is the user.
BY_CERTIFICATE = """
ssl_ca = <{directory}/ca.pem
ssl_verify_client_cert = yes
ssl_require_crl = no
auth_ssl_username_from_cert = yes
passdb {{
  driver = static
  mechanisms = external
  args = nopassword=y
}}
"""


class Dovecot(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options
        self.user = plain_user()
        self.ports = {name: free_port() for name in ("imap", "imaps", "lmtp")}
        self.config = os.path.join(self.directory, "dovecot.conf")
        self.programs = os.path.join(self.directory, "dovecot")

    def prepare(self):
        for folder in ("run", "state", "mail", "log", "traffic"):
            os.mkdir(os.path.join(self.directory, folder))
        self.copy_programs()
        self.authority = Authority(self.directory)
        self.authority.publish()
        self.use_certificate(self.options.certificate)
        self.introspection = Introspection()
        self.write_users()
        self.write_config()
        self.own(self.directory)
        self.start()
        return {"host": "localhost", **self.ports, "ca": self.authority.ca_file, "users": self.users(),
                "password": self.options.password, "mail": os.path.join(self.directory, "mail")}

    def users(self):
        return [f"u{i}" for i in range(1, self.options.users + 1)]

    def copy_programs(self):
        """Our own copy of the unpacked programs: readable for `nobody` wherever the build folder is, and with the one
        path changed that Dovecot has no setting for: the folder of its TLS module, found from its working directory."""
        unpacked = self.options.unpacked
        if not os.path.exists(os.path.join(unpacked, "usr/sbin/dovecot")):
            raise Failure(f"no unpacked Dovecot in {unpacked}: run ./dev test once, or name the folder by --unpacked")
        shutil.copytree(os.path.join(unpacked, "usr/lib/dovecot"), self.programs, symlinks=True)
        for name in ("usr/sbin/dovecot", "usr/bin/doveconf", "usr/bin/doveadm"):
            shutil.copy(os.path.join(unpacked, name), self.programs)
        library = os.path.realpath(os.path.join(self.programs, "libdovecot.so.0"))
        with open(library, "rb") as f:
            code = f.read()
        built_in = b"/usr/lib/dovecot/modules\0"
        if built_in not in code:
            raise Failure("this Dovecot is not Debian's: its module folder is not where we know it")
        with open(library, "wb") as f:
            f.write(code.replace(built_in, b"modules".ljust(len(built_in), b"\0")))
        os.symlink(os.path.join(self.programs, "modules"), os.path.join(self.directory, "run", "modules"))
        self.environment = dict(os.environ, LD_LIBRARY_PATH=self.libraries())

    def libraries(self):
        return ":".join([self.programs, os.path.join(self.programs, "modules", "old-stats")])

    def use_certificate(self, kind):
        shutil.copy(self.authority.certify(kind), os.path.join(self.directory, "server.pem"))

    def write_users(self):
        with open(os.path.join(self.directory, "users"), "w") as f:
            for name in self.users():
                home = os.path.join(self.directory, "mail", name)
                f.write(f"{name}:{{PLAIN}}{self.options.password}:{self.user.pw_uid}:{self.user.pw_gid}::{home}::\n")

    def write_config(self):
        group = grp.getgrgid(self.user.pw_gid).gr_name
        capability = f"imap_capability = {self.options.capability}" if self.options.capability else ""
        with open(os.path.join(self.directory, "oauth2"), "w") as f:
            f.write(INTROSPECTION.format(port=self.introspection.port))
        mechanisms = self.options.mechanisms.split()
        other_proofs = BY_TOKEN if {"oauthbearer", "xoauth2"} & set(mechanisms) else ""
        other_proofs += BY_CERTIFICATE if "external" in mechanisms else ""
        with open(self.config, "w") as f:
            f.write(CONFIG.format(directory=self.directory, programs=self.programs, libraries=self.libraries(),
                                  user=self.user.pw_name, group=group, mechanisms=self.options.mechanisms,
                                  capability=capability,
                                  other_proofs=other_proofs.format(directory=self.directory), **self.ports))

    def own(self, path):
        """Gives `path` and all below to the user that Dovecot runs as."""
        if os.getuid():
            return
        for folder, folders, files in os.walk(path):
            for name in [folder] + [os.path.join(folder, f) for f in files + folders]:
                os.chown(name, self.user.pw_uid, self.user.pw_gid, follow_symlinks=False)

    def as_user(self):
        how = {"env": self.environment, "cwd": os.path.join(self.directory, "run")}
        return how if os.getuid() else {**how, "user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}

    def through_doveconf(self, service, program, *arguments):
        """Dovecot's programs start /usr/bin/doveconf to read their settings. Started by doveconf, they need not."""
        return [os.path.join(self.programs, "doveconf"), "-f", f"service={service}", "-c", self.config, "-m", service,
                "-e", os.path.join(self.programs, program), "-c", self.config, *arguments]

    def greets(self):
        if not self.parts.is_running("master"):
            raise Failure("Dovecot ended at once: " + self.parts.log("master") + self.parts.log("dovecot"))
        try:
            with socket.create_connection(("127.0.0.1", self.ports["imap"]), 5) as s:
                return s.recv(4) == b"* OK"
        except OSError:
            return False

    def adm(self, *arguments):
        done = subprocess.run(self.through_doveconf("doveadm", "doveadm", *arguments), capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, **self.as_user())
        if done.returncode:
            raise Failure((done.stderr or done.stdout).strip())
        return done.stdout

    def client(self, user):
        """A second mail program of the same user."""
        imap = imaplib.IMAP4("127.0.0.1", self.ports["imap"])
        imap.login(user, self.options.password)
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

    @command
    def drop(self, to="u1", **how):
        """Into the mail folder itself, for when the server is stopped: a file in Maildir/new, as qmail does it."""
        data, message_id = mail.message_from(to=f"{to}@localhost", **how)
        maildir = os.path.join(self.directory, "mail", to, "Maildir")
        for folder in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(maildir, folder), exist_ok=True)
        name = f"{time.time():.6f}.{os.getpid()}_{next(mail.counter)}.localhost"
        with open(os.path.join(maildir, "tmp", name), "wb") as f:
            f.write(data.replace(b"\r\n", b"\n"))
        self.own(os.path.join(self.directory, "mail", to))
        os.rename(os.path.join(maildir, "tmp", name), os.path.join(maildir, "new", name))
        return {"message_ids": [message_id]}

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
    def uids(self, user="u1", mailbox="INBOX"):
        """Every message's UID and flags."""
        fetched = self.change(user, mailbox, ("FETCH", "1:*", "(FLAGS)"))[0]
        found = [re.search(rb"UID (\d+) FLAGS \(([^)]*)\)|FLAGS \(([^)]*)\) UID (\d+)", m) for m in fetched if m]
        return {"flags": {int(m[1] or m[4]): (m[2] or m[3] or b"").decode().split() for m in found if m}}

    @command
    def create(self, mailbox, user="u1"):
        imap = self.client(user)
        self.need(imap.create('"%s"' % mailbox))
        imap.logout()

    @command
    def uidvalidity(self, user="u1", mailbox="INBOX"):
        value = int(time.time()) + 1000 + next(mail.counter)
        self.adm("mailbox", "update", "-u", user, "--uid-validity", str(value), mailbox)
        return {"uidvalidity": value}

    @command
    def stop(self):
        self.parts.end("master")

    @command
    def start(self):
        self.parts.start("master", self.through_doveconf("master", "dovecot", "-F"), **self.as_user())
        wait_until(self.greets, "Dovecot's greeting: " + self.parts.log("dovecot"))

    @command
    def kick(self, user="u1"):
        self.adm("kick", user)

    @command
    def pause(self):
        """Everything stands still, connections stay: a server that hangs."""
        self.parts.signal("master", signal.SIGSTOP)

    @command
    def resume(self):
        self.parts.signal("master", signal.SIGCONT)

    @command
    def certificate(self, kind):
        self.use_certificate(kind)
        self.stop()
        self.start()

    @command
    def token(self, user="u1"):
        """A new access token; it needs --mechanisms with oauthbearer or xoauth2."""
        return {"token": self.introspection.issue(user)}

    @command
    def revoke(self):
        """No access token is good any more."""
        self.introspection.revoke_all()

    @command
    def client_certificate(self, user="u1"):
        """A file with certificate and key for EXTERNAL; it needs --mechanisms with external."""
        return {"file": self.authority.sign(f"client-{user}", user, -1, 365)}

    @command
    def traffic(self):
        """What clients said to the server since its start, after TLS and sign-in."""
        folder, said = os.path.join(self.directory, "traffic"), []
        for name in sorted(os.listdir(folder)):
            if name.endswith(".in"):
                with open(os.path.join(folder, name), errors="replace") as f:
                    said += [line.rstrip() for line in f]
        return {"lines": said}

    @command
    def log(self):
        return {"log": self.parts.log("dovecot")}


def arguments():
    here = os.path.dirname(os.path.abspath(__file__))
    default = os.environ.get("POSTHORN_SERVERS", os.path.join(here, "../../build/servers"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unpacked", default=default, help="folder that Debian's dovecot packages were unpacked into")
    parser.add_argument("--users", type=int, default=2)
    parser.add_argument("--password", default="secret")
    parser.add_argument("--mechanisms", default="plain login scram-sha-1 scram-sha-256",
                        help="Dovecot's auth_mechanisms; also oauthbearer, xoauth2, external")
    parser.add_argument("--certificate", choices=KINDS, default="good")
    parser.add_argument("--capability", help="Dovecot's imap_capability")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Dovecot(arguments()))

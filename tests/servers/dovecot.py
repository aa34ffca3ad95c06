#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot: IMAP with STARTTLS, IMAPS and LMTP on free ports of 127.0.0.1, users u1, u2, ... with a password.

It runs from unpacked packages (dpkg -x), so that no mail service gets installed on anybody's machine, and as an
ordinary user (as nobody, where we are root). Note that Dovecot holds what it tells an idling client back for 500 ms.
"""
import grp
import os
import shutil
import time

import mail
from imap_server import ImapServer, Lmtp, Maildirs, argument_parser
from introspection import Introspection
from server import Failure, command, serve

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
default_process_limit = {processes}
default_client_limit = {clients}
ssl = yes
ssl_cert = <{directory}/server.pem
ssl_key = <{directory}/server.pem
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
auth_verbose = yes
mail_location = {location}
mail_home = {directory}/mail/%n
mail_max_userip_connections = {connections}
first_valid_uid = 1
{capability}
imap_idle_notify_interval = {still_here}
{other_proofs}
passdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
}}
mailbox_list_index = {list_index}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Rubbish {{
    special_use = \\Junk
  }}
  mailbox Bin {{
    special_use = \\Trash
  }}
  mailbox Kept {{
    special_use = \\Archive
  }}
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
# The same by a real issuer's introspection endpoint (RFC 7662), whose address has our name and password there.
REAL_INTROSPECTION = """
introspection_url = {url}
introspection_mode = post
username_attribute = sub
active_attribute = active
active_value = true
tls_ca_cert_file = {directory}/issuer.pem
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
# The first sets UIDVALIDITY and the last UID; a header that is all there is left as it is.
MBOX = "mbox:~/folders:INBOX=~/inbox"
OLD_MESSAGE = """From ada@example.org Mon Jan  1 00:00:00 2024
From: Ada Lovelace <ada@example.org>
Subject: Old message {uid}
Message-ID: <{uid}@example.org>
{base}X-UID: {uid}
Status: RO

Hello.

"""


class Dovecot(Lmtp, Maildirs, ImapServer):
    port_names = ("imap", "imaps", "lmtp")

    def __init__(self, options):
        super().__init__(options)
        self.config = self.path("dovecot.conf")
        self.programs = self.path("dovecot")

    def prepare(self):
        for folder in ("run", "state", "mail", "log", "traffic"):
            os.mkdir(os.path.join(self.directory, folder))
        self.copy_programs()
        self.certify()
        self.introspection = Introspection()
        self.write_users()
        self.write_config()
        self.own(self.directory)
        self.start()
        return {**self.facts(), "mail": self.path("mail")}

    def copy_programs(self):
        """Our own copy of the unpacked programs: readable for `nobody` wherever the build folder is, and with the one
        path changed that Dovecot has no setting for: the folder of its TLS module, found from its working directory."""
        shutil.copytree(self.unpacked("Dovecot", "usr/lib/dovecot"), self.programs, symlinks=True)
        for name in ("usr/sbin/dovecot", "usr/bin/doveconf", "usr/bin/doveadm"):
            shutil.copy(self.unpacked("Dovecot", name), self.programs)
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
        self.environment.pop("MAIL", None)  # doveadm would take it for where the mail is

    def libraries(self):
        return ":".join([self.programs, os.path.join(self.programs, "modules", "old-stats")])

    def write_users(self):
        with open(os.path.join(self.directory, "users"), "w") as f:
            for name in self.users():
                home = os.path.join(self.directory, "mail", name)
                f.write(f"{name}:{{PLAIN}}{self.options.password}:{self.user.pw_uid}:{self.user.pw_gid}::{home}::\n")

    def write_config(self):
        group = grp.getgrgid(self.user.pw_gid).gr_name
        capability = f"imap_capability = {self.options.capability}" if self.options.capability else ""
        with open(os.path.join(self.directory, "oauth2"), "w") as f:
            if self.options.introspection:
                f.write(REAL_INTROSPECTION.format(url=self.options.introspection, directory=self.directory))
            else:
                f.write(INTROSPECTION.format(port=self.introspection.port))
        if self.options.introspection:
            shutil.copy(self.options.introspection_ca, self.path("issuer.pem"))
        mechanisms = self.options.mechanisms.split()
        other_proofs = BY_TOKEN if {"oauthbearer", "xoauth2"} & set(mechanisms) else ""
        other_proofs += BY_CERTIFICATE if "external" in mechanisms else ""
        with open(self.config, "w") as f:
            f.write(CONFIG.format(directory=self.directory, programs=self.programs, libraries=self.libraries(),
                                  user=self.user.pw_name, group=group, mechanisms=self.options.mechanisms,
                                  capability=capability, still_here="29 mins" if self.options.silent else "2 mins",
                                  list_index="yes" if self.options.notify else "no",
                                  connections=self.options.connections, processes=max(100, self.options.connections),
                                  clients=4 * self.options.connections + 1000,
                                  location=MBOX if self.options.mbox else "maildir:~/Maildir",
                                  other_proofs=other_proofs.format(directory=self.directory), **self.ports))

    def through_doveconf(self, service, program, *arguments):
        """Dovecot's programs start /usr/bin/doveconf to read their settings. Started by doveconf, they need not."""
        return [os.path.join(self.programs, "doveconf"), "-f", f"service={service}", "-c", self.config, "-m", service,
                "-e", os.path.join(self.programs, program), "-c", self.config, *arguments]

    def adm(self, *arguments):
        self.run(*self.through_doveconf("doveadm", "doveadm", *arguments), env=self.environment, cwd=self.path("run"))

    def maildir(self, user):
        return self.path("mail", user, "Maildir")

    @command
    def uidvalidity(self, user="u1", mailbox="INBOX"):
        value = int(time.time()) + 1000 + next(mail.counter)
        self.adm("mailbox", "update", "-u", user, "--uid-validity", str(value), mailbox)
        return {"uidvalidity": value}

    @command
    def fill(self, count, user="u1"):
        """INBOX gets so many messages that have been read: a million in seconds. It needs --mbox, and an empty INBOX."""
        count, home = int(count), self.path("mail", user)
        os.makedirs(home, exist_ok=True)
        with open(os.path.join(home, "inbox"), "w") as f:
            for uid in range(1, count + 1):
                f.write(OLD_MESSAGE.format(uid=uid, base=f"X-IMAPbase: 1700000000 {count:010}\n" if uid == 1 else ""))
        self.own(home)
        self.adm("mailbox", "status", "-u", user, "messages", "INBOX")  # has it read

    @command
    def start(self):
        self.parts.start("master", self.through_doveconf("master", "dovecot", "-F"),
                         **self.as_user(env=self.environment, cwd=self.path("run")))
        self.await_greeting()

    @command
    def kick(self, user="u1"):
        self.adm("kick", user)

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
    parser = argument_parser(__doc__)
    parser.add_argument("--mechanisms", default="plain login scram-sha-1 scram-sha-256",
                        help="Dovecot's auth_mechanisms; also oauthbearer, xoauth2, external")
    parser.add_argument("--introspection", metavar="URL", help="of a real issuer (issuer.py), in place of our own")
    parser.add_argument("--introspection-ca", metavar="FILE", help="the authority that the issuer's certificate is from")
    parser.add_argument("--notify", action="store_true", help="offers NOTIFY")
    parser.add_argument("--mbox", action="store_true", help="mailboxes are files, not folders")
    parser.add_argument("--silent", action="store_true", help="does not say that it is still there")
    parser.add_argument("--capability", help="Dovecot's imap_capability")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Dovecot(arguments()))

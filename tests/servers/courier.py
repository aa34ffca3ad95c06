#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Courier: IMAP with STARTTLS and IMAPS on free ports of 127.0.0.1, users u1, u2, ... with a password.

It runs from unpacked packages (dpkg -x), and as an ordinary user (as nobody, where we are root). An idling client is told
of news within a second, which Courier learns from FAM (gamin). --without-fam it looks into the folder every --look seconds,
and needs 3 s to open a mailbox: so long it tries to find FAM.
"""
import os
import shutil

from imap_server import ImapServer, Maildirs, argument_parser
from server import Failure, command, serve

CAPABILITY = ("IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA AUTH=CRAM-MD5 "
              "AUTH=CRAM-SHA1 AUTH=CRAM-SHA256 IDLE")

AUTHDAEMON = """
authmodulelist="authuserdb"
authmodulelistorig="authuserdb"
daemons=2
DEBUG_LOGIN=0
DEFAULTOPTIONS=""
LOGGEROPTS=""
"""

# Courier knows its folders from its compiler. Relative to the folder that we start it in, they are ours: each name gets
# its first slash behind its first word, and keeps its length.
BUILT_IN = {
    "lib/libcourierauth.so.0": [b"/run/courier/"],
    "lib/libauthuserdb.so.0": [b"/etc/courier/userdb"],
    "programs/authdaemond": [b"/run/courier/", b"/etc/courier/authdaemonrc", b"/usr/lib/courier-authlib"],
}


def relative(name):
    first, rest = name[1:].split(b"/", 1)
    return first + b"//" + rest


class Courier(Maildirs, ImapServer):
    main_part = "imap"
    prefix = "INBOX."

    def prepare(self):
        for folder in ("programs", "lib", "log", "mail", "etc/courier", "run/courier/authdaemon", "usr/lib"):
            os.makedirs(self.path(folder))
        self.copy_programs()
        self.write_passwd()
        self.certify()
        with open(self.path("etc/courier/authdaemonrc"), "w") as f:
            f.write(AUTHDAEMON)
        self.own(self.directory)
        self.write_users()
        self.start()
        for name in self.users():
            imap = self.client(name)
            self.uidvalidity_of(imap, "INBOX")  # which keeps it
            imap.logout()
        return self.facts()

    def copy_programs(self):
        """Our own copy of the unpacked programs: readable for `nobody` wherever the build folder is."""
        for name in ("usr/lib/courier/courier/imaplogin", "usr/lib/courier/courier-authlib/authdaemond",
                     "usr/lib/courier/courier-authlib/makedatprog", "usr/bin/imapd", "usr/bin/couriertls",
                     "usr/bin/maildirmake.courier", "usr/sbin/couriertcpd",
                     "usr/sbin/userdbpw", "usr/libexec/gam_server"):
            shutil.copy(self.unpacked("Courier", name), self.path("programs"))
        multiarch = f"usr/lib/{os.uname().machine}-linux-gnu"
        for folder in ("usr/lib", "usr/lib/courier-authlib", multiarch):
            unpacked = self.unpacked("Courier", folder)
            for name in os.listdir(unpacked):
                if name.startswith(("libcourier", "libauth", "libfam", "libgamin", "libnss_wrapper")):
                    shutil.copy(os.path.join(unpacked, name), self.path("lib"))
        os.symlink(self.path("lib"), self.path("usr/lib/courier-authlib"))
        for name, paths in BUILT_IN.items():
            self.make_relative(self.path(name), paths)

    def make_relative(self, file_name, paths):
        with open(file_name, "rb") as f:
            code = f.read()
        for path in paths:
            if path not in code:
                raise Failure(f"this Courier is not Debian's: no {path.decode()} in {os.path.basename(file_name)}")
            code = code.replace(path, relative(path))
        with open(file_name, "wb") as f:
            f.write(code)

    def write_passwd(self):
        """Courier starts TLS as the user `courier`, which only an installed one has: nss_wrapper makes it another name
        of ours."""
        with open(self.path("etc/passwd"), "w") as f:
            for name in (self.user.pw_name, "courier"):
                f.write(f"{name}:x:{self.user.pw_uid}:{self.user.pw_gid}::{self.directory}:/bin/false\n")
        with open(self.path("etc/group"), "w") as f:
            f.write(f"courier:x:{self.user.pw_gid}:\n")
        self.environment = dict(os.environ, LD_LIBRARY_PATH=self.path("lib"),
                                LD_PRELOAD=self.path("lib", "libnss_wrapper.so"),
                                NSS_WRAPPER_PASSWD=self.path("etc/passwd"), NSS_WRAPPER_GROUP=self.path("etc/group"))

    def maildir(self, user):
        return self.path("mail", user, "Maildir")

    def write_users(self):
        """What makeuserdb makes: a database of everybody's place, and another of their passwords."""
        password = f"{self.options.password}\n{self.options.password}\n".encode()
        hashes = [f"{kind}pw=" + self.run(self.path("programs", "userdbpw"), *how, input=password,
                                          env=self.environment).decode().strip()
                  for kind, how in (("system", ["-md5"]), ("hmac-md5", ["-hmac-md5"]), ("hmac-sha1", ["-hmac-sha1"]),
                                    ("hmac-sha256", ["-hmac-sha256"]))]
        places, passwords = "", ""
        for name in self.users():
            self.run("mkdir", self.path("mail", name))
            self.run(self.path("programs", "maildirmake.courier"), self.maildir(name), env=self.environment)
            places += (f"{name}\tuid={self.user.pw_uid}|gid={self.user.pw_gid}|home={self.path('mail', name)}|"
                       f"mail={self.maildir(name)}|_=\n")
            passwords += f"{name}\t" + "|".join(hashes) + "\n"
        for file_name, text in (("userdb.dat", places), ("userdbshadow.dat", passwords)):
            target = self.path("etc/courier", file_name)
            self.run(self.path("programs", "makedatprog"), "-", target + ".tmp", target, input=(text + ".\n").encode(),
                     env=self.environment)

    def settings(self):
        return {"IMAP_CAPABILITY": CAPABILITY, "IMAP_CAPABILITY_TLS": CAPABILITY + " AUTH=PLAIN",
                "IMAP_KEYWORDS": "1", "IMAP_ACL": "1", "IMAP_IDLE_TIMEOUT": str(self.options.look),
                "IMAP_MAILBOX_SANITY_CHECK": "0", "IMAP_DISABLETHREADSORT": "0", "IMAP_CHECK_ALL_FOLDERS": "0",
                "IMAP_UMASK": "022", "IMAP_USELOCKS": "1", "IMAP_ENHANCEDIDLE": str(int(not self.options.without_fam)),
                "IMAP_TRASHFOLDERNAME": "Trash", "IMAP_EMPTYTRASH": "Trash:7", "IMAP_MOVE_EXPUNGE_TO_TRASH": "0",
                "MAILDIRPATH": "Maildir", "COURIERTLS": self.path("programs", "couriertls"), "IMAP_STARTTLS": "YES",
                "IMAP_TLS_REQUIRED": "0", "TLS_CERTFILE": self.path("server.pem"), "TLS_VERIFYPEER": "NONE",
                "GAM_CLIENT_ID": self.fam_name()}

    def fam_name(self):
        return os.path.basename(self.directory)

    def listen(self, part, through=(), **settings):
        self.parts.start(part, [self.path("programs", "couriertcpd"), "-address=127.0.0.1", "-nodnslookup",
                                "-noidentlookup", "-maxprocs=200", f"-maxperip={self.options.connections}",
                                str(self.ports[part]), *through, self.path("programs", "imaplogin"),
                                self.path("programs", "imapd"), "Maildir"],
                         **self.as_user(env={**self.environment, **self.settings(), **settings}, cwd=self.directory))

    @command
    def start(self):
        here = self.as_user(env=self.environment, cwd=self.directory)
        self.parts.start("authdaemond", [self.path("programs", "authdaemond")], **here)
        if not self.options.without_fam:
            fam = [self.path("programs", "gam_server"), "--notimeout", self.fam_name()]
            self.parts.start("gam_server", fam, **here)
        self.listen("imap")
        self.listen("imaps", [self.path("programs", "couriertls"), "-server", "-tcpd"], IMAP_TLS="1")
        self.await_greeting()

    deliver = Maildirs.drop


def arguments():
    parser = argument_parser(__doc__)
    parser.add_argument("--without-fam", action="store_true")
    parser.add_argument("--look", type=int, default=60, metavar="SECONDS", help="60 is Courier's own default")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Courier(arguments()))

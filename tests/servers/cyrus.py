#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Cyrus: IMAP with STARTTLS, IMAPS and LMTP on free ports of 127.0.0.1, users u1, u2, ... with a password.

It runs from unpacked packages (dpkg -x), and as an ordinary user (as nobody, where we are root: Cyrus refuses root).
It tells an idling client of news within milliseconds.
"""
import grp
import os
import shutil
import smtplib

from imap_server import ImapServer, Lmtp, argument_parser
from server import Failure, command, serve, wait_until

IMAPD = """
configdirectory: {directory}/conf
partition-default: {directory}/spool
defaultpartition: default
cyrus_user: {user}
cyrus_group: {group}
servername: localhost
loginrealms: localhost
allowplaintext: yes
sasl_mech_list: {mechanisms}
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {directory}/sasldb2
unixhierarchysep: yes
altnamespace: yes
autocreate_quota: 0
duplicatesuppression: no
maxlogins_per_user: {connections}
tls_server_cert: {directory}/server.pem
tls_server_key: {directory}/server.pem
"""

IMAP = """
  imap cmd="{programs}/imapd -C {imapd}" listen="127.0.0.1:{ports[imap]}" prefork=1
  imaps cmd="{programs}/imapd -C {imapd} -s" listen="127.0.0.1:{ports[imaps]}"
"""

MASTER = """
START {{
  recover cmd="{programs}/ctl_cyrusdb -C {imapd} -r"
}}
SERVICES {{
  lmtp cmd="{programs}/lmtpd -C {imapd} -a" listen="127.0.0.1:{ports[lmtp]}" prefork=1
  {services}
}}
DAEMON {{
  idled cmd="{programs}/idled -C {imapd}"
}}
"""


class Cyrus(Lmtp, ImapServer):
    port_names = ("imap", "imaps", "lmtp")

    def prepare(self):
        for folder in ("conf", "conf/socket", "spool", "log", "programs"):
            os.mkdir(self.path(folder))
        self.copy_programs()
        self.environment = dict(os.environ, LD_LIBRARY_PATH=self.path("programs"))
        self.certify()
        self.write_config()
        self.own(self.directory)
        for name in self.users():
            self.run(self.path("programs", "saslpasswd2"), "-p", "-c", "-f", self.path("sasldb2"), "-u", "localhost",
                     name, input=self.options.password.encode(), env=self.environment)
        self.start()
        for name in self.users():
            self.client(name).logout()  # which creates the mailbox: mail is delivered only where there is one
        return self.facts()

    def copy_programs(self):
        """Our own copy of the unpacked programs: readable for `nobody` wherever the build folder is."""
        programs = self.unpacked("Cyrus", "usr/lib/cyrus/bin")
        for name in ("master", "imapd", "lmtpd", "idled", "ctl_cyrusdb"):
            shutil.copy(os.path.join(programs, name), self.path("programs"))
        shutil.copy(self.unpacked("saslpasswd2", "usr/sbin/saslpasswd2"), self.path("programs"))
        libraries = self.unpacked("Cyrus", "usr/lib", f"{os.uname().machine}-linux-gnu")
        for name in os.listdir(libraries):
            if name.startswith("libcyrus"):
                shutil.copy(os.path.join(libraries, name), self.path("programs"), follow_symlinks=False)

    def write_config(self):
        with open(self.path("imapd.conf"), "w") as f:
            f.write(IMAPD.format(directory=self.directory, user=self.user.pw_name,
                                 group=grp.getgrgid(self.user.pw_gid).gr_name, mechanisms=self.options.mechanisms,
                                 connections=self.options.connections))
        names = {"programs": self.path("programs"), "imapd": self.path("imapd.conf"), "ports": self.ports}
        for file_name, services in (("cyrus.conf", IMAP.format(**names)), ("delivery.conf", "")):
            with open(self.path(file_name), "w") as f:
                f.write(MASTER.format(services=services, **names))

    def start_master(self, part, config):
        self.parts.start(part, [self.path("programs", "master"), "-C", self.path("imapd.conf"), "-M", self.path(config),
                                "-p", self.path("conf", part + ".pid")],
                         **self.as_user(env=self.environment, cwd=self.path("conf")))

    def takes_mail(self):
        try:
            smtplib.LMTP("127.0.0.1", self.ports["lmtp"]).close()
            return True
        except OSError:
            return False

    @command
    def start(self):
        self.start_master("master", "cyrus.conf")
        self.await_greeting()
        wait_until(self.takes_mail, "Cyrus' LMTP")

    @command
    def drop(self, to="u1", **how):
        """For when the server is stopped: without its IMAP it takes the mail."""
        if self.parts.is_running("master"):
            raise Failure("the server is running: deliver")
        self.start_master("delivery", "delivery.conf")
        wait_until(self.takes_mail, "Cyrus' LMTP")
        delivered = self.deliver(to, **how)
        self.parts.end("delivery")
        return delivered


def arguments():
    parser = argument_parser(__doc__)
    parser.add_argument("--mechanisms", default="PLAIN LOGIN SCRAM-SHA-256 SCRAM-SHA-1")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Cyrus(arguments()))

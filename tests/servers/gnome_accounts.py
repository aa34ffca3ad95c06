#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""GNOME Online Accounts on the session bus at an address, as python-dbusmock plays them."""
import argparse
import os
import sys

from gi.repository import Gio, GLib

from server import Server, command, serve, wait_until

NAME, ROOT = "org.gnome.OnlineAccounts", "/org/gnome/OnlineAccounts"
MOCK = "org.freedesktop.DBus.Mock"


def variants(properties):
    kinds = {bool: "b", str: "s", int: "i"}
    return {name: GLib.Variant(kinds[type(value)], value) for name, value in properties.items()}


class GnomeAccounts(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options

    def prepare(self):
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.options.bus}
        self.parts.start("mock", [sys.executable, "-m", "dbusmock", "--session", "--is-object-manager", NAME, ROOT,
                                  NAME + ".Manager"], env=environment)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(self.options.bus, flags, None, None)
        self.bus.set_exit_on_close(False)
        wait_until(self.is_there, "the mock")
        return {}

    def is_there(self):
        return self.call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", GLib.Variant("(s)", (NAME,)))[0]

    def call(self, name, path, interface, method, arguments=None):
        return self.bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10000, None)

    def mock(self, path, method, signature, *arguments):
        return self.call(NAME, path, MOCK, method, GLib.Variant(signature, arguments))

    @command
    def add(self, id, token="", password="", provider="Google", attention=False, mail_disabled=False, imap=True, **mail):
        """An account that has a token, or a password. What else is named is a property of its mail: ImapHost=…"""
        path = f"{ROOT}/Accounts/{id}"
        account = {"Id": id, "ProviderName": provider, "AttentionNeeded": bool(attention), "MailDisabled": bool(mail_disabled)}
        self.mock(ROOT, "AddObject", "(ssa{sv}a(ssss))", path, NAME + ".Account", variants(account),
                  [("EnsureCredentials", "", "i", "ret = 3600")])
        properties = {"ImapSupported": bool(imap), "ImapUseSsl": True, "ImapUseTls": False, "ImapAcceptSslErrors": False,
                      "EmailAddress": "", "ImapHost": "", "ImapUserName": "", **mail}
        self.mock(path, "AddProperties", "(sa{sv})", NAME + ".Mail", variants(properties))
        if token:
            self.mock(path, "AddProperties", "(sa{sv})", NAME + ".OAuth2Based", variants({"ClientId": "gnome"}))
            self.token(id, token)
        if password:
            self.mock(path, "AddProperties", "(sa{sv})", NAME + ".PasswordBased", variants({"Dummy": ""}))
            self.mock(path, "AddMethod", "(sssss)", NAME + ".PasswordBased", "GetPassword", "s", "s",
                      f"ret = {password!r} if args[0] == 'imap-password' else ''")

    @command
    def token(self, id, token):
        """What the account's access token is from now on."""
        self.mock(f"{ROOT}/Accounts/{id}", "AddMethod", "(sssss)", NAME + ".OAuth2Based", "GetAccessToken", "", "si",
                  f"ret = ({token!r}, 3600)")

    @command
    def refuse(self, id, error="org.gnome.OnlineAccounts.Error.NotAuthorized"):
        """It has no token any more."""
        self.mock(f"{ROOT}/Accounts/{id}", "AddMethod", "(sssss)", NAME + ".OAuth2Based", "GetAccessToken", "", "si",
                  f"raise dbus.exceptions.DBusException('sign in again', name={error!r})")

    @command
    def calls(self, id):
        """What the account was asked so far."""
        calls = self.call(NAME, f"{ROOT}/Accounts/{id}", MOCK, "GetCalls")[0]
        return {"calls": [name for _, name, _ in calls]}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bus", help="the address of a session bus")
    return parser.parse_args()


if __name__ == "__main__":
    serve(GnomeAccounts(arguments()))

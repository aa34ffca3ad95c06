#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks to Mailnag's service as its applets do: by a proxy that knows every signature, and believes nothing else.

It can be Mailnag, too, as far as the bus sees it: take the name where it is free, and order its owner to shut down.
"""
from gi.repository import Gio, GLib

from bus import THE_BUS, Bus, loop
from server import Server, command, event, serve, wait_until

NAME, PATH = "mailnag.MailnagService", "/mailnag/MailnagService"
XML = """<node><interface name="mailnag.MailnagService">
  <method name="GetMails"><arg type="aa{sv}" direction="out"/></method>
  <method name="GetMailCount"><arg type="u" direction="out"/></method>
  <method name="MarkMailAsRead"><arg type="s" direction="in"/></method>
  <method name="CheckForMails"/>
  <method name="Shutdown"/>
  <signal name="MailsAdded"><arg type="aa{sv}"/><arg type="aa{sv}"/></signal>
  <signal name="MailsRemoved"><arg type="aa{sv}"/></signal>
</interface></node>"""


class Applet(Server):
    def prepare(self):
        self.bus = Bus()
        info = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
        self.proxy = Gio.DBusProxy.new_sync(self.bus.connection, Gio.DBusProxyFlags.DO_NOT_AUTO_START, info, NAME, PATH,
                                            NAME, None)
        self.proxy.connect("g-signal", self.heard)
        return {}

    def heard(self, proxy, sender, name, arguments):
        event(name, types=arguments.get_type_string(), lists=arguments.unpack())

    def call(self, method, arguments=None):
        return self.proxy.call_sync(method, arguments, Gio.DBusCallFlags.NONE, 5000, None)

    @command
    def mails(self):
        answer = self.call("GetMails")
        mails = answer.get_child_value(0)
        types = {}
        for place in range(mails.n_children()):
            entries = mails.get_child_value(place)
            for number in range(entries.n_children()):
                entry = entries.get_child_value(number)
                value = entry.get_child_value(1).get_variant()
                types[entry.get_child_value(0).get_string()] = value.get_type_string()
        return {"types": types, "mails": answer.unpack()[0]}

    @command
    def count(self):
        return {"count": self.call("GetMailCount").unpack()[0]}

    @command
    def mark(self, id):
        self.call("MarkMailAsRead", GLib.Variant("(s)", (id,)))

    @command
    def check(self):
        self.call("CheckForMails")

    @command
    def shutdown(self):
        self.call("Shutdown")

    @command
    def owner(self):
        return {"owner": self.proxy.get_name_owner()}

    def is_owned(self):
        return self.bus.call(*THE_BUS, "NameHasOwner", GLib.Variant("(s)", (NAME,)))[0]

    @command
    def take(self):
        """As a Mailnag that starts."""
        if self.is_owned():
            self.call("Shutdown")
            wait_until(lambda: not self.is_owned(), "the name")
        self.bus.own(NAME)

    @command
    def leave(self):
        self.bus.release(NAME)


if __name__ == "__main__":
    serve(Applet(), loop)

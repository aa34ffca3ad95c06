#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private system bus with a logind and a NetworkManager on it, as python-dbusmock plays them.

  sleep | wake              logind tells that the machine is about to sleep, or has slept
  connect | disconnect      NetworkManager tells that there is a network, or none
"""
import argparse
import os
import sys

from gi.repository import Gio, GLib

from server import Failure, Server, command, serve, wait_until

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={directory}/system-bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
NETWORK = ("org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager", "org.freedesktop.NetworkManager")
MOCK = "org.freedesktop.DBus.Mock"
NETWORK_STATES = {"disconnected": 20, "connecting": 40, "connected": 70}  # NMState


class SystemBus(Server):
    def prepare(self):
        address = f"unix:path={self.directory}/system-bus"
        self.start_bus(address)
        environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
        for name, template in ((LOGIND[0], "logind"), (NETWORK[0], "networkmanager")):
            self.parts.start(template, [sys.executable, "-m", "dbusmock", "--system", "--template", template],
                             env=environment)
            wait_until(lambda: self.is_there(name), template)
        return {"environment": {"DBUS_SYSTEM_BUS_ADDRESS": address}}

    def start_bus(self, address):
        configuration = os.path.join(self.directory, "system.conf")
        with open(configuration, "w") as f:
            f.write(CONFIGURATION.format(directory=self.directory))
        readable, writable = os.pipe()
        self.parts.start("bus", ["dbus-daemon", "--config-file=" + configuration, "--nofork", "--nopidfile",
                                 f"--print-address={writable}"], pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as f:
            if not f.readline():  # it says its address once it listens
                raise Failure("the bus did not start: " + self.parts.log("bus"))
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.bus.set_exit_on_close(False)

    def call(self, service, path, interface, method, arguments):
        try:
            return self.bus.call_sync(service, path, interface, method, arguments, None,
                                      Gio.DBusCallFlags.NO_AUTO_START, 5000, None).unpack()
        except GLib.Error as error:
            raise Failure(f"{method}: {error.message}")

    def is_there(self, name):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                         GLib.Variant("(s)", (name,)))[0]

    def prepare_for_sleep(self, is_before):
        self.call(LOGIND[0], LOGIND[1], MOCK, "EmitSignal",
                  GLib.Variant("(sssav)", (LOGIND[2], "PrepareForSleep", "b", [GLib.Variant("b", is_before)])))

    def network_is(self, *states):
        for state in states:
            self.call(NETWORK[0], NETWORK[1], MOCK, "SetGlobalConnectionState",
                      GLib.Variant("(u)", (NETWORK_STATES[state],)))

    @command
    def sleep(self):
        self.prepare_for_sleep(True)

    @command
    def wake(self):
        self.prepare_for_sleep(False)

    @command
    def connect(self):
        self.network_is("connecting", "connected")

    @command
    def disconnect(self):
        self.network_is("disconnected")


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    serve(SystemBus())

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pointer on a Wayland screen that has none, by the protocol wlr-virtual-pointer-unstable-v1, spoken on the socket.

A message of Wayland's is: the object's number, the message's length and its operation in one number, the arguments.
"""
import socket
import struct
import time

SIZE = (1280, 800)  # of the screen (display.py)
DISPLAY = 1
BUTTONS = {1: 0x110, 2: 0x112, 3: 0x111}  # X's numbers to the kernel's: left, middle, right
SETTLES = 0.1  # programs learn first that there is a pointer now, and that it is above them


class Wire:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.last, self.unread = DISPLAY, b""

    def new(self):
        """A number for an object that we make next: they are given without a gap."""
        self.last += 1
        return self.last

    def say(self, target, operation, arguments=b""):
        self.socket.sendall(struct.pack("=IHH", target, operation, 8 + len(arguments)) + arguments)

    def hear(self):
        """The next message: who says it, what, its arguments."""
        while len(self.unread) < 8 or len(self.unread) < struct.unpack("=H", self.unread[6:8])[0]:
            received = self.socket.recv(65536)
            if not received:
                raise ConnectionError("the compositor hung up")
            self.unread += received
        speaker, operation, length = struct.unpack("=IHH", self.unread[:8])
        arguments, self.unread = self.unread[8:length], self.unread[length:]
        if (speaker, operation) == (DISPLAY, 0):
            raise ConnectionError(f"the compositor complains: {arguments!r}")
        return speaker, operation, arguments

    def settle(self):
        """Waits until all that was said has been done, and returns what was heard until then."""
        done = self.new()
        self.say(DISPLAY, 0, struct.pack("=I", done))  # sync
        heard = []
        while True:
            message = self.hear()
            if message[0] == done:
                return heard
            heard.append(message)


def text(value):
    with_end = value.encode() + b"\0"
    return struct.pack("=I", len(with_end)) + with_end.ljust((len(with_end) + 3) // 4 * 4, b"\0")


class Pointer:
    def __init__(self, path):
        self.wire, wanted = Wire(path), "zwlr_virtual_pointer_manager_v1"
        registry = self.wire.new()
        self.wire.say(DISPLAY, 1, struct.pack("=I", registry))  # get_registry
        names = [arguments[:4] for speaker, operation, arguments in self.wire.settle()
                 if (speaker, operation) == (registry, 0) and text(wanted) in arguments]
        if not names:
            raise ConnectionError("the compositor makes no pointers")
        manager = self.wire.new()
        self.wire.say(registry, 0, names[0] + text(wanted) + struct.pack("=II", 1, manager))  # bind
        self.number = self.wire.new()
        self.wire.say(manager, 0, struct.pack("=II", 0, self.number))  # create_virtual_pointer
        self.wire.settle()
        time.sleep(SETTLES)

    def perform(self, operation, *arguments):
        now = int(time.monotonic() * 1000) & 0xffffffff
        self.wire.say(self.number, operation, struct.pack(f"={1 + len(arguments)}I", now, *arguments))
        self.wire.say(self.number, 4)  # frame
        self.wire.settle()

    def click(self, x, y, button):
        for from_left in (1, 0):  # it moves, also where it is there already: something new may have come up under it
            self.perform(1, x - from_left, y, *SIZE)  # motion_absolute
        time.sleep(SETTLES)
        for is_down in (1, 0):
            self.perform(2, BUTTONS[button], is_down)  # button

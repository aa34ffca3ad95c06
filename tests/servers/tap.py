#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A wire that can be held. It stands before an IMAP server's clear-text port, speaks TLS to the client, and tells of or
holds what passes, so that a test can act in the very moment between two lines.

  watch REGEX     from now on each line that matches is an event, {"event": "passed", "origin": "client", "line": ...}
  hold REGEX      the first line that matches does not pass, nor anything behind it in its direction ("held")
  release         what is held passes
  cut             all connections end, as if the network had gone
  lines           everything that passed since the start
"""
import argparse
import asyncio
import re
import signal
import ssl

from certificates import Authority
from server import Loop, Server, command, event, serve

LONGEST_LINE = 1 << 24


class Tap(Server):
    def __init__(self, options, loop):
        super().__init__()
        self.options, self.loop, self.writers, self.seen = options, loop, [], []
        self.watched = self.held = None
        self.free = asyncio.Event()
        self.free.set()

    def prepare(self):
        authority = Authority(self.directory)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(authority.certify())
        door = self.loop.run_until_complete(
            asyncio.start_server(self.welcome, "127.0.0.1", 0, ssl=tls, limit=LONGEST_LINE))
        return {"host": "localhost", "imaps": door.sockets[0].getsockname()[1], "ca": authority.publish()}

    async def welcome(self, client_reader, client_writer):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.options.port, limit=LONGEST_LINE)
        except OSError:
            client_writer.close()
            return
        self.writers += [client_writer, writer]
        await asyncio.gather(self.carry("client", client_reader, writer), self.carry("server", reader, client_writer))

    async def carry(self, origin, reader, writer):
        try:
            while line := await reader.readline():
                await self.passing(origin, line.decode(errors="replace").rstrip("\r\n"))
                writer.write(line)
                await writer.drain()
        except OSError:
            pass
        writer.close()

    async def passing(self, origin, line):
        if self.held and self.held.search(line):
            self.held = None
            self.free.clear()
            event("held", origin=origin, line=line)
            await self.free.wait()
        if self.watched and self.watched.search(line):
            event("passed", origin=origin, line=line)
        self.seen.append(f"{'C' if origin == 'client' else 'S'}: {line}")

    @command
    def watch(self, pattern):
        self.watched = re.compile(pattern)

    @command
    def hold(self, pattern):
        self.held = re.compile(pattern)

    @command
    def release(self):
        self.held = None
        self.free.set()

    @command
    def cut(self):
        for writer in self.writers:
            if not writer.is_closing():  # the other end may have gone first
                writer.transport.abort()
        self.writers.clear()
        self.release()

    @command
    def lines(self):
        return {"lines": list(self.seen)}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("port", type=int, help="the server's clear-text IMAP port on 127.0.0.1")
    return parser.parse_args()


if __name__ == "__main__":
    asyncio_loop = asyncio.new_event_loop()
    asyncio.set_event_loop(asyncio_loop)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        asyncio_loop.add_signal_handler(number, asyncio_loop.stop)
    serve(Tap(arguments(), asyncio_loop),
          Loop(asyncio_loop.run_forever, asyncio_loop.call_soon_threadsafe, asyncio_loop.stop))

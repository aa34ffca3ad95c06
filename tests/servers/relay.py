#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bad network. It carries the bytes of TCP connections to a port of 127.0.0.1 and back, and does on command what
networks do to them. A fault lasts until "heal", and is also met by connections that were there before.

  blackhole       both sides stay open, everything that is sent is lost, and new connections are never answered
  reset           all present connections end with RST
  refuse          nobody listens any more; present connections go on
  latency MS      every piece is so late, each way
  one_byte        every byte comes in a piece of its own
  truncate BYTES  a connection ends after so many more bytes from the server
  heal            all is well again, but for what is lost
  captured        the bytes of the last connection, each way, as they went over the wire, in base64: the first 256 KiB
  count           of the connections: how many there have been ("made"), and how many there are ("open")

What a connection lost in a blackhole stays lost: after "heal" that connection is as silent as before, and new ones work.
"""
import argparse
import asyncio
import base64
import signal
import socket
import struct

from server import Loop, Server, command, event, free_port, serve

PIECE = 1 << 16
CAPTURED = 1 << 18
UNDER_WAY = 1000  # pieces; then a sender has to wait


def reset(writer):
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


class Faults:
    blackhole = one_byte = False
    delay = 0  # in seconds
    truncate = None  # bytes


class Connection:
    def __init__(self, client_reader, client_writer):
        self.client_reader, self.client_writer = client_reader, client_writer
        self.server_reader = self.server_writer = None
        self.is_dead = False  # it lost bytes: TLS could not make sense of what came later
        self.from_server = 0  # bytes, since they are counted
        self.captured = {"client": bytearray(), "server": bytearray()}

    def writers(self):
        return [w for w in (self.client_writer, self.server_writer) if w and not w.is_closing()]

    def close(self):
        for writer in self.writers():
            writer.close()

    def reset(self):
        for writer in self.writers():
            reset(writer)


class Relay(Server):
    def __init__(self, options, loop):
        super().__init__()
        self.options, self.loop = options, loop
        self.faults, self.connections, self.made = Faults(), set(), 0
        self.own_port, self.door, self.last = free_port(), None, None

    def prepare(self):
        self.loop.run_until_complete(self.listen())
        return {"host": "localhost", "port": self.own_port, self.options.name: self.own_port, "ca": self.options.ca}

    async def listen(self):
        self.door = await asyncio.start_server(self.welcome, "127.0.0.1", self.own_port, reuse_address=True)

    async def welcome(self, reader, writer):
        connection = Connection(reader, writer)
        self.made += 1
        event("connected", number=self.made)
        self.connections.add(connection)
        self.last = connection
        try:
            if self.faults.blackhole:
                await self.swallow(connection)
            else:
                await self.carry(connection)
        except OSError:
            connection.reset()
        connection.close()
        self.connections.discard(connection)

    async def swallow(self, connection):
        connection.is_dead = True
        while await connection.client_reader.read(PIECE):
            pass

    async def carry(self, connection):
        connection.server_reader, connection.server_writer = await asyncio.open_connection("127.0.0.1",
                                                                                           self.options.port)
        ways = [asyncio.ensure_future(way) for way in (
            self.pass_on(connection, connection.client_reader, connection.server_writer),
            self.pass_on(connection, connection.server_reader, connection.client_writer))]
        await asyncio.wait(ways)
        for way in ways:
            way.result()

    async def pass_on(self, connection, reader, writer):
        under_way = asyncio.Queue(UNDER_WAY)
        departing = asyncio.ensure_future(self.depart(reader, under_way))
        try:
            while piece := await self.arrived(under_way):
                if self.faults.blackhole:
                    connection.is_dead = True
                if connection.is_dead:
                    continue
                if writer is connection.client_writer and self.faults.truncate is not None:
                    piece = piece[:self.faults.truncate - connection.from_server]
                    connection.from_server += len(piece)
                captured = connection.captured["server" if writer is connection.client_writer else "client"]
                captured += piece[:CAPTURED - len(captured)]
                await self.write(writer, piece)
                if self.faults.truncate is not None and connection.from_server >= self.faults.truncate:
                    return connection.close()
        finally:
            departing.cancel()
        if not connection.is_dead and writer.can_write_eof() and not writer.is_closing():
            writer.write_eof()

    async def depart(self, reader, under_way):
        """A piece does not wait for the one before it to arrive: each is late by as much, however many there are."""
        piece = True
        while piece:
            try:
                piece = await reader.read(PIECE)
            except OSError as error:
                return await under_way.put((self.loop.time(), error))
            await under_way.put((self.loop.time() + self.faults.delay, piece))

    async def arrived(self, under_way):
        due, piece = await under_way.get()
        if due > self.loop.time():
            await asyncio.sleep(due - self.loop.time())
        if isinstance(piece, OSError):
            raise piece
        return piece

    async def write(self, writer, piece):
        size = 1 if self.faults.one_byte else PIECE
        for start in range(0, len(piece), size):
            writer.write(piece[start:start + size])
            await writer.drain()
            if size == 1:
                await asyncio.sleep(0)

    @command
    def blackhole(self):
        self.faults.blackhole = True
        for connection in self.connections:
            connection.is_dead = True

    @command
    def reset(self):
        for connection in list(self.connections):
            connection.reset()

    @command
    def refuse(self):
        if self.door:
            self.door.close()
            self.door = None

    @command
    def latency(self, ms):
        self.faults.delay = float(ms) / 1000

    @command
    def one_byte(self):
        self.faults.one_byte = True
        for connection in self.connections:
            for writer in connection.writers():
                writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @command
    def truncate(self, after):
        self.faults.truncate = int(after)
        for connection in self.connections:
            connection.from_server = 0

    @command
    def heal(self):
        self.faults = Faults()
        if not self.door:
            self.loop.create_task(self.listen())

    @command
    def captured(self):
        return {way: base64.b64encode(bytes).decode() for way, bytes in self.last.captured.items()}

    @command
    def count(self):
        return {"made": self.made, "open": len(self.connections)}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("port", type=int, help="of 127.0.0.1, where the connections lead to")
    parser.add_argument("--name", default="imaps", help="what the ready line calls our port, as the server's does")
    parser.add_argument("--ca", default="", help="for the ready line: the file with the server's authority")
    return parser.parse_args()


if __name__ == "__main__":
    asyncio_loop = asyncio.new_event_loop()
    asyncio.set_event_loop(asyncio_loop)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        asyncio_loop.add_signal_handler(number, asyncio_loop.stop)
    serve(Relay(arguments(), asyncio_loop),
          Loop(asyncio_loop.run_forever, asyncio_loop.call_soon_threadsafe, asyncio_loop.stop))

#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/servers/tap.py with a watch. By CLOCK_MONOTONIC it tells when an EXISTS went by, {"event": "exists", "at": SECONDS},
or the "+" by which the server begins to idle ("idling"), and when a connection is over how many bytes it was ("ended").

Bytes pass as they came, in the pieces in which they came, and the time is told after they are on their way.
"""
import paths  # noqa: F401
import asyncio
import re
import time

from server import Loop, event, serve
from tap import Tap, arguments

CONTINUATION = re.compile(rb"^\+ idling", re.MULTILINE)


class TimedTap(Tap):
    async def welcome(self, client_reader, client_writer):
        self.passed = 0  # one connection at a time is counted
        await super().welcome(client_reader, client_writer)
        event("ended", bytes=self.passed)

    async def carry(self, origin, reader, writer):
        try:
            while piece := await reader.read(1 << 16):
                now = time.monotonic()
                writer.write(piece)
                self.passed += len(piece)
                if origin == "server":
                    self.tell(piece, now)
                await writer.drain()
        except OSError:
            pass
        writer.close()

    @staticmethod
    def tell(piece, now):
        if b" EXISTS\r\n" in piece:
            event("exists", at=now)
        if CONTINUATION.search(piece):
            event("idling", at=now)


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    serve(TimedTap(arguments(), loop), Loop(loop.run_forever, loop.call_soon_threadsafe, loop.stop))

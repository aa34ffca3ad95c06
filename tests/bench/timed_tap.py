#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/servers/tap.py with a watch: tells when an EXISTS went by. {"event": "exists", "at": SECONDS}, by CLOCK_MONOTONIC.

Bytes pass as they came, in the pieces in which they came, and the time is told after they are on their way.
"""
import paths  # noqa: F401
import asyncio
import time

from server import Loop, event, serve
from tap import Tap, arguments


class TimedTap(Tap):
    async def carry(self, origin, reader, writer):
        try:
            while piece := await reader.read(1 << 16):
                now = time.monotonic()
                writer.write(piece)
                if origin == "server" and b" EXISTS\r\n" in piece:
                    event("exists", at=now)
                await writer.drain()
        except OSError:
            pass
        writer.close()


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    serve(TimedTap(arguments(), loop), Loop(loop.run_forever, loop.call_soon_threadsafe, loop.stop))

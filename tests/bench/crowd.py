#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An IMAP server that says just enough for thousands of users to idle: over TLS, everybody may sign in, every mailbox is
empty, nothing ever happens. A real one has two processes for each."""
import paths  # noqa: F401
import asyncio
import re
import resource
import signal
import ssl

from certificates import Authority
from server import Loop, Server, serve

CAPABILITIES = "IMAP4rev1 SASL-IR LITERAL+ AUTH=PLAIN IDLE ESEARCH"
EMPTY = (r"* FLAGS (\Seen)", "* 0 EXISTS", "* OK [UIDVALIDITY 1] .", "* OK [UIDNEXT 1] .")
ANSWERS = {"CAPABILITY": [f"* CAPABILITY {CAPABILITIES}"], "EXAMINE": EMPTY, "SELECT": EMPTY}


def answer(line):
    """The lines by which a command is answered."""
    tag, verb, *words = line.split(" ")
    if verb == "IDLE":
        return ["+ idling"]
    if verb == "UID" and words[0] == "SEARCH":
        returned = re.search(r"RETURN \(([A-Z ]*)\)", line)
        found = [f'* ESEARCH (TAG "{tag}") UID' + (" COUNT 0" if "COUNT" in returned[1] else "")] if returned else ["* SEARCH"]
        return [*found, f"{tag} OK ."]
    return [*ANSWERS.get(verb, ()), f"{tag} OK ."]


class Crowd(Server):
    def __init__(self, loop):
        super().__init__()
        self.loop = loop

    def prepare(self):
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        authority = Authority(self.directory)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(authority.certify())
        door = self.loop.run_until_complete(asyncio.start_server(self.welcome, "127.0.0.1", 0, ssl=tls, backlog=1000))
        return {"host": "localhost", "imaps": door.sockets[0].getsockname()[1], "ca": authority.publish()}

    async def welcome(self, reader, writer):
        writer.write(f"* OK [CAPABILITY {CAPABILITIES}] .\r\n".encode())
        idling = None
        try:
            while line := (await reader.readline()).decode().rstrip():
                if line == "DONE":
                    said, idling = [f"{idling} OK ."], None
                else:
                    said, idling = answer(line), line.split(" ")[0]
                writer.write("".join(f"{text}\r\n" for text in said).encode())
        except OSError:
            pass
        writer.close()


if __name__ == "__main__":
    asyncio_loop = asyncio.new_event_loop()
    asyncio.set_event_loop(asyncio_loop)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        asyncio_loop.add_signal_handler(number, asyncio_loop.stop)
    serve(Crowd(asyncio_loop), Loop(asyncio_loop.run_forever, asyncio_loop.call_soon_threadsafe, asyncio_loop.stop))

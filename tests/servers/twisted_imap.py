#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An IMAP server made of Twisted's IMAP4Server: IMAP4rev1 with STARTTLS, IMAPS, and no IDLE. Users u1 and u2.

Among its ways: SELECT names no UIDNEXT, and news are told at once by untagged EXISTS, FETCH and EXPUNGE (--silent: only
when asked).
"""
import argparse
import email.parser
import email.utils
import io
import itertools
import time

from twisted.cred import checkers, portal
from twisted.internet import defer, protocol, reactor, ssl
from twisted.mail import imap4
from zope.interface import implementer

import mail
from certificates import KINDS, Authority
from server import Failure, Loop, Server, command, free_port, serve


@implementer(imap4.IMessage)
class Message:
    def __init__(self, data, uid, flags=()):
        self.data, self.uid, self.flags, self.date = data, uid, set(flags), email.utils.formatdate()
        self.headers = email.parser.BytesHeaderParser().parsebytes(data)

    def getUID(self):
        return self.uid

    def getFlags(self):
        return sorted(self.flags)

    def getInternalDate(self):
        return self.date

    def getSize(self):
        return len(self.data)

    def getHeaders(self, negate, *names):
        wanted = {(n.decode() if isinstance(n, bytes) else n).lower() for n in names}
        return {name.lower(): str(value) for name, value in self.headers.items()
                if not wanted or (name.lower() in wanted) != bool(negate)}

    def getBodyFile(self):
        return io.BytesIO(self.data.partition(b"\r\n\r\n")[2])

    def isMultipart(self):
        return False

    def getSubPart(self, part):
        raise IndexError(part)


validities = itertools.count(int(time.time()))


@implementer(imap4.IMailbox)
class Mailbox:
    tells_at_once = True

    def __init__(self):
        self.messages, self.uid_next, self.validity, self.listeners = [], 1, next(validities), []

    def getFlags(self):
        return ["\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft"]

    def getHierarchicalDelimiter(self):
        return "/"

    def getUIDValidity(self):
        return self.validity

    def getUIDNext(self):
        return self.uid_next

    def getUID(self, number):
        return self.messages[number - 1].uid

    def getMessageCount(self):
        return len(self.messages)

    def getRecentCount(self):
        return 0

    def getUnseenCount(self):
        return sum("\\Seen" not in m.flags for m in self.messages)

    def isWriteable(self):
        return True

    def destroy(self):
        pass

    def requestStatus(self, names):
        return imap4.statusRequestHelper(self, names)

    def addListener(self, listener):
        self.listeners.append(listener)

    def removeListener(self, listener):
        if listener in self.listeners:
            self.listeners.remove(listener)

    def addMessage(self, message, flags=(), date=None):
        data = message.read() if hasattr(message, "read") else message
        self.messages.append(Message(data, self.uid_next, flags))
        self.uid_next += 1
        self.tell(lambda listener: listener.newMessages(len(self.messages), None))
        return defer.succeed(self.messages[-1].uid)

    def tell(self, news):
        for listener in self.listeners if self.tells_at_once else ():
            news(listener)

    def change(self, number, flags):
        self.messages[number - 1].flags = flags
        self.tell(lambda listener: listener.flagsChanged({number: sorted(flags)}))

    def remove(self, number):
        del self.messages[number - 1]
        # A listener is the connection; to tell it of this, Twisted has no word of its own.
        self.tell(lambda listener: listener.sendUntaggedResponse(b"%d EXPUNGE" % number, isAsync=True))

    def expunge(self):
        gone = [number for number, m in enumerate(self.messages, 1) if "\\Deleted" in m.flags]
        self.messages = [m for m in self.messages if "\\Deleted" not in m.flags]
        return gone[::-1]

    def chosen(self, numbers, by_uid):
        numbers.last = self.messages[-1].uid if by_uid and self.messages else len(self.messages)
        return [(number, m) for number, m in enumerate(self.messages, 1) if (m.uid if by_uid else number) in numbers]

    def fetch(self, numbers, uid):
        return self.chosen(numbers, uid)

    def store(self, numbers, flags, mode, uid):
        changed = {}
        for number, m in self.chosen(numbers, uid):
            m.flags = m.flags | set(flags) if mode > 0 else m.flags - set(flags) if mode < 0 else set(flags)
            changed[number] = m.getFlags()
        return changed


class Account(imap4.MemoryAccount):
    def _emptyMailbox(self, name, id):
        return Mailbox()


class Imap(imap4.IMAP4Server):
    timeOut = None
    select_IDLE = auth_IDLE = None  # Twisted's own IDLE is taken out: this is the plain IMAP server of old

    connections = set()

    def connectionMade(self):
        self.connections.add(self)
        super().connectionMade()
        if len(self.connections) > self.factory.most:
            self.transport.abortConnection()

    def connectionLost(self, reason):
        self.connections.discard(self)
        super().connectionLost(reason)

    def capabilities(self):
        offered = super().capabilities()
        offered.pop(b"IDLE", None)
        return offered


@implementer(portal.IRealm)
class Accounts:
    def __init__(self, names):
        self.accounts = {name.encode(): Account(name.encode()) for name in names}
        for account in self.accounts.values():
            account.addMailbox("INBOX")

    def requestAvatar(self, name, mind, *interfaces):
        return imap4.IAccount, self.accounts[name], lambda: None


class Factory(protocol.Factory):
    def __init__(self, door, most, context=None):
        self.door, self.most, self.context = door, most, context

    def buildProtocol(self, address):
        connection = Imap({b"LOGIN": imap4.LOGINCredentials, b"PLAIN": imap4.PLAINCredentials},
                          contextFactory=self.context)
        connection.portal = self.door
        connection.factory = self
        return connection


class TwistedImap(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options
        Mailbox.tells_at_once = not options.silent

    def prepare(self):
        self.realm = Accounts(["u1", "u2"])
        passwords = {name: self.options.password.encode() for name in ("u1", "u2")}
        door = portal.Portal(self.realm, [checkers.InMemoryUsernamePasswordDatabaseDontUse(**passwords)])
        self.authority = Authority(self.directory)
        pem = self.authority.certify(self.options.certificate)
        context = ssl.DefaultOpenSSLContextFactory(pem, pem)
        self.factories = Factory(door, self.options.connections, context), Factory(door, self.options.connections)
        self.context, self.ports = context, {name: free_port() for name in ("imap", "imaps")}
        self.start()
        return {"host": "localhost", **self.ports, "ca": self.authority.publish(), "users": ["u1", "u2"],
                "password": self.options.password, "prefix": ""}

    def mailbox(self, user, name="INBOX"):
        return self.realm.accounts[user.encode()].select(name)

    def number(self, mailbox, uid):
        for number, m in enumerate(mailbox.messages, 1):
            if m.uid == int(uid):
                return number
        raise Failure(f"no message {uid}")

    @command
    def deliver(self, to="u1", count=1, mailbox="INBOX", **how):
        ids = []
        for _ in range(int(count)):
            data, message_id = mail.message_from(to=f"{to}@localhost", **how)
            self.mailbox(to, mailbox).addMessage(data)
            ids.append(message_id)
        return {"message_ids": ids}

    @command
    def drop(self, to="u1", **how):
        return self.deliver(to, **how)

    @command
    def append(self, mailbox, user="u1", **how):
        return self.deliver(user, mailbox=mailbox, **how)

    @command
    def flag(self, uid, flag="\\Seen", user="u1", mailbox="INBOX"):
        box = self.mailbox(user, mailbox)
        number = self.number(box, uid)
        box.change(number, box.messages[number - 1].flags | {flag})

    @command
    def unflag(self, uid, flag="\\Seen", user="u1", mailbox="INBOX"):
        box = self.mailbox(user, mailbox)
        number = self.number(box, uid)
        box.change(number, box.messages[number - 1].flags - {flag})

    @command
    def expunge(self, uid, user="u1", mailbox="INBOX"):
        box = self.mailbox(user, mailbox)
        box.remove(self.number(box, uid))

    @command
    def create(self, mailbox, user="u1"):
        self.realm.accounts[user.encode()].create(mailbox.encode().decode("imap4-utf-7"))

    @command
    def recreate(self, mailbox, user="u1"):
        self.realm.accounts[user.encode()].delete(mailbox)
        self.create(mailbox, user)
        return {"uidvalidity": self.mailbox(user, mailbox).validity}

    @command
    def stop(self):
        for listening in self.listening:
            listening.stopListening()
        for connection in list(Imap.connections):
            connection.transport.abortConnection()

    @command
    def start(self):
        imap, imaps = self.factories
        self.listening = (reactor.listenTCP(self.ports["imap"], imap, interface="127.0.0.1"),
                          reactor.listenSSL(self.ports["imaps"], imaps, self.context, interface="127.0.0.1"))

    @command
    def uids(self, user="u1", mailbox="INBOX"):
        return {"flags": {m.uid: m.getFlags() for m in self.mailbox(user, mailbox).messages}}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--password", default="secret")
    parser.add_argument("--certificate", choices=KINDS, default="good")
    parser.add_argument("--connections", type=int, default=100, help="so many at once")
    parser.add_argument("--silent", action="store_true", help="tell of new mail only when asked")
    return parser.parse_args()


if __name__ == "__main__":
    serve(TwistedImap(arguments()), Loop(reactor.run, reactor.callFromThread, reactor.stop))

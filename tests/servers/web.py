#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Web servers of any name, by HTTPS, behind one proxy of 127.0.0.1: whoever uses the proxy sees the Internet that the
commands make, and nothing of the real one. The certificates are for the names, by an authority of our own.

  serve URL      what is there: body=TEXT or file=PATH; status=404; location=URL; certificate=KIND of certificates.py;
                 how=endless (never stops), silent (never answers), dripping (a byte a second), gzip (a bomb)
  clear          nothing is there any more, and nothing has been asked for
  requests       what was asked for, in its order: {"host", "path", "headers", "protocol"}, and "bytes" that were sent;
                 "plain": true where it was not HTTPS, "path": null where nobody of that name is there
"""
import gzip
import http
import re
import socketserver
import ssl
import threading
import time
import urllib.parse

from certificates import Authority
from server import Server, command, free_port, serve

PIECE = b"x" * 65536


class Page:
    def __init__(self, status=200, body="", file=None, location=None, how=""):
        self.status, self.location, self.how = int(status), location, how
        self.body = body.encode()
        if file:
            with open(file, "rb") as f:
                self.body = f.read()


class Web(Server):
    def __init__(self):
        super().__init__()
        self.port = free_port()
        self.authority = Authority(self.directory)
        self.pages, self.certificates, self.requested = {}, {}, []
        self.lock = threading.Lock()

    def prepare(self):
        proxy = socketserver.ThreadingTCPServer(("127.0.0.1", self.port), self.handler(), bind_and_activate=False)
        proxy.allow_reuse_address = proxy.daemon_threads = True
        proxy.server_bind()
        proxy.server_activate()
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        return {"proxy": self.port, "ca": self.authority.publish()}

    def handler(self):
        web = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                try:
                    web.welcome(self.connection)
                except (OSError, ValueError):
                    pass  # the client has left, or refused our certificate

        return Handler

    def welcome(self, connection):
        method, target, _ = read_head(connection)
        if method != "CONNECT":  # http://…, which is what a proxy is asked for directly
            self.note({"plain": True, "host": urllib.parse.urlsplit(target).hostname, "path": target})
            return connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        host = target.rsplit(":", 1)[0]
        context = self.certificates.get(host)
        if not context:
            self.note({"host": host, "path": None})
            return connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(connection, server_side=True) as tls:
            self.answer(tls, host)

    def answer(self, tls, host):
        _, path, headers = read_head(tls)
        request = {"host": host, "path": path, "headers": headers, "protocol": tls.selected_alpn_protocol(), "bytes": 0}
        self.note(request)
        page = self.pages.get((host, path.split("?")[0]), Page(404))
        if page.how == "silent":
            return time.sleep(60)
        head = [f"HTTP/1.1 {page.status} {http.HTTPStatus(page.status).phrase}", "Connection: close",
                "Content-Type: text/xml", "Set-Cookie: canary=1"]
        if page.location:
            head.append("Location: " + page.location)
        body = page.body
        if page.how == "gzip":
            body = gzip.compress(bytes(64 << 20))
            head.append("Content-Encoding: gzip")
        if page.how not in ("endless", "dripping"):
            head.append(f"Content-Length: {len(body)}")
        tls.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        while page.how == "endless":
            tls.sendall(PIECE)
            request["bytes"] += len(PIECE)
        while page.how == "dripping":
            tls.sendall(b" ")
            time.sleep(1)

    def note(self, request):
        with self.lock:
            self.requested.append(request)

    def context_for(self, host, kind):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_alpn_protocols(["h2", "http/1.1"])
        name = re.sub("[^a-z0-9.-]", "", host)[:200]
        if kind == "good":
            file = self.authority.sign(name, host, -1, 365)
        elif kind == "expired":
            file = self.authority.sign(name, host, -30, -2)
        elif kind == "other-ca":
            file = Authority(self.directory, "Somebody Else's CA").sign(name, host, -1, 365)
        else:
            file = self.authority.certify(kind)
        context.load_cert_chain(file)
        return context

    @command
    def serve(self, url, certificate="good", **page):
        parts = urllib.parse.urlsplit(url)
        self.pages[parts.hostname, parts.path] = Page(**page)
        self.certificates[parts.hostname] = self.context_for(parts.hostname, certificate)

    @command
    def clear(self):
        with self.lock:
            self.pages, self.certificates, self.requested = {}, {}, []

    @command
    def requests(self):
        with self.lock:
            return {"requests": list(self.requested)}


def read_head(connection):
    """Method, target and headers of one request. Nothing comes behind it before it is answered."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        piece = connection.recv(4096)
        if not piece:
            raise ValueError("hung up")
        head += piece
    lines = head.decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ")
    return method, target, dict(line.lower().split(": ", 1) for line in lines[1:] if line)


if __name__ == "__main__":
    serve(Web())

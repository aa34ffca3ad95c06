# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who an access token belongs to, told over HTTP on a free port of 127.0.0.1 as RFC 7662 has it. Dovecot asks here."""
import json
import secrets
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Introspection:
    def __init__(self):
        self.users = {}  # by token
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.answers())
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answers(self):
        users = self.users

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self):
                token = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("token", [""])[0]
                user = users.get(token)
                body = json.dumps({"active": True, "username": user} if user else {"active": False}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass  # standard error is a test's

        return Answers

    def issue(self, user):
        token = secrets.token_urlsafe(32)
        self.users[token] = user
        return token

    def revoke_all(self):
        self.users.clear()

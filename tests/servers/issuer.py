#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real issuer of access tokens (oidc-provider, issuer.mjs) on a free port of 127.0.0.1, over HTTPS, and a browser that
fills in its forms. Its clients are native ones: PKCE, any port of the loopback, and one of the two has a secret."""
import argparse
import html
import http.cookiejar
import json
import os
import re
import shutil
import ssl
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request

from certificates import Authority
from server import Failure, Server, command, event, serve

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = os.path.join(HERE, "..", "..", "build", "issuer")
SECRETIVE = {"client_id": "posthorn-secretive", "client_secret": "canary-8c1e"}
FORM = re.compile(r'<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>', re.S)
INPUT = re.compile(r"<input\b([^>]*)>")
ATTRIBUTE = re.compile(r'([a-z_]+)="([^"]*)"')


def form_in(page):
    """Where the page's form goes, and what it holds; or None."""
    form = FORM.search(page)
    if not form:
        return None
    inputs = [dict(ATTRIBUTE.findall(attributes)) for attributes in INPUT.findall(form[2])]
    return html.unescape(form[1]), {i["name"]: html.unescape(i.get("value", "")) for i in inputs if "name" in i}


class Issuer(Server):
    def __init__(self, options):
        super().__init__()
        self.options = options

    def prepare(self):
        if not os.path.isdir(os.path.join(self.options.packages, "node_modules", "oidc-provider")):
            raise Failure(f"not installed: oidc-provider in {self.options.packages}; ./dev test does that where it can "
                          "reach npm's registry")
        authority = Authority(self.directory, "Posthorn Test Issuer CA")  # beside another in one file
        ca = authority.publish()
        settings = {"packages": os.path.abspath(self.options.packages), "certificate": authority.certify(),
                    "secretive": SECRETIVE, "lifetime": self.options.lifetime, "rotates": self.options.rotate}
        node = self.parts.start("issuer", [shutil.which("node") or "node", os.path.join(HERE, "issuer.mjs"),
                                           json.dumps(settings)],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = node.stdout.readline()
        if not line:
            raise Failure("oidc-provider did not start: " + self.parts.log("issuer"))
        self.facts = json.loads(line)
        self.tls = ssl.create_default_context(cafile=ca)
        return {**self.facts, "ca": ca, "client": "posthorn-test", "secretive_client": SECRETIVE["client_id"],
                "client_secret": SECRETIVE["client_secret"]}

    def browser(self):
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        return urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=self.tls),
                                           cookies)

    def visit(self, browser, url, filled_in):
        """Follows redirects and fills in forms until there are none, which is where a browser would come to rest."""
        data = None
        for _ in range(10):
            try:
                with browser.open(url, data, timeout=20) as answer:
                    status, url, page = answer.status, answer.geturl(), answer.read().decode(errors="replace")
            except urllib.error.HTTPError as error:
                return {"status": error.code, "url": error.geturl(), "page": error.read().decode(errors="replace")}
            form = form_in(page)
            if not form:
                return {"status": status, "url": url, "page": page}
            action, inputs = form
            inputs.update({name: value for name, value in filled_in.items() if name in inputs})
            url, data = urllib.parse.urljoin(url, action), urllib.parse.urlencode(inputs).encode()
        raise Failure("the forms have no end")

    @command
    def browse(self, url, login="u1", consent="yes"):
        """What a user does with an authorization URL, up to the page that the program under test serves."""
        return self.visit(self.browser(), url, {"login": login, "consent": consent})

    @command
    def send_browser(self, **arguments):
        """The same for a program that answers the browser itself: an event tells where the browser has come to rest."""
        threading.Thread(target=lambda: event("browsed", **self.browse(**arguments)), daemon=True).start()

    @command
    def enter(self, url, code, login="u1"):
        """What a user does at the page for devices."""
        return self.visit(self.browser(), url, {"login": login, "consent": "yes", "user_code": code})

    def ask(self, order, **query):
        url = f"{self.facts['issuer']}/test/{order}?{urllib.parse.urlencode(query)}"
        with self.browser().open(url, timeout=20) as answer:
            return json.load(answer)

    @command
    def revoke(self, model=""):
        """"AccessToken", "RefreshToken", or everything."""
        return self.ask("revoke", model=model)

    @command
    def grants(self):
        """What the token endpoint was asked for so far."""
        return self.ask("grants")

    @command
    def tokens(self):
        """All access and refresh tokens that it has given and not revoked."""
        return self.ask("tokens")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", default=os.environ.get("POSTHORN_ISSUER", PACKAGES),
                        help="a folder with oidc-provider in its node_modules")
    parser.add_argument("--lifetime", type=int, default=3600, help="seconds that an access token is good for")
    parser.add_argument("--rotate", action="store_true", help="gives a new refresh token with each access token")
    return parser.parse_args()


if __name__ == "__main__":
    serve(Issuer(arguments()))

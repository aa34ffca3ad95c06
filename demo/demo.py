#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows Posthorn at work: a private Dovecot, a profile of its own, and mail that comes in. ./dev demo starts it.

On your desktop it runs until you choose Quit in Posthorn's menu, or press Ctrl+C here. Without a display it takes a
virtual one with a panel, clicks a popup itself, keeps screenshots, and ends after about a minute.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../tests/servers"))
from client import Refused, RealServer

MAILS = [
    ("Ada Lovelace <ada@example.org>", "Notes on the Analytical Engine",
     "Dear friend,\n\nthe Analytical Engine has no pretensions whatever to originate anything.\n"
     "It can do whatever we know how to order it to perform.\n\nAda\n"),
    ("Jörg Müller <joerg@example.org>", "Grüße aus Köln", "Heute Abend um acht am Dom?\n\nJörg\n"),
    ("田中 花子 <hanako@example.jp>", "会議の資料", "資料を添付しました。よろしくお願いします。\n"),
    ("Tom & Jerry <tj@example.com>", "R&D_plan <b>v2</b> && more",
     "Whatever a sender writes, you see it as it was written.\n"),
]


def tell(text):
    print(text, flush=True)


def wait_for(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise Refused(f"waited in vain for {what}")
        time.sleep(0.1)
    return found


class Demo:
    def __init__(self, program, pictures):
        self.program, self.pictures = program, pictures
        self.profile = tempfile.mkdtemp(prefix="posthorn-demo-")
        self.environment = dict(os.environ)
        self.dovecot = self.desktop = self.posthorn = None

    def command(self, *arguments):
        return subprocess.run([self.program, "--profile", self.profile, *arguments], capture_output=True, text=True,
                              env=self.environment)

    def deliver(self, number):
        sender, subject, body = MAILS[number]
        self.dovecot.order("deliver", sender=sender, subject=subject, body=body)

    def start_server(self):
        tell("Starting a private Dovecot …")
        self.dovecot = RealServer("dovecot.py")
        for number in (1, 2):
            self.deliver(number)
        self.dovecot.order("flag", uid=1)
        ready = self.dovecot.ready
        added = self.command("account", "add", "--name", "Demo", "--email", "u1@localhost", "--host", ready["host"],
                             "--port", str(ready["imaps"]), "--user", "u1", "--ca-file", ready["ca"],
                             "--password-command", "printf " + ready["password"], "--popup-actions", "mark-read")
        if added.returncode:
            raise Refused(added.stderr.strip())
        tell(f"… on localhost, port {ready['imaps']}; its mailbox has two messages, one unread.")

    def start_posthorn(self):
        self.posthorn = subprocess.Popen([self.program, "--profile", self.profile], env=self.environment)
        wait_for(self.pushes, "Posthorn to watch the mailbox")
        tell("Posthorn watches: the server will push.")

    def pushes(self):
        if self.posthorn.poll() is not None:
            raise Refused("Posthorn ended")
        status = self.command("status", "--json")
        return status.returncode == 0 and json.loads(status.stdout)["accounts"][0]["state"] == "pushing"

    def end(self):
        if self.posthorn and self.posthorn.poll() is None:
            self.command("quit")
            try:
                self.posthorn.wait(5)
            except subprocess.TimeoutExpired:
                self.posthorn.kill()
                self.posthorn.wait()
        for server in (self.dovecot, self.desktop):
            if server:
                server.end()
        shutil.rmtree(self.profile, ignore_errors=True)

    # ---- on the user's own desktop ----

    def on_your_desktop(self):
        self.start_server()
        self.start_posthorn()
        tell("Look at your panel. Mail comes in every 15 seconds: click a popup, or the icon.\n"
             "Quit in Posthorn's menu, or Ctrl+C here, ends the demo.")
        coming = list(range(len(MAILS)))
        while self.posthorn.poll() is None:
            if coming:
                self.deliver(coming.pop(0))
            try:
                self.posthorn.wait(15)
            except subprocess.TimeoutExpired:
                pass

    # ---- without a display ----

    def on_a_private_desktop(self):
        tell("No display: starting a virtual one with an Xfce panel …")
        self.desktop = RealServer("desktop.py", "--panel=xfce", "--notifications=xfce")
        self.environment.update(self.desktop.ready["environment"])
        self.start_server()
        self.start_posthorn()

        tell("A message is delivered …")
        self.deliver(0)
        popup = self.await_window("xfce4-notifyd", "the popup")
        self.photograph("popup", "… and its popup is up, with the count in the panel")
        # Its Open button, left of the one that marks it as read: xfce4-notifyd takes a click elsewhere for "seen".
        self.desktop.order("click", x=popup["x"] + popup["width"] - 174, y=popup["y"] + popup["height"] - 31)
        self.await_window(MAILS[0][1], "the message's window")
        self.photograph("message", "A click on the popup opened that message")

        tell("Another one …")
        self.deliver(3)
        self.await_window("xfce4-notifyd", "the next popup")
        self.photograph("demo", "… popup, count and an opened message")
        self.dovecot.order("flag", uid=4)
        wait_for(lambda: not self.windows("xfce4-notifyd"), "the popup to go")
        self.photograph("withdrawn", "It was read elsewhere: the popup is withdrawn, the count follows")

    def windows(self, title):
        return [w for w in self.desktop.order("windows")["windows"]
                if w["title"] in (title, title + " — Posthorn") and w["width"] > 50]

    def await_window(self, title, what):
        return wait_for(lambda: self.windows(title), what)[0]

    def photograph(self, name, what):
        time.sleep(3)  # for whoever watches, and for what fades in
        path = os.path.join(self.pictures, name + ".png")
        self.desktop.order("screenshot", file=path)
        tell(f"{what}: {path}")


def main():
    os.makedirs(sys.argv[2], exist_ok=True)
    demo = Demo(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            demo.on_your_desktop()
        else:
            demo.on_a_private_desktop()
        tell("That was it.")
    except Refused as refused:
        sys.exit(f"The demo failed: {refused}")
    except KeyboardInterrupt:
        pass
    finally:
        demo.end()


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/servers/notification_recorder.py with a watch: tells when a Notify came in, {"event": "notified", "at": SECONDS}."""
import paths  # noqa: F401
import time

from bus import loop
from notification_recorder import Recorder, arguments
from server import event, serve


class TimedRecorder(Recorder):
    def called_Notify(self, call, invocation):
        now = time.monotonic()
        super().called_Notify(call, invocation)
        event("notified", at=now, text=" ".join(call.unpack()[3:5]))


if __name__ == "__main__":
    serve(TimedRecorder(arguments()), loop)

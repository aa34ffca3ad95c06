#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_mailnag.py FOLDER: starts Mailnag from where its package is unpacked. Its password stands in its settings, as there
is no keyring; its plugins are where its module is."""
import logging
import os
import runpy
import sys

unpacked = sys.argv.pop()
modules = os.path.join(unpacked, "usr/lib/python3/dist-packages")
sys.path.insert(0, modules)

from Mailnag.common import dist_cfg, secretstore  # noqa: E402

dist_cfg.LIB_DIR = os.path.join(modules, "Mailnag")
secretstore._libsecret_err = ModuleNotFoundError("there is no keyring")
logging.raiseExceptions = False  # there may be no syslog either
runpy.run_path(os.path.join(unpacked, "usr/bin/mailnag"), run_name="__main__")

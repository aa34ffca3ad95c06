# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are. Importing it makes the modules of tests/servers importable."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.append(os.path.join(HERE, "../servers"))
UNPACKED = os.path.join(ROOT, "build/peers")  # other notifiers
LIBRARIES = os.path.join(UNPACKED, "usr/lib/x86_64-linux-gnu")

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages of npm that ours is measured against."""
import functools
import os
import shutil

import ground
from paths import HERE


def is_here():
    return bool(shutil.which("node") and shutil.which("npm"))


@functools.cache
def packages():
    """The folder where they are installed."""
    folder = os.path.join(ground.folder(), "node")
    os.makedirs(folder, exist_ok=True)
    shutil.copyfile(os.path.join(HERE, "package.json"), os.path.join(folder, "package.json"))
    ground.output(["npm", "install", "--no-audit", "--no-fund", "--silent"], cwd=folder)
    return folder

#!/usr/bin/python3
# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what is on the clipboard of the X server in $DISPLAY, as a program reads it that something is pasted into."""
import ctypes
import sys
import time

X = ctypes.CDLL("libX11.so.6")
Id = ctypes.c_ulong
X.XOpenDisplay.restype = ctypes.c_void_p
X.XOpenDisplay.argtypes = [ctypes.c_char_p]
X.XDefaultRootWindow.restype = X.XInternAtom.restype = X.XCreateSimpleWindow.restype = Id
X.XDefaultRootWindow.argtypes = X.XPending.argtypes = [ctypes.c_void_p]
X.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
X.XCreateSimpleWindow.argtypes = [ctypes.c_void_p, Id] + 4 * [ctypes.c_int] + [ctypes.c_uint, Id, Id]
X.XConvertSelection.argtypes = [ctypes.c_void_p, Id, Id, Id, Id, Id]
X.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
X.XGetWindowProperty.argtypes = ([ctypes.c_void_p, Id, Id, ctypes.c_long, ctypes.c_long, ctypes.c_int, Id]
                                 + 5 * [ctypes.c_void_p])
SELECTION_NOTIFY = 31


def pasted():
    display = X.XOpenDisplay(None)
    if not display:
        sys.exit("no display")
    window = X.XCreateSimpleWindow(display, X.XDefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)
    clipboard, utf8, place = (X.XInternAtom(display, name, 0) for name in (b"CLIPBOARD", b"UTF8_STRING", b"PASTED"))
    X.XConvertSelection(display, clipboard, utf8, place, window, 0)
    event, end = (ctypes.c_long * 24)(), time.monotonic() + 5
    while time.monotonic() < end:
        if not X.XPending(display):
            time.sleep(0.01)
            continue
        X.XNextEvent(display, event)
        if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == SELECTION_NOTIFY:
            return read(display, window, place)
    sys.exit("its owner does not answer")


def read(display, window, place):
    kind, form, count, rest, data = Id(), ctypes.c_int(), Id(), Id(), ctypes.c_char_p()
    X.XGetWindowProperty(display, window, place, 0, 4096, 0, 0,
                         *(ctypes.byref(value) for value in (kind, form, count, rest, data)))
    return data.value.decode() if data.value else ""


if __name__ == "__main__":
    print(pasted(), end="")

# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages to deliver: the bytes of one, in any charset and encoding."""
import base64
import email.utils
import itertools
import os
import quopri

counter = itertools.count(1)


def encoded(text, charset, encoding):
    """A header value: ASCII as it is, else encoded words (RFC 2047) by `encoding` b or q, or raw bytes."""
    data = text.encode(charset)
    if encoding == "raw" or (data.isascii() and charset not in ("utf-7", "iso-2022-jp")):
        return data
    words, step = [], 10  # ten characters at most need 75 in an encoded word, whatever the charset
    for piece in (text[i:i + step].encode(charset) for i in range(0, len(text), step)):
        if encoding == "q":
            body = quopri.encodestring(piece, header=True).replace(b"=\n", b"").replace(b"?", b"=3F")
        else:
            body = base64.b64encode(piece)
        words.append(b"=?%s?%s?%s?=" % (charset.encode(), encoding.upper().encode(), body))
    return b"\r\n ".join(words)


def compose(subject="A message", sender="Ada Lovelace <ada@example.org>", to="u1@localhost", body="Hello.",
            charset="utf-8", encoding="b", message_id=None, headers=None, html=None):
    """The bytes of a message and its Message-ID."""
    message_id = message_id or f"<{os.getpid()}.{os.urandom(4).hex()}.{next(counter)}@example.org>"
    name, _, address = sender.rpartition("<")
    origin = encoded(name.strip(), charset, encoding) + b" <" + address.encode() if name else sender.encode()
    kind = "html" if html else "plain"
    lines = [b"From: " + origin, b"To: " + to.encode(), b"Subject: " + encoded(subject, charset, encoding),
             b"Date: " + email.utils.formatdate(localtime=True).encode(), b"Message-ID: " + message_id.encode(),
             b"MIME-Version: 1.0", b"Content-Type: text/%s; charset=utf-8" % kind.encode(),
             b"Content-Transfer-Encoding: 8bit"]
    lines += [f"{name}: {value}".encode() for name, value in (headers or {}).items()]
    return b"\r\n".join(lines) + b"\r\n\r\n" + (html or body).replace("\n", "\r\n").encode() + b"\r\n", message_id


def message_from(file=None, **how):
    """The message of a `file` with its raw bytes, or a composed one."""
    if not file:
        return compose(**how)
    with open(file, "rb") as f:
        data = f.read()
    return (data if b"\r\n" in data else data.replace(b"\n", b"\r\n")), None

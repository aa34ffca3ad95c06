// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <variant>

namespace oauth {

// What a browser says to us when the provider has sent it back (RFC 8252 §7.3). Pure: bytes in, a value out. Everybody on
// this machine, and every web page in its browser, may connect to that port, so whatever is not exactly it is refused.
using Parameters = QHash<QByteArray, QByteArray>; // decoded; every name once

struct RequestIncomplete
{
}; // more bytes are to come
struct RequestRefused
{
};
using LoopbackRequest = std::variant<RequestIncomplete, RequestRefused, Parameters>;

constexpr qsizetype LongestRequest = 8 * 1024;

LoopbackRequest readLoopbackRequest(QByteArrayView bytes, quint16 port);

} // namespace oauth

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackRequest.h"

#include <QList>

#include <optional>

namespace oauth {
namespace {

QList<QByteArrayView> split(QByteArrayView text, char separator)
{
    QList<QByteArrayView> pieces;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = text.indexOf(separator, from);
        const qsizetype to = end < 0 ? text.size() : end;
        pieces += text.sliced(from, to - from);
        from = to + 1;
    }
    return pieces;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// application/x-www-form-urlencoded (RFC 6749 appendix B). nullopt: no such text, or one with control characters.
std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i] == '+' ? ' ' : text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            i += 2;
        }
        if (uchar(c) < 0x20 || uchar(c) == 0x7f)
            return std::nullopt;
        result += c;
    }
    return result;
}

LoopbackRequest readQuery(QByteArrayView query)
{
    Parameters parameters;
    const QList<QByteArrayView> pairs = split(query, '&');
    for (const QByteArrayView pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value || parameters.contains(*name)) // none comes twice (RFC 6749 §3.1)
            return RequestRefused {};
        parameters.insert(*name, *value);
    }
    return parameters;
}

// A page of somebody else's whose name leads here (DNS rebinding) says that name.
bool isOurs(QByteArrayView host, quint16 port)
{
    const QByteArray number = ':' + QByteArray::number(port);
    const QByteArray name = host.trimmed().toByteArray().toLower();
    return name == "127.0.0.1" + number || name == "localhost" + number;
}

} // namespace

LoopbackRequest readLoopbackRequest(QByteArrayView bytes, quint16 port)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (bytes.size() > LongestRequest)
        return RequestRefused {};
    if (!bytes.isEmpty() && !QByteArrayView("GET /").startsWith(bytes.first(qMin<qsizetype>(bytes.size(), 5))))
        return RequestRefused {}; // nothing else needs to be waited for
    if (end < 0)
        return RequestIncomplete {};
    const QList<QByteArrayView> lines = split(bytes.first(end), '\n');
    const QList<QByteArrayView> words = split(lines.first().trimmed(), ' ');
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1."))
        return RequestRefused {};
    int hosts = 0;
    for (const QByteArrayView line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare("host", Qt::CaseInsensitive) != 0)
            continue;
        if (!isOurs(line.sliced(colon + 1), port))
            return RequestRefused {};
        ++hosts;
    }
    const QByteArrayView target = words[1];
    const bool isOurPath = target == "/" || target.startsWith("/?");
    if (hosts != 1 || !isOurPath)
        return RequestRefused {};
    return target == "/" ? LoopbackRequest(Parameters()) : readQuery(target.sliced(2));
}

} // namespace oauth

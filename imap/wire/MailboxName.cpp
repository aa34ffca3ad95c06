// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxName.h"

#include "Words.h"

#include <QStringDecoder>

#include <optional>

namespace imap::MailboxName {

namespace {

using namespace Qt::StringLiterals;

bool isAscii(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (uchar(c) >= 0x80)
            return false;
    }
    return true;
}

// Base64 of RFC 3501 §5.1.3: ',' instead of '/', no padding, and UTF-16BE inside.
std::optional<QString> decodedShift(QByteArrayView base64)
{
    if (base64.contains('/') || base64.contains('='))
        return std::nullopt;
    const QByteArray standard = base64.toByteArray().replace(',', '/');
    const auto utf16 = QByteArray::fromBase64Encoding(standard, QByteArray::AbortOnBase64DecodingErrors);
    if (!utf16 || utf16.decoded.isEmpty() || utf16.decoded.size() % 2 != 0)
        return std::nullopt;
    QStringDecoder decode(QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless);
    const QString text = decode(utf16.decoded);
    return text.isValidUtf16() ? std::optional(text) : std::nullopt;
}

std::optional<QString> decodedUtf7(QByteArrayView wire)
{
    QString text;
    while (!wire.isEmpty()) {
        const qsizetype shift = wire.indexOf('&');
        text += QLatin1StringView(shift < 0 ? wire : wire.first(shift));
        if (shift < 0)
            break;
        const qsizetype end = wire.indexOf('-', shift);
        if (end < 0)
            return std::nullopt;
        const QByteArrayView base64 = wire.sliced(shift + 1, end - shift - 1);
        const auto shifted = base64.isEmpty() ? u"&"_s : decodedShift(base64);
        if (!shifted)
            return std::nullopt;
        text += *shifted;
        wire = wire.sliced(end + 1);
    }
    return text;
}

bool standsForItself(QChar c)
{
    return c >= u' ' && c <= u'~';
}

QByteArray encodedShift(QStringView text)
{
    QByteArray utf16;
    for (const QChar c : text) {
        utf16 += char(c.row());
        utf16 += char(c.cell());
    }
    return '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

} // namespace

QString decoded(QByteArrayView wire)
{
    if (isAscii(wire))
        return decodedUtf7(wire).value_or(QString::fromLatin1(wire));
    // Eight bits: UTF-8 as IMAP4rev2 has it, or what some old server made of its local character set.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(wire);
    return decode.hasError() ? QString::fromLatin1(wire) : text;
}

QByteArray encoded(const QString &name)
{
    if (name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0)
        return "INBOX"_ba;
    QByteArray wire;
    for (qsizetype i = 0; i < name.size();) {
        if (standsForItself(name[i])) {
            wire += name[i].toLatin1();
            if (name[i++] == u'&')
                wire += '-';
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && !standsForItself(name[end]))
            ++end;
        wire += encodedShift(QStringView(name).sliced(i, end - i));
        i = end;
    }
    return wire;
}

bool isInbox(QByteArrayView wire)
{
    return sameWord(wire, "INBOX");
}

bool isSame(QByteArrayView one, QByteArrayView other)
{
    return one == other || (isInbox(one) && isInbox(other));
}

} // namespace imap::MailboxName

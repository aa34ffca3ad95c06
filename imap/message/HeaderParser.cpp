// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeaderParser.h"

#include "Characters.h"
#include "EncodedWords.h"
#include "GMimeDoor.h"
#include "Sanitizer.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
constexpr qsizetype MostTraits = 50;

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = rest.first(end < 0 ? rest.size() : end);
    rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// What stands behind "Name:", if this line begins with it.
std::optional<QByteArrayView> bodyOf(QByteArrayView line, QByteArrayView name)
{
    if (line.size() <= name.size() || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArrayView rest = line.sliced(name.size()).trimmed(); // RFC 5322 §4.5.8: blanks before the colon
    if (!rest.startsWith(':'))
        return std::nullopt;
    return rest.sliced(1);
}

// The first field of that name, unfolded (RFC 5322 §2.2.3).
QByteArray fieldBody(QByteArrayView block, QByteArrayView name)
{
    while (!block.isEmpty()) {
        const auto body = bodyOf(takeLine(block), name);
        if (!body)
            continue;
        QByteArray value = body->toByteArray();
        while (!block.isEmpty() && isBlank(block.front()))
            value += takeLine(block);
        return value.replace('\0', ' ').trimmed(); // GMime would end at NUL
    }
    return {};
}

// Groups are looked into, depth first; their number is bounded by the colons that we let through.
InternetAddressMailbox *firstMailbox(InternetAddressList *list)
{
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        InternetAddress *const address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            return INTERNET_ADDRESS_MAILBOX(address);
        if (auto *const inner = firstMailbox(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address))))
            return inner;
    }
    return nullptr;
}

struct Mailbox
{
    QString name;
    QString address;
};

// For a field that is not RFC 5322: "Name <anything>" or a lone word with an '@'. If more than one thing in it could be
// the address, nothing is: then all of it is shown. Encoded words are looked into only afterwards, or one could pose as
// the address.
Mailbox guessedMailbox(const QByteArray &value)
{
    static const QRegularExpression inBrackets(u"^([^<>]*)<([^<>]+)>[^<>]*$"_s);
    static const QRegularExpression lone(u"^[^@<>]*?([^@<>\"\\s:;,]+@[^@<>\"\\s:;,]+)[^@<>]*$"_s);
    const QString field = QString::fromLatin1(value);
    if (const auto match = inBrackets.match(field); match.hasMatch())
        return { decodedText(match.captured(1).toLatin1()), QString::fromUtf8(match.captured(2).toLatin1()) };
    if (const auto match = lone.match(field); match.hasMatch())
        return { {}, QString::fromUtf8(match.captured(1).toLatin1()) };
    return { decodedText(value), {} };
}

Mailbox readMailbox(const QByteArray &value)
{
    const gmime::Owned<InternetAddressList> list(internet_address_list_parse(gmime::options(), value.constData()));
    if (!list)
        return guessedMailbox(value);
    InternetAddressMailbox *const first = firstMailbox(list.get());
    if (!first && value.contains(";;")) // GMime ends at a group that ends twice
        return readMailbox(QByteArray(value).replace(";;", ";"));
    if (!first) // a group without members: nobody
        return {};
    return { QString::fromUtf8(internet_address_get_name(INTERNET_ADDRESS(first))),
             QString::fromUtf8(internet_address_mailbox_get_addr(first)) };
}

// The local part in quotes only where it needs them (RFC 5322 §3.4.1), so that an address always looks the same. A '!'
// does: bare, it once named a way through other hosts.
QString withPlainLocalPart(const QString &address)
{
    static const QRegularExpression plain(u"^[^\\s\"(),:;<>@\\[\\\\\\]!]+$"_s);
    static const QRegularExpression quotedPair(u"\\\\(.)"_s);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0)
        return address;
    QString local = address.first(at);
    if (local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"'))
        local = local.sliced(1, local.size() - 2).replace(quotedPair, u"\\1"_s);
    else if (local.contains(u'"')) // quotes in the middle (obs-local-part)
        return address;
    if (!plain.match(local).hasMatch())
        local = u'"' + local.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return local + address.sliced(at);
}

void readSender(const QByteArray &value, Message &message)
{
    const Mailbox sender = readMailbox(withAtMost(HeaderLimits::Colons, ":", withJoinedWords(value)));
    message.fromName = sanitizedLine(sender.name);
    message.fromAddress = displayAddress(withPlainLocalPart(sender.address));
}

// Two faults that real dates have and GMime trips over: a day of the week that reads like a month ("Mar, 02 Apr") and a
// zone without its sign ("0200").
QByteArray withRepairedDate(const QByteArray &value)
{
    static const QRegularExpression signless(u"(:\\d\\d) +(\\d{3,4})$"_s);
    QString date = QString::fromLatin1(value.sliced(value.indexOf(',') + 1)).trimmed();
    if (const auto match = signless.match(date); match.hasMatch())
        date = date.first(match.capturedEnd(1)) + " +"_L1 + match.captured(2).rightJustified(4, u'0');
    return date.toLatin1();
}

QDateTime readDate(const QByteArray &value)
{
    const gmime::Owned<GDateTime> date(g_mime_utils_header_decode_date(withRepairedDate(value).constData()));
    if (!date)
        return {};
    const auto offset = g_date_time_get_utc_offset(date.get()) / G_TIME_SPAN_SECOND;
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date.get()), Qt::OffsetFromUTC, int(offset));
}

void addMailboxes(InternetAddressList *list, QStringList &addresses)
{
    for (int i = 0; i < internet_address_list_length(list) && addresses.size() < MostTraits; ++i) {
        InternetAddress *const address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            addresses += sanitizedLine(withPlainLocalPart(
                QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))));
        else
            addMailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), addresses);
    }
}

QStringList readRecipients(const QByteArray &value)
{
    const QByteArray bounded = withAtMost(HeaderLimits::Colons, ":", value);
    const gmime::Owned<InternetAddressList> list(internet_address_list_parse(gmime::options(), bounded.constData()));
    QStringList addresses;
    if (list)
        addMailboxes(list.get(), addresses);
    else if (!bounded.isEmpty()) // somebody, and not one that we could take for ourselves alone
        addresses += sanitizedLine(QString::fromLatin1(bounded));
    return addresses;
}

// RFC 2919 §3: words about the list, and what it is called in angle brackets. Some write the latter alone, and bare.
QString readListId(const QByteArray &value)
{
    const qsizetype open = value.lastIndexOf('<');
    const qsizetype close = value.indexOf('>', open);
    const QByteArray id = open < 0 || close < 0 ? value : value.sliced(open + 1, close - open - 1);
    return sanitizedLine(QString::fromUtf8(id.trimmed()));
}

bool isSafeInMessageId(char c)
{
    return c >= '!' && c <= '~' && !QByteArrayView("<>\"'`\\").contains(c);
}

// Without its angle brackets; empty unless it can go into an address or an argument as it stands.
QString readMessageId(QByteArrayView value)
{
    constexpr qsizetype MaxMessageId = 250;
    if (value.startsWith('<')) {
        const qsizetype end = value.indexOf('>');
        value = value.sliced(1, end < 0 ? value.size() - 1 : end - 1);
    }
    if (value.size() > MaxMessageId || !std::all_of(value.cbegin(), value.cend(), isSafeInMessageId))
        return {};
    return QString::fromLatin1(value);
}
} // namespace

Message parseHeader(QByteArrayView block, QByteArrayView internalDate)
{
    const QByteArrayView read = block.first(qMin(block.size(), HeaderLimits::Block));
    gmime::options(); // GMime must be awake before its first date as well
    Message message;
    if (const QByteArray from = fieldBody(read, "From"); !from.isEmpty())
        readSender(from, message);
    if (const QByteArray subject = fieldBody(read, "Subject"); !subject.isEmpty())
        message.subject = sanitizedLine(decodedText(subject));
    message.date = readDate(fieldBody(read, "Date"));
    if (!message.date.isValid())
        message.date = parseInternalDate(internalDate);
    message.messageId = readMessageId(fieldBody(read, "Message-ID"));
    return message;
}

MessageTraits parseTraits(QByteArrayView block)
{
    MessageTraits traits;
    QByteArrayView rest = block.first(qMin(block.size(), HeaderLimits::Block));
    while (!rest.isEmpty() && traits.fields.size() < MostTraits) {
        const QByteArrayView line = takeLine(rest);
        const QByteArray name = line.first(qMax(line.indexOf(':'), qsizetype(0))).trimmed().toByteArray().toUpper();
        if (name.isEmpty())
            continue;
        QByteArray value = line.sliced(line.indexOf(':') + 1).toByteArray();
        while (!rest.isEmpty() && isBlank(rest.front()))
            value += takeLine(rest);
        value = value.replace('\0', ' ').trimmed();
        if (name == "TO" || name == "CC")
            traits.recipients += readRecipients(value);
        if (name == "LIST-ID" && traits.listId.isEmpty())
            traits.listId = readListId(value);
        if (const QString key = QString::fromLatin1(name); !traits.fields.contains(key)) // the first one counts
            traits.fields.insert(key, sanitizedLine(decodedText(value)));
    }
    return traits;
}

QDateTime parseInternalDate(QByteArrayView text)
{
    // "d-MMM-yyyy hh:mm:ss +zzzz"; some servers leave the day unpadded or without its leading blank (Domino)
    const QList<QByteArray> parts = text.trimmed().toByteArray().simplified().split(' ');
    if (parts.size() != 3 || parts[2].size() != 5 || (parts[2][0] != '+' && parts[2][0] != '-'))
        return {};
    const QDate date = QLocale::c().toDate(QString::fromLatin1(parts[0]), u"d-MMM-yyyy"_s);
    const QTime time = QTime::fromString(QString::fromLatin1(parts[1]), u"hh:mm:ss"_s);
    const QByteArray digits = parts[2].sliced(1);
    const int zone = digits.toInt(); // hhmm
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit) || zone % 100 >= 60 || zone / 100 > 14)
        return {};
    if (!date.isValid() || !time.isValid())
        return {};
    const int seconds = (zone / 100 * 60 + zone % 100) * 60;
    return QDateTime(date, time, Qt::OffsetFromUTC, parts[2][0] == '-' ? -seconds : seconds);
}

} // namespace imap

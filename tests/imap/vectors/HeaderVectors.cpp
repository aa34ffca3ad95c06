// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Vectors of what a sender or a person wrote: header fields, dates, mailbox names. What is expected of them is compared
// as we would show it, as the readers give nothing else.
#include "HeaderParser.h"
#include "MailboxName.h"
#include "Parameters.h"
#include "Pieces.h"
#include "ResponseParser.h"
#include "Sanitizer.h"
#include "Vectors.h"

#include <QJsonArray>

using namespace imap;
using namespace Qt::StringLiterals;

namespace {

// Vectors that say "must" and that we hold to be wrong, or to ask for what is nobody's rule. tst_headerparser and
// tst_parameters say what we make of the like.
constexpr QLatin1StringView HeldToBeWrong[] = {
    "h0060"_L1, // RFC 2231 §4: the charset before the quotes may be left out, as h0304 has it
    "h0061"_L1, // RFC 2047 §6.2: text in an unknown charset is shown as well as can be, as h0306 has it
    "h0089"_L1, // RFC 5322 §3.2.2, §3.2.5: a comment is no part of the display name, as h0438 has it
    "h0144"_L1, "h0277"_L1, "h0279"_L1, "h0280"_L1, // RFC 5322 §3.4.1: no addr-spec, so no part of it is an address
    "h0145"_L1, // RFC 2047 §5: an encoded word must not appear in an addr-spec; decoded, it could pose as another
    "h0147"_L1, // RFC 5322 §3.4: the comment that names a person follows the addr-spec
    "h0189"_L1, // RFC 5322 §4.3: an alphabetic zone that is not listed there is -0000
    "h0245"_L1, // RFC 3629 §10: does not say how many U+FFFD stand for the three bytes of a character that was cut
    "h0262"_L1, "h0263"_L1, "h0264"_L1, "h0265"_L1, // RFC 6532 §3.2: not UTF-8, so undefined; we guess
    "h0324"_L1, // RFC 2047 §6.2: white space is left out between words; nothing adds any
    "h0342"_L1, // RFC 2047 §6.3: how a word that is incorrectly formed is shown is left to the reader
};

enum class Level {
    Must, // these words exactly, made safe
    DisplayPolicy, // these words exactly: they say how they are made safe
    Any, // libraries disagree: anything that can be shown
};

Level levelOf(const QJsonObject &vector)
{
    const QString id = vector["id"_L1].toString();
    const QString level = vector["level"_L1].toString();
    if (std::find(std::begin(HeldToBeWrong), std::end(HeldToBeWrong), id) != std::end(HeldToBeWrong))
        return Level::Any;
    return level == "impl-defined"_L1 ? Level::Any : level == "display-policy"_L1 ? Level::DisplayPolicy : Level::Must;
}

// Where the vector's makers disagree, each of their answers is right.
QJsonArray answers(const QJsonObject &vector)
{
    QJsonArray result { vector["expect"_L1] };
    for (const QJsonValue &alternative : vector["alt"_L1].toArray())
        result.append(alternative["expect"_L1]);
    return result;
}

bool canBeShown(const QString &text)
{
    constexpr qsizetype Longest = 10'000;
    return text.size() <= Longest && text.isValidUtf16()
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

struct Reading
{
    QStringList words; // as they would be shown
    QDateTime date;
    bool hasNext = false; // the response behind was found

    bool operator==(const Reading &) const = default;
};

// The vector's bytes as a server sends them, with a further response behind.
template<typename Read>
Reading readOff(const QByteArray &before, const QByteArray &literal, const QByteArray &after, const Pieces &pieces,
                Read read)
{
    const QByteArray wire = before + '{' + QByteArray::number(literal.size()) + "}\r\n" + literal + after + "\r\n";
    Reading reading;
    deliver(wire + "* 77 EXISTS\r\n", pieces, [&](const Frame &frame) {
        const Response response = parseResponse(frame);
        const auto *exists = std::get_if<Exists>(&response);
        reading.hasNext = exists && exists->count == 77;
        read(response, reading);
    });
    return reading;
}

Reading readField(const QByteArray &name, const QByteArray &raw, const Pieces &pieces)
{
    const QByteArray block = name + ": " + raw + "\r\n\r\n";
    const auto read = [&](const Response &response, Reading &reading) {
        const auto *fetch = std::get_if<Fetch>(&response);
        if (!fetch)
            return;
        const Message message = parseHeader(fetch->header.toByteArray());
        reading.date = message.date;
        reading.words =
            name == "From" ? QStringList { message.fromName, message.fromAddress } : QStringList { message.subject };
    };
    return readOff("* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0> ", block, ")", pieces, read);
}

Reading readName(const QByteArray &raw, const Pieces &pieces)
{
    const auto read = [](const Response &response, Reading &reading) {
        if (const auto *list = std::get_if<List>(&response))
            reading.words = QStringList { MailboxName::decoded(list->name.toByteArray()) };
    };
    return readOff("* LIST () \"/\" ", raw, {}, pieces, read);
}

Reading readInternalDate(const QByteArray &raw)
{
    return { .words = {}, .date = parseInternalDate(raw), .hasNext = true };
}

// "value", then "name=value" for each parameter, in their alphabetical order.
QStringList described(const QString &value, const QMap<QString, QString> &parameters)
{
    QStringList words { value };
    for (auto i = parameters.cbegin(); i != parameters.cend(); ++i)
        words += i.key() + u'=' + i.value();
    return words;
}

Reading readParameters(const QByteArray &raw)
{
    const ParameterizedField field = parseParameters(raw);
    return { .words = described(field.value, field.parameters), .date = {}, .hasNext = true };
}

// The same, from a vector. Only the first mailbox of a list is anything to us.
QStringList expectedWords(const QString &kind, const QJsonValue &answer, const QByteArray &raw)
{
    if (kind == "address-list"_L1) {
        const QJsonObject first = answer.toArray().first().toObject();
        return { first["name"_L1].toString(), displayAddress(first["address"_L1].toString()) };
    }
    if (kind.startsWith("param"_L1)) {
        QMap<QString, QString> parameters;
        const QJsonObject expected = answer["params"_L1].toObject();
        for (auto i = expected.begin(); i != expected.end(); ++i)
            parameters.insert(i.key().toLower(), i.value().toString());
        return described(answer["value"_L1].toString(), parameters);
    }
    return { answer.isNull() ? QString::fromLatin1(raw) : answer.toString() };
}

// Header fields come out of their readers safe. Mailbox names and parameters do not: they are words of the protocol.
bool isMadeSafe(const QString &kind)
{
    return kind == "address-list"_L1 || kind.startsWith("unstructured"_L1);
}

bool isAnswer(const QString &kind, Level level, const QJsonValue &answer, const QByteArray &raw, const Reading &reading)
{
    if (kind.endsWith("date"_L1))
        return answer.isNull() ? !reading.date.isValid()
                               : reading.date.isValid() && reading.date.toSecsSinceEpoch() == answer.toInteger();
    QStringList expected = expectedWords(kind, answer, raw);
    if (level == Level::Must && isMadeSafe(kind))
        std::transform(expected.begin(), expected.end(), expected.begin(),
                       [](const QString &words) { return sanitizedLine(words); });
    return reading.words == expected;
}

std::optional<Reading> read(const QString &kind, const QByteArray &raw, const Pieces &pieces)
{
    if (kind.startsWith("unstructured"_L1))
        return readField("Subject", raw, pieces);
    if (kind == "address-list"_L1)
        return readField("From", raw, pieces);
    if (kind == "date"_L1)
        return readField("Date", raw, pieces);
    if (kind == "internaldate"_L1)
        return readInternalDate(raw);
    if (kind.startsWith("param"_L1))
        return readParameters(raw);
    if (kind == "mutf7"_L1)
        return readName(raw, pieces);
    return std::nullopt;
}

} // namespace

Verdict judgedHeaderVector(const QJsonObject &vector)
{
    const QString kind = vector["kind"_L1].toString();
    const QByteArray raw = QByteArray::fromBase64(vector["raw"_L1].toString().toLatin1());
    const auto reading = read(kind, raw, Pieces::whole());
    if (!reading)
        return std::nullopt;
    const QString difference = differenceInPieces(reading, unsigned(raw.size()),
                                                  [&](const Pieces &pieces) { return read(kind, raw, pieces); });
    if (!difference.isEmpty())
        return difference;
    if (!reading->hasNext)
        return u"hides the response behind it"_s;
    const Level level = levelOf(vector);
    if (isMadeSafe(kind) && !std::all_of(reading->words.cbegin(), reading->words.cend(), canBeShown))
        return u"cannot be shown"_s;
    const QJsonArray right = answers(vector);
    const bool isRight = level == Level::Any || std::any_of(right.begin(), right.end(), [&](const QJsonValue &answer) {
                             return isAnswer(kind, level, answer, raw, *reading);
                         });
    if (!isRight)
        return u"reads "_s
            + (kind.endsWith("date"_L1) ? reading->date.toString(Qt::ISODate) : reading->words.join(u'|'));
    const bool hasWayBack = kind == "mutf7"_L1 && !vector["expect"_L1].isNull();
    if (hasWayBack && level == Level::Must && MailboxName::encoded(reading->words.first()) != raw)
        return u"encodes to "_s + QString::fromLatin1(MailboxName::encoded(reading->words.first()));
    return QString();
}

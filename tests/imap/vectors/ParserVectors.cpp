// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Vectors of responses: how many there are, whether they are well-formed, and that the next one is found.
#include "Pieces.h"
#include "ResponseParser.h"
#include "Vectors.h"

using namespace imap;
using namespace Qt::StringLiterals;

namespace {

// Vectors that say "ok" and that we hold to be errors: RFC 9051 §9, message-data and mailbox-data: the number stands
// before FETCH, EXISTS and EXPUNGE. (p03177, the same in small letters, says "error".)
constexpr QLatin1StringView HeldToBeErrors[] = {
    "p02503"_L1, "p02504"_L1, "p02505"_L1, "p02506"_L1, "p02508"_L1, "p02509"_L1, // * FETCH 1,:5 …
    "p02510"_L1, "p02511"_L1, "p02604"_L1, "p02605"_L1, "p02607"_L1, // … * EXISTS 1, * EXPUNGE 4
};

QString expectation(const QJsonObject &vector)
{
    const QString id = vector["id"_L1].toString();
    const bool disputed =
        std::find(std::begin(HeldToBeErrors), std::end(HeldToBeErrors), id) != std::end(HeldToBeErrors);
    return disputed ? u"error"_s : vector["expect"_L1].toString();
}

struct Outcome
{
    QList<size_t> kinds; // Response::index() of each
    int malformed = 0;
    Framer::Trouble trouble = Framer::Trouble::None;
    qsizetype pending = 0;
    bool endsWithExists77 = false;

    bool operator==(const Outcome &) const = default;
};

Outcome heard(QByteArrayView input, const Pieces &pieces)
{
    Outcome outcome;
    const Framer framer = deliver(input, pieces, [&](const Frame &frame) {
        const Response response = parseResponse(frame);
        outcome.kinds += response.index();
        outcome.malformed += std::holds_alternative<Malformed>(response) ? 1 : 0;
        const auto *exists = std::get_if<Exists>(&response);
        outcome.endsWithExists77 = exists && exists->count == 77;
    });
    outcome.trouble = framer.trouble();
    outcome.pending = framer.pending();
    return outcome;
}

} // namespace

Verdict judgedParserVector(const QJsonObject &vector)
{
    const QByteArray input = QByteArray::fromBase64(vector["input"_L1].toString().toLatin1());
    const QString expect = expectation(vector);
    const Outcome outcome = heard(input, Pieces::whole());
    const QString difference =
        differenceInPieces(outcome, unsigned(input.size()), [&](const Pieces &pieces) { return heard(input, pieces); });
    if (!difference.isEmpty())
        return difference;
    const bool fatal = outcome.trouble != Framer::Trouble::None;
    if (vector.contains("n_responses"_L1) && outcome.kinds.size() != vector["n_responses"_L1].toInt())
        return u"gave %1 responses"_s.arg(outcome.kinds.size());
    if (expect == "incomplete"_L1)
        return outcome.pending > 0 && !fatal ? QString() : u"does not ask for more"_s;
    if (outcome.pending != 0)
        return u"asks for more"_s;
    if (expect == "ok"_L1 && (outcome.malformed > 0 || fatal))
        return u"is malformed"_s;
    if (expect == "error"_L1 && outcome.malformed == 0 && !fatal)
        return u"is accepted"_s;
    if (!fatal && !heard(input + "* 77 EXISTS\r\n", Pieces::whole()).endsWithExists77)
        return u"hides the response behind it"_s;
    return QString();
}

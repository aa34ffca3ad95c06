// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// posthorn-vectors FILE…: runs conformance vectors (a JSON object a line) through Framer and parser: whole, byte by
// byte and in random pieces, which must all give the same, and with a further response behind, which must still be
// found.
#include "MailboxName.h"
#include "ResponseParser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <random>

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

void receive(Framer &framer, QByteArrayView bytes, Outcome &outcome)
{
    framer.append(bytes);
    while (const auto frame = framer.next()) {
        const Response response = parseResponse(*frame);
        outcome.kinds += response.index();
        outcome.malformed += std::holds_alternative<Malformed>(response) ? 1 : 0;
        const auto *exists = std::get_if<Exists>(&response);
        outcome.endsWithExists77 = exists && exists->count == 77;
    }
    outcome.trouble = framer.trouble();
    outcome.pending = framer.pending();
}

template<typename NextSize>
Outcome run(QByteArrayView input, NextSize nextSize)
{
    Framer framer(Limits::afterSignIn());
    Outcome outcome;
    while (!input.isEmpty()) {
        const qsizetype size = std::min(input.size(), qsizetype(nextSize()));
        receive(framer, input.first(size), outcome);
        input = input.sliced(size);
    }
    return outcome;
}

Outcome runWhole(QByteArrayView input)
{
    return run(input, [&] { return input.size(); });
}

QString judged(const QJsonObject &vector, QByteArrayView input)
{
    const QString expect = expectation(vector);
    const Outcome outcome = runWhole(input);
    if (run(input, [] { return 1; }) != outcome)
        return u"differs byte by byte"_s;
    std::mt19937 random(unsigned(input.size()));
    for (int i = 0; i < 4; ++i) {
        if (run(input, [&] { return 1 + random() % 17; }) != outcome)
            return u"differs in pieces"_s;
    }
    const bool fatal = outcome.trouble != Framer::Trouble::None;
    if (outcome.kinds.size() != vector["n_responses"_L1].toInt())
        return u"gave %1 responses"_s.arg(outcome.kinds.size());
    if (expect == "incomplete"_L1)
        return outcome.pending > 0 && !fatal ? QString() : u"does not ask for more"_s;
    if (outcome.pending != 0)
        return u"asks for more"_s;
    if (expect == "ok"_L1 && (outcome.malformed > 0 || fatal))
        return u"is malformed"_s;
    if (expect == "error"_L1 && outcome.malformed == 0 && !fatal)
        return u"is accepted"_s;
    if (!fatal && !runWhole(input.toByteArray() + "* 77 EXISTS\r\n").endsWithExists77)
        return u"hides the response behind it"_s;
    return {};
}

class Tally
{
public:
    void judge(const QJsonObject &vector)
    {
        const QString id = vector["id"_L1].toString();
        if (vector.contains("input"_L1))
            count(id, judged(vector, QByteArray::fromBase64(vector["input"_L1].toString().toLatin1())));
        else if (vector["kind"_L1].toString() == "mutf7"_L1)
            count(id, judgedName(vector));
        else
            ++m_skipped;
    }
    int print() const
    {
        QTextStream out(stdout);
        if (m_skipped > 0)
            out << m_skipped << " skipped: not ours to read\n";
        out << m_passed << " passed, " << m_failed << " failed\n";
        return m_failed == 0 && m_passed > 0 ? 0 : 1;
    }

private:
    static QString judgedName(const QJsonObject &vector)
    {
        const QByteArray wire = QByteArray::fromBase64(vector["raw"_L1].toString().toLatin1());
        const QString expected =
            vector["expect"_L1].isNull() ? QString::fromLatin1(wire) : vector["expect"_L1].toString();
        const QString name = MailboxName::decoded(wire);
        if (name != expected)
            return u"decodes to "_s + name;
        if (!vector["expect"_L1].isNull() && MailboxName::encoded(name) != wire)
            return u"encodes to "_s + QString::fromLatin1(MailboxName::encoded(name));
        return {};
    }
    void count(const QString &id, const QString &complaint)
    {
        if (complaint.isEmpty()) {
            ++m_passed;
            return;
        }
        ++m_failed;
        QTextStream(stderr) << id << ' ' << complaint << '\n';
    }

    int m_passed = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    Tally tally;
    for (int i = 1; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            QTextStream(stderr) << file.fileName() << ": " << file.errorString() << '\n';
            return 2;
        }
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const auto vector = QJsonDocument::fromJson(line);
            if (vector.isObject())
                tally.judge(vector.object());
        }
    }
    return tally.print();
}

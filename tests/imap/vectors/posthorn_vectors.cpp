// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// posthorn-vectors FILE…: runs conformance vectors (a JSON object a line) through our own framer, parser and readers:
// whole, byte by byte and in random pieces, which must all give the same, and with a further response behind, which
// must still be found. The complaints go to standard error, the sum to standard output.
#include "Vectors.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Tally
{
public:
    void judge(const QJsonObject &vector)
    {
        const QString id = vector["id"_L1].toString();
        if (const Verdict verdict =
                vector.contains("input"_L1) ? judgedParserVector(vector) : judgedHeaderVector(vector))
            count(id, *verdict);
        else
            ++m_skipped;
    }
    void count(const QString &id, const QString &complaint)
    {
        ++(complaint.isEmpty() ? m_passed : m_failed);
        if (!complaint.isEmpty())
            QTextStream(stderr) << id << ' ' << complaint << '\n';
    }
    int print() const
    {
        QTextStream out(stdout);
        if (m_skipped > 0)
            out << m_skipped << " skipped: of a kind that is not known\n";
        out << m_passed << " passed, " << m_failed << " failed\n";
        return m_failed == 0 && m_passed > 0 ? 0 : 1;
    }

private:
    int m_passed = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

void judgeLines(QFile &file, Tally &tally)
{
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        const auto vector = QJsonDocument::fromJson(line);
        if (vector.isObject())
            tally.judge(vector.object());
        else if (!line.isEmpty())
            tally.count(u"%1:%2"_s.arg(file.fileName()).arg(number), u"is no JSON object"_s);
    }
}

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
        judgeLines(file, tally);
    }
    return tally.print();
}

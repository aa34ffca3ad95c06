// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Dialogue.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString contentsOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(DIALOGUES)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

// Every file in dialogues/ is a test, and its name is what it promises. Each runs twice: line by line as it stands, and
// a byte at a time, so that no mistake can hide between two reads.
class tst_Dialogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTo_data();
    void keepsTo();
    void existAsTheReadmeSays_data();
    void existAsTheReadmeSays();
};

void tst_Dialogues::keepsTo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Dialogue::Delivery>("delivery");
    const QDir folder(QStringLiteral(DIALOGUES));
    const QStringList files = folder.entryList({ u"*.txt"_s });
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QString sentence = file.chopped(4);
        const Dialogue dialogue = Dialogue::read(folder.filePath(file));
        QTest::newRow(qPrintable(sentence)) << folder.filePath(file) << Dialogue::Delivery::Whole;
        if (dialogue.suits(Dialogue::Delivery::ByteByByte))
            QTest::newRow(qPrintable(sentence + u", byte by byte"_s))
                << folder.filePath(file) << Dialogue::Delivery::ByteByByte;
    }
}

void tst_Dialogues::keepsTo()
{
    QFETCH(QString, file);
    QFETCH(Dialogue::Delivery, delivery);
    const Dialogue dialogue = Dialogue::read(file);
    QStringList script = dialogue.script();
    QStringList performed = dialogue.perform(delivery);
    if (qEnvironmentVariableIsSet("DIALOGUE"))
        qInfo().noquote() << u"\n"_s + performed.join(u'\n'); // how it really went, to copy from
    QVERIFY(!script.isEmpty());
    while (performed.size() < script.size()) // so that the difference is told by its line, and not by two sizes
        performed.append(u"(nothing)"_s);
    while (script.size() < performed.size())
        script.append(u"(nothing)"_s);
    QCOMPARE(performed, script);
}

// The README's table says which test keeps which quirk: `file.txt`, or `tst_name: title of a row`.
void tst_Dialogues::existAsTheReadmeSays_data()
{
    QTest::addColumn<QString>("test");
    static const QRegularExpression named(u"`([^`]+\\.txt|tst_[^`]+)`"_s);
    const QStringList lines = contentsOf(u"README.md"_s).split(u'\n');
    for (const QString &line : lines.filter(QRegularExpression(u"^\\|"_s))) {
        for (const auto &match : named.globalMatch(line))
            QTest::newRow(qPrintable(match.captured(1))) << match.captured(1);
    }
}

void tst_Dialogues::existAsTheReadmeSays()
{
    QFETCH(QString, test);
    if (test.endsWith(u".txt")) {
        QVERIFY(QDir(QStringLiteral(DIALOGUES)).exists(test));
        return;
    }
    const QString program = test.section(u": "_s, 0, 0);
    const QString title = test.section(u": "_s, 1);
    QVERIFY(!title.isEmpty());
    const QStringList rooms { u"wire"_s, u"session"_s, u"transport"_s };
    const bool found = std::ranges::any_of(
        rooms, [&](const QString &room) { return contentsOf(u"../%1/%2.cpp"_s.arg(room, program)).contains(title); });
    QVERIFY(found);
}

QTEST_APPLESS_MAIN(tst_Dialogues)
#include "tst_dialogues.moc"

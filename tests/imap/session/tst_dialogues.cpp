// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Dialogue.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Every file in dialogues/ is a test, and its name is what it promises. Each runs twice: line by line as it stands, and
// a byte at a time, so that no mistake can hide between two reads.
class tst_Dialogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTo_data();
    void keepsTo();
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

QTEST_APPLESS_MAIN(tst_Dialogues)
#include "tst_dialogues.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateDiagram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_StateDiagram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsInContributingAsTheTablesHaveIt();
};

void tst_StateDiagram::standsInContributingAsTheTablesHaveIt()
{
    QFile page(QStringLiteral(CONTRIBUTING));
    QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.errorString()));
    const QByteArray text = page.readAll();
    const QByteArray begin = "<!-- states -->\n"_ba;
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf("<!-- /states -->"_ba, from);
    QVERIFY2(from >= 0 && to > from + begin.size(), "CONTRIBUTING.md holds no diagram");
    // If this fails: put what posthorn-diagram prints between the two comments.
    QCOMPARE(text.mid(from + begin.size(), to - from - begin.size()).trimmed(), imap::stateDiagram().trimmed());
}

QTEST_APPLESS_MAIN(tst_StateDiagram)
#include "tst_statediagram.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString contentsOf(const QString &name)
{
    QFile file(QStringLiteral(TESTS "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The rows of SECURITY.md.
QStringList promises()
{
    return contentsOf(u"SECURITY.md"_s).split(u'\n').filter(QRegularExpression(u"^\\| [A-Z][0-9]{2} "_s));
}
} // namespace

// Each promise in SECURITY.md is kept by tests that exist.
class TestPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areAllThere()
    {
        QStringList ids;
        for (const QString &promise : promises())
            ids += promise.section(u'|', 1, 1).trimmed();
        for (const auto &[letter, last] : { std::pair { u'T', 27 },
                                            { u'K', 5 },
                                            { u'A', 6 },
                                            { u'O', 12 },
                                            { u'U', 18 },
                                            { u'R', 3 },
                                            { u'H', 8 },
                                            { u'M', 2 } }) {
            for (int number = 1; number <= last; ++number) {
                const QString id = letter + QString::number(number).rightJustified(2, u'0');
                QVERIFY2(ids.contains(id), qPrintable(id));
            }
        }
    }

    void areKeptByATest_data()
    {
        QTest::addColumn<QStringList>("tests");
        static const QRegularExpression Named(u"`([^`]+)`"_s);
        for (const QString &promise : promises()) {
            QStringList tests;
            for (const auto &match : Named.globalMatch(promise.section(u'|', 4)))
                tests += match.captured(1);
            QTest::newRow(qPrintable(promise.section(u'|', 1, 1).trimmed())) << tests;
        }
    }

    void areKeptByATest()
    {
        QFETCH(QStringList, tests);
        QVERIFY(!tests.isEmpty());
        for (const QString &test : tests) {
            const QString file = contentsOf(test.section(u": "_s, 0, 0));
            const QString function = test.section(u": "_s, 1);
            QVERIFY2(!file.isEmpty() && file.contains(function.isEmpty() ? function : u"void "_s + function + u"()"_s),
                     qPrintable(test));
        }
    }
};

QTEST_APPLESS_MAIN(TestPromises)
#include "tst_promises.moc"

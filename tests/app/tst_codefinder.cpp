// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CodeFinder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Message message(quint32 uid, const QString &subject, const QString &from = u"ada@example.org"_s)
{
    Message message;
    message.key = { u"a"_s, u"INBOX"_s, 7, uid };
    message.subject = subject;
    message.fromAddress = from;
    return message;
}

Account account(const QString &id = u"a"_s)
{
    Account account;
    account.id = id;
    return account;
}

QByteArray mailWith(const QByteArray &type, const QByteArray &text)
{
    return "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "; charset=utf-8\r\n\r\n" + text;
}
} // namespace

// Which messages are looked into, and what is found there.
class TestCodeFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void seesACodeInTheSubject();
    void looksOnlyIntoMailThatSpeaksOfCodes();
    void findsACodeInTheText_data();
    void findsACodeInTheText();
    void looksIntoOneMailAfterAnother();
    void isNotFloodedByMail();

private:
    struct Call
    {
        MessageKey key;
        CodeFinder::Fetched fetched;
    };
    std::unique_ptr<CodeFinder> m_finder;
    QList<Call> m_calls; // not answered
};

void TestCodeFinder::init()
{
    m_calls.clear();
    m_finder = std::make_unique<CodeFinder>(
        [this](const Account &, const MessageKey &key, const CodeFinder::Fetched &fetched) {
            m_calls += Call { key, fetched };
        });
}

void TestCodeFinder::seesACodeInTheSubject()
{
    QCOMPARE(CodeFinder::inSight(message(1, u"482913 is your verification code"_s)), u"482913"_s);
    QCOMPARE(CodeFinder::inSight(message(1, u"Order 4829137 has shipped"_s)), QString());
    Message previewed = message(1, u"Sign in"_s);
    previewed.preview = u"Your verification code is 482913."_s;
    QCOMPARE(CodeFinder::inSight(previewed), u"482913"_s);
}

void TestCodeFinder::looksOnlyIntoMailThatSpeaksOfCodes()
{
    m_finder->look(account(), message(1, u"Lunch on Friday?"_s));
    m_finder->look(account(), message(2, u"News of the week"_s, u"noreply@example.org"_s));
    QCOMPARE(m_calls.size(), 0);
    m_finder->look(account(), message(3, u"Your sign-in code"_s));
    m_finder->look(account(u"b"_s), message(4, u"Hello"_s, u"security@example.org"_s));
    QCOMPARE(m_calls.size(), 2);
}

void TestCodeFinder::findsACodeInTheText_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << mailWith("text/plain", "Your code is 482913.\r\nIt expires soon.") << u"482913"_s;
    QTest::newRow("HTML") << mailWith("text/html", "<p>Your verification code:</p><h1>482913</h1>") << u"482913"_s;
    QTest::newRow("none") << mailWith("text/plain", "You have signed in. Order 4829137.") << QString();
    QTest::newRow("cut off") << mailWith("text/plain", "Your cod") << QString();
    QTest::newRow("gone") << QByteArray() << QString();
}

void TestCodeFinder::findsACodeInTheText()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, code);
    QSignalSpy found(m_finder.get(), &CodeFinder::found);
    m_finder->look(account(), message(1, u"Your sign-in code"_s));
    m_calls.takeFirst().fetched(raw);
    QCOMPARE(found.count(), code.isEmpty() ? 0 : 1);
    if (!code.isEmpty())
        QCOMPARE(found.at(0).at(1).toString(), code);
}

void TestCodeFinder::looksIntoOneMailAfterAnother()
{
    for (const quint32 uid : { 1u, 2u })
        m_finder->look(account(), message(uid, u"Your sign-in code"_s));
    QCOMPARE(m_calls.size(), 1);
    m_calls.takeFirst().fetched({});
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().key.uid, 2u);
    m_calls.takeFirst().fetched({});
    m_finder->look(account(), message(3, u"Your sign-in code"_s));
    QCOMPARE(m_calls.size(), 1);
}

void TestCodeFinder::isNotFloodedByMail()
{
    for (quint32 uid = 1; uid <= 1000; ++uid)
        m_finder->look(account(), message(uid, u"Your sign-in code"_s));
    int looks = 0;
    while (!m_calls.isEmpty()) {
        ++looks;
        m_calls.takeFirst().fetched({});
    }
    QCOMPARE(looks, 4);
}

QTEST_MAIN(TestCodeFinder)
#include "tst_codefinder.moc"

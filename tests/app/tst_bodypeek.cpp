// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BodyPeek.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using Wish = BodyPeek::Wish;

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
class TestBodyPeek : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void seesACodeInTheSubject();
    void looksOnlyIntoMailThatSpeaksOfCodes();
    void findsACodeInTheText_data();
    void findsACodeInTheText();
    void tellsHowATextBeginsToThoseWhoWantIt_data();
    void tellsHowATextBeginsToThoseWhoWantIt();
    void findsBothInOneLook();
    void doesNotAskForWhatTheServerHasTold();
    void looksIntoOneMailAfterAnother();
    void isNotFloodedByMail();

private:
    struct Call
    {
        MessageKey key;
        BodyPeek::Fetched fetched;
    };
    std::unique_ptr<BodyPeek> m_peek;
    QList<Call> m_calls; // not answered
};

void TestBodyPeek::init()
{
    m_calls.clear();
    m_peek =
        std::make_unique<BodyPeek>([this](const Account &, const MessageKey &key, const BodyPeek::Fetched &fetched) {
            m_calls += Call { key, fetched };
        });
}

void TestBodyPeek::seesACodeInTheSubject()
{
    QCOMPARE(BodyPeek::codeInSight(message(1, u"482913 is your verification code"_s)), u"482913"_s);
    QCOMPARE(BodyPeek::codeInSight(message(1, u"Order 4829137 has shipped"_s)), QString());
    Message previewed = message(1, u"Sign in"_s);
    previewed.preview = u"Your verification code is 482913."_s;
    QCOMPARE(BodyPeek::codeInSight(previewed), u"482913"_s);
}

void TestBodyPeek::looksOnlyIntoMailThatSpeaksOfCodes()
{
    m_peek->look(account(), message(1, u"Lunch on Friday?"_s), Wish::Code);
    m_peek->look(account(), message(2, u"News of the week"_s, u"noreply@example.org"_s), Wish::Code);
    QCOMPARE(m_calls.size(), 0);
    m_peek->look(account(), message(3, u"Your sign-in code"_s), Wish::Code);
    m_peek->look(account(u"b"_s), message(4, u"Hello"_s, u"security@example.org"_s), Wish::Code);
    QCOMPARE(m_calls.size(), 2);
}

void TestBodyPeek::findsACodeInTheText_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << mailWith("text/plain", "Your code is 482913.\r\nIt expires soon.") << u"482913"_s;
    QTest::newRow("HTML") << mailWith("text/html", "<p>Your verification code:</p><h1>482913</h1>") << u"482913"_s;
    QTest::newRow("none") << mailWith("text/plain", "You have signed in. Order 4829137.") << QString();
    QTest::newRow("cut off") << mailWith("text/plain", "Your cod") << QString();
    QTest::newRow("gone") << QByteArray() << QString();
}

void TestBodyPeek::findsACodeInTheText()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, code);
    QSignalSpy found(m_peek.get(), &BodyPeek::found);
    m_peek->look(account(), message(1, u"Your sign-in code"_s), Wish::Code);
    m_calls.takeFirst().fetched(raw);
    QCOMPARE(found.count(), code.isEmpty() ? 0 : 1);
    if (!code.isEmpty())
        QCOMPARE(found.at(0).at(1).value<PopupAddition>(), (PopupAddition { .code = code }));
}

void TestBodyPeek::tellsHowATextBeginsToThoseWhoWantIt_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("preview");
    QTest::newRow("plain") << mailWith("text/plain", "Shall we\r\nmeet at noon?\r\n> When?")
                           << u"Shall we meet at noon?"_s;
    QTest::newRow("HTML") << mailWith("text/html", "<style>p{}</style><p>Shall we<p>meet at&nbsp;noon?")
                          << u"Shall we meet at noon?"_s;
    QTest::newRow("a newsletter's filling") << mailWith(
        "text/html", "<div>Big sale<span>&#847;&zwnj;&nbsp;&#8199;&shy;&#847; &zwnj;</span></div><h1>Now</h1>")
                                            << u"Big sale Now"_s;
    QTest::newRow("only a picture") << mailWith("text/html", "<img src=\"http://127.0.0.1/\">") << QString();
    QTest::newRow("gone") << QByteArray() << QString();
}

void TestBodyPeek::tellsHowATextBeginsToThoseWhoWantIt()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, preview);
    QSignalSpy found(m_peek.get(), &BodyPeek::found);
    m_peek->look(account(), message(1, u"Lunch"_s), Wish::Preview);
    m_calls.takeFirst().fetched(raw);
    QCOMPARE(found.count(), preview.isEmpty() ? 0 : 1);
    if (!preview.isEmpty())
        QCOMPARE(found.at(0).at(1).value<PopupAddition>(), (PopupAddition { .preview = preview }));
}

void TestBodyPeek::findsBothInOneLook()
{
    QSignalSpy found(m_peek.get(), &BodyPeek::found);
    m_peek->look(account(), message(1, u"Your sign-in code"_s), Wish::Code | Wish::Preview);
    QCOMPARE(m_calls.size(), 1);
    m_calls.takeFirst().fetched(mailWith("text/plain", "Your code is 482913."));
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.at(0).at(1).value<PopupAddition>(),
             (PopupAddition { .code = u"482913"_s, .preview = u"Your code is 482913."_s }));
    QCOMPARE(m_calls.size(), 0);
}

void TestBodyPeek::doesNotAskForWhatTheServerHasTold()
{
    Message previewed = message(1, u"Lunch"_s);
    previewed.preview = u"Shall we meet at noon?"_s;
    m_peek->look(account(), previewed, Wish::Code | Wish::Preview);
    m_peek->look(account(), message(2, u"482913 is your verification code"_s), Wish::Code);
    QCOMPARE(m_calls.size(), 0);
}

void TestBodyPeek::looksIntoOneMailAfterAnother()
{
    for (const quint32 uid : { 1u, 2u })
        m_peek->look(account(), message(uid, u"Your sign-in code"_s), Wish::Code);
    QCOMPARE(m_calls.size(), 1);
    m_calls.takeFirst().fetched({});
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().key.uid, 2u);
    m_calls.takeFirst().fetched({});
    m_peek->look(account(), message(3, u"Your sign-in code"_s), Wish::Code);
    QCOMPARE(m_calls.size(), 1);
}

void TestBodyPeek::isNotFloodedByMail()
{
    for (quint32 uid = 1; uid <= 1000; ++uid)
        m_peek->look(account(), message(uid, u"Your sign-in code"_s), Wish::Code);
    int looks = 0;
    while (!m_calls.isEmpty()) {
        ++looks;
        m_calls.takeFirst().fetched({});
    }
    QCOMPARE(looks, 4);
}

QTEST_MAIN(TestBodyPeek)
#include "tst_bodypeek.moc"

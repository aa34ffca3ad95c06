// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server cannot do to us with a list of mailboxes, however long it makes it. What a list says to an honest
// server's client is in tests/imap/dialogues.
#include "MailboxListing.h"

#include <QTest>

#include <algorithm>
#include <chrono>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MiB = 1024 * 1024;

qsizetype memoryHeld()
{
    const struct mallinfo2 info = mallinfo2();
    return qsizetype(info.uordblks + info.hblkhd);
}

// A talk with a server that has signed us in.
class Talk
{
public:
    Talk()
        : m_listing(account(), "secret", [] { return "A"_ba; })
    {
        take(m_listing.begin({}));
        hear("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n");
        hear("A1 OK [CAPABILITY IMAP4rev1 LITERAL+] welcome\r\n");
    }

    void hear(const QByteArray &bytes)
    {
        take(m_listing.receive(bytes, 1s));
        m_mostHeld = std::max(m_mostHeld, memoryHeld() - m_before);
    }
    // Answers everything that was asked for, as long as there is something.
    void answerEverything()
    {
        while (m_answered < m_commands) {
            QByteArray answers;
            for (; m_answered < m_commands; ++m_answered)
                answers += 'A' + QByteArray::number(m_answered + 1) + " OK done\r\n";
            hear(answers);
        }
    }
    qsizetype mostHeld() const { return m_mostHeld; }
    int commands() const { return m_commands; }
    const std::optional<MailboxList> &list() const { return m_list; }

private:
    static Account account()
    {
        Account account;
        account.user = u"ann"_s;
        account.mechanism = Mechanism::Plain;
        return account;
    }
    void take(const imap::Events &events)
    {
        for (const imap::Event &event : events) {
            if (const auto *send = std::get_if<imap::Send>(&event))
                m_commands += int(send->bytes.count("\r\n"));
            else if (const auto *listed = std::get_if<imap::MailboxesListed>(&event))
                m_list = listed->list;
        }
    }

    qsizetype m_before = memoryHeld();
    qsizetype m_mostHeld = 0;
    imap::MailboxListing m_listing;
    std::optional<MailboxList> m_list;
    int m_commands = 0;
    int m_answered = 1; // the sign-in
};

} // namespace

class tst_MailboxListing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsAListThatNobodyCouldRead_data();
    void cutsAListThatNobodyCouldRead();
    void asksAboutTheFirstTwoHundredOnly();
    void asksAboutNoNameThatCannotBeSaid();
    void keepsAListOfTenThousand();
};

void tst_MailboxListing::cutsAListThatNobodyCouldRead_data()
{
    QTest::addColumn<QByteArray>("before"); // the number that makes each another
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<int>("times");
    QTest::newRow("200 000 mailboxes") << "* LIST (\\HasNoChildren) \"/\" m"_ba
                                       << ""_ba << 200'000;
    QTest::newRow("200 000 of which only STATUS speaks") << "* STATUS m"_ba
                                                         << " (MESSAGES 1)"_ba << 200'000;
    QTest::newRow("names of 4 KiB") << "* LIST () \"/\" "_ba + QByteArray("a/").repeated(2040) << ""_ba << 20'000;
}

void tst_MailboxListing::cutsAListThatNobodyCouldRead()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    QFETCH(int, times);
    Talk talk;
    for (int i = 0; i < times; ++i)
        talk.hear(before + QByteArray::number(i) + behind + "\r\n");
    talk.hear("* LIST () \"/\" INBOX\r\n");
    talk.answerEverything();
    QVERIFY(talk.list());
    QVERIFY(!talk.list()->complete);
    QCOMPARE(talk.list()->mailboxes.constFirst().name, u"INBOX"_s);
    QVERIFY(talk.list()->mailboxes.size() <= imap::ListAnswer::MostMailboxes + 1);
    QVERIFY2(talk.mostHeld() < 48 * MiB, qPrintable(QString::number(talk.mostHeld())));
}

void tst_MailboxListing::asksAboutTheFirstTwoHundredOnly()
{
    Talk talk;
    for (int i = 0; i < 1'000; ++i)
        talk.hear("* LIST () \"/\" m" + QByteArray::number(i) + "\r\n");
    talk.answerEverything();
    QVERIFY(talk.list());
    QCOMPARE(talk.list()->mailboxes.size(), 1'001);
    QVERIFY(talk.list()->complete);
    QCOMPARE(talk.commands(), 1 + 1 + 200 + 1); // sign-in, LIST, STATUS, LOGOUT
}

void tst_MailboxListing::asksAboutNoNameThatCannotBeSaid()
{
    Talk talk;
    talk.hear("* LIST () \"/\" \"NUL\0\"\r\n"_ba);
    talk.answerEverything();
    QVERIFY(talk.list());
    QCOMPARE(talk.list()->mailboxes.size(), 2); // with INBOX
    QCOMPARE(talk.commands(), 1 + 1 + 1 + 1); // sign-in, LIST, STATUS of INBOX, LOGOUT
}

void tst_MailboxListing::keepsAListOfTenThousand()
{
    Talk talk;
    for (qsizetype i = 1; i < imap::ListAnswer::MostMailboxes; ++i)
        talk.hear("* LIST () \"/\" m" + QByteArray::number(i) + "\r\n");
    talk.hear("* LIST () \"/\" inbox\r\n");
    talk.answerEverything();
    QVERIFY(talk.list());
    QCOMPARE(talk.list()->mailboxes.size(), imap::ListAnswer::MostMailboxes);
    QVERIFY(talk.list()->complete);
}

QTEST_APPLESS_MAIN(tst_MailboxListing)
#include "tst_mailboxlisting.moc"

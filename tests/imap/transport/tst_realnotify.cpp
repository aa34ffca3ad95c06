// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// NOTIFY (RFC 5465) with the one server of ours that knows it, Dovecot: what we say is understood, and what it then pushes
// is what our parsers and tables expect.

#include "BasicConversation.h"
#include "Connection.h"
#include "Questions.h"
#include "RealAccounts.h"
#include "RealServer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 30'000; // ms, for machines that do much besides

struct Pushed
{
    QByteArrayList refusals;
    bool isIdle = false;
    QList<std::pair<quint32, QByteArray>> messages; // UID and header, unasked
    QHash<QByteArray, QList<quint32>> uidNexts; // by mailbox, one for each STATUS
    QHash<QByteArray, QList<quint32>> unseen; // likewise
};

// Opens INBOX, asks to be told of it and of Lists, and idles.
class NotifyTrial : public imap::BasicConversation
{
public:
    NotifyTrial(const Account &account, Pushed &pushed)
        : BasicConversation(account, "secret", imap::randomTagPrefix)
        , m_pushed(pushed)
    {
    }

private:
    void signedOn() override
    {
        const auto items = imap::HeaderItems::offeredBy(session().capabilities(), imap::HeaderItems::Preview::Wanted);
        session().say(imap::Questions::examine("INBOX"));
        session().say(imap::Questions::notify(items, { "Lists" }));
        session().say(imap::Command("IDLE"));
    }
    void completed(const imap::Completed &completed) override
    {
        if (completed.condition != imap::Condition::Ok)
            m_pushed.refusals += completed.text.toByteArray();
    }
    void prompted() override { m_pushed.isIdle = true; }
    void heard(const imap::Response &response) override
    {
        if (const auto *fetch = std::get_if<imap::Fetch>(&response)) {
            m_pushed.messages.emplaceBack(fetch->uid.value_or(0), fetch->header.toByteArray());
        } else if (const auto *status = std::get_if<imap::MailboxStatus>(&response)) {
            if (status->uidNext)
                m_pushed.uidNexts[status->name.toByteArray()] += *status->uidNext;
            if (status->unseen)
                m_pushed.unseen[status->name.toByteArray()] += *status->unseen;
        }
    }

    Pushed &m_pushed;
};
} // namespace

class tst_RealNotify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isPushedNewMailWithItsHeader();
    void isToldOfTheOtherMailboxes();

private:
    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<imap::Connection> m_connection;
    Pushed m_pushed;
};

void tst_RealNotify::init()
{
    m_pushed = {};
    m_server = std::make_unique<RealServer>(u"dovecot.py"_s, QStringList { u"--notify"_s });
    QVERIFY2(m_server->isReady(), qPrintable(m_server->problem()));
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, u"Lists"_s } }));
    const Account account = accountAt(*m_server);
    m_connection = std::make_unique<imap::Connection>(account, std::make_unique<NotifyTrial>(account, m_pushed));
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_pushed.isIdle, Patience);
    QCOMPARE(m_pushed.refusals, QByteArrayList());
}

void tst_RealNotify::cleanup()
{
    m_connection.reset();
    m_server.reset();
}

void tst_RealNotify::isPushedNewMailWithItsHeader()
{
    QVERIFY(m_server->order(u"deliver"_s, { { u"subject"_s, u"Pushed"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_pushed.messages.size(), 1, Patience);
    QCOMPARE(m_pushed.messages.first().first, 1U);
    QVERIFY(m_pushed.messages.first().second.contains("Subject: Pushed"));
}

void tst_RealNotify::isToldOfTheOtherMailboxes()
{
    QCOMPARE(m_pushed.uidNexts["Lists"_ba], QList<quint32> { 1 }); // how they stand, first
    QVERIFY(m_server->order(u"append"_s, { { u"mailbox"_s, u"Lists"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_pushed.uidNexts["Lists"_ba].last(), 2U, Patience);
    QVERIFY(m_server->order(u"flag"_s, { { u"uid"_s, 1 }, { u"mailbox"_s, u"Lists"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_pushed.unseen["Lists"_ba].last(), 0U, Patience);
    QVERIFY(m_pushed.messages.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RealNotify)
#include "tst_realnotify.moc"

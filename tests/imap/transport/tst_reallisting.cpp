// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mailboxes of an account as real servers list them: whatever a server offers, what comes out is the same.

#include "Connection.h"
#include "Errand.h"
#include "MailboxName.h"
#include "RealAccounts.h"
#include "RealServer.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 30'000; // ms, for machines that do much besides

// A server that can be started, and in what it is unlike the others.
struct Kind
{
    QStringList command; // a program of tests/servers, and its arguments
    QString greetings = u"Grüße"_s; // what becomes of Gr&APwA3w-e
    QString junk; // what its mailbox for junk is called
    QString junkBy; // how it is told that this is for junk; empty: its name, or its configuration
    enum class Ids { Told, Untold } ids = Ids::Untold;
};

std::vector<std::pair<const char *, Kind>> kinds()
{
    return {
        { "dovecot", { .command = { u"dovecot.py"_s }, .junk = u"Rubbish"_s } },
        { "cyrus",
          { .command = { u"cyrus.py"_s }, .junk = u"Rubbish"_s, .junkBy = u"\\Junk"_s, .ids = Kind::Ids::Told } },
        { "courier_without_fam",
          { .command = { u"courier.py"_s, u"--without-fam"_s, u"--users"_s, u"1"_s }, .junk = u"Spam"_s } },
        { "twisted", { .command = { u"twisted_imap.py"_s }, .greetings = u"GRÜSSE"_s, .junk = u"SPAM"_s } },
    };
}
} // namespace
Q_DECLARE_METATYPE(Kind)

class tst_RealListing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_server.reset(); }

    void listsNamesCountsAndUses();
    void opensWhatItHasListed();
    void listsTheMailboxCalledNil();
    void needsOneCommandWhereTheServerCan();

private:
    void create(const QString &wireName, const QString &use = {});
    imap::Events run(std::unique_ptr<imap::Conversation> errand);
    QList<Mailbox> mailboxes();
    QString at(const QString &name) const { return m_server->path(u"prefix"_s) + name; }

    std::unique_ptr<RealServer> m_server;
    Account m_account;
};

void tst_RealListing::initTestCase_data()
{
    addServers(kinds());
}

void tst_RealListing::init()
{
    QFETCH_GLOBAL(Kind, kind);
    m_server = std::make_unique<RealServer>(kind.command.first(), kind.command.mid(1));
    QVERIFY2(m_server->isReady(), qPrintable(m_server->problem()));
    m_account = accountAt(*m_server);
}

void tst_RealListing::create(const QString &wireName, const QString &use)
{
    QJsonObject arguments { { u"mailbox"_s, at(wireName) } };
    if (!use.isEmpty())
        arguments.insert(u"use"_s, use);
    QVERIFY2(m_server->order(u"create"_s, arguments), qPrintable(m_server->problem()));
}

// All that it tells, after a good end.
imap::Events tst_RealListing::run(std::unique_ptr<imap::Conversation> errand)
{
    imap::Connection connection(m_account, std::move(errand));
    imap::Events told;
    std::optional<Error> error;
    connect(&connection, &imap::Connection::happened, this, [&](const imap::Event &event) { told.push_back(event); });
    connect(&connection, &imap::Connection::failed, this, [&](const Error &failure) { error = failure; });
    QSignalSpy finished(&connection, &imap::Connection::finished);
    connection.open();
    const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, Patience);
    return ended && !error ? told : imap::Events();
}

QList<Mailbox> tst_RealListing::mailboxes()
{
    for (const imap::Event &event : run(imap::Errand::listMailboxes(m_account, "secret"))) {
        if (const auto *listed = std::get_if<imap::MailboxesListed>(&event))
            return listed->list.complete ? listed->list.mailboxes : QList<Mailbox>();
    }
    return {};
}

void tst_RealListing::listsNamesCountsAndUses()
{
    QFETCH_GLOBAL(Kind, kind);
    create(u"Gr&APwA3w-e"_s);
    create(kind.junk, kind.junkBy);
    QVERIFY(m_server->order(u"deliver"_s, { { u"subject"_s, u"One"_s } }));
    QVERIFY(m_server->order(u"deliver"_s, { { u"subject"_s, u"Two"_s } }));
    QVERIFY(m_server->order(u"flag"_s, { { u"uid"_s, 1 } }));

    const QList<Mailbox> all = mailboxes();
    QVERIFY(!all.isEmpty());
    const auto named = [&](const QString &name) {
        const auto found = std::ranges::find(all, name, &Mailbox::name);
        return found == all.cend() ? Mailbox() : *found;
    };
    const Mailbox &inbox = all.constFirst();
    QCOMPARE(inbox.name, u"INBOX"_s);
    QCOMPARE(inbox.messages, 2U);
    QCOMPARE(inbox.unseen, 1U);
    QCOMPARE(inbox.uidNext, 3U);
    QVERIFY(inbox.uidValidity > 0U);
    QCOMPARE(!inbox.id.isEmpty(), kind.ids == Kind::Ids::Told);
    QVERIFY(!inbox.delimiter.isNull());

    const Mailbox greetings = named(at(kind.greetings));
    QCOMPARE(greetings.wireName, imap::MailboxName::encoded(at(kind.greetings)));
    QCOMPARE(greetings.messages, 0U);
    QCOMPARE(greetings.use, SpecialUse::None);
    QCOMPARE(named(at(kind.junk)).use, SpecialUse::Junk);
    QCOMPARE(std::ranges::count(all, SpecialUse::Junk, &Mailbox::use), 1);
}

void tst_RealListing::opensWhatItHasListed()
{
    create(u"Gr&APwA3w-e"_s);
    create(u"R&- D (NEW)"_s); // Cyrus takes no quotes
    QStringList names;
    for (const Mailbox &mailbox : mailboxes()) {
        if (mailbox.selectable)
            names += mailbox.name;
    }
    QVERIFY(names.contains(at(u"R& D (NEW)"_s)));
    m_account.mailboxes = names;
    QStringList opened;
    for (const imap::Event &event : run(imap::Errand::test(m_account, "secret"))) {
        if (const auto *mailbox = std::get_if<imap::MailboxOpened>(&event))
            opened += mailbox->mailbox;
    }
    QCOMPARE(opened, names);
}

void tst_RealListing::listsTheMailboxCalledNil()
{
    create(u"NIL"_s);
    const QList<Mailbox> all = mailboxes();
    const auto found = std::ranges::find(all, at(u"NIL"_s), &Mailbox::name);
    QVERIFY(found != all.cend());
    QCOMPARE(found->messages, 0U);
}

void tst_RealListing::needsOneCommandWhereTheServerCan()
{
    create(u"Lists"_s);
    QVERIFY(!mailboxes().isEmpty());
    if (!m_server->order(u"traffic"_s))
        QSKIP("only Dovecot tells what was said to it");
    QStringList said;
    for (const QJsonValue &line : m_server->answer()[u"lines"_s].toArray())
        said += line.toString();
    const QStringList ours = said.filter(u"RETURN (SPECIAL-USE STATUS (MESSAGES UNSEEN UIDNEXT UIDVALIDITY))"_s);
    QCOMPARE(ours.size(), 1);
    QCOMPARE(said.filter(u" STATUS INBOX"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_RealListing)
#include "tst_reallisting.moc"

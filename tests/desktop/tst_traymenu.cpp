// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Isolates.h"
#include "TrayTest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
// The same account, of another user there, by another name.
QStringList accountOf(const RealServer &server, const QString &user, const QString &name)
{
    return accountOn(server).replaceInStrings(u"Test"_s, name).replaceInStrings(u"u1"_s, user);
}
} // namespace

// What the tray's menu does, at a real Dovecot, clicked as a panel does it.
class TestTrayMenu : public TrayTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startDesktop(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void opensMarksReadAndDeletes();
    void listsMessagesByAccountAndMarksOneAccountRead();
    void marksAllReadHoweverManyThereAre();
    void marksReadWhatIsOrderedOfflineWhenTheServerIsBack();
    void checksAtOnceWhatWaits();

private:
    QString entryAbout(const QString &subject) const; // its label; empty: there is none
    QStringList below(const QString &label) const; // what can be seen in its submenu
    bool click(const QString &label, const QString &within = {});
    bool isOffered(const QString &action, const QString &subject) const;
    int unseen(const QString &user) const; // at the server; -1: it did not say
    QString statusOfRunning() const;
};

QString TestTrayMenu::entryAbout(const QString &subject) const
{
    return menu().filter(subject).value(0);
}

QStringList TestTrayMenu::below(const QString &label) const
{
    QStringList labels;
    if (!m_tray->order(u"menu"_s))
        return labels;
    for (const QJsonValue &entry : m_tray->answer()[u"entries"_s].toArray()) {
        for (const QJsonValue &child : entry[u"children"_s].toArray()) {
            if (entry[u"label"_s].toString() == label && child[u"visible"_s].toBool())
                labels += withoutIsolates(child[u"label"_s].toString());
        }
    }
    return labels;
}

bool TestTrayMenu::click(const QString &label, const QString &within)
{
    QJsonObject what { { u"label"_s, label } };
    if (!within.isEmpty())
        what.insert(u"within"_s, within);
    return m_tray->order(u"click"_s, what);
}

bool TestTrayMenu::isOffered(const QString &action, const QString &subject) const
{
    return !below(action).filter(subject).isEmpty();
}

int TestTrayMenu::unseen(const QString &user) const
{
    if (!m_dovecot->order(u"uids"_s, { { u"user"_s, user } }))
        return -1;
    int count = 0;
    const QJsonObject flags = m_dovecot->answer()[u"flags"_s].toObject();
    for (const QJsonValue &one : flags)
        count += !one.toArray().contains(u"\\Seen"_s);
    return count;
}

QString TestTrayMenu::statusOfRunning() const
{
    Posthorn status(*m_home, { u"status"_s });
    return status.waitForEnd() ? status.output() : QString();
}

void TestTrayMenu::opensMarksReadAndDeletes()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Bin"_s } }));
    QVERIFY(succeeds(accountOn(*m_dovecot) << u"--popup-actions"_s << u"mark-read"_s));
    for (const auto &subject : { u"to read"_s, u"to delete"_s, u"to keep"_s })
        QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, subject } }));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return isOffered(u"Delete"_s, u"to delete"_s); })); // though no popup offers it
    QCOMPARE(below(u"Delete"_s).size(), 3);
    QCOMPARE(below(u"Mark as read"_s), below(u"Delete"_s));
    QCOMPARE(menu().indexOf(entryAbout(u"to read"_s)), 2); // the newest first

    QVERIFY2(click(entryAbout(u"to read"_s), u"Mark as read"_s), qPrintable(m_tray->problem()));
    QVERIFY(comesTrue([&] { return unseen(u"u1"_s) == 2; }));
    QVERIFY(comesTrue([&] { return entryAbout(u"to read"_s).isEmpty(); }));

    QVERIFY2(click(entryAbout(u"to delete"_s), u"Delete"_s), qPrintable(m_tray->problem()));
    QVERIFY(comesTrue([&] { return entryAbout(u"to delete"_s).isEmpty(); }));
    const auto undo = [&] {
        return countOf(m_recorder->events(), { { u"event"_s, u"notify"_s }, { u"summary"_s, u"Deleted"_s } }) == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(undo(), Patience.count()); // it can be taken back
    const auto isMoved = [&] {
        return m_dovecot->order(u"uids"_s, { { u"mailbox"_s, u"Bin"_s } })
            && m_dovecot->answer()[u"flags"_s].toObject().size() == 1;
    };
    QVERIFY(comesTrue(isMoved));

    QVERIFY2(click(entryAbout(u"to keep"_s)), qPrintable(m_tray->problem()));
    const auto isOpen = [&] {
        return m_desktop->order(u"windows"_s)
            && QString::fromUtf8(QJsonDocument(m_desktop->answer()).toJson()).contains(u"to keep"_s);
    };
    QVERIFY(comesTrue(isOpen));
}

void TestTrayMenu::listsMessagesByAccountAndMarksOneAccountRead()
{
    for (const auto &user : { u"u1"_s, u"u2"_s })
        QVERIFY(m_dovecot->order(u"deliver"_s, { { u"to"_s, user }, { u"subject"_s, u"for "_s + user } }));
    QVERIFY(succeeds(accountOf(*m_dovecot, u"u1"_s, u"Work"_s)));
    QVERIFY(succeeds(accountOf(*m_dovecot, u"u2"_s, u"Home"_s)));
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([&] { return !entryAbout(u"for u1"_s).isEmpty() && !entryAbout(u"for u2"_s).isEmpty(); }));
    const QStringList entries = menu();
    for (const auto &[account, subject] : { std::pair(u"Work"_s, u"for u1"_s), std::pair(u"Home"_s, u"for u2"_s) })
        QCOMPARE(entries.indexOf(u"\u2068%1\u2069"_s.arg(account)) + 1, entries.indexOf(entryAbout(subject)));

    const QString home = u"\u2068Home\u2069"_s;
    QVERIFY(comesTrue([&] { return click(home, u"Mark all as read in"_s); })); // once it is known to have some
    QVERIFY(comesTrue([&] { return unseen(u"u2"_s) == 0; }));
    QVERIFY(comesTrue([&] { return entryAbout(u"for u2"_s).isEmpty(); }));
    QCOMPARE(unseen(u"u1"_s), 1);
    QVERIFY(!entryAbout(u"for u1"_s).isEmpty());
    QVERIFY(!click(home, u"Mark all as read in"_s)); // nothing is left to be marked
}

// More than Posthorn knows by name, more than the server is asked for at a time; but nothing that came after the click.
void TestTrayMenu::marksAllReadHoweverManyThereAre()
{
    QVERIFY(m_dovecot->order(u"drop"_s, { { u"count"_s, 130 } }));
    QCOMPARE(unseen(u"u1"_s), 130);
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return click(u"Mark all as read"_s); }));
    QVERIFY(comesTrue([&] { return unseen(u"u1"_s) <= 100; }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"after the click"_s } }));
    QVERIFY(comesTrue([&] { return unseen(u"u1"_s) == 1; }));
    QVERIFY(comesTrue([&] { return !entryAbout(u"after the click"_s).isEmpty(); }));
    QVERIFY(comesTrue([&] { return statusOfRunning().contains(u"pushing, 1 unread"_s); }));
}

void TestTrayMenu::marksReadWhatIsOrderedOfflineWhenTheServerIsBack()
{
    RealServer relay(u"relay.py"_s,
                     { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(relay.isReady(), qPrintable(relay.problem()));
    QVERIFY(m_dovecot->order(u"drop"_s, { { u"count"_s, 30 } })); // twenty of them are known by name
    QVERIFY(succeeds(accountOn(relay)));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return !menu().filter(u"Ada"_s).isEmpty(); }));
    QVERIFY(relay.order(u"refuse"_s) && relay.order(u"reset"_s));
    QVERIFY(comesTrue([&] { return stateOfRunning(*m_home) == "waiting"_L1; }));
    QVERIFY(comesTrue([&] { return click(u"Mark all as read"_s); })); // the count comes a moment after the messages
    QVERIFY(comesTrue([&] { return menu().filter(u"Ada"_s).isEmpty(); }));
    QCOMPARE(unseen(u"u1"_s), 30);
    QVERIFY(relay.order(u"heal"_s));
    QVERIFY(click(u"Check now"_s));
    QVERIFY(comesTrue([&] { return unseen(u"u1"_s) == 0; }));
}

void TestTrayMenu::checksAtOnceWhatWaits()
{
    RealServer relay(u"relay.py"_s,
                     { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(relay.isReady(), qPrintable(relay.problem()));
    QVERIFY(succeeds(accountOn(relay)));
    QVERIFY(start());
    QVERIFY(relay.order(u"refuse"_s) && relay.order(u"reset"_s));
    const auto waitsForLong = [&] {
        Posthorn status(*m_home, { u"status"_s, u"--json"_s });
        if (!status.waitForEnd())
            return false;
        const QJsonValue account = QJsonDocument::fromJson(status.output().toUtf8())[u"accounts"_s][0];
        return account[u"retry_in_s"_s].toInt() > 10;
    };
    QVERIFY(comesTrue(waitsForLong));
    QVERIFY(relay.order(u"heal"_s));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"while nobody watched"_s } }));
    QVERIFY(succeeds({ u"check-now"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(stateOfRunning(*m_home) == "pushing"_L1, 9000);
    QVERIFY(comesTrue([&] { return !entryAbout(u"while nobody watched"_s).isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"

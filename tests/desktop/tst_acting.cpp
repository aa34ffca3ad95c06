// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrayTest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr auto UndoTime = std::chrono::seconds(10);

QStringList buttonsOf(const QJsonObject &popup)
{
    QStringList ids;
    const QJsonArray actions = popup[u"actions"_s].toArray();
    for (qsizetype i = 2; i < actions.size(); i += 2) // behind the click on the popup itself
        ids += actions.at(i).toString();
    return ids;
}

} // namespace

// What users do with messages in popups and over the bus, and what becomes of it at a real Dovecot.
class TestActing : public TrayTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startDesktop(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void movesAMessageToWhereItBelongs_data();
    void movesAMessageToWhereItBelongs();
    void marksAMessageReadAtOnce();
    void undoBringsAMessageBackAndTellsNothingTwice();
    void whatIsOrderedOfflineIsDoneWhenTheServerIsBack();
    void killedBetweenOrderAndExecutionItIsDoneOnce();
    void quittingLeavesTheOrderToTheNextStart();
    void anotherUidValidityIsRefusedInWords();
    void aRefusedMoveIsSaidAndTheMessageIsThereAgain();
    void whatTheServerHasNoMailboxForIsNotOffered();
    void whatTheDaemonCannotShowIsNotOffered();
    void othersOnTheBusCanActOnKnownMessagesOnly();
    void opensAMailboxForWritingOnlyToChangeIt();
    void changesNothingByItself();
    void showsACodeAndCopiesIt();
    void replyOpensTheMailProgramAtTheMessage();
    void aMessageThatWasPutOffComesBackAfterARestart();
    void aMessageThatWasPutOffAndReadElsewhereStaysAway();

private:
    bool addAccount(const RealServer &server, const QString &actions);
    bool startKnowingMailboxes();
    int rowsIn(const QString &query) const; // of its state
    bool makeMailboxes();
    bool deliver(const QString &subject); // and until its popup is there
    QJsonObject popup(const QString &text) const; // the newest with that title or body
    int popups(const QString &text) const;
    bool click(const QJsonObject &popup, const QString &action);
    bool clickUntil(const QString &text, const QString &action, const std::function<bool()> &condition);
    QStringList flags(const QString &mailbox) const; // of each message
    int messages(const QString &mailbox) const { return int(flags(mailbox).size()); }
    bool putOff(const QString &subject); // for 15 minutes, and then its time is over
    QString act(const QString &action, const QString &mailbox, quint32 uidValidity, quint32 uid) const;
};

bool TestActing::addAccount(const RealServer &server, const QString &actions)
{
    return succeeds(accountOn(server) << u"--popup-actions"_s << actions);
}

// So that the first popup offers them already.
bool TestActing::startKnowingMailboxes()
{
    if (!start())
        return false;
    return comesTrue([&] { return rowsIn(u"SELECT 1 FROM moves"_s) == 1; });
}

int TestActing::rowsIn(const QString &query) const
{
    const QString name = u"acting"_s;
    int count = 0;
    {
        QSqlDatabase state = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        state.setDatabaseName(m_home->profile() + u"/state.db"_s);
        QSqlQuery rows(state);
        if (!state.open() || !rows.exec(query))
            count = -1;
        while (rows.next())
            ++count;
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

bool TestActing::makeMailboxes()
{
    for (const auto &name : { u"Kept"_s, u"Bin"_s, u"Rubbish"_s }) {
        if (!m_dovecot->order(u"create"_s, { { u"mailbox"_s, name } }))
            return false;
    }
    return true;
}

bool TestActing::deliver(const QString &subject)
{
    return m_dovecot->order(u"deliver"_s, { { u"subject"_s, subject } })
        && comesTrue([&] { return popups(subject) == 1; });
}

QJsonObject TestActing::popup(const QString &text) const
{
    QJsonObject found;
    for (const QJsonObject &event : m_recorder->events()) {
        const bool isIt = event[u"body"_s].toString().contains(text) || event[u"summary"_s].toString() == text;
        if (event[u"event"_s] == u"notify"_s && isIt)
            found = event;
    }
    return found;
}

int TestActing::popups(const QString &text) const
{
    return countOf(m_recorder->events(), { { u"event"_s, u"notify"_s }, { u"body"_s, text } });
}

bool TestActing::click(const QJsonObject &popup, const QString &action)
{
    return m_recorder->order(u"invoke"_s, { { u"id"_s, popup[u"id"_s] }, { u"action"_s, action } });
}

QStringList TestActing::flags(const QString &mailbox) const
{
    QStringList each;
    if (!m_dovecot->order(u"uids"_s, { { u"mailbox"_s, mailbox } }))
        return { m_dovecot->problem() };
    const QJsonObject flags = m_dovecot->answer()[u"flags"_s].toObject();
    for (const QJsonValue &one : flags) {
        QStringList words;
        for (const QJsonValue &flag : one.toArray()) {
            if (flag.toString() != "\\Recent"_L1)
                words += flag.toString();
        }
        each += words.join(u' ');
    }
    return each;
}

// As somebody's script would. Empty: it was refused.
QString TestActing::act(const QString &action, const QString &mailbox, quint32 uidValidity, quint32 uid) const
{
    const QByteArray profile = QCryptographicHash::hash(m_home->profile().toUtf8(), QCryptographicHash::Sha256).toHex();
    QProcess process;
    process.setProcessEnvironment(m_home->environment());
    process.start(u"dbus-send"_s,
                  { u"--session"_s, u"--print-reply=literal"_s,
                    u"--dest=org.posthorn.Posthorn.Profile"_s + QString::fromLatin1(profile.first(16)),
                    u"/org/posthorn/Posthorn"_s, u"org.posthorn.Posthorn.Control1.Act"_s, u"string:"_s + action,
                    u"string:Test"_s, u"string:"_s + mailbox, u"uint32:%1"_s.arg(uidValidity),
                    u"uint32:%1"_s.arg(uid) });
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void TestActing::movesAMessageToWhereItBelongs_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("done");
    QTest::newRow("delete") << u"delete"_s << u"Bin"_s << u"Deleted"_s;
    QTest::newRow("archive") << u"archive"_s << u"Kept"_s << u"Archived"_s;
    QTest::newRow("junk") << u"junk"_s << u"Rubbish"_s << u"Moved to junk"_s;
}

void TestActing::movesAMessageToWhereItBelongs()
{
    QFETCH(const QString, action);
    QFETCH(const QString, mailbox);
    QFETCH(const QString, done);
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"archive,delete,junk"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    const QJsonObject hello = popup(u"Hello"_s);
    QCOMPARE(buttonsOf(hello), (QStringList { u"archive"_s, u"delete"_s, u"junk"_s }));
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"Hello"_s); }));

    QElapsedTimer passed;
    passed.start();
    QVERIFY(click(hello, action));
    QVERIFY(comesTrue([&] { return !popup(done).isEmpty(); }));
    QCOMPARE(popup(done)[u"replaces_id"_s], hello[u"id"_s]);
    QCOMPARE(buttonsOf(popup(done)), QStringList { u"undo"_s });
    QVERIFY(comesTrue([&] { return !menu().value(0).contains(u"Hello"_s); })); // as if it were done
    QCOMPARE(messages(u"INBOX"_s), 1);

    QVERIFY(comesTrue([&] { return messages(mailbox) == 1; }));
    QVERIFY(std::chrono::milliseconds(passed.elapsed())
            >= UndoTime - std::chrono::milliseconds(100)); // Qt's timers are coarse
    QCOMPARE(messages(u"INBOX"_s), 0);
    const QJsonObject closed { { u"event"_s, u"close"_s }, { u"id"_s, popup(done)[u"id"_s] } };
    QVERIFY(comesTrue([&] { return countOf(m_recorder->events(), closed) == 1; }));
}

void TestActing::marksAMessageReadAtOnce()
{
    QVERIFY(addAccount(*m_dovecot, u"mark-read"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(click(popup(u"Hello"_s), u"mark-read"_s));
    QVERIFY(comesTrue([&] { return flags(u"INBOX"_s) == QStringList { u"\\Seen"_s }; }));
    QVERIFY(comesTrue([&] { return !menu().value(0).contains(u"Hello"_s); }));
}

void TestActing::undoBringsAMessageBackAndTellsNothingTwice()
{
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"delete,mark-read"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(click(popup(u"Hello"_s), u"delete"_s));
    QVERIFY(comesTrue([&] { return !popup(u"Deleted"_s).isEmpty(); }));
    QVERIFY(comesTrue([&] { return !menu().value(0).contains(u"Hello"_s); }));
    QVERIFY(click(popup(u"Deleted"_s), u"undo"_s));
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"Hello"_s); }));

    // Long enough that it would have been carried out: another one, ordered later, is.
    QVERIFY(deliver(u"Another"_s));
    QVERIFY(click(popup(u"Another"_s), u"delete"_s));
    QVERIFY(comesTrue([&] { return messages(u"Bin"_s) == 1; }));
    QCOMPARE(flags(u"INBOX"_s), QStringList { QString() });
    QCOMPARE(popups(u"Hello"_s), 1);
    QVERIFY(menu().value(0).contains(u"Hello"_s));
}

void TestActing::whatIsOrderedOfflineIsDoneWhenTheServerIsBack()
{
    RealServer relay(u"relay.py"_s,
                     { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(relay.isReady(), qPrintable(relay.problem()));
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(relay, u"mark-read,delete"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Read me"_s));
    QVERIFY(deliver(u"Bin me"_s));
    QVERIFY(relay.order(u"refuse"_s) && relay.order(u"reset"_s));
    QVERIFY(comesTrue([&] { return stateOfRunning(*m_home) == "waiting"_L1; }));
    QVERIFY(click(popup(u"Read me"_s), u"mark-read"_s));
    QVERIFY(click(popup(u"Bin me"_s), u"delete"_s));
    QVERIFY(comesTrue([&] { return !menu().value(0).contains(u"me"_s); }));
    m_posthorn->kill(); // still offline
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([&] { return stateOfRunning(*m_home) == "waiting"_L1; }));
    QCOMPARE(flags(u"INBOX"_s), (QStringList { QString(), QString() }));

    QVERIFY(relay.order(u"heal"_s));
    QVERIFY(comesTrue([&] { return flags(u"INBOX"_s) == QStringList { u"\\Seen"_s }; }));
    QCOMPARE(messages(u"Bin"_s), 1);
}

void TestActing::killedBetweenOrderAndExecutionItIsDoneOnce()
{
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"delete"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(click(popup(u"Hello"_s), u"delete"_s));
    QVERIFY(comesTrue([&] { return !popup(u"Deleted"_s).isEmpty(); }));
    m_posthorn->kill();
    QCOMPARE(messages(u"INBOX"_s), 1);
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return messages(u"Bin"_s) == 1; }));
    QCOMPARE(messages(u"INBOX"_s), 0);
    QCOMPARE(popups(u"Hello"_s), 1);
}

void TestActing::quittingLeavesTheOrderToTheNextStart()
{
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"archive"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(click(popup(u"Hello"_s), u"archive"_s));
    QVERIFY(comesTrue([&] { return !popup(u"Archived"_s).isEmpty(); }));
    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(m_posthorn->waitForEnd());
    QCOMPARE(messages(u"INBOX"_s), 1);
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return messages(u"Kept"_s) == 1; }));
}

void TestActing::anotherUidValidityIsRefusedInWords()
{
    RealServer relay(u"relay.py"_s,
                     { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(relay.isReady(), qPrintable(relay.problem()));
    QVERIFY(addAccount(relay, u"mark-read"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(relay.order(u"refuse"_s) && relay.order(u"reset"_s));
    QVERIFY(comesTrue([&] { return stateOfRunning(*m_home) == "waiting"_L1; }));
    QVERIFY(click(popup(u"Hello"_s), u"mark-read"_s));
    QVERIFY(m_dovecot->order(u"uidvalidity"_s));
    QVERIFY(relay.order(u"heal"_s));
    QVERIFY(comesTrue([&] { return !popup(u"could not be marked as read"_s).isEmpty(); }));
    QCOMPARE(flags(u"INBOX"_s), QStringList { QString() });
}

void TestActing::aRefusedMoveIsSaidAndTheMessageIsThereAgain()
{
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"archive,mark-read"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(m_dovecot->order(u"remove"_s, { { u"mailbox"_s, u"Kept"_s } }));
    QVERIFY(click(popup(u"Hello"_s), u"archive"_s));
    QVERIFY(comesTrue([&] { return !menu().value(0).contains(u"Hello"_s); }));
    QVERIFY(comesTrue([&] { return !popup(u"could not be archived"_s).isEmpty(); }));
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"Hello"_s); }));
    QCOMPARE(messages(u"INBOX"_s), 1);
    QVERIFY(deliver(u"Next"_s)); // that is remembered
    QCOMPARE(buttonsOf(popup(u"Next"_s)), QStringList { u"mark-read"_s });
}

void TestActing::whatTheServerHasNoMailboxForIsNotOffered()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Bin"_s } }));
    QVERIFY(addAccount(*m_dovecot, u"archive,delete,junk"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    QCOMPARE(buttonsOf(popup(u"Hello"_s)), QStringList { u"delete"_s });
}

void TestActing::whatTheDaemonCannotShowIsNotOffered()
{
    m_recorder.reset();
    m_recorder = std::make_unique<RealServer>(u"notification_recorder.py"_s, QStringList { u"--capabilities=body"_s },
                                              m_home->environment());
    QVERIFY2(m_recorder->isReady(), qPrintable(m_recorder->problem()));
    QVERIFY(addAccount(*m_dovecot, u"mark-read"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Hello"_s));
    QCOMPARE(buttonsOf(popup(u"Hello"_s)), QStringList());
}

void TestActing::opensAMailboxForWritingOnlyToChangeIt()
{
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"mark-read"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Hello"_s));
    const auto selects = [&] {
        if (!m_dovecot->order(u"traffic"_s))
            return qsizetype(-1);
        const QJsonArray lines = m_dovecot->answer()[u"lines"_s].toArray();
        const auto isOne = [](const QJsonValue &line) { return line.toString().contains(" SELECT "_L1); };
        return qsizetype(std::count_if(lines.begin(), lines.end(), isOne));
    };
    const auto before = selects();
    QVERIFY(click(popup(u"Hello"_s), u"mark-read"_s));
    QVERIFY(comesTrue([&] { return selects() == before + 1; }));
}

void TestActing::othersOnTheBusCanActOnKnownMessagesOnly()
{
    QVERIFY(makeMailboxes());
    QVERIFY(addAccount(*m_dovecot, u"delete"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(m_dovecot->order(u"uidvalidity_now"_s));
    const auto validity = quint32(m_dovecot->answer()[u"uidvalidity"_s].toInt());
    QCOMPARE(act(u"delete"_s, u"INBOX"_s, validity, 2), u"boolean false"_s); // there is no such message
    QCOMPARE(act(u"delete"_s, u"INBOX"_s, validity + 1, 1), u"boolean false"_s);
    QCOMPARE(act(u"delete"_s, u"Bin"_s, validity, 1), u"boolean false"_s);
    QCOMPARE(act(u"destroy"_s, u"INBOX"_s, validity, 1), u"boolean false"_s);
    QCOMPARE(act(u"undo"_s, u"INBOX"_s, validity, 1), u"boolean false"_s); // there is nothing to undo
    QCOMPARE(act(u"delete"_s, u"INBOX"_s, validity, 1), u"boolean true"_s);
    QVERIFY(comesTrue([&] { return !popup(u"Deleted"_s).isEmpty(); })); // whoever ordered it, it can be undone
    QCOMPARE(act(u"undo"_s, u"INBOX"_s, validity, 1), u"boolean true"_s);
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"Hello"_s); }));
    QCOMPARE(act(u"mark-read"_s, u"INBOX"_s, validity, 1), u"boolean true"_s);
    QVERIFY(comesTrue([&] { return flags(u"INBOX"_s) == QStringList { u"\\Seen"_s }; }));
}

// All that it says to the server in a run in which nobody orders anything.
void TestActing::changesNothingByItself()
{
    static const QRegularExpression Verb(u"^(?:[0-9.]+ )?[^ ]+ (UID )?([A-Z]+)"_s);
    const QStringList harmless { u"CAPABILITY"_s, u"ID"_s,     u"ENABLE"_s, u"NOTIFY"_s, u"LIST"_s,       u"EXAMINE"_s,
                                 u"UID FETCH"_s,  u"STATUS"_s, u"NOOP"_s,   u"IDLE"_s,   u"UID SEARCH"_s, u"LOGOUT"_s };
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"count"_s, 3 } }));
    QVERIFY(addAccount(*m_dovecot, u"delete,copy-code,mark-read"_s));
    QVERIFY(startKnowingMailboxes());
    QVERIFY(deliver(u"Your sign-in code"_s)); // it is looked into
    QVERIFY(comesTrue([&] { return popup(u"Your sign-in code"_s)[u"event"_s] == u"notify"_s; }));
    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(m_posthorn->waitForEnd());
    QVERIFY(m_dovecot->order(u"traffic"_s));
    const QJsonArray lines = m_dovecot->answer()[u"lines"_s].toArray();
    QVERIFY(lines.size() > 5);
    for (const QJsonValue &value : lines) {
        const QString line = value.toString();
        const auto match = Verb.match(line);
        if (line.endsWith("DONE"_L1) || line.isEmpty())
            continue;
        QVERIFY2(harmless.contains(match.captured(1) + match.captured(2)), qPrintable(line));
        if (line.contains("BODY"_L1))
            QVERIFY2(line.contains("BODY.PEEK["_L1), qPrintable(line));
    }
    QCOMPARE(flags(u"INBOX"_s), QStringList(4));
}

// The desktop's mail program is one that only notes what it was started with.
void TestActing::replyOpensTheMailProgramAtTheMessage()
{
    const auto makeProgram = [this](const QString &name, const QByteArray &line) {
        const QString file = u"bin/"_s + name;
        return m_home->write(file, "#!/bin/sh\n" + line + '\n')
            && QFile::setPermissions(m_home->file(file), QFile::ReadOwner | QFile::ExeOwner);
    };
    QVERIFY(QDir().mkpath(m_home->file(u"bin"_s)) && QDir().mkpath(m_home->file(u"data/applications"_s)));
    QVERIFY(makeProgram(u"xdg-mime"_s, "echo mail.desktop"));
    QVERIFY(makeProgram(u"thunderbird"_s, "echo \"$@\" >" + m_home->file(u"started-with"_s).toUtf8()));
    QVERIFY(m_home->write(u"data/applications/mail.desktop"_s, "[Desktop Entry]\nExec=thunderbird %u\n"));
    m_home->setVariable(u"XDG_DATA_HOME"_s, m_home->file(u"data"_s));
    m_home->setVariable(u"PATH"_s, m_home->file(u"bin"_s) + u':' + m_home->environment().value(u"PATH"_s));
    QVERIFY(addAccount(*m_dovecot, u"reply,mark-read"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Answer me"_s));
    const QString id = m_dovecot->answer()[u"message_ids"_s][0].toString();
    QVERIFY(click(popup(u"Answer me"_s), u"reply"_s));
    const auto startedWith = [this] {
        QFile noted(m_home->file(u"started-with"_s));
        return noted.open(QFile::ReadOnly) ? QUrl::fromPercentEncoding(noted.readAll().trimmed()) : QString();
    };
    QVERIFY(comesTrue([&] { return !startedWith().isEmpty(); }));
    QCOMPARE(startedWith(), u"mid:"_s + id.mid(1).chopped(1)); // without its brackets
    QCOMPARE(flags(u"INBOX"_s), QStringList { QString() });
}

void TestActing::showsACodeAndCopiesIt()
{
    m_home->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QVERIFY(addAccount(*m_dovecot, u"mark-read,copy-code"_s));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s,
                             { { u"subject"_s, u"Your sign-in code"_s },
                               { u"body"_s, u"Your verification code is 482913. It expires in ten minutes."_s } }));
    QVERIFY(comesTrue([&] { return popup(u"482913"_s)[u"event"_s] == u"notify"_s; }));
    const QJsonObject code = popup(u"482913"_s);
    QCOMPARE(buttonsOf(code), (QStringList { u"copy-code"_s, u"mark-read"_s }));
    QCOMPARE(code[u"replaces_id"_s].toInt(), 1); // the popup was there before
    QVERIFY(click(code, u"copy-code"_s));
    QVERIFY(
        comesTrue([&] { return m_desktop->order(u"clipboard"_s) && m_desktop->answer()[u"text"_s] == u"482913"_s; }));
    QCOMPARE(flags(u"INBOX"_s), QStringList { QString() });
    QVERIFY(!m_posthorn->errors().contains(u"482913"_s));
    QVERIFY(!m_posthorn->errors().isEmpty());
    QCOMPARE(m_home->filesContaining("482913"), QStringList());
}

bool TestActing::putOff(const QString &subject)
{
    const QString question = u"Show again when?"_s;
    const auto isAsked = [&] { return !popup(question).isEmpty(); };
    const auto isWritten = [&] { return rowsIn(u"SELECT 1 FROM snoozed"_s) == 1; };
    if (!clickUntil(subject, u"snooze"_s, isAsked) || !clickUntil(question, u"snooze-15-minutes"_s, isWritten))
        return false;
    m_posthorn->kill();
    return rowsIn(u"UPDATE snoozed SET until = until - 900000 RETURNING 1"_s) == 1;
}

// We see a popup before Posthorn hears its id, and no user is as fast as that.
bool TestActing::clickUntil(const QString &text, const QString &action, const std::function<bool()> &condition)
{
    return comesTrue([&] { return condition() || (click(popup(text), action) && false); });
}

void TestActing::aMessageThatWasPutOffComesBackAfterARestart()
{
    QVERIFY(addAccount(*m_dovecot, u"snooze"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(putOff(u"Hello"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return popups(u"Hello"_s) == 2; }));
    QCOMPARE(buttonsOf(popup(u"Hello"_s)), QStringList { u"snooze"_s });
    QVERIFY(comesTrue([&] { return rowsIn(u"SELECT 1 FROM snoozed"_s) == 0; }));
}

void TestActing::aMessageThatWasPutOffAndReadElsewhereStaysAway()
{
    QVERIFY(addAccount(*m_dovecot, u"snooze"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Hello"_s));
    QVERIFY(putOff(u"Hello"_s));
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return rowsIn(u"SELECT 1 FROM snoozed"_s) == 0; }));
    QVERIFY(deliver(u"Next"_s));
    QCOMPARE(popups(u"Hello"_s), 1);
}

QTEST_GUILESS_MAIN(TestActing)
#include "tst_acting.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The model has to be right before it may judge others.

#include "ModelServer.h"

#include <QTest>

class tst_ModelServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void readsCommands_data();
    void readsCommands();
    void waitsForLiterals();
    void answersQuestions_data();
    void answersQuestions();

    void tellsCapabilitiesWhenItIsItsManner_data();
    void tellsCapabilitiesWhenItIsItsManner();
    void letsNobodyInWithTheWrongPassword_data();
    void letsNobodyInWithTheWrongPassword();
    void explainsWhyItRefusesAToken();
    void letsNobodyInWhileItIsBusy();
    void forgetsNothingAndReadsNothingInClearText();

    void tellsNothingUnaskedButToTheIdle();
    void numbersMessagesAsTheClientCountsThem();
    void holdsExpungesBackInFetchAndSearch();
    void tellsWhatVanished();
    void tellsWhatWasMissed();
    void saysGoodbyeWhenTheMailboxIsAnotherOne();
    void restoresABackupUnderOtherUids();

    void readsWhatToNotifyOf_data();
    void readsWhatToNotifyOf();
    void pushesNewMessagesWithWhatWasAskedFor();
    void delaysExpungesWhereThatWasAskedFor();
    void tellsOfOtherMailboxesByStatus();
    void tellsWhatWasLeftUntoldOfAMailboxThatIsLeft();
    void tellsNothingThatNotifyDoesNotName();
    void givesUpNotifyingWhenItOverflows();

    void complains_data();
    void complains();

private:
    QByteArray ask(const QByteArray &line) { return m_server->receive(line + "\r\n"); }
    void signIn();
    void open();
    void restart(ModelServer::Wire wire = ModelServer::Wire::Encrypted);

    ModelManners m_manners;
    ModelStore m_store;
    std::unique_ptr<ModelServer> m_server;
};

void tst_ModelServer::init()
{
    m_manners = {};
    m_store = {};
    for (const char *subject : { "One", "Two", "Three" })
        m_store.inbox().deliver("Subject: " + QByteArray(subject) + "\r\nFrom: ann@example.org\r\n\r\nHello\r\n");
    m_store.inbox().addFlag(1, "\\Seen");
    m_store.inbox().expunge(2);
    m_store.mailboxes["Old mail"];
    m_manners.after.capabilities += " LIST-STATUS NOTIFY";
    restart();
}

void tst_ModelServer::restart(ModelServer::Wire wire)
{
    m_server = std::make_unique<ModelServer>(m_manners, m_store, wire);
    m_server->greet();
}

void tst_ModelServer::signIn()
{
    ask("S AUTHENTICATE PLAIN " + QByteArray("\0ann\0secret", 11).toBase64());
}

void tst_ModelServer::open()
{
    signIn();
    ask("O EXAMINE INBOX");
}

void tst_ModelServer::readsCommands_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isCommand");
    const auto row = [](const char *line, bool isCommand) {
        QTest::newRow(QByteArray(line).replace("\r\n", "|")) << QByteArray(line) << isCommand;
    };
    row("a NOOP", true);
    row("a LOGIN ann \"se\\\"cret\"", true);
    row("a LOGIN {3}\r\nann {0}\r\n", true);
    row("a UID FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (FROM SUBJECT)]<0.99>)", true);
    row("a ID (\"name\" NIL)", true);
    row("a UID FETCH 1 ()", true);
    row("a", false);
    row("a+ NOOP", false);
    row("a  NOOP", false);
    row("a NOOP ", false);
    row("a UID", false);
    row("a LOGIN ann secret\"", false);
    row("a LOGIN \"a\\b\" secret", false);
    row("a UID FETCH 1 (UID  FLAGS)", false);
    row("a UID FETCH 1 (UID", false);
    row("a UID FETCH 1 BODY[HEADER", false);
}

void tst_ModelServer::readsCommands()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isCommand);
    QCOMPARE(ModelCommand::parse(line).has_value(), isCommand);
}

void tst_ModelServer::waitsForLiterals()
{
    QCOMPARE(ask("a LOGIN {3}"), "+ go on\r\n");
    QCOMPARE(ask("ann {6}"), "+ go on\r\n");
    QCOMPARE(m_server->receive("sec"), "");
    QVERIFY(ask("ret").startsWith("a OK "));
}

void tst_ModelServer::answersQuestions_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *command, const char *answer) {
        QTest::newRow(command) << QByteArray(command) << QByteArray(answer);
    };
    row("STATUS INBOX (MESSAGES UIDNEXT UNSEEN)", "* STATUS INBOX (MESSAGES 2 UIDNEXT 4 UNSEEN 1)\r\n");
    row("LIST \"\" \"*\"", "* LIST (\\HasNoChildren) \"/\" INBOX\r\n* LIST (\\HasNoChildren) \"/\" \"Old mail\"\r\n");
    row("LIST \"\" O%", "* LIST (\\HasNoChildren) \"/\" \"Old mail\"\r\n");
    row("LIST \"\" \"\"", "");
    row("LIST \"\" (INBOX Lists) RETURN (STATUS (UIDNEXT))",
        "* LIST (\\HasNoChildren) \"/\" INBOX\r\n* STATUS INBOX (UIDNEXT 4)\r\n");
    row("UID SEARCH UNSEEN", "* SEARCH 3\r\n");
    row("SEARCH UNSEEN", "* SEARCH 2\r\n");
    row("UID SEARCH DELETED", "* SEARCH\r\n");
    row("UID SEARCH 2:* UNSEEN", "* SEARCH 3\r\n");
    row("UID SEARCH UID 9:*", "* SEARCH 3\r\n"); // RFC 9051 §6.4.8: the last one, however small it is
    row("UID SEARCH RETURN (COUNT) UNSEEN", "* ESEARCH (TAG \"q\") UID COUNT 1\r\n");
    row("UID SEARCH RETURN (ALL) UID 1:3", "* ESEARCH (TAG \"q\") UID ALL 1,3\r\n");
    row("UID SEARCH RETURN (ALL) DELETED", "* ESEARCH (TAG \"q\") UID\r\n");
    row("UID FETCH * (UID)", "* 2 FETCH (UID 3)\r\n");
    row("UID FETCH 1:2 (FLAGS)", "* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n");
    row("UID FETCH 3 (BODY.PEEK[HEADER.FIELDS (SUBJECT)]<0.8192>)",
        "* 2 FETCH (BODY[HEADER.FIELDS (SUBJECT)]<0> {18}\r\nSubject: Three\r\n\r\n UID 3)\r\n");
    row("UID FETCH 3 (BODY.PEEK[]<3.4>)", "* 2 FETCH (BODY[]<3> {4}\r\nject UID 3)\r\n");
    row("UID FETCH 1:* (FLAGS) (CHANGEDSINCE 4)", "* 1 FETCH (FLAGS (\\Seen) UID 1 MODSEQ (5))\r\n");
}

void tst_ModelServer::answersQuestions()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    open();
    const QByteArray said = ask("q " + command);
    QCOMPARE(said.left(said.indexOf("q OK ")), answer);
    QCOMPARE(m_server->complaints(), QByteArrayList());
}

void tst_ModelServer::tellsCapabilitiesWhenItIsItsManner_data()
{
    using Told = Offer::Told;
    QTest::addColumn<Told>("told");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("in the OK") << Told::InCode << QByteArray("S OK [CAPABILITY IMAP4rev1 IDLE] Logged in\r\n");
    QTest::newRow("before it") << Told::Untagged << QByteArray("* CAPABILITY IMAP4rev1 IDLE\r\nS OK Logged in\r\n");
    QTest::newRow("when asked") << Told::WhenAsked << QByteArray("S OK Logged in\r\n");
}

void tst_ModelServer::tellsCapabilitiesWhenItIsItsManner()
{
    QFETCH(Offer::Told, told);
    QFETCH(QByteArray, start);
    m_manners.after = { told, "IMAP4rev1 IDLE" };
    restart();
    QCOMPARE(ask("S AUTHENTICATE PLAIN " + QByteArray("\0ann\0secret", 11).toBase64()), start);
    QCOMPARE(ask("a CAPABILITY"), "* CAPABILITY IMAP4rev1 IDLE\r\na OK CAPABILITY completed\r\n");
}

void tst_ModelServer::letsNobodyInWithTheWrongPassword_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("PLAIN") << QByteArrayList { "a AUTHENTICATE PLAIN", QByteArray("\0ann\0wrong", 10).toBase64() };
    QTest::newRow("LOGIN") << QByteArrayList { "a AUTHENTICATE LOGIN", QByteArray("ann").toBase64(),
                                               QByteArray("wrong").toBase64() };
    QTest::newRow("LOGIN command") << QByteArrayList { "a LOGIN ann wrong" };
    QTest::newRow("user") << QByteArrayList { "a LOGIN bob secret" };
    QTest::newRow("XOAUTH2") << QByteArrayList { "a AUTHENTICATE XOAUTH2",
                                                 QByteArray("user=ann\1auth=Bearer wrong\1\1").toBase64() };
    QTest::newRow("OAUTHBEARER") << QByteArrayList {
        "a AUTHENTICATE OAUTHBEARER", QByteArray("n,a=ann,\1host=h\1port=1\1auth=Bearer wrong\1\1").toBase64()
    };
}

void tst_ModelServer::letsNobodyInWithTheWrongPassword()
{
    QFETCH(QByteArrayList, lines);
    m_manners.before.capabilities = "IMAP4rev1 AUTH=PLAIN AUTH=LOGIN AUTH=XOAUTH2 AUTH=OAUTHBEARER";
    restart();
    QByteArray said;
    for (const QByteArray &line : std::as_const(lines))
        said = ask(line);
    QCOMPARE(said, "a NO [AUTHENTICATIONFAILED] Authentication failed.\r\n");
    QCOMPARE(m_server->complaints(), QByteArrayList());

    restart();
    for (QByteArray line : std::as_const(lines)) { // the same with what is right
        const QByteArray right = QByteArray::fromBase64(line).replace("wrong", "secret");
        const bool isBase64 = !line.startsWith("a ");
        said = ask(isBase64 ? right.toBase64() : line.replace("wrong", "secret").replace("bob", "ann"));
    }
    QVERIFY2(said.startsWith("a OK "), said);
}

void tst_ModelServer::explainsWhyItRefusesAToken()
{
    m_manners.before.capabilities = "IMAP4rev1 SASL-IR AUTH=XOAUTH2";
    m_manners.explanation = "{\"status\":\"400\"}";
    restart();
    const QByteArray token = QByteArray("user=ann\1auth=Bearer old\1\1").toBase64();
    QCOMPARE(ask("a AUTHENTICATE XOAUTH2 " + token), "+ " + m_manners.explanation.toBase64() + "\r\n");
    QCOMPARE(ask(""), "a NO [AUTHENTICATIONFAILED] Authentication failed.\r\n");
}

void tst_ModelServer::letsNobodyInWhileItIsBusy()
{
    m_store.busy = "NO [UNAVAILABLE] come back later";
    QCOMPARE(ask("a LOGIN ann secret"), "a NO [UNAVAILABLE] come back later\r\n");
    m_store.busy.clear();
    QVERIFY(ask("b LOGIN ann secret").startsWith("b OK "));
}

void tst_ModelServer::forgetsNothingAndReadsNothingInClearText()
{
    restart(ModelServer::Wire::Clear);
    QVERIFY(ask("a LOGIN ann secret").startsWith("a BAD "));
    QCOMPARE(m_server->receive("b STARTTLS\r\nc NOOP\r\n"), "b OK begin TLS\r\n");
    QVERIFY(m_server->wantsTls());
    m_server->encrypted();
    QVERIFY(ask("d LOGIN ann secret").startsWith("d OK "));
    QCOMPARE(m_server->complaints(),
             QByteArrayList({ "LOGIN where it is not allowed", "something in clear text behind STARTTLS" }));
}

void tst_ModelServer::tellsNothingUnaskedButToTheIdle()
{
    open();
    m_store.inbox().deliver("Subject: Four\r\n\r\n");
    QCOMPARE(m_server->changed(), "");
    QCOMPARE(ask("a IDLE"), "+ idling\r\n* 3 EXISTS\r\n");
    m_store.inbox().deliver("Subject: Five\r\n\r\n");
    QCOMPARE(m_server->changed(), "* 4 EXISTS\r\n");
    m_store.inbox().addFlag(3, "\\Seen");
    QCOMPARE(m_server->changed(), "* 2 FETCH (FLAGS (\\Seen))\r\n");
    QCOMPARE(ask("DONE"), "a OK IDLE completed\r\n");
}

void tst_ModelServer::numbersMessagesAsTheClientCountsThem()
{
    m_store.inbox().deliver("Subject: Four\r\n\r\n");
    open();
    for (const quint32 uid : { 1U, 3U })
        m_store.inbox().expunge(uid);
    m_store.inbox().deliver("Subject: Five\r\n\r\n");
    QCOMPARE(ask("a NOOP"), "* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n* 2 EXISTS\r\na OK NOOP completed\r\n");
    QCOMPARE(ask("b UID FETCH 1:* (UID)"), "* 1 FETCH (UID 4)\r\n* 2 FETCH (UID 5)\r\nb OK UID FETCH completed\r\n");
}

void tst_ModelServer::holdsExpungesBackInFetchAndSearch()
{
    open();
    m_store.inbox().expunge(1);
    QCOMPARE(ask("a SEARCH ALL"), "* SEARCH 2\r\na OK SEARCH completed\r\n");
    QCOMPARE(ask("b FETCH 1:2 (UID)"), "* 2 FETCH (UID 3)\r\nb OK FETCH completed\r\n");
    QCOMPARE(ask("c UID SEARCH ALL"), "* SEARCH 3\r\n* 1 EXPUNGE\r\nc OK UID SEARCH completed\r\n");
}

void tst_ModelServer::tellsWhatVanished()
{
    signIn();
    QCOMPARE(ask("a ENABLE QRESYNC X-NONE"), "* ENABLED QRESYNC\r\na OK ENABLE completed\r\n");
    ask("b EXAMINE INBOX");
    m_store.inbox().expunge(1);
    m_store.inbox().addFlag(3, "\\Flagged");
    QCOMPARE(ask("c NOOP"),
             "* VANISHED 1\r\n* 1 FETCH (FLAGS (\\Flagged) UID 3 MODSEQ (8))\r\nc OK NOOP completed\r\n");
}

void tst_ModelServer::tellsWhatWasMissed()
{
    signIn();
    ask("a ENABLE QRESYNC");
    QVERIFY(ask("b EXAMINE INBOX (QRESYNC (17 4 1:3))")
                .contains("* VANISHED (EARLIER) 2\r\n* 1 FETCH (FLAGS (\\Seen) UID 1 MODSEQ (5))\r\nb OK "));
    QVERIFY(!ask("c EXAMINE INBOX (QRESYNC (18 4 1:3))").contains("VANISHED")); // another UIDVALIDITY
}

void tst_ModelServer::saysGoodbyeWhenTheMailboxIsAnotherOne()
{
    open();
    m_store.inbox().makeAnew();
    QVERIFY(m_server->changed().startsWith("* BYE "));
    QVERIFY(m_server->hangsUp());
    restart();
    open();
    m_store.inbox().makeAnew();
    QCOMPARE(ask("a UID FETCH 1:* (UID)"), "* BYE The mailbox is another one now\r\n"); // nor answers for the other one
}

void tst_ModelServer::restoresABackupUnderOtherUids()
{
    m_store.inbox().restore();
    signIn();
    QVERIFY(ask("a EXAMINE INBOX").contains("[UIDVALIDITY 18]"));
    QCOMPARE(ask("b UID FETCH 1:* (FLAGS)"),
             "* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n* 2 FETCH (FLAGS () UID 2)\r\nb OK UID FETCH completed\r\n");
}

void tst_ModelServer::readsWhatToNotifyOf_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *arguments, const char *answer) {
        QTest::newRow(arguments) << QByteArray(arguments) << QByteArray(answer);
    };
    row("NONE", "OK");
    row("SET (SELECTED (MessageNew MessageExpunge))", "OK");
    row("set status (selected-delayed (messagenew (uid flags) messageexpunge flagchange))", "OK");
    row("SET (PERSONAL NONE)", "OK");
    row("SET (MAILBOXES (INBOX \"Old mail\") (MessageNew MessageExpunge))", "OK");
    row("SET (SUBTREE INBOX (MessageNew MessageExpunge))", "OK");
    row("SET (PERSONAL (MailboxName))", "NO"); // RFC 5465 §3.1: not BAD
    row("", "BAD");
    row("SET", "BAD");
    row("SET STATUS", "BAD");
    row("SET (SELECTED (MessageNew))", "BAD");
    row("SET (SELECTED (MessageExpunge FlagChange))", "BAD");
    row("SET (SELECTED (FlagChange))", "BAD");
    row("SET (SELECTED (MessageNew (UID LARGE) MessageExpunge))", "BAD");
    row("SET (SELECTED NONE) (SELECTED-DELAYED NONE)", "BAD");
    row("SET (PERSONAL (MessageNew (UID) MessageExpunge))", "BAD"); // of the selected one only
    row("SET (MAILBOXES (MessageNew MessageExpunge))", "BAD");
}

void tst_ModelServer::readsWhatToNotifyOf()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, answer);
    open();
    const QByteArray said = ask("a NOTIFY" + (arguments.isEmpty() ? "" : ' ' + arguments));
    QVERIFY2(said.contains("a " + answer + ' '), said);
    QCOMPARE(m_server->complaints().isEmpty(), answer != "BAD");
}

void tst_ModelServer::pushesNewMessagesWithWhatWasAskedFor()
{
    open();
    QCOMPARE(ask("a NOTIFY SET (SELECTED (MessageNew (UID FLAGS) MessageExpunge FlagChange))"),
             "a OK NOTIFY completed\r\n");
    m_store.inbox().deliver("Subject: Four\r\n\r\n");
    QCOMPARE(m_server->changed(), "* 3 EXISTS\r\n* 3 FETCH (UID 4 FLAGS ())\r\n"); // and nobody idles
    m_store.inbox().addFlag(4, "\\Seen");
    m_store.inbox().expunge(1);
    QCOMPARE(m_server->changed(), "* 1 EXPUNGE\r\n* 2 FETCH (FLAGS (\\Seen) UID 4)\r\n");
    QCOMPARE(ask("b IDLE"), "+ idling\r\n");
    m_store.inbox().deliver("Subject: Five\r\n\r\n");
    QCOMPARE(m_server->changed(), "* 3 EXISTS\r\n* 3 FETCH (UID 5 FLAGS ())\r\n");
}

void tst_ModelServer::delaysExpungesWhereThatWasAskedFor()
{
    open();
    ask("a NOTIFY SET (SELECTED-DELAYED (MessageNew MessageExpunge FlagChange))");
    m_store.inbox().expunge(1);
    QCOMPARE(m_server->changed(), "");
    m_store.inbox().deliver("Subject: Four\r\n\r\n");
    QCOMPARE(m_server->changed(), "* 3 EXISTS\r\n");
    QCOMPARE(ask("b NOOP"), "* 1 EXPUNGE\r\nb OK NOOP completed\r\n");
    QCOMPARE(ask("c IDLE"), "+ idling\r\n");
    m_store.inbox().expunge(3);
    QCOMPARE(m_server->changed(), "* 1 EXPUNGE\r\n");
}

void tst_ModelServer::tellsOfOtherMailboxesByStatus()
{
    open();
    QCOMPARE(ask("a NOTIFY SET STATUS (SELECTED NONE) (PERSONAL (MessageNew MessageExpunge FlagChange))"),
             "* STATUS \"Old mail\" (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 17 UNSEEN 0 HIGHESTMODSEQ 1)\r\n"
             "a OK NOTIFY completed\r\n");
    ModelMailbox &other = m_store.mailboxes["Old mail"];
    other.deliver("Subject: Four\r\n\r\n");
    QCOMPARE(m_server->changed(), "* STATUS \"Old mail\" (MESSAGES 1 UIDNEXT 2 UNSEEN 1)\r\n");
    QCOMPARE(m_server->changed(), "");
    other.addFlag(1, "\\Seen");
    QCOMPARE(ask("b NOOP"), "* STATUS \"Old mail\" (UNSEEN 0)\r\nb OK NOOP completed\r\n");
    other.makeAnew();
    QCOMPARE(m_server->changed(), "* STATUS \"Old mail\" (MESSAGES 0 UIDNEXT 1 UNSEEN 0 UIDVALIDITY 18)\r\n");
}

void tst_ModelServer::tellsWhatWasLeftUntoldOfAMailboxThatIsLeft()
{
    open();
    ask("a NOTIFY SET (SELECTED-DELAYED (MessageNew MessageExpunge)) (PERSONAL (MessageNew MessageExpunge))");
    m_store.inbox().expunge(1);
    QCOMPARE(m_server->changed(), "");
    QVERIFY(ask("b EXAMINE \"Old mail\"").contains("* STATUS INBOX (MESSAGES 1 UIDNEXT 4 UNSEEN 1)\r\nb OK "));
}

void tst_ModelServer::tellsNothingThatNotifyDoesNotName()
{
    open();
    ask("a NOTIFY SET (MAILBOXES Lists (MessageNew MessageExpunge))");
    m_store.mailboxes["Old mail"].deliver("Subject: Four\r\n\r\n");
    m_store.inbox().deliver("Subject: Five\r\n\r\n");
    QCOMPARE(m_server->changed(), "");
    QCOMPARE(ask("b IDLE"), "+ idling\r\n"); // RFC 5465 §4: not even there
    QCOMPARE(ask("DONE"), "b OK IDLE completed\r\n");
}

void tst_ModelServer::givesUpNotifyingWhenItOverflows()
{
    m_manners.oddities = Oddity::NotifyOverflows;
    restart();
    open();
    ask("a NOTIFY SET (SELECTED (MessageNew MessageExpunge))");
    for (const char *told :
         { "* 3 EXISTS\r\n", "* 4 EXISTS\r\n", "* OK [NOTIFICATIONOVERFLOW] that is too much\r\n", "" }) {
        m_store.inbox().deliver("Subject: Another\r\n\r\n");
        QCOMPARE(m_server->changed(), told);
    }
}

void tst_ModelServer::complains_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const char *name, const QByteArrayList &lines) { QTest::newRow(name) << lines; };
    row("of the unknown", { "a XYZZY" });
    row("of what cannot be read", { "a  NOOP" });
    row("of what was not offered", { "a AUTHENTICATE CRAM-MD5" });
    row("of what cannot be done yet", { "a EXAMINE INBOX" });
    row("of a second sign-in", { "S LOGIN ann secret", "a LOGIN ann secret" });
    row("of talk to the idle", { "S LOGIN ann secret", "O EXAMINE INBOX", "a IDLE", "b NOOP" });
    row("of a list it cannot read", { "S LOGIN ann secret", "a LIST \"\" INBOX RETURN (CHILDREN)" });
    row("of idling nowhere", { "S LOGIN ann secret", "a IDLE" });
    row("of what marks as read", { "S LOGIN ann secret", "O EXAMINE INBOX", "a UID FETCH 1 (BODY[])" });
    row("of a search it does not know", { "S LOGIN ann secret", "O EXAMINE INBOX", "a UID SEARCH LARGER 1" });
}

void tst_ModelServer::complains()
{
    QFETCH(QByteArrayList, lines);
    for (const QByteArray &line : std::as_const(lines)) {
        QCOMPARE(m_server->complaints(), QByteArrayList());
        ask(line);
    }
    QCOMPARE(m_server->complaints().size(), 1);
}

QTEST_APPLESS_MAIN(tst_ModelServer)
#include "tst_modelserver.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Session.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using imap::Session;
using imap::SessionState;
using imap::Verb;
using imap::Verdict;

namespace {
constexpr QByteArrayView SignInLine = "AGFubgBjYW5hcnk="; // ann, canary

void hear(Session &session, QByteArrayView lines)
{
    session.receive(lines);
    while (session.next()) { }
}

Session greeted(Security security, const QByteArray &capabilities = "IMAP4rev1 AUTH=PLAIN"_ba)
{
    Session session(security, [] { return "A"_ba; });
    hear(session, "* OK [CAPABILITY "_ba + capabilities + "] ready\r\n");
    return session;
}

Session signedIn(const QByteArray &capabilities = "IMAP4rev1 IDLE"_ba)
{
    Session session = greeted(Security::ImplicitTls);
    session.say(imap::Command("AUTHENTICATE").atom("PLAIN").secretAtom(SignInLine));
    hear(session, "A1 OK [CAPABILITY "_ba + capabilities + "] welcome\r\n");
    return session;
}

Session selected(const QByteArray &capabilities = "IMAP4rev1 IDLE"_ba)
{
    Session session = signedIn(capabilities);
    session.say(imap::Command("EXAMINE").astring("INBOX"));
    hear(session, "A2 OK done\r\n");
    return session;
}

Session sessionIn(SessionState state)
{
    switch (state) {
    case SessionState::Greeting: return Session(Security::ImplicitTls, [] { return "A"_ba; });
    case SessionState::ClearText: return greeted(Security::StartTls);
    case SessionState::NotAuthenticated: return greeted(Security::ImplicitTls);
    case SessionState::Authenticated: return signedIn();
    case SessionState::Selected: return selected();
    case SessionState::StartingTls: {
        Session session = greeted(Security::StartTls);
        session.say(imap::Command("STARTTLS"));
        return session;
    }
    case SessionState::Authenticating: {
        Session session = greeted(Security::ImplicitTls);
        session.say(imap::Command("AUTHENTICATE").atom("PLAIN"));
        return session;
    }
    case SessionState::Idling: {
        Session session = selected();
        session.say(imap::Command("IDLE"));
        hear(session, "+ idling\r\n");
        return session;
    }
    case SessionState::LoggingOut: {
        Session session = selected();
        session.say(imap::Command("LOGOUT"));
        return session;
    }
    }
    Q_UNREACHABLE();
}

// An example of each kind, in the order of imap::Untagged.
constexpr std::array<QByteArrayView, imap::UntaggedKinds> Examples {
    "* OK still here",
    "* NO not quite",
    "* BAD not at all",
    "* BYE see you",
    "* PREAUTH welcome back",
    "* CAPABILITY IMAP4rev1",
    "* ENABLED CONDSTORE",
    "* ID NIL",
    "* NAMESPACE NIL NIL NIL",
    "* 3 EXISTS",
    "* 1 RECENT",
    "* 2 EXPUNGE",
    "* VANISHED 7",
    "* 1 FETCH (FLAGS ())",
    "* FLAGS (\\Seen)",
    "* LIST () \"/\" INBOX",
    "* STATUS INBOX (UIDNEXT 5)",
    "* SEARCH 1 2",
    "* ESEARCH (TAG \"A9\") UID COUNT 0",
    "+ go on",
    "* X-SOMETHING new",
    "* 1 FETCH (FLAGS (",
};
} // namespace

class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysOnlyWhatItsTableAllows_data();
    void saysOnlyWhatItsTableAllows();
    void hearsOnlyWhatItsTableAllows_data();
    void hearsOnlyWhatItsTableAllows();

    void saysNothingSecretBeforeTls();
    void saysOnlyDoneWhileIdling();
    void idlesOnlyInAMailbox();
    void hasNoMoreThanEightCommandsOnTheWay();
    void believesNothingBeforeTls();
    void believesNoMailboxDataBeforeSignIn();

    void closesOnAPreauthInClearText_data();
    void closesOnAPreauthInClearText();

    void isInTwoStatesWithAPipeline();
    void pipelinesOnlyWhatCanBeToldApart();
    void waitsForPlusBeforeALiteral();
    void dropsTheRestOfARefusedCommand();
    void forgetsEverythingHeardInClearText();
    void diagnosesTlsOnAPlainPort();
    void endsAtTheLimitsOfBadServers_data();
    void endsAtTheLimitsOfBadServers();
    void saysHowLongTheServerMayTake();
    void keepsSecretsOutOfTheLog();
};

void tst_Session::saysOnlyWhatItsTableAllows_data()
{
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<Verb>("verb");
    for (int s = 0; s < imap::SessionStates; ++s) {
        for (const imap::CommandRow &row : imap::CommandTable) {
            const QByteArray name = row.keyword.toByteArray() + " in " + imap::nameOf(SessionState(s)).toByteArray();
            QTest::newRow(name.constData()) << SessionState(s) << row.verb;
        }
    }
}

void tst_Session::saysOnlyWhatItsTableAllows()
{
    QFETCH(SessionState, state);
    QFETCH(Verb, verb);
    Session session = sessionIn(state);
    QCOMPARE(session.said(), state);
    session.takeOutgoing();

    const imap::CommandRow &row = imap::rowOf(verb);
    QCOMPARE(session.maySay(verb), imap::isLegal(verb, state));
    if (!imap::isLegal(verb, state)) {
#ifdef QT_NO_DEBUG // a mistake of ours, so a debug build stops there
        if (verb == Verb::Done)
            session.done();
        else
            QCOMPARE(session.say(imap::Command(row.keyword)), 0u);
        QCOMPARE(session.takeOutgoing(), QByteArray());
#endif
        return;
    }
    if (verb == Verb::Done)
        session.done();
    else
        session.say(imap::Command(row.keyword));
    QVERIFY(session.takeOutgoing().endsWith(row.keyword.toByteArray() + "\r\n"));
    QCOMPARE(session.said(), row.during.value_or(state));
    if (verb == Verb::Done)
        return;

    const QByteArray tag = "A"_ba + QByteArray::number(session.ticketOf("A9") ? 9 : session.oldestTicket());
    hear(session, tag + " OK done\r\n");
    QCOMPARE(session.said(), row.after.value_or(state));
}

void tst_Session::hearsOnlyWhatItsTableAllows_data()
{
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<imap::Untagged>("kind");
    for (int s = 0; s < imap::SessionStates; ++s) {
        for (const imap::UntaggedRow &row : imap::UntaggedTable) {
            const QByteArray name =
                Examples.at(std::size_t(row.kind)).toByteArray() + " in " + imap::nameOf(SessionState(s)).toByteArray();
            QTest::newRow(name.constData()) << SessionState(s) << row.kind;
        }
    }
}

void tst_Session::hearsOnlyWhatItsTableAllows()
{
    QFETCH(SessionState, state);
    QFETCH(imap::Untagged, kind);
    Session session = sessionIn(state);
    QCOMPARE(session.heard(), state);
    session.takeOutgoing();
    session.receive(Examples.at(std::size_t(kind)).toByteArray() + "\r\n");
    const auto fact = session.next();
    switch (imap::verdictOn(kind, state)) {
    case Verdict::Apply:
        if (kind == imap::Untagged::Continuation) // only for somebody who waits for it
            QCOMPARE(fact.has_value(), state == SessionState::Authenticating);
        else if (state == SessionState::Greeting)
            QVERIFY(fact && std::holds_alternative<imap::Greeted>(*fact));
        else
            QVERIFY(fact && std::holds_alternative<imap::Heard>(*fact));
        break;
    case Verdict::Ignore: QVERIFY(!fact); break;
    case Verdict::Violation:
    case Verdict::Goodbye:
        QVERIFY(fact && std::holds_alternative<imap::Broken>(*fact));
        QVERIFY(!session.next());
        QVERIFY(!session.maySay(Verb::Logout));
        break;
    }
    QCOMPARE(session.takeOutgoing(), QByteArray());
}

void tst_Session::saysNothingSecretBeforeTls()
{
    for (const Verb verb : { Verb::Authenticate, Verb::Login }) {
        for (int s = 0; s < imap::SessionStates; ++s)
            QCOMPARE(imap::isLegal(verb, SessionState(s)), SessionState(s) == SessionState::NotAuthenticated);
    }
    for (const imap::CommandRow &row : imap::CommandTable)
        QCOMPARE(imap::isLegal(row.verb, SessionState::ClearText),
                 row.verb == Verb::StartTls || row.verb == Verb::Logout);
}

void tst_Session::saysOnlyDoneWhileIdling()
{
    for (const imap::CommandRow &row : imap::CommandTable)
        QCOMPARE(imap::isLegal(row.verb, SessionState::Idling), row.verb == Verb::Done);
}

void tst_Session::idlesOnlyInAMailbox() // where IDLE is taken before, by some, nothing is pushed (Gmail)
{
    for (int s = 0; s < imap::SessionStates; ++s)
        QCOMPARE(imap::isLegal(Verb::Idle, SessionState(s)), SessionState(s) == SessionState::Selected);
}

void tst_Session::hasNoMoreThanEightCommandsOnTheWay() // Exchange Online answers fifty with BAD and hangs up
{
    Session session = signedIn();
    for (int i = 0; i < 8; ++i) {
        QVERIFY(session.maySay(Verb::Status));
        session.say(imap::Command("STATUS").astring("INBOX").atom("(UIDNEXT)"));
    }
    QVERIFY(!session.maySay(Verb::Status));
    hear(session, "A2 OK done\r\n");
    QVERIFY(session.maySay(Verb::Status));
}

void tst_Session::believesNothingBeforeTls()
{
    for (const imap::UntaggedRow &row : imap::UntaggedTable) {
        for (const SessionState state : { SessionState::ClearText, SessionState::StartingTls })
            QCOMPARE(imap::verdictOn(row.kind, state),
                     row.kind == imap::Untagged::Bye ? Verdict::Goodbye : Verdict::Violation);
    }
}

void tst_Session::believesNoMailboxDataBeforeSignIn()
{
    using imap::Untagged;
    for (const Untagged kind :
         { Untagged::Exists, Untagged::Recent, Untagged::Expunge, Untagged::Vanished, Untagged::Fetch, Untagged::Flags,
           Untagged::List, Untagged::Status, Untagged::Search, Untagged::ESearch }) {
        for (const SessionState state : { SessionState::NotAuthenticated, SessionState::Authenticating })
            QCOMPARE(imap::verdictOn(kind, state), Verdict::Violation);
    }
}

void tst_Session::closesOnAPreauthInClearText_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("no capabilities") << "* PREAUTH welcome back\r\n"_ba;
    QTest::newRow("no text") << "* PREAUTH\r\n"_ba;
    QTest::newRow("with STARTTLS") << "* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome back\r\n"_ba;
    QTest::newRow("without STARTTLS") << "* PREAUTH [CAPABILITY IMAP4rev1] welcome back\r\n"_ba;
    QTest::newRow("an older protocol") << "* PREAUTH [CAPABILITY IMAP4] welcome back\r\n"_ba;
    QTest::newRow("capabilities behind it") << "* preauth hi\r\n* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n"_ba;
}

void tst_Session::closesOnAPreauthInClearText() // T14
{
    QFETCH(QByteArray, greeting);
    Session session(Security::StartTls, [] { return "A"_ba; });
    session.receive(greeting);
    const auto fact = session.next();
    QVERIFY(fact && std::holds_alternative<imap::Broken>(*fact));
    QCOMPARE(std::get<imap::Broken>(*fact).error, makeError(Error::Cause::PreauthBeforeTls));
    for (const imap::CommandRow &row : imap::CommandTable)
        QVERIFY(!session.maySay(row.verb));
    QCOMPARE(session.takeOutgoing(), QByteArray());
}

void tst_Session::isInTwoStatesWithAPipeline()
{
    Session session = signedIn();
    session.say(imap::Command("ID").atom("NIL"));
    session.say(imap::Command("EXAMINE").astring("INBOX"));
    session.say(imap::Command("UID SEARCH").atom("UNSEEN"));
    session.say(imap::Command("IDLE"));
    QCOMPARE(session.said(), SessionState::Idling);
    QCOMPARE(session.heard(), SessionState::Authenticated);
    hear(session, "A2 OK done\r\n");
    QCOMPARE(session.heard(), SessionState::Selected);
    hear(session, "A3 OK done\r\nA4 OK done\r\n");
    QCOMPARE(session.heard(), SessionState::Idling);
    QVERIFY(!session.maySay(Verb::Done)); // not before its "+"
    hear(session, "+ idling\r\n");
    session.done();
    session.say(imap::Command("UID SEARCH").atom("UNSEEN"));
    QCOMPARE(session.said(), SessionState::Selected);
    QCOMPARE(session.heard(), SessionState::Idling);
}

void tst_Session::pipelinesOnlyWhatCanBeToldApart()
{
    for (const bool extended : { false, true }) {
        Session session = selected(extended ? "IMAP4rev1 ESEARCH"_ba : "IMAP4rev1"_ba);
        session.say(imap::Command("UID SEARCH").atom("UNSEEN"));
        QCOMPARE(session.maySay(Verb::UidSearch), extended);
        session.say(imap::Command("UID FETCH").atom("1:* (FLAGS)"));
        QVERIFY(!session.maySay(Verb::UidFetch));
    }
}

void tst_Session::waitsForPlusBeforeALiteral()
{
    Session session = greeted(Security::ImplicitTls, "IMAP4rev1");
    session.takeOutgoing();
    session.say(imap::Command("LOGIN").astring("ann").secret("gr\xC3\xBC\xC3\x9F"
                                                             "e"));
    QCOMPARE(session.takeOutgoing(), "A1 LOGIN ann {7}\r\n");
    hear(session, "+ go on\r\n");
    QCOMPARE(session.takeOutgoing(),
             "gr\xC3\xBC\xC3\x9F"
             "e\r\n");
}

void tst_Session::dropsTheRestOfARefusedCommand()
{
    Session session = greeted(Security::ImplicitTls, "IMAP4rev1");
    session.say(imap::Command("LOGIN").astring("ann").secret("gr\xC3\xBC\xC3\x9F"
                                                             "e"));
    session.takeOutgoing();
    hear(session, "A1 BAD no literals here\r\n+ but now\r\n");
    QCOMPARE(session.takeOutgoing(), QByteArray());
    QCOMPARE(session.said(), SessionState::NotAuthenticated);
}

void tst_Session::forgetsEverythingHeardInClearText()
{
    Session session(Security::StartTls, [letter = 'A']() mutable { return QByteArray(1, letter++); });
    hear(session, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n");
    QVERIFY(session.capabilities().isEmpty());
    session.say(imap::Command("STARTTLS"));
    hear(session, "A1 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] go on\r\n");
    session.encrypted();
    QVERIFY(session.capabilities().isEmpty());
    session.takeOutgoing();
    session.say(imap::Command("CAPABILITY"));
    QVERIFY(session.takeOutgoing().startsWith("B")); // and its tags are others
}

void tst_Session::diagnosesTlsOnAPlainPort()
{
    Session session(Security::StartTls, [] { return "A"_ba; });
    session.receive(QByteArrayView("\x15\x03\x03\x00\x02\x02\x46", 7)); // an alert, and no end of line
    const auto fact = session.next();
    QVERIFY(fact && std::holds_alternative<imap::Broken>(*fact));
    QCOMPARE(std::get<imap::Broken>(*fact).error.cause, Error::Cause::TlsOnPlainPort);
}

void tst_Session::endsAtTheLimitsOfBadServers_data()
{
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("most");
    QTest::addColumn<Error::Cause>("cause");
    using Cause = Error::Cause;
    QTest::newRow("untagged before sign-in")
        << SessionState::NotAuthenticated << "* OK hello\r\n"_ba << 200 << Cause::LimitExceeded;
    QTest::newRow("nonsense before sign-in")
        << SessionState::NotAuthenticated << "what?\r\n"_ba << 20 << Cause::MalformedResponse;
    QTest::newRow("nonsense afterwards") << SessionState::Selected << "what?\r\n"_ba << 100 << Cause::MalformedResponse;
    QTest::newRow("prompts to nobody") << SessionState::Selected << "+ come on\r\n"_ba << 10
                                       << Cause::UnexpectedResponse;
    QTest::newRow("a long line") << SessionState::NotAuthenticated << QByteArray(1024, 'x') << 64
                                 << Cause::LimitExceeded;
}

void tst_Session::endsAtTheLimitsOfBadServers()
{
    QFETCH(SessionState, state);
    QFETCH(QByteArray, line);
    QFETCH(int, most);
    QFETCH(Error::Cause, cause);
    Session session = sessionIn(state);
    for (int i = 0; i < most; ++i) {
        session.receive(line);
        while (const auto fact = session.next())
            QVERIFY(!std::holds_alternative<imap::Broken>(*fact));
    }
    session.receive(line);
    const auto fact = session.next();
    QVERIFY(fact && std::holds_alternative<imap::Broken>(*fact));
    QCOMPARE(std::get<imap::Broken>(*fact).error.cause, cause);
}

void tst_Session::saysHowLongTheServerMayTake()
{
    using std::chrono::seconds;
    QCOMPARE(sessionIn(SessionState::Greeting).patience(), std::optional(seconds(30)));
    QCOMPARE(sessionIn(SessionState::Authenticating).patience(), std::optional(seconds(60)));
    QCOMPARE(sessionIn(SessionState::Selected).patience(), std::nullopt);
    Session session = selected();
    session.say(imap::Command("IDLE"));
    QCOMPARE(session.patience(), std::optional(seconds(30)));
    hear(session, "+ idling\r\n");
    QCOMPARE(session.patience(), std::nullopt);
    session.done();
    QCOMPARE(session.patience(), std::optional(seconds(15)));
}

namespace {
QString s_log;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_log += text + u'\n';
}
} // namespace

void tst_Session::keepsSecretsOutOfTheLog()
{
    QLoggingCategory::setFilterRules(u"posthorn.imap.debug=true"_s);
    s_log.clear();
    const auto before = qInstallMessageHandler(keepLog);
    Session session = signedIn();
    session.say(imap::Command("EXAMINE").astring("INBOX"));
    Session prompted = sessionIn(SessionState::NotAuthenticated);
    prompted.say(imap::Command("AUTHENTICATE").atom("PLAIN"));
    hear(prompted, "+ Y2hhbGxlbmdl\r\n");
    prompted.answer(SignInLine.toByteArray());
    Session plain = greeted(Security::ImplicitTls, "IMAP4rev1");
    plain.say(imap::Command("LOGIN").astring("ann").secret("canary"));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(s_log.contains(u"EXAMINE INBOX"));
    QVERIFY(s_log.contains(u"AUTHENTICATE PLAIN"));
    QVERIFY(!s_log.contains(u"canary"));
    QVERIFY(!s_log.contains(QString::fromLatin1(SignInLine)));
    QVERIFY(!s_log.contains(u"Y2hhbGxlbmdl"));
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"

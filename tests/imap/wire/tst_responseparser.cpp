// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Described.h"
#include "ResponseParser.h"
#include "Words.h"

#include <QTest>

using namespace imap;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList parsed(QByteArrayView wire, qsizetype piece, const Limits &limits = Limits::afterSignIn())
{
    Framer framer(limits);
    QByteArrayList responses;
    while (!wire.isEmpty()) {
        const qsizetype size = std::min(piece, wire.size());
        framer.append(wire.first(size));
        wire = wire.sliced(size);
        while (const auto frame = framer.next())
            responses += described(parseResponse(*frame));
    }
    return responses;
}

void addColumns()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("response");
}

void row(const char *name, const QByteArray &wire, const QByteArray &response)
{
    QTest::newRow(name) << wire + "\r\n" << response;
}

// Every row is read whole and byte by byte, and whatever it was, the response behind it is found.
void check()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, response);
    const QByteArray stream = wire + "* 77 EXISTS\r\n";
    QCOMPARE(parsed(stream, stream.size()), (QByteArrayList { response, "Exists 77" }));
    QCOMPARE(parsed(stream, 1), (QByteArrayList { response, "Exists 77" }));
}

} // namespace

class TestResponseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatusResponses_data();
    void readsStatusResponses() { check(); }
    void readsContinuations_data();
    void readsContinuations() { check(); }
    void readsCapabilitiesAndOtherLists_data();
    void readsCapabilitiesAndOtherLists() { check(); }
    void readsCounts_data();
    void readsCounts() { check(); }
    void readsFetch_data();
    void readsFetch() { check(); }
    void readsFlagsHoweverTheyAreWritten_data();
    void readsFlagsHoweverTheyAreWritten() { check(); }
    void skipsWhatNobodyAskedFor_data();
    void skipsWhatNobodyAskedFor() { check(); }
    void readsMailboxNames_data();
    void readsMailboxNames() { check(); }
    void readsStatusOfAMailbox_data();
    void readsStatusOfAMailbox() { check(); }
    void readsWhatWasFound_data();
    void readsWhatWasFound() { check(); }
    void readsVanished_data();
    void readsVanished() { check(); }
    void callsNonsenseMalformed_data();
    void callsNonsenseMalformed() { check(); }
    void ignoresWhatItDoesNotKnow_data();
    void ignoresWhatItDoesNotKnow() { check(); }
    void countsNestingInsteadOfRecursing();
    void saysWhereALiteralWasCut();
    void keepsOnlyTheBeginningOfLongTexts();
    void pointsIntoTheFrame();
};

void TestResponseParser::readsStatusResponses_data()
{
    addColumns();
    row("greeting (RFC 9051 §7.1.1)", "* OK IMAP4rev2 server ready", "OK text=<IMAP4rev2 server ready>");
    row("greeting with a code", "* OK [CAPABILITY IMAP4rev1 IDLE] ready",
        "OK [CAPABILITY|IMAP4rev1 IDLE] text=<ready>");
    row("ALERT (RFC 9051 §7.1.1)", "* NO [ALERT] down", "NO [ALERT|] text=<down>");
    row("BAD (RFC 9051 §7.1.3)", "* BAD Command line too long", "BAD text=<Command line too long>");
    row("BYE (RFC 9051 §7.1.5)", "* BYE Autologout; idle for too long", "BYE text=<Autologout; idle for too long>");
    row("PREAUTH (RFC 9051 §7.1.4)", "* PREAUTH logged in as Smith", "PREAUTH text=<logged in as Smith>");
    row("tagged OK", "A001 OK [READ-ONLY] EXAMINE completed", "Tagged A001 OK [READ-ONLY|] text=<EXAMINE completed>");
    row("tagged NO", "a1 NO [AUTHENTICATIONFAILED] bad", "Tagged a1 NO [AUTHENTICATIONFAILED|] text=<bad>");
    row("tagged BAD", "a1 BAD what?", "Tagged a1 BAD text=<what?>");
    row("no text (Gmail)", "* OK [HIGHESTMODSEQ 90060115205545359]", "OK [HIGHESTMODSEQ|90060115205545359] text=<>");
    row("nothing but OK", "a1 OK", "Tagged a1 OK text=<>");
    row("small letters (MailKit's lowercase server)", "a1 ok [read-only] done",
        "Tagged a1 OK [read-only|] text=<done>");
    row("no space behind the code", "* NO [ALERT]down", "NO [ALERT|] text=<down>");
    row("a code that does not end", "* OK [UIDNEXT 5", "OK text=<[UIDNEXT 5>");
    row("an empty code", "* OK [] x", "OK text=<x>");
    row("brackets inside flags", "* OK [PERMANENTFLAGS ([css3-page] \\*)] Ok.",
        "OK [PERMANENTFLAGS|([css3-page] \\*)] text=<Ok.>");
    row("brackets inside quotes", "* NO [X \"a]b\"] c", "NO [X|\"a]b\"] text=<c>");
    row("an unbalanced parenthesis in a code", "* NO [X (a] b", "NO [X|(a] text=<b>");
    row("a blob behind the greeting (Outlook)", "* OK The service is ready. [TQBX=]",
        "OK text=<The service is ready. [TQBX=]>");
    row("\"* OK\" forgotten (home.pl)", "* [COPYUID 123456 1 2]", "OK [COPYUID|123456 1 2] text=<>");
    row("\"* OK\" forgotten (Exchange)", "[COPYUID 55 31 6]", "OK [COPYUID|55 31 6] text=<>");
    row("two spaces behind the star (Trojita's corpus)", "*  OK hello", "OK text=<hello>");
    row("leading NUL bytes (GroupWise)", "\0\0* OK hello"_ba, "OK text=<hello>");
    row("a text that says No way", "* OK No way", "OK text=<No way>");
    row("last words outside the protocol (Exchange)", "Server Unavailable. 15", "BYE text=<Server Unavailable. 15>");
    row("a tagged BYE, for the session to refuse", "a1 BYE done", "Tagged a1 BYE text=<done>");
    row("a tagged PREAUTH, for the session to refuse", "a1 PREAUTH in", "Tagged a1 PREAUTH text=<in>");
    row("NOTIFICATIONOVERFLOW (RFC 5465 §5.8)", "* OK [NOTIFICATIONOVERFLOW] ...A comment can go here...",
        "OK [NOTIFICATIONOVERFLOW|] text=<...A comment can go here...>");
    row("a code that nobody knows", "* OK [X-NEW \"a b\" (c d) 7] e", "OK [X-NEW|\"a b\" (c d) 7] text=<e>");
    row("a referral (RFC 2221)", "a1 NO [REFERRAL imap://b@example.org/] elsewhere",
        "Tagged a1 NO [REFERRAL|imap://b@example.org/] text=<elsewhere>");
    row("a web page to visit (Gmail)", "a1 NO [WEBALERT https://example.org/a?b=c] Web login required.",
        "Tagged a1 NO [WEBALERT|https://example.org/a?b=c] text=<Web login required.>");
    row("no mod-sequences (RFC 7162 §3.1.2.2)", "* OK [NOMODSEQ] Sorry", "OK [NOMODSEQ|] text=<Sorry>");
}

void TestResponseParser::readsContinuations_data()
{
    addColumns();
    row("idling (RFC 2177)", "+ idling", "Continuation text=<idling>");
    row("a challenge (RFC 9051 §7.6)", "+ YGgGCSqGSIb3", "Continuation text=<YGgGCSqGSIb3>");
    row("nothing and a space", "+ ", "Continuation text=<>");
    row("nothing at all (AOL)", "+", "Continuation text=<>");
    row("no space (Yandex)", "+idling", "Continuation text=<idling>");
    row("a long challenge is whole", "+ " + QByteArray(5000, 'A'), "Continuation text=<" + QByteArray(5000, 'A') + ">");
}

void TestResponseParser::readsCapabilitiesAndOtherLists_data()
{
    addColumns();
    row("CAPABILITY (RFC 9051 §7.2.2)", "* CAPABILITY STARTTLS AUTH=GSSAPI IMAP4rev2 LOGINDISABLED",
        "Capability names=<STARTTLS AUTH=GSSAPI IMAP4rev2 LOGINDISABLED>");
    row("a space at the end (QQ)", "* CAPABILITY IMAP4rev1 IDLE ", "Capability names=<IMAP4rev1 IDLE>");
    row("ENABLED (RFC 9051 §7.2.1)", "* ENABLED CONDSTORE X-GOOD-IDEA", "Enabled names=<CONDSTORE X-GOOD-IDEA>");
    row("ENABLED of nothing (Cyrus)", "* ENABLED ", "Enabled names=<>");
    row("FLAGS (RFC 9051 §7.3.5)", "* FLAGS (\\Answered \\Seen \\Draft)", "Flags flags=<\\Answered \\Seen \\Draft>");
    row("ID (RFC 2971)", "* ID (\"name\" \"Cyrus\" \"os\" NIL)", "Id parameters=<(\"name\" \"Cyrus\" \"os\" NIL)>");
    row("ID of nobody, and a space (QQ)", "* ID NIL ", "Id parameters=<NIL>");
    row("ID without quotes, a value in a literal", "* ID (name x version {3}\r\n1\"2)",
        "Id parameters=<(name x version {3}\r\n1\"2)>");
    row("NAMESPACE without quotes, no delimiter", "* NAMESPACE ((INBOX. NIL)) NIL NIL",
        "Namespace text=<((INBOX. NIL)) NIL NIL>");
    row("NAMESPACE (RFC 9051 §7.3.2)", "* NAMESPACE ((\"\" \"/\")) NIL NIL", "Namespace text=<((\"\" \"/\")) NIL NIL>");
    row("NAMESPACE cut short (Trojita's corpus)", "* Namespace () NIL nil", "Namespace text=<() NIL nil>");
}

void TestResponseParser::readsCounts_data()
{
    addColumns();
    row("EXISTS (RFC 9051 §7.4.1)", "* 23 EXISTS", "Exists 23");
    row("an empty mailbox", "* 0 EXISTS", "Exists 0");
    row("RECENT (RFC 3501 §7.3.2)", "* 5 RECENT", "Recent 5");
    row("EXPUNGE (RFC 9051 §7.5.1)", "* 44 EXPUNGE", "Expunge 44");
    row("small letters, a space at the end", "* 23 exists ", "Exists 23");
    row("the largest count", "* 4294967295 EXISTS", "Exists 4294967295");
    row("one more than that", "* 4294967296 EXISTS", "Malformed the number is too large");
    row("message 0 expunged (Courier, 2004)", "* 0 EXPUNGE", "Malformed EXPUNGE of message 0");
}

void TestResponseParser::readsFetch_data()
{
    addColumns();
    row("RFC 9051 §7.5.2", "* 23 FETCH (FLAGS (\\Seen) RFC822.SIZE 44827)", "Fetch 23 (Seen) size=44827");
    row("what a notifier asks for (Dovecot)",
        "* 1 FETCH (UID 9 FLAGS () INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" BODY[HEADER.FIELDS (FROM SUBJECT)]<0> "
        "{15}\r\n"
        "Subject: a\r\n\r\n\n)",
        "Fetch 1 uid=9 () date=<17-Jul-1996 02:44:25 -0700> header=<Subject: a\r\n\r\n\n>");
    row("field names quoted (Courier)", "* 1 FETCH (BODY[HEADER.FIELDS (\"FROM\" \"a]b\")] {2}\r\n\r\n)",
        "Fetch 1 header=<\r\n>");
    row("field names as literals", "* 1 FETCH (BODY[HEADER.FIELDS ({4}\r\nFROM)] {2}\r\n\r\n)",
        "Fetch 1 header=<\r\n>");
    row("no space before the literal (Trojita's corpus)",
        "* 81 FETCH (UID 81 body[header.fields (MESSAgE-Id)]{4}\r\na\r\n\n)", "Fetch 81 uid=81 header=<a\r\n\n>");
    row("an extra space before the literal", "* 4 FETCH (UID 7 RFC822.HEADER  {4}\r\na\r\n\n)",
        "Fetch 4 uid=7 header=<a\r\n\n>");
    row("quoted where a literal is usual (Gmail)", "* 1 FETCH (BODY[] \"say \\\"hi\\\"\")",
        "Fetch 1 body=<say \"hi\">");
    row("quotes that nobody escaped (MailKit's corpus)", "* 1 FETCH (BODY[1] \"say \"hi\"\")",
        "Fetch 1 body=<say \"hi\">");
    row("literal8", "* 1 FETCH (BINARY[1] ~{3}\r\na\0b)"_ba, "Fetch 1 body=<a\0b>"_ba);
    row("NIL body (Yandex)", "* 1 FETCH (BODY[HEADER] NIL BODY[TEXT] nil)", "Fetch 1 header=<> body=<>");
    row("NIL behind a header", "* 1 FETCH (BODY[HEADER] {4}\r\n\r\n\r\n BODY[TEXT] NIL)",
        "Fetch 1 header=<\r\n\r\n> body=<>");
    row("the body forgotten (Exchange)", "* 1 FETCH (UID 3 BODY[] )", "Fetch 1 uid=3");
    row("an atom for a body (Trojita's corpus)", "* 1 FETCH (UID 1 BODY[1] ahoj)", "Fetch 1 uid=1 body=<ahoj>");
    row("of two bodies the first", "* 1 FETCH (BODY[1] \"a\" BODY[2] \"b\")", "Fetch 1 body=<a>");
    row("RFC822.TEXT (RFC 3501 §7.4.2)", "* 1 FETCH (RFC822.TEXT \"a\")", "Fetch 1 body=<a>");
    row("MODSEQ (RFC 7162 §3.1.4)", "* 1 FETCH (MODSEQ (624140003))", "Fetch 1 modseq=624140003");
    row("MODSEQ beyond 32 bits", "* 1 FETCH (MODSEQ (1706092971947030001))", "Fetch 1 modseq=1706092971947030001");
    row("MODSEQ below zero (Zoho)", "* 40 FETCH (MODSEQ (-1) FLAGS (\\Seen) UID 336)", "Fetch 40 uid=336 (Seen)");
    row("spaces everywhere (Jakarta Mail's corpus)", "* 1 FETCH ( MODSEQ ( 624140003 ) UID 1 ) ",
        "Fetch 1 uid=1 modseq=624140003");
    row("PREVIEW (RFC 8970 §3.1)", "* 1 FETCH (PREVIEW \"Preview text!\" UID 7)",
        "Fetch 1 uid=7 preview=<Preview text!>");
    row("PREVIEW that is not ready (RFC 8970 §3.2)", "* 1 FETCH (PREVIEW NIL UID 7)", "Fetch 1 uid=7");
    row("PREVIEW in a literal", "* 1 FETCH (UID 7 PREVIEW {3}\r\na)b)", "Fetch 1 uid=7 preview=<a)b>");
    row("PREVIEW of an algorithm (Dovecot before the RFC, Strato)", "* 1 FETCH (PREVIEW (FUZZY \"a b\") UID 7)",
        "Fetch 1 uid=7 preview=<a b>");
    row("PREVIEW that does not end", "* 1 FETCH (PREVIEW (FUZZY \"a b\" UID 7)", "Malformed a preview does not end");
    row("EMAILID (RFC 8474 §5.3)", "* 3 FETCH (EMAILID (M6d99ac3275bb4e) THREADID (T64b478a75b7ea9))",
        "Fetch 3 emailid=<M6d99ac3275bb4e>");
    row("Gmail",
        "* 1 FETCH (X-GM-THRID 1592225494819146101 X-GM-MSGID 1592225494819146101 X-GM-LABELS (\"\\\\Important\" a) "
        "UID 5)",
        "Fetch 1 uid=5 gmsgid=1592225494819146101");
    row("INTERNALDATE NIL (imapclient's corpus)", "* 1 FETCH (INTERNALDATE NIL UID 2)", "Fetch 1 uid=2");
    row("INTERNALDATE in a literal", "* 1 FETCH (INTERNALDATE {26}\r\n17-Jul-1996 02:44:25 -0700)",
        "Fetch 1 date=<17-Jul-1996 02:44:25 -0700>");
    row("a day without its leading blank (imapclient's corpus)",
        "* 1 FETCH (INTERNALDATE \"4-Feb-2007 22:08:08 +0000\")", "Fetch 1 date=<4-Feb-2007 22:08:08 +0000>");
    row("a date that is none (Domino)", "* 1 FETCH (INTERNALDATE \"00-Jan-0000 00:00:00 +0000\")",
        "Fetch 1 date=<00-Jan-0000 00:00:00 +0000>");
    row("UID 0 (Cyrus's corpus)", "* 3 FETCH (UID 0 FLAGS (\\Seen))", "Fetch 3 (Seen)");
    row("nothing (Trojita's corpus)", "* 66 FETCH ()", "Fetch 66");
    row("a subject that says No way", "* 1 FETCH (BODY[HEADER] {20}\r\nSubject: A1 NO way\r\n)",
        "Fetch 1 header=<Subject: A1 NO way\r\n>");
    row("message 0 (Courier, 2004)", "* 0 FETCH (UID 3)", "Malformed FETCH of message 0");
    row("a UID too large", "* 1 FETCH (UID 4294967296)", "Malformed UID is no number");
}

void TestResponseParser::readsFlagsHoweverTheyAreWritten_data()
{
    addColumns();
    row("all of them", "* 1 FETCH (FLAGS (\\Seen \\Answered \\Flagged \\Deleted \\Draft \\Recent))",
        "Fetch 1 (Seen Answered Flagged Deleted Draft Recent)");
    row("small letters (MailKit's lowercase server)", "* 1 fetch (flags (\\seen))", "Fetch 1 (Seen)");
    row("keywords that sound alike", "* 1 FETCH (FLAGS (Seen $Junk \\Seenx \\See x\\))", "Fetch 1 ()");
    row("brackets (Gmail)", "* 1 FETCH (FLAGS (OIB-Seen-[Gmail]/All \\Seen))", "Fetch 1 (Seen)");
    row("glued together (Geary's corpus)", "* 1 FETCH (FLAGS (\\Seen\\Answered))", "Fetch 1 (Seen Answered)");
    row("quoted (Zimbra)", "* 1 FETCH (FLAGS (\"\\\\Seen\" \"a b\"))", "Fetch 1 (Seen)");
    row("a star", "* 1 FETCH (FLAGS (\\Seen \\*))", "Fetch 1 (Seen)");
    row("NIL", "* 1 FETCH (FLAGS NIL UID 4)", "Fetch 1 uid=4 ()");
    row("no space before the list (Cyrus's corpus)", "* 4 FETCH (UID 666 FLAGS(\\Seen))", "Fetch 4 uid=666 (Seen)");
}

void TestResponseParser::skipsWhatNobodyAskedFor_data()
{
    addColumns();
    row("ENVELOPE with empty lists (Yahoo)",
        "* 2 FETCH (ENVELOPE (NIL \"a\" ((\"x\" NIL \"x\" \"y\")) () NIL ()) UID 2)", "Fetch 2 uid=2");
    row("extra parentheses (MailKit's corpus)",
        "* 2 FETCH (UID 14935 (ENVELOPE (NIL NIL)) BODYSTRUCTURE (\"TEXT\") FLAGS (\\Seen))",
        "Fetch 2 uid=14935 (Seen)");
    row("all items in parentheses of their own", "* 1 FETCH ((FLAGS (\\Draft) UID 1))", "Fetch 1 uid=1 (Draft)");
    row("ENVELOPE of nothing (Dovecot, once)",
        "* 2 FETCH (ENVELOPE (NIL NIL NIL NIL NIL ((NIL NIL \"MISSING_MAILBOX\" \"MISSING_DOMAIN\")) NIL NIL NIL NIL) "
        "UID 2)",
        "Fetch 2 uid=2");
    row("BODYSTRUCTURE with sizes below zero (Exchange)",
        "* 61 FETCH (BODYSTRUCTURE (\"text\" \"plain\" NIL -1 -1 9.3e+06) UID 1)", "Fetch 61 uid=1");
    row("quotes inside quotes (MailKit's corpus)",
        "* 1 FETCH (BODYSTRUCTURE ((\"MOUNDARY=\"_006_\"\" \"x\") \"MIXED\") UID 7)", "Fetch 1 uid=7");
    row("unknown escapes (GroupWise)", "* 1 FETCH (X-Y \"a \\(b\\)\" UID 7)", "Fetch 1 uid=7");
    row("a literal among strings", "* 1 FETCH (ENVELOPE (\"a\" {3}\r\n)\"( NIL) UID 7)", "Fetch 1 uid=7");
    row("an item without a value", "* 1 FETCH (UID 7 X-DATA)", "Fetch 1 uid=7");
    row("ANNOTATION (RFC 5257)", "* 1 FETCH (ANNOTATION (/comment (value.priv \"My comment\")) UID 1)",
        "Fetch 1 uid=1");
}

void TestResponseParser::readsMailboxNames_data()
{
    addColumns();
    row("LIST (RFC 9051 §7.3.1)", "* LIST (\\Noselect) \"/\" ~/Mail/foo",
        "List attributes=<\\Noselect> (NoSelect) delimiter=</> name=<~/Mail/foo>");
    row("LSUB (RFC 3501 §7.2.3)", "* LSUB () \".\" #news.comp.mail.misc",
        "Lsub attributes=<> delimiter=<.> name=<#news.comp.mail.misc>");
    row("extended (RFC 9051 §6.3.9.8)", "* LIST (\\Sub) \"/\" foo (\"CHILDINFO\" (\"SUBSCRIBED\"))",
        "List attributes=<\\Sub> delimiter=</> name=<foo>");
    row("the name that was asked for (RFC 9051 §6.3.9.7)",
        "* LIST (\\Subscribed) \"/\" \"Entw\xc3\xbcrfe\" (\"OLDNAME\" (\"Entwu\xcc\x88rfe\"))",
        "List attributes=<\\Subscribed> (Subscribed) delimiter=</> name=<Entw\xc3\xbcrfe>");
    row("extended data of all kinds (RFC 5258 §6)",
        "* LIST () \"/\" foo (CHILDINFO (\"SUBSCRIBED\") OLDNAME ({3}\r\na)b) X-COUNT 7 X-SET 1:3,5 X-DEEP (a (b) "
        "\"c)\"))",
        "List attributes=<> delimiter=</> name=<foo>");
    row("extended data that does not end", "* LIST () \"/\" foo (\"CHILDINFO\" (\"SUBSCRIBED\")",
        "Malformed parentheses do not match");
    row("special uses (RFC 6154 §5.2)", "* LIST (\\Marked \\NoInferiors \\Drafts) \"/\" SpecialUse/Drafts",
        "List attributes=<\\Marked \\NoInferiors \\Drafts> (NoInferiors Marked Drafts) delimiter=</> "
        "name=<SpecialUse/Drafts>");
    row("all the other attributes",
        "* LIST (\\NonExistent \\HasChildren \\Unmarked \\Remote \\All \\Archive \\Flagged \\Important \\Junk \\Sent "
        "\\Trash) \"/\" a",
        "List attributes=<\\NonExistent \\HasChildren \\Unmarked \\Remote \\All \\Archive \\Flagged \\Important \\Junk "
        "\\Sent \\Trash> (NonExistent HasChildren Unmarked Remote All Archive Flagged Important Junk Sent Trash) "
        "delimiter=</> name=<a>");
    row("attributes in other letters, doubly spaced (Exchange)", "* LIST ( \\NOSELECT  \\haschildren ) \"/\" a",
        "List attributes=<\\NOSELECT  \\haschildren> (NoSelect HasChildren) delimiter=</> name=<a>");
    row("attributes glued together", "* LIST (\\HasNoChildren\\Trash) \"/\" a",
        "List attributes=<\\HasNoChildren\\Trash> (HasNoChildren Trash) delimiter=</> name=<a>");
    row("attributes that nobody knows (Domino)", "* LIST (\\X-Shared Trash) \"/\" a",
        "List attributes=<\\X-Shared Trash> delimiter=</> name=<a>");
    row("message flags for attributes (Twisted)", "* LIST (\\Seen \\Flagged \\Draft) \"/\" a",
        "List attributes=<\\Seen \\Flagged \\Draft> (Flagged MessageFlags) delimiter=</> name=<a>");
    row("a literal", "* LIST () \"/\" {5}\r\na\"b\\c", "List attributes=<> delimiter=</> name=<a\"b\\c>");
    row("escapes", "* LIST () \"/\" \"a\\\"b\\\\c\"", "List attributes=<> delimiter=</> name=<a\"b\\c>");
    row("a backslash for delimiter", "* LIST () \"\\\\\" \"a\"", "List attributes=<> delimiter=<\\> name=<a>");
    row("a flat hierarchy", "* LIST () NIL INBOX", "List attributes=<> name=<INBOX>");
    row("an empty delimiter (MailKit's corpus)", "* LIST () \"\" \"Folder2\"",
        "List attributes=<> delimiter=<> name=<Folder2>");
    row("an unquoted delimiter (Kolab)", "* LIST ( \\HasNoChildren ) / INBOX/Child1",
        "List attributes=<\\HasNoChildren> (HasNoChildren) delimiter=</> name=<INBOX/Child1>");
    row("a mailbox called NIL (MailKit's corpus)", "* LIST () \"/\" NIL",
        "List attributes=<> delimiter=</> name=<NIL>");
    row("an unquoted name with spaces (Exchange)", "* LIST () \"/\" Sent  Items",
        "List attributes=<> delimiter=</> name=<Sent  Items>");
    row("an unquoted name with a bracket (Gmail)", "* LIST () \"/\" [Gmail]/Spam",
        "List attributes=<> delimiter=</> name=<[Gmail]/Spam>");
    row("escaped parentheses (GroupWise)", "* LIST () \"/\" \"a \\(b\\)\"",
        "List attributes=<> delimiter=</> name=<a (b)>");
    row("an unquoted name with a tab", "* LIST () \"/\" a\tb", "List attributes=<> delimiter=</> name=<a\tb>");
    row("an unquoted name with brackets and a backslash", "* LIST () \"/\" a]b\\c",
        "List attributes=<> delimiter=</> name=<a]b\\c>");
    row("INBOX in small letters", "* LIST () \".\" inbox", "List attributes=<> delimiter=<.> name=<inbox>");
    row("below INBOX (Courier)", "* LIST (\\HasNoChildren) \".\" \"INBOX.Sent\"",
        "List attributes=<\\HasNoChildren> (HasNoChildren) delimiter=<.> name=<INBOX.Sent>");
    row("Latin-1 in quotes", "* LIST () \"/\" \"Entw\xfcrfe\"", "List attributes=<> delimiter=</> name=<Entw\xfcrfe>");
    row("a NUL in quotes", "* LIST () \"/\" \"a\0b\""_ba, "List attributes=<> delimiter=</> name=<a\0b>"_ba);
    row("raw UTF-8", "* LIST () \"/\" Entw\xc3\xbcrfe", "List attributes=<> delimiter=</> name=<Entw\xc3\xbcrfe>");
    row("XLIST (Gmail, once)", "* XLIST (\\Inbox) \"/\" \"Posteingang\"",
        "List attributes=<\\Inbox> (Inbox) delimiter=</> name=<Posteingang>");
    row("XLIST's own words (QQ, Yandex)",
        "* XLIST (\\HasNoChildren \\Spam \\AllMail \\Starred) \"|\" \"&V4NXPpCuTvY-\"",
        "List attributes=<\\HasNoChildren \\Spam \\AllMail \\Starred> (HasNoChildren All Flagged Junk) delimiter=<|> "
        "name=<&V4NXPpCuTvY->");
    row("a name of 4 KiB", "* LIST () \"/\" " + QByteArray(4096, 'a'),
        "List attributes=<> delimiter=</> name=<" + QByteArray(4096, 'a') + ">");
    row("a name beyond 4 KiB", "* LIST () \"/\" " + QByteArray(4097, 'a'), "Malformed a mailbox name is too long");
}

void TestResponseParser::readsStatusOfAMailbox_data()
{
    addColumns();
    row("RFC 9051 §7.3.4", "* STATUS blurdybloop (MESSAGES 231 UIDNEXT 44292)",
        "Status name=<blurdybloop> messages=231 uidnext=44292");
    row("all that we ask for",
        "* STATUS \"a b\" (MESSAGES 2 UIDNEXT 3 UIDVALIDITY 4 UNSEEN 0 HIGHESTMODSEQ 7011231777)",
        "Status name=<a b> messages=2 uidnext=3 uidvalidity=4 unseen=0 highestmodseq=7011231777");
    row("unknown items", "* STATUS a (DELETED 4 SIZE 44421 APPENDLIMIT NIL X-NEW (a (b)) UNSEEN 1)",
        "Status name=<a> unseen=1");
    row("MAILBOXID (RFC 8474 §4.3)", "* STATUS a (MAILBOXID (F2212ea87-_) UNSEEN 1)",
        "Status name=<a> unseen=1 mailboxid=<F2212ea87-_>");
    row("a MAILBOXID that is none", "* STATUS a (MAILBOXID NIL UNSEEN 1)", "Status name=<a> unseen=1");
    row("a MAILBOXID with something else in it", "* STATUS a (MAILBOXID (a b) UNSEEN 1)", "Status name=<a> unseen=1");
    row("a MAILBOXID from freed memory (Cyrus 3.6)", "* STATUS a (MAILBOXID (\xef\xaa \xf3oU) UNSEEN 1)",
        "Status name=<a> unseen=1");
    row("a MAILBOXID of 256", "* STATUS a (MAILBOXID (" + QByteArray(256, 'a') + ") UNSEEN 1)",
        "Status name=<a> unseen=1");
    row("a SIZE beyond all numbers", "* STATUS a (SIZE 18446744073709551616 UNSEEN 1)", "Status name=<a> unseen=1");
    row("spaces everywhere (Jakarta Mail's corpus)", "* STATUS  test  ( MESSAGES  231  UIDNEXT  44292 ) ",
        "Status name=<test> messages=231 uidnext=44292");
    row("no items (163.com)", "* STATUS \"INBOX\" ()", "Status name=<INBOX>");
    row("an unquoted name with spaces (Exchange)", "* STATUS Sent Items (UNSEEN 3)",
        "Status name=<Sent Items> unseen=3");
    row("a name in a literal", "* STATUS {3}\r\na b (UNSEEN 3)", "Status name=<a b> unseen=3");
    row("zeros that mean: none", "* STATUS a (UIDNEXT 0 UIDVALIDITY 0 HIGHESTMODSEQ 0)", "Status name=<a>");
    row("below zero (Zoho)", "* STATUS a (HIGHESTMODSEQ -1 UNSEEN 2)", "Status name=<a> unseen=2");
    row("a float (seen by Jakarta Mail)", "* STATUS a (MESSAGES 2.0)", "Status name=<a> messages=2");
    row("too large to be true", "* STATUS a (UNSEEN 4294967296 MESSAGES 1)", "Status name=<a> messages=1");
    row("a value is missing", "* STATUS INBOX (MESSAGES UNSEEN 3 RECENT 4)", "Malformed a STATUS item is no number");
    row("a name is missing", "* STATUS INBOX (2 UNSEEN 3)", "Malformed a STATUS item is missing");
    row("no list", "* STATUS test ", "Malformed a STATUS has no items");
    row("a list that does not end", "* STATUS test (", "Malformed a STATUS item is missing");
}

void TestResponseParser::readsWhatWasFound_data()
{
    addColumns();
    row("SEARCH (RFC 3501 §7.2.5)", "* SEARCH 2 3 6", "Search numbers=<2 3 6> count=3");
    row("SEARCH found nothing", "* SEARCH", "Search numbers=<> count=0");
    row("SEARCH found nothing, and a space", "* SEARCH ", "Search numbers=<> count=0");
    row("SEARCH with MODSEQ (RFC 7162 §3.1.5)", "* SEARCH 2 5 (MODSEQ 917162500)",
        "Search numbers=<2 5> count=2 modseq=917162500");
    row("SEARCH found message 0 (Courier, 2004)", "* SEARCH 0 4", "Search numbers=<0 4> count=1");
    row("SEARCH found 20 000 messages", "* SEARCH" + QByteArray(" 12345").repeated(20'000),
        "Search numbers=<" + QByteArray(" 12345").repeated(20'000).sliced(1) + "> count=20000");
    row("SEARCH found no number", "* SEARCH A", "Malformed SEARCH found something that is no number");
    row("SEARCH found one too large", "* SEARCH 4294967296", "Malformed SEARCH found something that is no number");
    row("ESEARCH (RFC 9051 §7.3.4)", "* ESEARCH (TAG \"A285\") UID MIN 7 MAX 3800",
        "ESearch tag=<A285> UID min=7 max=3800");
    row("ESEARCH COUNT and ALL", "* ESEARCH (TAG \"A284\") COUNT 17 ALL 4:18,21,28",
        "ESearch tag=<A284> count=17 all=<4:18,21,28>");
    row("ESEARCH found nothing", "* ESEARCH (TAG \"A\") UID", "ESearch tag=<A> UID");
    row("ESEARCH with MODSEQ (RFC 7162 §3.1.10)", "* ESEARCH (TAG \"a\") ALL 1:3,5 MODSEQ 1236",
        "ESearch tag=<a> all=<1:3,5> modseq=1236");
    row("ESEARCH without quotes (Trojita's corpus)", "* ESEArCH    (TaG   x)   Uid  foo 333 COUNT 10",
        "ESearch tag=<x> UID count=10");
    row("ESEARCH with values in parentheses (Trojita's corpus)",
        "* ESEARCH (TAG \"x\") UID INCTHREAD 666 (8)(2 3 4)((11)(12)) COUNT 1", "ESearch tag=<x> UID count=1");
    row("ESEARCH ALL is never expanded", "* ESEARCH ALL 1:4294967295", "ESearch all=<1:4294967295>");
    row("ESEARCH COUNT that is none", "* ESEARCH COUNT x", "Malformed a return item has no such value");
    row("ESEARCH ALL that is no set", "* ESEARCH ALL 1:x", "Malformed a return item has no such value");
}

void TestResponseParser::readsVanished_data()
{
    addColumns();
    row("RFC 7162 §3.2.10.2", "* VANISHED 405,407,410,425", "Vanished uids=<405,407,410,425>");
    row("RFC 7162 §3.2.10.1", "* VANISHED (EARLIER) 300:310,405,411", "VanishedEarlier uids=<300:310,405,411>");
    row("all of them, reversed (imap-proto's corpus)", "* VANISHED 4294967295:1", "Vanished uids=<4294967295:1>");
    row("none (imap-proto's corpus)", "* VANISHED (EARLIER) ", "VanishedEarlier uids=<>");
    row("message 0", "* VANISHED 0", "Malformed VANISHED names no sequence-set");
    row("no set", "* VANISHED 1:2:3", "Malformed VANISHED names no sequence-set");
    row("not EARLIER", "* VANISHED (LATER) 1", "Malformed VANISHED, but when?");
    row("behind a number", "* 5 VANISHED 1:3", "Malformed a number before something else than message data");
}

void TestResponseParser::callsNonsenseMalformed_data()
{
    addColumns();
    row("a word", "blah", "Malformed neither tagged nor untagged");
    row("a tag and nothing", "tag ", "Malformed neither tagged nor untagged");
    row("a tag that cannot be one", "1+5.16 OK done", "Malformed neither tagged nor untagged");
    row("SMTP", "220 mail.example.org ESMTP", "Malformed neither tagged nor untagged");
    row("HTTP", "HTTP/1.1 400 Bad Request", "Malformed neither tagged nor untagged");
    row("TLS", "\x15\x03\x01\x00\x02\x02"_ba, "Malformed neither tagged nor untagged");
    row("a star", "*", "Malformed no response is called so");
    row("two stars", "* * 3 EXPUNGE", "Malformed no response is called so");
    row("a star without a space", "*3 EXISTS", "Malformed no space behind the star");
    row("a number and nothing", "* 1", "Malformed a number before something else than message data");
    row("the number behind", "* expunge 666", "Malformed no response is called so");
    row("a number before a status", "* 5 OK", "Malformed a number before something else than message data");
    row("numbers in brackets", "* [1 2] 3", "Malformed a bracket, but no response code");
    row("a literal where a word must be", "* {3}\r\none two", "Malformed no response is called so");
    row("FETCH without items", "* 5 FETCH", "Malformed a FETCH has no items");
    row("FETCH that does not end", "* 1 FETCH (UID 23 ", "Malformed a FETCH item is missing");
    row("FETCH with a quote that does not end", "* 1 FETCH (X-DATA \"abc next)",
        "Malformed a quoted string does not end");
    row("FETCH with a list that does not end", "* 1 FETCH (X-DATA (1 2)", "Malformed a FETCH item is missing");
    row("FETCH with a section that does not end", "* 1 FETCH (BODY[HEADER {1}\r\na)",
        "Malformed a section does not end");
    row("FETCH and more", "* 2 FETCH (FLAGS (a)) 7 (FLAGS (b))", "Malformed something follows a FETCH");
    row("a literal inside quotes", "* 1 FETCH (X \"a {3}\r\n\" \")", "Malformed a quoted string does not end");
    row("a literal inside an atom", "* 1 FETCH (X a{3}\r\n UID 4)", "Malformed a FETCH item is missing");
    row("EXISTS and more", "* 5 EXISTS 6", "Malformed something follows a count");
    row("LIST without attributes", "* LIST \"/\" a", "Malformed a LIST has no attributes");
    row("LIST with a quote that does not end", "* LIST () \"\\\" inbox", "Malformed a quoted string does not end");
    row("LIST without a name", "* LIST () \"/\"", "Malformed a string is missing");
}

void TestResponseParser::ignoresWhatItDoesNotKnow_data()
{
    addColumns();
    row("QUOTA (RFC 9208)", "* QUOTA \"\" (STORAGE 10 512)", "Ignored QUOTA");
    row("SORT (RFC 5256)", "* SORT 2 84 882", "Ignored SORT");
    row("UIDFETCH (RFC 9586)", "* 25 UIDFETCH (FLAGS (\\Seen))", "Ignored UIDFETCH");
    row("METADATA with a literal (RFC 5464)", "* METADATA \"\" (/shared/comment {3}\r\na)b)", "Ignored METADATA");
    row("no space behind the keyword", "* URLFETCH(\"url\" NIL)", "Ignored URLFETCH");
    row("what nobody knows", "* some response", "Ignored some");
}

void TestResponseParser::countsNestingInsteadOfRecursing()
{
    const auto nested = [](qsizetype depth) {
        const QByteArray wire = "* 1 FETCH (X " + QByteArray(depth, '(') + QByteArray(depth, ')') + " UID 1)\r\n";
        return parsed(wire, wire.size());
    };
    QCOMPARE(nested(100), QByteArrayList { "Fetch 1 uid=1" });
    QCOMPARE(nested(101), QByteArrayList { "Malformed nested too deeply" });
    QCOMPARE(nested(2'000'000), QByteArrayList { "Malformed nested too deeply" });
    const QByteArray groups = "* 1 FETCH " + QByteArray(1'000'000, '(') + "\r\n";
    QCOMPARE(parsed(groups, groups.size()), QByteArrayList { "Malformed nested too deeply" });
}

void TestResponseParser::saysWhereALiteralWasCut()
{
    Limits limits = Limits::afterSignIn();
    limits.literalKept = 4;
    const QByteArray wire = "* 1 FETCH (BODY[] {10}\r\n0123456789 UID 3)\r\n";
    QCOMPARE(parsed(wire, 5, limits), QByteArrayList { "Fetch 1 uid=3 body=<0123> announced=10" });
}

void TestResponseParser::keepsOnlyTheBeginningOfLongTexts()
{
    const QByteArray text(1025, 'x');
    QCOMPARE(parsed("* OK " + text + "\r\n", 100), QByteArrayList { "OK text=<" + text.first(1024) + ">" });
    QCOMPARE(parsed("a NO " + text + "\r\n", 100), QByteArrayList { "Tagged a NO text=<" + text.first(1024) + ">" });
}

void TestResponseParser::pointsIntoTheFrame()
{
    Framer framer;
    framer.append("* OK [UIDVALIDITY 3857529045] UIDs valid\r\n");
    const Frame frame = *framer.next();
    const auto status = std::get<StatusResponse>(parseResponse(frame));
    QVERIFY(status.code.is("uidvalidity"));
    QCOMPARE(status.code.number(), std::optional(quint64(3857529045)));
    QVERIFY(status.text.begin() > frame.bytes.begin() && status.text.end() == frame.bytes.end());
    QByteArrayList words;
    for (const QByteArrayView word : Words(" AUTH=PLAIN  IDLE "))
        words += word.toByteArray();
    QCOMPARE(words, (QByteArrayList { "AUTH=PLAIN", "IDLE" }));
}

QTEST_GUILESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFlags>

// What servers do that RFC 9051 does not, or not like that. Each is known of a server; see tests/imap/dialogues/README.md.
enum class Oddity {
    // Sign-in
    IdWanted = 1 << 0, // opens no mailbox to those who have not said ID
    BarePlus = 1 << 1, // "+" alone, where RFC 9051 wants a space and words behind it
    EnabledUntold = 1 << 2, // ENABLE is answered with OK, and no ENABLED
    // Syntax
    SpacesAtEnd = 1 << 3, // of CAPABILITY, ID, SEARCH and STATUS
    FlagsQuoted = 1 << 4, // FLAGS ("\\Seen")
    FieldNamesQuoted = 1 << 5, // BODY[HEADER.FIELDS ("FROM" "SUBJECT")]
    DateIsNone = 1 << 6, // INTERNALDATE "00-Jan-0000 00:00:00 +0000"
    ModSequenceBelowZero = 1 << 7, // MODSEQ (-1)
    RowsInPieces = 1 << 8, // flags in one FETCH response, the text in another
    // Opening
    UidNextUntold = 1 << 9, // by EXAMINE
    StatusEmpty = 1 << 10, // STATUS INBOX ()
    // Telling of changes
    ToldBeforePrompt = 1 << 11, // between IDLE and its "+", not behind it
    ToldBeforeAnswer = 1 << 12, // in the midst of a command's own data, not behind them
    UidTold = 1 << 13, // FETCH (FLAGS (…) UID 7), unasked
    FlagsToldTooEarly = 1 << 14, // FETCH of a message before the EXISTS that counts it
    ExpungeUntold = 1 << 15, // EXISTS shrinks, and that is all
    ExistsAfterExpunge = 1 << 16, // says the count that is left, which anybody could have told
    UnseenUntold = 1 << 18, // by NOTIFY, of mailboxes that are not open; so a change of flags is not told at all
    // Refusing
    SetsMustAscend = 1 << 17, // else BAD
    NotifyRefused = 1 << 19, // NO [NOTIFICATIONOVERFLOW]
    NotifyOverflows = 1 << 20, // at the third thing there is to tell; from then on it tells nothing
};
Q_DECLARE_FLAGS(Oddities, Oddity)
Q_DECLARE_OPERATORS_FOR_FLAGS(Oddities)

// What a server offers, and when it says so.
struct Offer
{
    enum class Told {
        InCode, // of the greeting, or of the OK to the sign-in
        Untagged, // before the OK to the sign-in
        WhenAsked, // CAPABILITY
    };
    Told told = Told::InCode;
    QByteArray capabilities;
};

// Whether a server tells of changes that nobody asked for.
enum class Push {
    AtOnce, // while idling
    AtDone, // it takes IDLE, and tells when that is ended
    None, // it has no IDLE
};

// How a server ends a connection that has grown old.
struct Farewell
{
    QByteArrayList lines; // "* BYE …"
    enum class Then { HangsUp, Stays } then = Then::HangsUp;
};

// All in which one server differs from the next, as data. The defaults make a server as RFC 9051 wants it.
struct ModelManners
{
    QByteArray greeting = "ready"; // behind "* OK "
    Offer before { Offer::Told::InCode, "IMAP4rev1 SASL-IR LITERAL+ AUTH=PLAIN" }; // the sign-in
    Offer after { Offer::Told::InCode, "IMAP4rev1 SASL-IR LITERAL+ ID IDLE ESEARCH ENABLE CONDSTORE QRESYNC" };
    QByteArray welcome = "Logged in"; // behind the OK to the sign-in
    QByteArray refusal = "NO [AUTHENTICATIONFAILED] Authentication failed.";
    QByteArray explanation; // why a token is refused, in JSON, before the refusal (RFC 7628 §3.2.2); empty: none
    QByteArray done = "completed"; // behind every other OK; may be empty
    QByteArray prompt = "idling"; // behind the "+" to IDLE
    Push push = Push::AtOnce;
    Farewell farewell { { "* BYE Autologout" }, Farewell::Then::HangsUp };
    Oddities oddities;

    bool has(Oddity oddity) const { return oddities.testFlag(oddity); }
};

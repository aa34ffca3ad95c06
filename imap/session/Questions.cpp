// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Questions.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap::Questions {

namespace {
// What is worth knowing of a mailbox that is not open. MAILBOXID (RFC 8474 §4.3) is asked for alone wherever it can be:
// beside counts, Cyrus 3.6 sends what happens to lie in its memory.
QByteArray statusItems(const Capabilities &offered)
{
    const bool withId = offered.has("OBJECTID") && !offered.has("LIST-STATUS");
    return withId ? "(MESSAGES UNSEEN UIDNEXT UIDVALIDITY MAILBOXID)" : "(MESSAGES UNSEEN UIDNEXT UIDVALIDITY)";
}

QByteArray returnOptions(const Capabilities &offered)
{
    QByteArrayList options;
    if (offered.has("SPECIAL-USE"))
        options += "SPECIAL-USE";
    if (offered.has("LIST-STATUS"))
        options += "STATUS " + statusItems(offered);
    return '(' + options.join(' ') + ')';
}

// MAILBOXES names them. Where a name cannot stand in quotes, in the midst of a list, all of the user's own have to do.
QByteArray mailboxFilter(const QByteArrayList &mailboxes)
{
    QByteArrayList names;
    for (QByteArray name : mailboxes) {
        if (!std::ranges::all_of(name, [](char c) { return c >= ' ' && c <= '~'; }))
            return "PERSONAL";
        names += '"' + name.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    }
    return "MAILBOXES (" + names.join(' ') + ')';
}

Command search(Searching searching, QByteArrayView result)
{
    Command command("UID SEARCH");
    if (searching == Searching::Extended)
        command.atom("RETURN").atom(result);
    return command;
}
} // namespace

Command introduction()
{
    return Command("ID").atom("(\"name\" \"Posthorn\")");
}

Command enableResync()
{
    return Command("ENABLE").atom("QRESYNC");
}

// SELECTED-DELAYED: an EXPUNGE pushed in the midst of a command would renumber what that command speaks of (§6.1.1).
Command notify(const HeaderItems &items, const QByteArrayList &others)
{
    Command command("NOTIFY");
    command.atom("SET");
    if (!others.isEmpty())
        command.atom("STATUS");
    command.atom("(SELECTED-DELAYED (MessageNew " + items.toByteArray() + " MessageExpunge FlagChange))");
    if (!others.isEmpty())
        command.atom('(' + mailboxFilter(others) + " (MessageNew MessageExpunge FlagChange))");
    return command;
}

Command notifyAsEver()
{
    return Command("NOTIFY").atom("SET").atom("(SELECTED-DELAYED (MessageNew MessageExpunge FlagChange))");
}

Command examine(const QByteArray &mailbox, const std::optional<Known> &known)
{
    Command command("EXAMINE");
    command.astring(mailbox);
    if (known)
        command.atom("(QRESYNC (" + QByteArray::number(known->uidValidity) + ' '
                     + QByteArray::number(known->modSequence) + ' ' + known->uids.toByteArray() + "))");
    return command;
}

Listing bestListing(const Capabilities &offered)
{
    if (offered.has("XLIST") && !offered.has("SPECIAL-USE"))
        return Listing::XList;
    const bool hasMore = offered.has("LIST-EXTENDED") && offered.has("SPECIAL-USE");
    return hasMore || offered.has("LIST-STATUS") ? Listing::Extended : Listing::Plain;
}

Command mailboxes(Listing listing, const Capabilities &offered)
{
    Command command(listing == Listing::XList ? "XLIST" : "LIST");
    command.atom("\"\" \"*\"");
    if (listing == Listing::Extended)
        command.atom("RETURN").atom(returnOptions(offered));
    return command;
}

Command mailboxIds()
{
    return Command("LIST").atom("\"\" \"*\" RETURN (STATUS (MAILBOXID))");
}

Command mailboxStatus(const QByteArray &mailbox, const Capabilities &offered)
{
    return Command("STATUS").astring(mailbox).atom(statusItems(offered));
}

Command counts(const QByteArray &mailbox, const Capabilities &offered)
{
    const bool counts = offered.has("CONDSTORE") || offered.has("QRESYNC");
    return Command("STATUS").astring(mailbox).atom(counts ? "(MESSAGES UNSEEN UIDNEXT UIDVALIDITY HIGHESTMODSEQ)"
                                                          : "(MESSAGES UNSEEN UIDNEXT UIDVALIDITY)");
}

Command uidNext(const QByteArray &mailbox)
{
    return Command("STATUS").astring(mailbox).atom("(UIDNEXT)");
}

Command lastUid()
{
    return Command("UID FETCH").atom("* (UID)");
}

Command headers(const QByteArray &uids, const HeaderItems &items)
{
    return Command("UID FETCH").atom(uids).atom(items.toByteArray());
}

Command flags(const SequenceSet &uids)
{
    return Command("UID FETCH").atom(uids.toByteArray()).atom("(FLAGS)");
}

Command wholeMessage(quint32 uid, qsizetype bytes)
{
    const QByteArray part = "(BODY.PEEK[]<0." + QByteArray::number(bytes) + ">)";
    return Command("UID FETCH").atom(QByteArray::number(uid)).atom(part);
}

Command countUnread(Searching searching)
{
    return search(searching, "(COUNT)").atom("UNSEEN");
}

Command findAllUnread(Searching searching)
{
    return search(searching, "(ALL)").atom("UNSEEN");
}

Command findFrom(quint32 uid, Searching searching)
{
    return search(searching, "(ALL)").atom("UID").atom(QByteArray::number(uid) + ":*");
}

Command findFromNumber(quint32 number, Searching searching)
{
    return search(searching, "(ALL)").atom(QByteArray::number(number) + ":*");
}

Command findUnread(const SequenceSet &uids)
{
    return search(Searching::Extended, "(ALL)").atom("UID").atom(uids.toByteArray()).atom("UNSEEN UNDELETED");
}

Command findUnreadFromNumber(quint32 number, Searching searching)
{
    return search(searching, "(ALL)").atom(QByteArray::number(number) + ":*").atom("UNSEEN");
}

// date of RFC 9051 §9; the names of its months are English in every locale.
Command findUnreadSince(QDate day, Searching searching)
{
    return search(searching, "(ALL)")
        .atom("UNSEEN UNDELETED SINCE")
        .atom(QLocale::c().toString(day, u"d-MMM-yyyy"_s).toLatin1());
}

Command select(const QByteArray &mailbox)
{
    return Command("SELECT").astring(mailbox);
}

Command addFlag(const SequenceSet &uids, QByteArrayView flag)
{
    return Command("UID STORE").atom(uids.toByteArray()).atom("+FLAGS.SILENT").atom('(' + flag.toByteArray() + ')');
}

Command move(const SequenceSet &uids, const QByteArray &mailbox)
{
    return Command("UID MOVE").atom(uids.toByteArray()).astring(mailbox);
}

Command copy(const SequenceSet &uids, const QByteArray &mailbox)
{
    return Command("UID COPY").atom(uids.toByteArray()).astring(mailbox);
}

Command expunge(const SequenceSet &uids)
{
    return Command("UID EXPUNGE").atom(uids.toByteArray());
}

} // namespace imap::Questions

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Response.h"
#include "SequenceSet.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <map>
#include <optional>
#include <vector>

// What comes back to the Questions, collected from however many responses a server makes of it.
namespace imap {

// The answer to one SEARCH, in whichever of the two forms.
struct SearchAnswer
{
    std::optional<quint64> count; // nullopt: nothing was said that could be counted
    std::optional<SequenceSet> numbers;

    void add(const Search &search);
    void add(const ESearch &search);
};

// The answer to one FETCH of headers. A server may put one message into two responses, and others between them.
class HeaderAnswer
{
public:
    struct Row
    {
        quint32 uid = 0;
        MessageFlags flags;
        QByteArray internalDate;
        QByteArray header;
        bool hasHeader = false;
        QByteArray otherFields; // what rules need of the header
        quint64 size = 0;
        QByteArray emailId; // or Gmail's
        QByteArray preview;

        bool isStray() const { return !hasHeader && internalDate.isEmpty(); } // told unasked
        bool isUnread() const { return !flags.has(MessageFlags::Seen) && !flags.has(MessageFlags::Deleted); }
        std::optional<qint64> arrivedAt() const; // INTERNALDATE in seconds since 1970
        Message message(const MessageKey &mailbox) const; // texts, and the key with our UID
    };

    void add(const Fetch &fetch);
    void renumber(); // EXPUNGE: message numbers mean other messages now
    std::vector<Row> rowsFrom(quint32 firstUid) const; // ascending
    std::vector<Row> rowsIn(const SequenceSet &uids) const; // without what a server tells unasked in between
    bool hasStraysBefore(quint32 firstUid) const; // flags of other messages stood between
    bool hasStraysFrom(quint32 firstUid) const; // the same, of some that may have come behind others, meanwhile
    bool isEmpty() const { return m_rows.empty(); }
    void clear() { *this = {}; }

private:
    Row *rowOf(const Fetch &fetch);

    std::map<quint32, Row> m_rows; // by UID; the newest
    QHash<quint32, quint32> m_uidOfNumber;
    QHash<quint32, Row> m_withoutUid; // by number
};

// The largest numbers of a set between `first` and `last`, `most` of them. Ranges stay ranges.
SequenceSet newestOf(const SequenceSet &set, quint32 most, quint32 first = 1, quint32 last = SequenceSet::Last);
std::vector<quint32> numbersIn(const SequenceSet &set, qsizetype most);
quint32 largestIn(const SequenceSet &set); // 0: empty

} // namespace imap

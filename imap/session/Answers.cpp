// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Answers.h"

#include "HeaderParser.h"
#include "Sanitizer.h"

#include <algorithm>

namespace imap {

namespace {
constexpr std::size_t MostRows = 64; // of a server that says more than it was asked, the newest are kept
constexpr qsizetype MostNumbers = 256;
constexpr qsizetype MostPreview = 1024; // bytes; a server may send 200 characters (RFC 8970 §3.1)
constexpr qsizetype MostEmailId = 255; // RFC 8474 §4

template<typename Container>
void join(std::optional<SequenceSet> &into, const Container &ranges)
{
    if (!into)
        into.emplace();
    for (const SequenceSet::Range &range : ranges)
        into->add(range.first, range.last);
}
} // namespace

void SearchAnswer::add(const Search &search)
{
    count = count.value_or(0) + search.count;
    if (const auto set = SequenceSet::parse(search.numbers))
        join(numbers, set->ranges());
}

void SearchAnswer::add(const ESearch &search)
{
    const auto set = SequenceSet::parse(search.all);
    if (search.count)
        count = *search.count;
    else if (set)
        count = set->count();
    if (set) // an empty answer has no ALL at all (RFC 4731 §3.1)
        join(numbers, set->ranges());
}

void HeaderAnswer::add(const Fetch &fetch)
{
    Row *row = rowOf(fetch);
    if (!row)
        return;
    if (fetch.flags)
        row->flags = *fetch.flags;
    if (!fetch.internalDate.isNull())
        row->internalDate = fetch.internalDate.toByteArray();
    if (!fetch.header.isNull()) {
        row->header = fetch.header.toByteArray().left(HeaderLimits::Block);
        row->hasHeader = true;
    }
    if (!fetch.otherFields.isNull())
        row->otherFields = fetch.otherFields.toByteArray().left(HeaderLimits::Block);
    if (fetch.size)
        row->size = *fetch.size;
    if (!fetch.emailId.isNull())
        row->emailId = fetch.emailId.toByteArray();
    else if (fetch.gmailMessageId)
        row->emailId = QByteArray::number(*fetch.gmailMessageId);
    if (!fetch.preview.isNull())
        row->preview = fetch.preview.toByteArray().left(MostPreview);
}

HeaderAnswer::Row *HeaderAnswer::rowOf(const Fetch &fetch)
{
    if (m_uidOfNumber.size() > MostNumbers || m_withoutUid.size() > MostNumbers)
        renumber();
    const quint32 uid = fetch.uid.value_or(m_uidOfNumber.value(fetch.number));
    if (uid == 0)
        return &m_withoutUid[fetch.number];
    m_uidOfNumber[fetch.number] = uid;
    const auto [place, isNew] = m_rows.try_emplace(uid);
    if (isNew)
        place->second = m_withoutUid.take(fetch.number);
    place->second.uid = uid;
    if (m_rows.size() > MostRows)
        m_rows.erase(m_rows.begin());
    const auto kept = m_rows.find(uid);
    return kept == m_rows.end() ? nullptr : &kept->second;
}

void HeaderAnswer::renumber()
{
    m_uidOfNumber.clear();
    m_withoutUid.clear();
}

std::vector<HeaderAnswer::Row> HeaderAnswer::rowsFrom(quint32 firstUid) const
{
    std::vector<Row> rows;
    for (auto row = m_rows.lower_bound(firstUid); row != m_rows.end(); ++row)
        rows.push_back(row->second);
    return rows;
}

std::vector<HeaderAnswer::Row> HeaderAnswer::rowsIn(const SequenceSet &uids) const
{
    std::vector<Row> rows;
    for (const auto &[uid, row] : m_rows) {
        if (uids.contains(uid))
            rows.push_back(row);
    }
    return rows;
}

bool HeaderAnswer::hasStraysBefore(quint32 firstUid) const
{
    const auto end = m_rows.lower_bound(firstUid);
    return !m_withoutUid.isEmpty()
        || std::any_of(m_rows.begin(), end, [](const auto &row) { return !row.second.hasHeader; });
}

bool HeaderAnswer::hasStraysFrom(quint32 firstUid) const
{
    return std::any_of(m_rows.lower_bound(firstUid), m_rows.end(),
                       [](const auto &row) { return row.second.isStray(); });
}

std::optional<qint64> HeaderAnswer::Row::arrivedAt() const
{
    const QDateTime date = parseInternalDate(internalDate);
    return date.isValid() ? std::optional(date.toSecsSinceEpoch()) : std::nullopt;
}

Message HeaderAnswer::Row::message(const MessageKey &mailbox) const
{
    Message message = parseHeader(header, internalDate);
    message.key = mailbox;
    message.key.uid = uid;
    message.emailId = QString::fromLatin1(emailId.left(MostEmailId));
    message.preview = sanitizedLine(QString::fromUtf8(preview));
    message.traits = parseTraits(otherFields);
    message.traits.size = size;
    return message;
}

SequenceSet newestOf(const SequenceSet &set, quint32 most, quint32 first, quint32 last)
{
    SequenceSet newest;
    for (auto range = set.ranges().rbegin(); range != set.ranges().rend() && most > 0; ++range) {
        const quint32 from = std::max(range->first, first);
        const quint32 to = std::min(range->last, last);
        if (from > to)
            continue;
        const quint32 taken = std::min(most - 1, to - from) + 1;
        newest.add(to - taken + 1, to);
        most -= taken;
    }
    return newest;
}

std::vector<quint32> numbersIn(const SequenceSet &set, qsizetype most)
{
    std::vector<quint32> numbers;
    for (const SequenceSet::Range &range : set.ranges()) {
        for (quint32 number = range.first; number <= range.last && std::ssize(numbers) < most; ++number) {
            numbers.push_back(number);
            if (number == SequenceSet::Last)
                break;
        }
    }
    return numbers;
}

quint32 largestIn(const SequenceSet &set)
{
    return set.isEmpty() ? 0 : set.ranges().back().last;
}

} // namespace imap

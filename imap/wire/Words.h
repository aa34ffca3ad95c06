// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <optional>

// Words and numbers as IMAP writes them: ASCII, words without case, numbers unsigned and checked.
namespace imap {

// Inline because every keyword of every response goes through it.
inline bool sameWord(QByteArrayView one, QByteArrayView other)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; };
    return one.size() == other.size() && std::equal(one.begin(), one.end(), other.begin(), [lower](char a, char b) {
               return a == b || lower(a) == lower(b);
           });
}

// The whole text as a number; nullopt where it is none or does not fit.
std::optional<quint32> number32(QByteArrayView digits);
std::optional<quint64> number64(QByteArrayView digits);

// The words of a space-separated list, in place:  for (QByteArrayView word : Words(capability.names))
class Words
{
public:
    explicit Words(QByteArrayView text)
        : m_text(text)
    {
    }

    class Iterator
    {
    public:
        explicit Iterator(QByteArrayView rest)
            : m_rest(rest)
        {
            ++*this;
        }
        QByteArrayView operator*() const { return m_word; }
        Iterator &operator++();
        bool operator==(std::nullptr_t) const { return m_word.isNull(); }

    private:
        QByteArrayView m_rest;
        QByteArrayView m_word;
    };
    Iterator begin() const { return Iterator(m_text); }
    std::nullptr_t end() const { return nullptr; }

private:
    QByteArrayView m_text;
};

// Hands on each word of a list that stands behind a backslash, without it: system flags and mailbox attributes. Tolerant
// of what servers put there: several glued together (\Seen\Answered), brackets, quotes, \*.
template<typename Take>
void forEachSystemWord(QByteArrayView list, Take take)
{
    for (qsizetype at = list.indexOf('\\'); at >= 0; at = list.indexOf('\\', at)) {
        const qsizetype begin = ++at;
        while (at < list.size() && list[at] != ' ' && list[at] != '\\' && list[at] != '"')
            ++at;
        take(list.sliced(begin, at - begin));
    }
}

} // namespace imap

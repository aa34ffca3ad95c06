// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

// Words and numbers as IMAP writes them: ASCII, words without case, numbers unsigned and checked.
namespace imap {

bool sameWord(QByteArrayView one, QByteArrayView other);

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

} // namespace imap

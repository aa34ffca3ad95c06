// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace imap {

// A string of the server (RFC 9051 §4.3, §9) as it stands in the frame, without its quotes. Null: NIL, or absent. One
// that came in quotes may still hold escapes (\" and \\); toByteArray() and == resolve them, so compare names with ==.
class AString : public QByteArrayView
{
public:
    enum class Form { Plain, Escaped };

    AString() = default;
    AString(QByteArrayView raw, Form form)
        : QByteArrayView(raw)
        , m_form(form)
    {
    }
    QByteArray toByteArray() const;
    friend bool operator==(const AString &string, QByteArrayView text)
    {
        return string.m_form == Form::Plain ? string.compare(text) == 0 : string.toByteArray() == text;
    }

private:
    Form m_form = Form::Plain;
};

} // namespace imap

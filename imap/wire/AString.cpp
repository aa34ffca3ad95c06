// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AString.h"

namespace imap {

QByteArray AString::toByteArray() const
{
    QByteArray text = QByteArrayView::toByteArray();
    if (m_form == Form::Plain)
        return text;
    qsizetype written = 0;
    for (qsizetype read = 0; read < text.size(); ++read) {
        if (text.at(read) == '\\' && read + 1 < text.size())
            ++read;
        text[written++] = text.at(read);
    }
    text.truncate(written);
    return text;
}

} // namespace imap

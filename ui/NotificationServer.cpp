// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotificationServer.h"

using namespace Qt::StringLiterals;

namespace {
// What looks the same and means nothing: an entity that is none because of an invisible joint, and a bracket of another kind.
QString disarmed(QString text)
{
    constexpr char16_t WordJoiner = 0x2060;
    constexpr char16_t AngleQuotation = 0x2039;
    return text.replace(u'&', u"&"_s + QChar(WordJoiner)).replace(u'<', QChar(AngleQuotation));
}
} // namespace

bool NotificationServer::keepsButtons() const
{
    return name == "lxqt-notificationd"_L1;
}

// dunst takes markup or does not, as its user has set it; where nothing is set it does, and says that it does not.
QString NotificationServer::plain(const QString &text) const
{
    if (can("body-markup"_L1))
        return text.toHtmlEscaped();
    return name == "dunst"_L1 ? disarmed(text) : text;
}

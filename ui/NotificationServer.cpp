// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotificationServer.h"

#include "DisarmedText.h"

using namespace Qt::StringLiterals;

bool NotificationServer::keepsButtons() const
{
    return name == "lxqt-notificationd"_L1;
}

// dunst takes markup or does not, as its user has set it; where nothing is set it does, and says that it does not.
QString NotificationServer::plain(const QString &text) const
{
    if (can("body-markup"_L1))
        return text.toHtmlEscaped();
    return name == "dunst"_L1 ? disarmedText(text) : text;
}

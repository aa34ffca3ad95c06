// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WebmailPresets.h"

using namespace Qt::StringLiterals;

QList<WebmailPreset> webmailPresets()
{
    return {
        { u"Gmail"_s, u"https://mail.google.com/mail/u/?authuser={email}#search/rfc822msgid%3A{message_id}"_s },
        // Leads to the inbox: an address of a single message takes an id of Microsoft's own.
        { u"Outlook"_s, u"https://outlook.office.com/mail/"_s },
    };
}

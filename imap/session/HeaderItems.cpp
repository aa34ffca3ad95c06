// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeaderItems.h"

namespace imap {

HeaderItems HeaderItems::offeredBy(const Capabilities &capabilities, Preview preview)
{
    HeaderItems items;
    if (capabilities.has("OBJECTID"))
        items.identity = Identity::EmailId;
    else if (capabilities.has("X-GM-EXT-1"))
        items.identity = Identity::GmailMessageId;
    if (capabilities.has("PREVIEW"))
        items.preview = preview;
    return items;
}

// At most 8 KiB of a header: it comes from anybody.
QByteArray HeaderItems::toByteArray() const
{
    QByteArrayList items { "UID", "FLAGS", "INTERNALDATE" };
    if (identity == Identity::EmailId)
        items += "EMAILID";
    else if (identity == Identity::GmailMessageId)
        items += "X-GM-MSGID";
    if (preview == Preview::Wanted)
        items += "PREVIEW";
    if (header == Header::Fields)
        items += "BODY.PEEK[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0.8192>";
    else if (header == Header::Whole)
        items += "BODY.PEEK[HEADER]<0.8192>";
    return '(' + items.join(' ') + ')';
}

std::optional<HeaderItems> HeaderItems::lowered() const
{
    if (identity != Identity::None || preview != Preview::None)
        return HeaderItems { .header = header };
    if (header == Header::Fields)
        return HeaderItems { .header = Header::Whole };
    return std::nullopt;
}

} // namespace imap

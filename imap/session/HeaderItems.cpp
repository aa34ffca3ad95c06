// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeaderItems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
constexpr qsizetype MostFields = 20;
constexpr qsizetype LongestName = 60;

// Whatever else stood in a command would end it, or begin another.
bool isFieldName(const QString &name)
{
    return !name.isEmpty() && name.size() <= LongestName && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QByteArrayList fetchable(const QStringList &names)
{
    static const QStringList Shown { u"FROM"_s, u"SUBJECT"_s, u"DATE"_s, u"MESSAGE-ID"_s };
    QByteArrayList fields;
    for (const QString &name : names) {
        if (isFieldName(name) && !Shown.contains(name) && fields.size() < MostFields)
            fields += name.toLatin1();
    }
    return fields;
}
} // namespace

HeaderItems HeaderItems::offeredBy(const Capabilities &capabilities, Preview preview, const HeaderNeeds &needs)
{
    HeaderItems items { .otherFields = fetchable(needs.fields), .size = needs.size };
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
    if (size)
        items += "RFC822.SIZE";
    if (header == Header::Fields)
        items += "BODY.PEEK[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0.8192>";
    else if (header == Header::Whole)
        items += "BODY.PEEK[HEADER]<0.8192>";
    if (header == Header::Fields && !otherFields.isEmpty())
        items += "BODY.PEEK[HEADER.FIELDS (" + otherFields.join(' ') + ")]<0.8192>";
    return '(' + items.join(' ') + ')';
}

std::optional<HeaderItems> HeaderItems::lowered() const
{
    if (identity != Identity::None || preview != Preview::None || size)
        return HeaderItems { .header = header, .otherFields = otherFields };
    if (header == Header::Fields)
        return HeaderItems { .header = Header::Whole };
    return std::nullopt;
}

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Capabilities.h"
#include "HeaderNeeds.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace imap {

// What is fetched of a message that is to be shown, beside its UID, FLAGS and INTERNALDATE. Never ENVELOPE or
// BODYSTRUCTURE, which many servers break.
struct HeaderItems
{
    enum class Header {
        Fields, // the four that we show
        Whole, // as it is, for servers that cannot pick fields
        None, // where the last answer could not be read: at least know that there is a message
    };
    enum class Identity {
        None,
        EmailId, // RFC 8474 §5.1
        GmailMessageId, // X-GM-MSGID, of X-GM-EXT-1
    };
    enum class Preview { None, Wanted }; // RFC 8970

    Header header = Header::Fields;
    Identity identity = Identity::None;
    Preview preview = Preview::None;
    // What rules need, in an item of its own: a long list of recipients cuts nothing off what is shown.
    QByteArrayList otherFields;
    bool size = false;

    static HeaderItems offeredBy(const Capabilities &capabilities, Preview preview, const HeaderNeeds &needs = {});

    QByteArray toByteArray() const; // in parentheses, for FETCH
    std::optional<HeaderItems>
    lowered() const; // without what a server may have stumbled over; nullopt: nothing is left
    HeaderItems withoutHeader() const { return { .header = Header::None }; }

    bool operator==(const HeaderItems &) const = default;
};

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Message.h"

bool isSameMail(const Message &one, const Message &other)
{
    if (one.key.account != other.key.account || one.key.mailbox == other.key.mailbox)
        return one.key == other.key;
    if (!one.emailId.isEmpty() && !other.emailId.isEmpty())
        return one.emailId == other.emailId;
    return !one.messageId.isEmpty() && one.messageId == other.messageId;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a mailbox is called: it can be shown, and what a person could have typed comes back from the wire unchanged.
#include "MailboxName.h"

using namespace imap;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView wire(data, qsizetype(size));
    const QString name = MailboxName::decoded(wire);
    const bool plain = name.isValidUtf16() && !name.contains(QChar::ByteOrderMark) && !MailboxName::isInbox(wire);
    if (plain && !MailboxName::isInbox(name.toUtf8()) && MailboxName::decoded(MailboxName::encoded(name)) != name)
        __builtin_trap();
    return 0;
}

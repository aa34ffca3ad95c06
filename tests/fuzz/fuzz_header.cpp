// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeaderParser.h"
#include "Parameters.h"
#include "PlainText.h"
#include "Preview.h"

#include <cstdlib>

// Whatever a sender writes: no crash, and nothing that could not be shown.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Message message = imap::parseHeader(bytes, bytes);
    const QString preview = imap::previewOf(imap::readMessageText(bytes).text);
    for (const QString &text : { message.fromName, message.fromAddress, message.subject, message.messageId, preview }) {
        for (const QChar c : text) {
            if (c.category() == QChar::Other_Control)
                std::abort();
        }
    }
    imap::parseParameters(bytes.toByteArray());
    return 0;
}

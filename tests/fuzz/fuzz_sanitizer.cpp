// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sanitizer.h"

#include <cstdlib>

namespace {
void demand(bool promise)
{
    if (!promise)
        std::abort();
}
} // namespace

// Any text at all, well-formed or not, comes out safe, bounded, and such that cleaning it again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text(reinterpret_cast<const QChar *>(data), qsizetype(size / sizeof(QChar)));
    const QString line = sanitizedLine(text);
    demand(line == sanitizedLine(line));
    demand(line.size() <= 200 * 8 + 1);
    demand(line.isValidUtf16());
    for (const QChar c : line)
        demand(c.category() != QChar::Other_Control);

    const QString lines = sanitizedText(text, 1000);
    demand(lines.size() <= 1001);
    demand(lines.isValidUtf16());
    demand(displayHost(displayHost(text)) == displayHost(text));
    displaySender(text, text);
    return 0;
}

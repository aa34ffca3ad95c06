// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Capabilities.h"

#include "Sanitizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
constexpr qsizetype MostNames = 200;
constexpr qsizetype LongestName = 128;

// What IMAP4rev2 contains without naming it (RFC 9051, appendix E), as far as we use it.
constexpr QByteArrayView PartsOfRev2[] = { "ESEARCH", "IDLE", "LIST-EXTENDED", "LIST-STATUS", "LITERAL-", "SASL-IR" };

bool isNoise(QByteArrayView name)
{
    return name == "LITERAL" || name == "+"; // "LITERAL +", torn apart by a server seen in the wild
}
} // namespace

Capabilities::Capabilities(QByteArrayView names)
{
    for (const QByteArray &word : names.toByteArray().toUpper().split(' ')) {
        if (m_names.size() == MostNames)
            break;
        if (!word.isEmpty() && word.size() <= LongestName && !isNoise(word) && !m_names.contains(word))
            m_names.append(word);
    }
}

bool Capabilities::has(QByteArrayView name) const
{
    const QByteArray wanted = name.toByteArray().toUpper();
    if (m_names.contains(wanted))
        return true;
    // A server of both revisions may mean less by rev2 than it says, as long as nobody has enabled it.
    const bool onlyRev2 = m_names.contains("IMAP4REV2"_ba) && !m_names.contains("IMAP4REV1"_ba);
    return onlyRev2 && std::ranges::find(PartsOfRev2, QByteArrayView(wanted)) != std::ranges::end(PartsOfRev2);
}

bool Capabilities::hasMechanism(QByteArrayView mechanism) const
{
    return has("AUTH="_ba + mechanism.toByteArray());
}

bool Capabilities::hasAnyMechanism() const
{
    return std::ranges::any_of(m_names, [](const QByteArray &name) { return name.startsWith("AUTH="); });
}

LiteralSupport Capabilities::literals() const
{
    if (has("LITERAL+"))
        return LiteralSupport::Plus;
    return has("LITERAL-") ? LiteralSupport::Minus : LiteralSupport::Synchronizing;
}

QStringList Capabilities::toStringList() const
{
    QStringList names;
    for (const QByteArray &name : m_names)
        names.append(sanitizedLine(QString::fromUtf8(name)));
    return names;
}

} // namespace imap

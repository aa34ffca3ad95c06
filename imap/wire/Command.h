// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace imap {

enum class LiteralSupport { Synchronizing, Plus, Minus }; // none, LITERAL+, LITERAL- (RFC 7888)

// A command being written: keyword and arguments, quoted or sent as literals as RFC 9051 §4.3 demands, so that no
// mailbox name or password can end its line early. Without tag and CRLF: Session adds them.
class Command
{
public:
    explicit Command(QByteArrayView keyword);              // "UID FETCH", "EXAMINE", …

    Command &atom(QByteArrayView text);                    // as it stands: ASCII without CR, LF, NUL (asserted)
    Command &astring(QByteArrayView text);                 // atom where possible, else quoted, else literal
    Command &secret(QByteArrayView text);                  // an astring that redacted() replaces

    // The bytes, cut where a synchronizing literal must wait for the server's "+".
    std::vector<QByteArray> segments(QByteArrayView tag, LiteralSupport literals) const;
    QByteArray keyword() const;
    QByteArray redacted() const;                           // for the log
    // members are the implementer's
};

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace imap {

enum class LiteralSupport { Synchronizing, Plus, Minus }; // none, LITERAL+, LITERAL- (RFC 7888)

// A command being written: keyword and arguments, quoted or sent as literals as RFC 9051 §4.3 demands, so that no
// mailbox name or password can end its line early. The tag comes with segments(); the final CRLF is in them.
class Command
{
public:
    explicit Command(QByteArrayView keyword); // "UID FETCH", "EXAMINE", …

    Command &atom(QByteArrayView text); // as it stands: printable ASCII (asserted; else sent as an astring)
    Command &astring(QByteArrayView text); // atom where possible, else quoted, else literal
    Command &secret(QByteArrayView text); // an astring that redacted() replaces
    Command &secretAtom(QByteArrayView text); // the same for an atom: AUTHENTICATE's initial response

    // The bytes from tag to CRLF, cut where a synchronizing literal must wait for the server's "+".
    std::vector<QByteArray> segments(QByteArrayView tag, LiteralSupport literals) const;
    QByteArray keyword() const { return m_keyword; }
    QByteArray redacted() const; // for the log, one line, without tag

private:
    enum class Form { Atom, Quoted, Literal };
    enum class Privacy { Open, Secret };
    struct Argument
    {
        QByteArray bytes; // as they go out; a literal without its {n}
        Form form;
        Privacy privacy;
    };
    Command &add(QByteArrayView text, Privacy privacy);
    Command &addAtom(QByteArrayView text, Privacy privacy);

    QByteArray m_keyword;
    std::vector<Argument> m_arguments;
};

} // namespace imap

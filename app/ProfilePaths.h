// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where Posthorn keeps its files: as the XDG base directory specification says, or all in the directory that
// --profile names.
class ProfilePaths
{
public:
    explicit ProfilePaths(const QString &profile = {});

    QString config() const { return m_config; } // …/posthorn.conf
    QString rules() const { return m_rules; } // …/rules.conf
    QString state() const { return m_state; } // …/state.db

private:
    QString m_config;
    QString m_rules;
    QString m_state;
};

// Our files are nobody else's business. Each of these returns what is wrong, in words; empty: nothing.
namespace privacy {

QString makeDirectoryFor(const QString &file); // 0700, where it does not exist yet
QString whyNotTrusted(const QString &file); // another user owns it, or anybody may write to it
QString whyNotWrite(const QString &file); // a symbolic link leads out of the home and out of its own directory

} // namespace privacy

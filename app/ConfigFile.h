// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

class IniText;

// One of our settings files: INI, UTF-8, mode 0600, and people may edit it. Read as a whole; changed under a lock, and
// put in the old one's place as a whole.
class ConfigFile
{
public:
    explicit ConfigFile(const QString &path)
        : m_path(path)
    {
    }

    QString path() const { return m_path; }

    std::variant<QByteArray, Error> read() const; // empty: there is none

    // Reads, hands the text to be changed to `change`, and writes it where that finds nothing wrong. What was not
    // understood to the last line is copied to ….bak before.
    using Problems = std::function<QStringList(const IniText &text)>;
    using Change = std::function<std::optional<Error>(IniText &text)>;
    std::optional<Error> write(const Problems &problemsOf, const Change &change) const;

    static Error invalid(const QStringList &problems);

private:
    QString m_path;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigFile.h"

#include "IniText.h"
#include "ProfilePaths.h"
#include "Sanitizer.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MaxSize = 1024 * 1024;
constexpr int LockPatience = 500; // ms; whoever holds the lock needs one

Error unwritable(const QString &why)
{
    return makeError(Error::Cause::ConfigUnwritable, why);
}

// To the disk itself. QSaveFile would take a disk that fills up in the middle for success.
bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(file, bytes.data(), size_t(bytes.size()));
        if (count < 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return ::fsync(file) == 0;
}

// Puts a whole new file in the old one's place; a link stays a link. Empty: done.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString() + u": "_s + path;
    if (!writeAll(file.handle(), bytes))
        return qt_error_string(errno) + u": "_s + path;
    return file.commit() ? QString() : file.errorString() + u": "_s + path;
}
} // namespace

std::variant<QByteArray, Error> ConfigFile::read() const
{
    QFile file(m_path);
    if (!file.exists() && !QFileInfo(m_path).isSymLink())
        return QByteArray();
    const auto unreadable = [](const QString &why) { return makeError(Error::Cause::ConfigUnreadable, why); };
    if (const QString why = privacy::whyNotTrusted(m_path); !why.isEmpty())
        return unreadable(why);
    if (!QFileInfo(m_path).isFile())
        return unreadable(u"%1 is not a file"_s.arg(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString() + u": "_s + m_path);
    if (file.size() > MaxSize)
        return unreadable(u"%1 is too large"_s.arg(m_path));
    return file.readAll();
}

std::optional<Error> ConfigFile::write(const Problems &problemsOf, const Change &change) const
{
    if (const QString why = privacy::whyNotWrite(m_path); !why.isEmpty())
        return unwritable(why);
    if (const QString why = privacy::makeDirectoryFor(m_path); !why.isEmpty())
        return unwritable(why);
    QLockFile lock(m_path + u".lock"_s); // the tray program and a command may both have something to write
    if (!lock.tryLock(LockPatience) && lock.error() == QLockFile::LockFailedError)
        return unwritable(u"another program is writing %1"_s.arg(m_path));
    const auto before = read();
    if (const auto *error = std::get_if<Error>(&before))
        return unwritable(error->words);
    const auto &bytes = std::get<QByteArray>(before);
    IniText text(bytes);
    const bool isUnderstood = problemsOf(text).isEmpty();
    if (const auto error = change(text))
        return error;
    if (!isUnderstood) {
        if (const QString why = writeFile(m_path + u".bak"_s, bytes); !why.isEmpty())
            return unwritable(why);
    }
    if (const QString why = writeFile(m_path, text.text()); !why.isEmpty())
        return unwritable(why);
    return std::nullopt;
}

Error ConfigFile::invalid(const QStringList &problems)
{
    return makeError(Error::Cause::ConfigInvalid, sanitizedLine(problems.join(u"; "_s), 500));
}

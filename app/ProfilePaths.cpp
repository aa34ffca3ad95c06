// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProfilePaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {
// "All paths set in these environment variables must be absolute"; else they are ignored.
QString baseDirectory(const char *variable, const QString &fallback)
{
    const QString path = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QDir::homePath() + fallback;
}

bool isWithin(const QString &path, const QString &directory)
{
    return !directory.isEmpty() && (path + u'/').startsWith(directory + u'/');
}
} // namespace

ProfilePaths::ProfilePaths(const QString &profile)
    : m_config(profile.isEmpty() ? baseDirectory("XDG_CONFIG_HOME", u"/.config"_s) + u"/posthorn"_s
                                 : QDir(profile).absolutePath())
    , m_state(profile.isEmpty() ? baseDirectory("XDG_STATE_HOME", u"/.local/state"_s) + u"/posthorn"_s : m_config)
{
    m_rules = m_config + u"/rules.conf"_s;
    m_config += u"/posthorn.conf"_s;
    m_state += u"/state.db"_s;
}

namespace privacy {

QString makeDirectoryFor(const QString &file)
{
    const QString directory = QFileInfo(file).absolutePath();
    QDir().mkpath(QFileInfo(directory).absolutePath()); // where this fails, so does the next
    if (::mkdir(QFile::encodeName(directory).constData(), 0700) != 0 && errno != EEXIST)
        return qt_error_string(errno) + u": "_s + directory;
    return {};
}

QString whyNotTrusted(const QString &file)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0)
        return {}; // not there: nothing to distrust
    if (facts.st_uid != ::geteuid())
        return u"%1 belongs to another user"_s.arg(file);
    if ((facts.st_mode & S_IWOTH) != 0)
        return u"anybody may write to %1; chmod 600 mends that"_s.arg(file);
    return {};
}

QString whyNotWrite(const QString &file)
{
    const QFileInfo link(file);
    if (!link.isSymLink())
        return {};
    const QString target = QFileInfo(link.symLinkTarget()).canonicalFilePath();
    const QString home = QDir(QDir::homePath()).canonicalPath();
    const QString own = QDir(link.absolutePath()).canonicalPath();
    if (isWithin(target, home) || isWithin(target, own))
        return {};
    return u"%1 is a symbolic link that leads out of the home directory"_s.arg(file);
}

} // namespace privacy

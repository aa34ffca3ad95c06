// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Autostart.h"

#include "DesktopNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace autostart {
namespace {

const QByteArray HiddenLine = "Hidden=true\n"_ba;

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/"_s + desktop::AppId
        + u".desktop"_s;
}

// Quoted as the Desktop Entry Specification wants an Exec argument.
QString quoted(QString argument)
{
    for (const QChar special : { u'\\', u'"', u'`', u'$' })
        argument.replace(special, QString(u'\\') + special);
    argument.replace(u'%', u"%%"_s);
    return u'"' + argument + u'"';
}

QByteArray entry()
{
    return u"[Desktop Entry]\nType=Application\nName=Posthorn\nIcon=%1\nExec=%2 --hidden\nX-GNOME-Autostart-enabled=true\n"_s
        .arg(desktop::AppId, quoted(QCoreApplication::applicationFilePath()))
        .toUtf8();
}

QByteArray contents()
{
    QFile file(entryPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Error> write(const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(entryPath()).absolutePath());
    QSaveFile file(entryPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return makeError(Error::Cause::ConfigUnwritable, file.errorString());
    return std::nullopt;
}

} // namespace

bool isEnabled()
{
    const QByteArray present = contents();
    return !present.isEmpty() && !present.contains(HiddenLine);
}

std::optional<Error> setEnabled(bool enabled)
{
    if (enabled == isEnabled())
        return std::nullopt;
    QByteArray present = contents();
    if (enabled)
        return write(present.isEmpty() ? entry() : present.replace(HiddenLine, QByteArray()));
    if (present != entry()) // somebody has edited it: keep that, and hide the entry
        return write(present + (present.endsWith('\n') ? "" : "\n") + HiddenLine);
    if (QFile file(entryPath()); !file.remove())
        return makeError(Error::Cause::ConfigUnwritable, file.errorString());
    return std::nullopt;
}

} // namespace autostart

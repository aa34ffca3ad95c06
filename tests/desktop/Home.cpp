// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"

#include "RealServer.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

Home::Home()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto name : { "DISPLAY"_L1, "WAYLAND_DISPLAY"_L1, "QT_QPA_PLATFORM"_L1, "QT_LOGGING_RULES"_L1 })
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, file(u"home"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    m_environment.insert(u"XDG_STATE_HOME"_s, file(u"state"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, file(u"cache"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + file(u"no-bus"_s));
    m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + file(u"no-system-bus"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

void Home::moveTo(const RealServer &desktop)
{
    const QJsonObject variables = desktop.ready()[u"environment"_s].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        m_environment.insert(it.key(), it.value().toString());
}

bool Home::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    return out.open(QFile::WriteOnly) && out.write(bytes) == bytes.size();
}

QStringList Home::filesContaining(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile in(files.next());
        if (in.open(QFile::ReadOnly) && in.readAll().contains(bytes))
            found.append(in.fileName());
    }
    return found;
}

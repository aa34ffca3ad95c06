// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PrivateBus.h"

#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 10'000; // ms; it takes some ten

QByteArray configuration(const QString &folder)
{
    return QStringLiteral(R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)")
        .arg(folder)
        .toUtf8();
}
} // namespace

PrivateBus::PrivateBus()
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QFile::WriteOnly))
        return;
    file.write(configuration(m_folder.path()));
    file.close();

    m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // also when the test crashes
    m_daemon.start(u"dbus-daemon"_s, { u"--config-file="_s + file.fileName(), u"--nofork"_s, u"--print-address=1"_s });
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(Patience)) { }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished(Patience);
}

QDBusConnection PrivateBus::connect(const QString &name)
{
    m_connections += name;
    return QDBusConnection::connectToBus(m_address, name);
}

void PrivateBus::disconnect(const QString &name)
{
    m_connections.removeAll(name);
    QDBusConnection::disconnectFromBus(name);
}

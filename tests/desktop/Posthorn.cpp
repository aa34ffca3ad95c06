// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Posthorn.h"

#include "Home.h"
#include "RealServer.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, int(Patience.count()));
}

Posthorn::Posthorn(const Home &home, const QStringList &arguments, const QByteArray &input, const QStringList &through)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_output += m_process.readAllStandardOutput(); });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors += m_process.readAllStandardError(); });
    m_process.setProcessEnvironment(home.environment());
    QStringList command =
        through + QStringList { QStringLiteral(POSTHORN_PROGRAM), u"--profile"_s, home.profile() } + arguments;
    const QString program = command.takeFirst();
    m_process.start(program, command);
    m_process.write(input);
    m_process.closeWriteChannel();
    m_process.waitForStarted();
}

Posthorn::~Posthorn()
{
    kill();
    if (m_errors.contains("Sanitizer") || m_errors.contains("runtime error: "))
        QTest::qFail(m_errors.constData(), __FILE__, __LINE__);
}

bool Posthorn::waitForEnd()
{
    m_process.waitForFinished(2 * int(Patience.count())); // the program has its patience, too
    return !isRunning() && m_process.exitStatus() == QProcess::NormalExit;
}

void Posthorn::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QList<QJsonObject> Posthorn::said() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QStringList accountOn(const RealServer &server, const QString &port)
{
    return { u"account"_s,
             u"add"_s,
             u"--name"_s,
             u"Test"_s,
             u"--email"_s,
             u"u1@localhost"_s,
             u"--host"_s,
             u"localhost"_s,
             u"--port"_s,
             QString::number(server.port(port)),
             u"--security"_s,
             port == "imap"_L1 ? u"starttls"_s : u"tls"_s,
             u"--user"_s,
             u"u1"_s,
             u"--ca-file"_s,
             server.path(u"ca"_s),
             u"--password-command"_s,
             u"printf secret"_s };
}

QString stateOfRunning(const Home &home)
{
    Posthorn status(home, { u"status"_s, u"--json"_s });
    if (!status.waitForEnd() || status.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(status.output().toUtf8())[u"accounts"_s][0][u"state"_s].toString();
}

bool isTitle(const QString &title, const QString &name)
{
    return title == name || title == name + u" — Posthorn"_s;
}

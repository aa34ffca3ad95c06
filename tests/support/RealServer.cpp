// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RealServer.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 60000; // ms; a busy machine is slow, a dead server is never in time
}

RealServer::RealServer(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RealServer::readLines);
    // Not "python3": what is first in PATH need not be Debian's, which has the modules.
    m_process.start(u"/usr/bin/python3"_s,
                    QStringList { QStringLiteral(POSTHORN_TEST_SERVERS) + u'/' + program } + arguments);
    if (!waitForLine()) {
        m_problem = u"%1 said nothing"_s.arg(program);
        return;
    }
    const QJsonObject first = m_answers.takeFirst();
    if (first[u"ready"_s].toBool())
        m_ready = first;
    else
        m_problem = first[u"error"_s].toString();
}

RealServer::~RealServer()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(Patience))
        m_process.kill();
}

bool RealServer::order(const QString &command, const QJsonObject &arguments)
{
    QJsonObject line = arguments;
    line.insert(u"do"_s, command);
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    if (!waitForLine()) {
        m_problem = u"no answer to "_s + command;
        return false;
    }
    m_answer = m_answers.takeFirst();
    m_problem = m_answer[u"error"_s].toString();
    return m_answer[u"ok"_s].toBool();
}

bool RealServer::waitForLine()
{
    const QDeadlineTimer deadline(Patience);
    readLines();
    while (m_answers.isEmpty()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return false;
        readLines();
    }
    return true;
}

void RealServer::readLines()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (line.contains(u"event"_s)) {
            m_events.append(line);
            Q_EMIT happened(line);
        } else {
            m_answers.append(line);
        }
    }
}

bool contains(const QJsonObject &whole, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it) {
        if (whole.value(it.key()) != it.value())
            return false;
    }
    return true;
}

int countOf(const QList<QJsonObject> &objects, const QJsonObject &part)
{
    return int(
        std::count_if(objects.begin(), objects.end(), [&](const auto &object) { return contains(object, part); }));
}

QJsonObject lastOf(const QList<QJsonObject> &objects, const QJsonObject &part)
{
    const auto found = std::find_if(objects.rbegin(), objects.rend(), [&](const auto &o) { return contains(o, part); });
    return found == objects.rend() ? QJsonObject() : *found;
}

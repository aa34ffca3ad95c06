// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>

// A program of tests/servers: a real mail server, desktop or panel that lives as long as this object, and longer in no
// case: it ends itself when its standard input closes. Orders wait for their answer; this is for tests only.
class RealServer : public QObject
{
    Q_OBJECT
public:
    // `program` is a file name in tests/servers.
    explicit RealServer(const QString &program, const QStringList &arguments = {},
                        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~RealServer() override;

    bool isReady() const { return !m_ready.isEmpty(); }
    QString problem() const { return m_problem; } // why it is not ready, or refused the last order
    bool isInstalled() const { return !m_problem.contains(QLatin1StringView("not installed: ")); }
    QJsonObject ready() const { return m_ready; }
    int port(const QString &name) const { return m_ready[name].toInt(); }
    QString path(const QString &name) const { return m_ready[name].toString(); }

    // False, and says why in problem(), if it could not be done.
    bool order(const QString &command, const QJsonObject &arguments = {});
    QJsonObject answer() const { return m_answer; } // to the last order

    QList<QJsonObject> events() const { return m_events; } // all since the start

Q_SIGNALS:
    void happened(const QJsonObject &event);

private:
    bool waitForLine();
    void readLines();

    QProcess m_process;
    QJsonObject m_ready;
    QJsonObject m_answer;
    QList<QJsonObject> m_answers; // read, but not yet taken
    QList<QJsonObject> m_events;
    QString m_problem;
};

// True where `whole` has every member of `part`, with the same value.
bool contains(const QJsonObject &whole, const QJsonObject &part);
int countOf(const QList<QJsonObject> &objects, const QJsonObject &part);
QJsonObject lastOf(const QList<QJsonObject> &objects, const QJsonObject &part);

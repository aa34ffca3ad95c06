// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class Home;
class RealServer;

// How long a test waits for what must come: long, as nothing is decided by how fast this machine is today.
inline constexpr std::chrono::milliseconds Patience { 40000 };

// For conditions that take long to look at: QTRY_ counts its own rounds only, this the whole time.
bool comesTrue(const std::function<bool()> &condition);

// One run of the real program, with --profile in `home`. `through` is a command that starts it, such as unshare.
class Posthorn : public QObject
{
    Q_OBJECT
public:
    Posthorn(const Home &home, const QStringList &arguments, const QByteArray &input = {},
             const QStringList &through = {});
    ~Posthorn() override; // ends it, the hard way; fails the test where a sanitizer had complained

    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool waitForEnd(); // false: it is still running, or it crashed
    int exitCode() const { return m_process.exitCode(); }
    void kill(); // SIGKILL; returns when it is gone

    QString output() const { return QString::fromUtf8(m_output); }
    QString errors() const { return QString::fromUtf8(m_errors); }
    QStringList errorLines() const { return errors().split(u'\n', Qt::SkipEmptyParts); }
    QList<QJsonObject> said() const; // the JSON lines of its output

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

// `posthorn account add` for u1 on `server` by the port called `port`: "imaps" (TLS) or "imap" (STARTTLS).
QStringList accountOn(const RealServer &server, const QString &port = QStringLiteral("imaps"));

// The state of its first account, by the running program's own account (`posthorn status`); empty: none is running.
QString stateOfRunning(const Home &home);

// A window of the program that it calls `name`; Qt adds the program's name to some.
bool isTitle(const QString &title, const QString &name);

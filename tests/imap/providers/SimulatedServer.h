// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "ModelServer.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <memory>
#include <vector>

// A provider's server on a loopback port: a ModelServer behind each TLS socket, all of them with the same mailboxes.
// What a test does to the mailboxes it does here, so that the connections hear of it.
class SimulatedServer : public QTcpServer
{
    Q_OBJECT
public:
    SimulatedServer(const ModelManners &manners, Security security, const QSslConfiguration &configuration);
    ~SimulatedServer() override;

    ModelStore store;
    void deliver(const QByteArray &text);
    void addFlag(quint32 uid, const QByteArray &flag);
    void expunge(quint32 uid);
    void makeAnew();
    void sayFarewell(); // on every connection
    std::function<void(const QByteArray &name)> answered; // after each command, before the next one is read

    int connections() const { return int(m_lines.size()); } // so far
    qint64 said() const; // bytes, on the newest connection
    qint64 heard() const;
    QByteArrayList complaints() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Line; // one connection
    void greet(Line &line);
    void say(Line &line, const QByteArray &bytes);
    void tellAll();

    ModelManners m_manners;
    Security m_security;
    QSslConfiguration m_configuration;
    std::vector<std::unique_ptr<Line>> m_lines;
};

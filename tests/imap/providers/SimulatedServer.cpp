// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SimulatedServer.h"

struct SimulatedServer::Line
{
    explicit Line(const ModelServer &server)
        : model(server)
    {
    }
    QSslSocket socket;
    ModelServer model;
    qint64 said = 0;
    qint64 heard = 0;
};

SimulatedServer::SimulatedServer(const ModelManners &manners, Security security, const QSslConfiguration &configuration)
    : m_manners(manners)
    , m_security(security)
    , m_configuration(configuration)
{
    listen(QHostAddress::LocalHost);
}

SimulatedServer::~SimulatedServer() = default;

void SimulatedServer::incomingConnection(qintptr descriptor)
{
    const bool isClear = m_security == Security::StartTls;
    const auto wire = isClear ? ModelServer::Wire::Clear : ModelServer::Wire::Encrypted;
    Line &line = *m_lines.emplace_back(std::make_unique<Line>(ModelServer(m_manners, store, wire)));
    line.model.answered = [this](const QByteArray &name) {
        if (const auto tell = answered) // a copy: it may want to be told no more
            tell(name);
    };
    line.socket.setSslConfiguration(m_configuration);
    line.socket.setSocketDescriptor(descriptor);
    line.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // else each answer waits for an ACK
    connect(&line.socket, &QSslSocket::readyRead, this, [this, &line] {
        const QByteArray bytes = line.socket.readAll();
        line.heard += bytes.size();
        say(line, line.model.receive(bytes));
    });
    connect(&line.socket, &QSslSocket::encrypted, this, [this, &line] {
        if (line.said == 0)
            greet(line);
        else
            say(line, line.model.encrypted());
    });
    if (isClear)
        greet(line);
    else
        line.socket.startServerEncryption();
}

void SimulatedServer::greet(Line &line)
{
    say(line, line.model.greet());
}

void SimulatedServer::say(Line &line, const QByteArray &bytes)
{
    line.said += bytes.size();
    line.socket.write(bytes);
    if (line.model.wantsTls() && line.socket.mode() == QSslSocket::UnencryptedMode) {
        line.socket.flush();
        line.socket.startServerEncryption();
    }
    if (line.model.hangsUp())
        line.socket.disconnectFromHost();
}

void SimulatedServer::tellAll()
{
    for (const auto &line : m_lines)
        say(*line, line->model.changed());
}

void SimulatedServer::deliver(const QByteArray &text)
{
    store.inbox().deliver(text);
    tellAll();
}

void SimulatedServer::addFlag(quint32 uid, const QByteArray &flag)
{
    store.inbox().addFlag(uid, flag);
    tellAll();
}

void SimulatedServer::expunge(quint32 uid)
{
    store.inbox().expunge(uid);
    tellAll();
}

void SimulatedServer::makeAnew()
{
    store.inbox().makeAnew();
    tellAll();
}

void SimulatedServer::sayFarewell()
{
    for (const auto &line : m_lines) {
        if (!line->model.isOver())
            say(*line, line->model.sayFarewell());
    }
}

qint64 SimulatedServer::said() const
{
    return m_lines.empty() ? 0 : m_lines.back()->said;
}

qint64 SimulatedServer::heard() const
{
    return m_lines.empty() ? 0 : m_lines.back()->heard;
}

QByteArrayList SimulatedServer::complaints() const
{
    QByteArrayList all;
    for (const auto &line : m_lines)
        all += line->model.complaints();
    return all;
}

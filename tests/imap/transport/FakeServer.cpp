// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeServer.h"

FakeServer::FakeServer(Speech speech, const QSslConfiguration &configuration, QObject *parent)
    : QTcpServer(parent)
    , m_speech(speech)
    , m_configuration(configuration)
{
    listen(QHostAddress::LocalHost);
}

void FakeServer::incomingConnection(qintptr descriptor)
{
    auto *client = new QSslSocket(this);
    m_clients << client;
    ++connections;
    client->setSslConfiguration(m_configuration);
    client->setSocketDescriptor(descriptor);
    if (m_speech == Speech::Silence)
        return;
    connect(client, &QSslSocket::readyRead, this, [this, client] {
        heard += client->readAll();
        Q_EMIT spokenTo();
    });
    if (m_speech == Speech::Tls) {
        connect(client, &QSslSocket::encrypted, this, [this, client] { client->write(greeting); });
        client->startServerEncryption();
    } else {
        client->write(greeting);
    }
}

void FakeServer::say(const QByteArray &bytes)
{
    m_clients.last()->write(bytes);
}
void FakeServer::sayToAll(const QByteArray &bytes)
{
    for (auto *client : std::as_const(m_clients))
        client->write(bytes);
}
void FakeServer::startTls()
{
    m_clients.last()->startServerEncryption();
}
void FakeServer::hangUp()
{
    m_clients.last()->disconnectFromHost();
}

QSslCertificate FakeServer::peerCertificate() const
{
    return m_clients.isEmpty() ? QSslCertificate() : m_clients.last()->peerCertificate();
}

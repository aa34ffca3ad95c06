// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

// A server on a loopback port that says what a test makes it say and remembers what it heard.
class FakeServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Speech {
        Tls, // from the first byte
        ClearText, // until startTls()
        Silence, // takes the connection and does nothing with it
    };
    FakeServer(Speech speech, const QSslConfiguration &configuration, QObject *parent = nullptr);

    void setConfiguration(const QSslConfiguration &configuration)
    {
        m_configuration = configuration;
    } // for new clients

    QByteArray greeting; // said to each client as soon as it can be
    int connections = 0;
    QByteArray heard; // from all clients, as far as it could be decrypted

    void say(const QByteArray &bytes); // to the newest client
    void sayToAll(const QByteArray &bytes);
    void startTls();
    QSslCertificate peerCertificate() const; // the newest client's, if it showed one
    void hangUp();

Q_SIGNALS:
    void spokenTo();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Speech m_speech;
    QSslConfiguration m_configuration;
    QList<QSslSocket *> m_clients;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>

// An issuer over HTTPS that describes itself, and whose token endpoint says what a test makes it say.
class FakeProvider : public QObject
{
    Q_OBJECT
public:
    explicit FakeProvider(const QSslConfiguration &configuration);

    QString issuer() const;
    QByteArrayList asked; // bodies of requests to the token endpoint
    QByteArrayList headers; // and their headers
    QByteArrayList answers; // raw HTTP, used up one after the other; none left: silence
    int elsewhere = 0; // requests that are neither for the metadata nor for the token endpoint

    static QByteArray http(int status, const QByteArray &body, const QByteArray &headers = {});
    static QByteArray tokens(const QByteArray &access, const QByteArray &refresh = {}, int lifetime = 3600);

Q_SIGNALS:
    void tokenRequested();

private:
    void letIn();
    void read(QTcpSocket *socket);

    QSslServer m_server;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeProvider.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

FakeProvider::FakeProvider(const QSslConfiguration &configuration)
{
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &FakeProvider::letIn);
    m_server.listen(QHostAddress::LocalHost);
}

QString FakeProvider::issuer() const
{
    return u"https://localhost:%1"_s.arg(m_server.serverPort());
}

QByteArray FakeProvider::http(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As it is\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray FakeProvider::tokens(const QByteArray &access, const QByteArray &refresh, int lifetime)
{
    QByteArray body =
        R"({"token_type":"Bearer","access_token":")" + access + R"(","expires_in":)" + QByteArray::number(lifetime);
    if (!refresh.isEmpty())
        body += R"(,"refresh_token":")" + refresh + '"';
    return http(200, body + '}');
}

void FakeProvider::letIn()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void FakeProvider::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(64 * 1024);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = request.first(end);
    const qsizetype at = head.toLower().indexOf("content-length: ");
    const auto size = at < 0 ? 0 : head.sliced(at + 16).split('\r').first().toLongLong();
    const QByteArray body = request.sliced(end + 4);
    if (body.size() < size)
        return;
    socket->readAll();
    if (head.startsWith("GET /.well-known/")) {
        const QByteArray me = issuer().toLatin1();
        socket->write(http(200,
                           R"({"issuer":")" + me + R"(","authorization_endpoint":")" + me
                               + R"(/authorize","token_endpoint":")" + me
                               + R"(/token","device_authorization_endpoint":")" + me + R"(/device"})"));
        socket->disconnectFromHost();
    } else if (head.startsWith("POST /token ")) {
        asked += body;
        headers += head;
        Q_EMIT tokenRequested();
        if (answers.isEmpty())
            return;
        socket->write(answers.takeFirst());
        socket->disconnectFromHost();
    } else {
        ++elsewhere;
        socket->write(http(404, {}));
        socket->disconnectFromHost();
    }
}

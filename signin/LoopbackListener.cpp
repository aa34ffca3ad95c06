// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackListener.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

class Page
{
    Q_DECLARE_TR_FUNCTIONS(oauth::Page)
public:
    // Nothing of the request comes back in it.
    static QByteArray html(LoopbackListener::Verdict verdict)
    {
        const QString text = sentence(verdict).toHtmlEscaped();
        return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Posthorn</title></head><body><p>%1</p></body></html>"_s
            .arg(text)
            .toUtf8();
    }

private:
    static QString sentence(LoopbackListener::Verdict verdict)
    {
        switch (verdict) {
        case LoopbackListener::Verdict::Succeeded: return tr("Posthorn goes on from here. You can close this page.");
        case LoopbackListener::Verdict::Failed:
            return tr("The sign-in did not succeed; Posthorn says why. You can close this page.");
        case LoopbackListener::Verdict::Stranger: break;
        }
        return tr("Posthorn did not ask for this page.");
    }
};

QByteArray response(LoopbackListener::Verdict verdict)
{
    const QByteArray page = Page::html(verdict);
    const QByteArray status = verdict == LoopbackListener::Verdict::Stranger ? "400 Bad Request" : "200 OK";
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
        + "\r\nContent-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store"
          "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + page;
}

} // namespace

LoopbackListener::LoopbackListener(const Judge &judge, QObject *parent)
    : QObject(parent)
    , m_judge(judge)
{
    for (QTcpServer *server : { &m_ipv4, &m_ipv6 })
        connect(server, &QTcpServer::newConnection, this, [this, server] { letIn(*server); });
}

LoopbackListener::~LoopbackListener() = default;

std::optional<QString> LoopbackListener::listen(const QString &redirectTo)
{
    constexpr int Tries = 5; // the port that IPv4 gave may be somebody's in IPv6
    const bool bothFamilies = redirectTo.contains("localhost"_L1);
    for (int i = 0; i < Tries; ++i) {
        if (listenOn(bothFamilies))
            return redirectTo.arg(m_ipv4.serverPort());
        m_ipv4.close();
    }
    return std::nullopt;
}

bool LoopbackListener::listenOn(bool bothFamilies)
{
    if (!m_ipv4.listen(QHostAddress::LocalHost))
        return false;
    if (!bothFamilies || m_ipv6.listen(QHostAddress::LocalHostIPv6, m_ipv4.serverPort()))
        return true;
    return m_ipv6.serverError() != QAbstractSocket::AddressInUseError; // else there is no IPv6 here
}

void LoopbackListener::letIn(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(LongestRequest + 1);
        m_connections.enqueue(socket);
        if (m_connections.size() > MostConnections)
            m_connections.head()->abort();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.removeAll(socket);
            m_read.remove(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(m_patience, socket, &QTcpSocket::abort);
        read(socket);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    if (!m_connections.contains(socket))
        return; // it has had its answer
    QByteArray &bytes = m_read[socket];
    bytes += socket->read(LongestRequest + 1 - bytes.size());
    const LoopbackRequest request = readLoopbackRequest(bytes, m_ipv4.serverPort());
    if (std::holds_alternative<RequestIncomplete>(request))
        return;
    m_connections.removeAll(socket); // no more than one request
    m_read.remove(socket);
    const auto *parameters = std::get_if<Parameters>(&request);
    const bool isWaiting = m_ipv4.isListening(); // else the right one has been here
    reply(socket, parameters && isWaiting ? m_judge(*parameters) : Verdict::Stranger);
}

void LoopbackListener::reply(QTcpSocket *socket, Verdict verdict)
{
    socket->readAll(); // what is unread when a socket closes makes the kernel reset it, and the answer is lost
    socket->write(response(verdict));
    socket->disconnectFromHost();
    if (verdict != Verdict::Stranger)
        close();
}

void LoopbackListener::close()
{
    m_ipv4.close();
    m_ipv6.close();
    const auto others = std::exchange(m_connections, {});
    for (QTcpSocket *other : others)
        other->abort();
}

} // namespace oauth

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LoopbackRequest.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <optional>

class QTcpSocket;

namespace oauth {

// Waits on this machine's loopback for the browser that comes back from the provider (RFC 8252 §7.3), for one sign-in.
// `judge` says whose request it was. Strangers get a 400, and it keeps waiting, as anybody here could else end a
// sign-in; after the right one nobody else is let in. Bounded: 8 KiB, one request and ten seconds to a connection, eight
// of those, of which the oldest goes when there is one more.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    enum class Verdict { Stranger, Succeeded, Failed }; // the two others are the browser that we wait for
    using Judge = std::function<Verdict(const Parameters &parameters)>;

    explicit LoopbackListener(const Judge &judge, QObject *parent = nullptr);
    ~LoopbackListener() override;

    // Where the browser is to be sent: `redirectTo` with the port filled in. nullopt: no port is to be had.
    std::optional<QString> listen(const QString &redirectTo);
    void close(); // nobody is let in any more
    bool isListening() const { return m_ipv4.isListening(); }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; } // with a connection

private:
    bool listenOn(bool bothFamilies);
    void letIn(QTcpServer &server);
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, Verdict verdict);

    static constexpr qsizetype MostConnections = 8;
    Judge m_judge;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6; // "localhost" may mean either
    QHash<QTcpSocket *, QByteArray> m_read;
    QQueue<QTcpSocket *> m_connections; // the oldest first
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
};

} // namespace oauth

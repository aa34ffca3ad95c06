// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeNotificationServer.h"
#include "Isolates.h"
#include "NotificationDaemon.h"
#include "Notifier.h"
#include "PrivateBus.h"
#include "SampleMail.h"

#include <QObject>
#include <QStringList>

#include <memory>

// What tests of Notifier begin with: the server, Posthorn and, where needed, another program, each on a connection of its
// own.
class NotifierTest : public QObject
{
protected:
    void prepare(); // once
    void setUp(); // for each test, and
    void tearDown();

    void startServer(const QStringList &capabilities = { QStringLiteral("actions"), QStringLiteral("body") });
    void restartServer(const QStringList &capabilities = { QStringLiteral("actions"), QStringLiteral("body") });

    // Each until Posthorn knows the popups' ids.
    void showWith(const QList<PopupAction> &actions); // one message
    void showTheCode(); // a message with a one-time code
    void showAndWait(const QList<Message> &messages);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<Notifier> m_notifier;
};

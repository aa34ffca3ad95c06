// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

// A notification server that shows nothing and remembers everything, with the exact types that arrived.
class FakeNotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint id;
        QString appName;
        uint replacesId;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };

    explicit FakeNotificationServer(const QDBusConnection &bus);

    bool appear();
    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    void setName(const QString &name) { m_name = name; }
    void setFirstId(uint id) { m_nextId = id; }
    void refuseNext(const QString &error) { m_refusal = error; }
    void answerLater() { m_answersLater = true; } // Notify waits for answerNow()
    void answerNow();

    QList<Shown> shown; // every Notify, in order
    QList<uint> closed; // every CloseNotification, in order
    int timesAskedForCapabilities = 0;

public Q_SLOTS:
    QStringList GetCapabilities();
    QString GetServerInformation(QString &vendor, QString &version, QString &specification);
    uint Notify(const QString &appName, uint replacesId, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout,
                const QDBusMessage &call);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities { QStringLiteral("actions"), QStringLiteral("body") };
    QString m_name = QStringLiteral("fake");
    uint m_nextId = 1;
    QString m_refusal;
    bool m_answersLater = false;
    QList<QDBusMessage> m_unanswered;
};

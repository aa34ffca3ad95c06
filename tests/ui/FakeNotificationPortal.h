// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

// A notification portal that shows nothing and remembers everything, with the exact types that arrived.
class FakeNotificationPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
    Q_PROPERTY(uint version READ version)
public:
    struct Shown
    {
        QString id;
        QVariantMap notification; // without the two that follow
        QStringList icon; // kind, then names
        QStringList buttons; // action, label, action, label…
    };

    explicit FakeNotificationPortal(const QDBusConnection &bus, uint version = 1);

    bool appear();
    uint version() const { return m_version; }
    void refuseNext(const QString &error) { m_refusal = error; }
    void answerLater() { m_answersLater = true; } // AddNotification waits for answerNow()
    void answerNow();
    void click(const QString &id, const QString &action, const QVariantList &parameters = {});

    QList<Shown> shown; // every AddNotification, in order
    QStringList removed; // every RemoveNotification, in order

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification, const QDBusMessage &call);
    void RemoveNotification(const QString &id);

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameters);

private:
    QDBusConnection m_bus;
    uint m_version;
    QString m_refusal;
    bool m_answersLater = false;
    QList<QDBusMessage> m_unanswered;
};

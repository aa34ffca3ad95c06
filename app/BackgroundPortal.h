// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariantMap>

// Asks the desktop, by org.freedesktop.portal.Background, to start us with the session or no longer: of a sandbox's own
// autostart folder nobody reads. The desktop may ask its user first, who takes as long as it takes and may say no.
class BackgroundPortal : public QObject
{
    Q_OBJECT
public:
    enum class Autostart { Off, On };

    explicit BackgroundPortal(const QDBusConnection &bus, QObject *parent = nullptr);

    void request(Autostart autostart); // only the last request is answered

Q_SIGNALS:
    void answered(Autostart autostart); // how it is now
    void failed(const QString &words); // there is no such portal

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results, const QDBusMessage &signal);

private:
    QDBusConnection m_bus;
    QString m_request; // the path of the one that is not answered yet
    int m_requests = 0;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

class QProcess;

// Whether GNOME shows no banners: what its switch "Do Not Disturb" sets. That is in dconf, whose database is for its own
// library only. It says over D-Bus when something has changed, and GNOME's own `gsettings` says what is there now.
class GnomeBanners : public QObject
{
    Q_OBJECT
public:
    explicit GnomeBanners(const QDBusConnection &bus, QObject *parent = nullptr);
    ~GnomeBanners() override;

    static bool isGnome(); // this session

    bool areOff() const { return m_areOff; }

Q_SIGNALS:
    void changed(bool areOff);

private Q_SLOTS:
    void onNotify(const QString &prefix, const QStringList &changes);

private:
    void ask();
    void answer(const QByteArray &value);

    QDBusConnection m_bus;
    QProcess *m_asking = nullptr; // outlives this object until it has ended, so that nobody waits for that
    bool m_askAgain = false;
    bool m_areOff = false;
};

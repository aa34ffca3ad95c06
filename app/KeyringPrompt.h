// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace keyring {
inline const QString SecretService = QStringLiteral("org.freedesktop.secrets");
}

// One question of the keyring's to its user, which the keyring shows itself (Secret Service API, Prompt). Deletes itself
// once it is answered.
class KeyringPrompt : public QObject
{
    Q_OBJECT
public:
    KeyringPrompt(const QDBusConnection &bus, const QString &path, QObject *parent);

    void show();

Q_SIGNALS:
    void answered(bool unlocked); // false: closed, could not be shown, or the keyring is gone

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    void end(bool unlocked);

    QDBusConnection m_bus;
    QString m_path;
    bool m_isAnswered = false;
};

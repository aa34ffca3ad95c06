// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <variant>

// What another program has put into the desktop's keyring, by the attributes that it put there with it (Secret Service
// API; Qt Keychain knows its own only). Reads, and changes nothing; never makes the desktop ask for a password.
class ForeignSecret : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;
    using Attributes = QMap<QString, QString>;

    // Answers once, later; not at all once `context` is gone.
    static void read(const QDBusConnection &bus, const Attributes &attributes, QObject *context,
                     const std::function<void(const Answer &)> &answered,
                     std::chrono::milliseconds patience = std::chrono::seconds(10));

private:
    using Replied = std::function<void(const QList<QVariant> &arguments)>;

    ForeignSecret(const QDBusConnection &bus, const std::function<void(const Answer &)> &answered,
                  std::chrono::milliseconds patience, QObject *parent);
    void search(const Attributes &attributes);
    void openSession(const QString &item);
    void fetch(const QString &item, const QString &session);
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              const Replied &replied);
    void answer(const Answer &answer);

    QDBusConnection m_bus;
    std::function<void(const Answer &)> m_answered;
    std::chrono::milliseconds m_patience;
};

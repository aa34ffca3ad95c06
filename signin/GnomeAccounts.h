// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SignInWay.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <variant>

class QDBusError;
class QDBusMessage;

namespace oauth {

// GNOME Online Accounts, over D-Bus: accounts that the user has set up in GNOME's settings. GNOME renews their tokens by
// itself and gives one to whoever asks. Everything may take long, as it may ask the provider.
class GnomeAccounts : public QObject
{
    Q_OBJECT
public:
    using Secret = std::variant<QByteArray, Error>;
    using Accounts = std::variant<QList<GnomeAccount>, Error>;

    explicit GnomeAccounts(const QDBusConnection &bus, std::chrono::milliseconds patience = std::chrono::minutes(2),
                           QObject *parent = nullptr);

    void list(QObject *context, const std::function<void(const Accounts &)> &listed); // those with mail over IMAP
    void read(const Account &account, QObject *context, const std::function<void(const Secret &)> &answered);
    void refused(const Account &account); // the mail server did not take it: GNOME is to look into that

private:
    using Answered = std::function<void(const QDBusMessage &reply, const std::optional<Error> &error)>;
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              QObject *context, const Answered &answered);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_patience;
};

} // namespace oauth

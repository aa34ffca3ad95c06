// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

// What is known of a server of org.freedesktop.Notifications: what it says that it can do, and what it does otherwise.
struct NotificationServer
{
    QString name; // as GetServerInformation has it
    QStringList capabilities;

    bool can(QLatin1StringView capability) const { return capabilities.contains(capability); }
    bool keepsButtons() const; // of a popup that is replaced, whatever the new one's are
    QString plain(const QString &text) const; // a body that reads like `text`: nothing in it is taken for markup
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackgroundPortal.h"
#include "Error.h"

#include <QObject>

// Whether we are started with the session: by an entry in the autostart folder, or, in a sandbox, by the desktop's leave.
class SessionStart : public QObject
{
    Q_OBJECT
public:
    explicit SessionStart(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isOn() const;
    void set(bool on); // answered by settled() or failed(), maybe much later

Q_SIGNALS:
    void settled(); // as isOn() says
    void failed(const Error &error); // of the entry
    void impossible(); // the desktop has no way to do it

private:
    void write(bool on);

    BackgroundPortal m_portal;
};

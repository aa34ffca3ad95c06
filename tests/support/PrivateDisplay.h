// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

// An X11 display of a test's own, without a window manager and without a tray (Xvfb). Ends with the object.
class PrivateDisplay
{
public:
    PrivateDisplay();
    ~PrivateDisplay();

    bool isRunning() const { return !m_name.isEmpty(); }
    QString name() const { return m_name; } // ":99"

private:
    QProcess m_server;
    QString m_name;
};

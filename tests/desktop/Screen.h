// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class RealServer;

// The windows on the display of a test, and the keyboard in front of it. What cannot be done fails the test.
class Screen
{
public:
    enum class Side { Left, Right };

    explicit Screen(RealServer &desktop); // desktop.py

    void press(const QString &keys); // as xdotool calls them: "alt+n", or several: "Tab Tab"
    void type(const QString &text);
    bool isOpen(const QString &title);
    Side sideOfButtons(const QString &title); // in the last row of this window
    void keepPicture(const QString &name); // in the build folder, to be looked at

private:
    QJsonObject find(const QString &title);
    QString picture(const QString &name);

    RealServer &m_desktop;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

// What a popup says and does, before those who show it have it in their own words.
struct Notification
{
    enum class Urgency { Normal, Critical };

    quint32 replaces = 0; // one of our own; 0: it is a new one
    QString icon; // by name
    QString title; // plain text, as the body is
    QString body;
    QStringList clicks; // id, label, id, label…: "default" is a click on the popup itself
    QString category; // as the Desktop Notifications Specification has it
    Urgency urgency = Urgency::Normal;
    std::optional<QString> sound =
        QString(); // the name of one, or an absolute path; empty: the usual one; nullopt: none
    std::optional<std::chrono::milliseconds> timeout; // nullopt: as long as the desktop likes; 0: until it is closed
    bool isNews = true; // and not what was shown before, as it is by now
    bool isForUnlockedScreens = false; // a locked one should not show what it says
};

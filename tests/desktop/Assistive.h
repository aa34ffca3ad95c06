// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RealServer.h"

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

class Home;

// A thing in a window, as AT-SPI tells of it.
struct Control
{
    QString role;
    QString name;
    QString description;
    QString text; // of a field
    QString label; // the words that stand before it
    QStringList states;
    QRect place; // on the screen

    bool is(const QString &state) const { return states.contains(state); }
    QString spoken() const; // by what one knows it who does not see it
};

// Uses the program as people do who neither see it nor have a mouse (assistive.py). Programs that begin later speak to it.
class Assistive
{
public:
    explicit Assistive(const Home &home);

    bool isReady() const { return m_reader.isReady(); }
    QString problem() const { return m_reader.problem(); }

    bool isOpen(const QString &window);
    QList<Control> look(const QString &window); // at all that is in sight
    Control find(const QString &window, const QString &name); // empty: there is no such thing
    bool press(const QString &window, const QString &name, const QString &role = {});
    bool enter(const QString &window, const QString &name, const QString &text);
    bool focus(const QString &window, const QString &name);

    bool settle(); // all is heard that has been said by now
    QStringList said() const { return m_said; } // what was spoken without being asked for, oldest first
    bool hasSaid(const QString &part) const;
    QList<Control> focused() const { return m_focused; } // what has had the focus, oldest first

private:
    void hear(const QJsonObject &event);

    RealServer m_reader;
    QStringList m_said;
    QList<Control> m_focused;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QImage>
#include <QJsonArray>
#include <QObject>
#include <QPoint>
#include <QRect>
#include <QStringList>

#include <memory>
#include <optional>

// What tests begin with that use the tray program in a real panel, with a real notification daemon and the pointer. What
// is seen on the way is kept as pictures in the build folder: for people to look at.
class PanelTest : public QObject
{
protected:
    void startDesktop(const QStringList &options); // desktop.py
    void setUp(); // for each test, and
    void tearDown();

    bool addAccount(const QString &popupActions); // instead of the one that there may be
    bool start(); // until it is pushing
    bool deliver(const QString &subject) const;
    QStringList flags() const; // of each message: "seen" or "unread"

    QImage screenshot(const QString &name) const;
    bool isDrawn(const QRect &part) const; // not all of one colour, that is
    std::optional<QRect> window(const QString &title, int narrowest = 50) const;
    bool click(const QPoint &at, int button = 1) const; // 2 in the middle, 3 on the right
    QStringList menu() const; // what its entries say, by the panel's own means
    bool menuHas(const QString &text) const;

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_tray;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
};

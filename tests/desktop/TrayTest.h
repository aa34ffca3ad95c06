// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QObject>

#include <memory>

// What tests of the tray program begin with: a desktop whose notification daemon and tray tell us exactly what they were
// told, a Dovecot, and a home.
class TrayTest : public QObject
{
protected:
    void startDesktop(const QStringList &options = {}); // once
    void setUp(); // for each test, and
    void tearDown();

    bool succeeds(const QStringList &arguments, const QByteArray &input = {});
    bool start(); // until it is pushing
    QStringList menu() const; // what the entries say

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_tray;
    std::unique_ptr<RealServer> m_recorder;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
};

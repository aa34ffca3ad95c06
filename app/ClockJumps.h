// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Tells when the wall clock was set, or ran on while the monotonic one stood still: what sleep looks like from inside.
// Wakes nobody otherwise. On systems without timerfd it tells nothing.
class ClockJumps : public QObject
{
    Q_OBJECT
public:
    explicit ClockJumps(QObject *parent = nullptr);
    ~ClockJumps() override;

Q_SIGNALS:
    void jumped();

private:
    void read();

    int m_timer = -1;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Status.h"

#include <numeric>

using namespace Qt::StringLiterals;

int AccountStatus::unreadTotal() const
{
    return std::accumulate(unread.cbegin(), unread.cend(), 0);
}

bool isWell(WatchState state)
{
    return state == WatchState::Pushing || state == WatchState::Polling;
}

QString toWord(WatchState state)
{
    switch (state) {
    case WatchState::Connecting: return u"connecting"_s;
    case WatchState::CatchingUp: return u"catching-up"_s;
    case WatchState::Pushing: return u"pushing"_s;
    case WatchState::Polling: return u"polling"_s;
    case WatchState::Waiting: return u"waiting"_s;
    case WatchState::Stopped: return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Preferences.h"

#include <QLatin1StringView>
#include <QVariant>

#include <span>

// The entries of the settings file as data: what each is called, what it may hold, and where it goes. The table that
// people read is in AccountStore.h.
template<typename Value>
struct Entry
{
    enum class Need { Required, Optional }; // a missing optional entry means its default
    QLatin1StringView name;
    Need need;
    QLatin1StringView expected; // in words, for whoever wrote something else
    QVariant (*write)(const Value &);
    bool (*read)(Value &, const QVariant &); // false: not what was expected
};

std::span<const Entry<Account>> accountEntries();
std::span<const Entry<Preferences>> preferenceEntries();

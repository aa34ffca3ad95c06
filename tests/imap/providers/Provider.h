// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "ModelManners.h"
#include "Status.h"

// A mail provider: how an account with it is set up, what Posthorn is to make of it, and how its server behaves.
struct Provider
{
    QByteArray name;
    Security security = Security::ImplicitTls;
    Mechanism mechanism = Mechanism::Strongest; // that its users choose,
    QByteArray signsInBy = "PLAIN"; // and what that comes down to
    Error::Cause refused = Error::Cause::SignInRefused; // how we understand its refusal,
    Error::Cause farewell = Error::Cause::ServerClosing; // and its goodbye
    ModelManners manners;

    WatchState best() const { return manners.push == Push::None ? WatchState::Polling : WatchState::Pushing; }
};
Q_DECLARE_METATYPE(Provider)

const std::vector<Provider> &providers();

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiscoveryStep.h"
#include "Proposals.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <variant>

namespace discovery {

// Either the records, by priority, or why there are none.
struct ServiceLookupFailed
{
    DiscoveryStep::Outcome outcome = DiscoveryStep::Outcome::NotReachable;
    QString words;
};
using ServiceAnswer = std::variant<QList<ServiceRecord>, ServiceLookupFailed>;

// Asks for the SRV records of `name` and answers once, later; never, once `context` is gone. Tests bring their own.
using ServiceLookup = std::function<void(const QString &name, QObject *context,
                                         const std::function<void(const ServiceAnswer &)> &answered)>;

// Asks the system's resolver.
void lookUpInDns(const QString &name, QObject *context, const std::function<void(const ServiceAnswer &)> &answered);

} // namespace discovery

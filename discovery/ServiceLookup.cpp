// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServiceLookup.h"

#include "Sanitizer.h"

#include <QDnsLookup>

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
ServiceAnswer answerOf(const QDnsLookup &lookup)
{
    using Outcome = DiscoveryStep::Outcome;
    switch (lookup.error()) {
    case QDnsLookup::NoError: break;
    case QDnsLookup::NotFoundError: return ServiceLookupFailed { Outcome::NothingThere, {} };
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError:
    case QDnsLookup::InvalidReplyError:
        return ServiceLookupFailed { Outcome::ServerFailed, sanitizedLine(lookup.errorString()) };
    default: return ServiceLookupFailed { Outcome::NotReachable, sanitizedLine(lookup.errorString()) };
    }
    QList<ServiceRecord> records;
    for (const QDnsServiceRecord &record : lookup.serviceRecords()) // sorted by priority and weight
        records += { record.target(), record.port() };
    return records;
}
} // namespace

void lookUpInDns(const QString &name, QObject *context, const std::function<void(const ServiceAnswer &)> &answered)
{
    auto *lookup = new QDnsLookup(QDnsLookup::SRV, name, context);
    QObject::connect(lookup, &QDnsLookup::finished, lookup, [=] {
        lookup->deleteLater();
        answered(answerOf(*lookup));
    });
    lookup->lookup();
}

} // namespace discovery

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailAddress.h"
#include "ServerSettings.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace discovery {

// What is decided in a search for settings, without any network. All hosts here are in their ASCII form.

// One record of a service (RFC 2782): where it is to be had.
struct ServiceRecord
{
    QString target;
    quint16 port = 0;

    bool operator==(const ServiceRecord &) const = default;
};

// The pages to ask, in this order. Only the first is told the whole address, as only that one is bound to be the
// domain's own: the database, which is somebody else's, gets the domain.
QUrl autoconfigUrl(const MailAddress &address);
QUrl wellKnownUrl(const MailAddress &address);
QUrl ispdbUrl(const MailAddress &address);

// Whether an answer of `asked` may send us on to `location`: by HTTPS to the same owner. nullopt: not followed.
constexpr int MostRedirects = 3;
std::optional<QUrl> permittedRedirect(const QUrl &asked, const QUrl &location);

// RFC 6186 §3.4 and §4: the full address is the user name. Records are taken in the order that they have here; one whose
// target is "." says that the service is not to be had.
QList<ServerSettings> serversOf(const QList<ServiceRecord> &records, Security security, const MailAddress &address);

ServerSettings guess(const MailAddress &address);

// Completes what was found: who says so, whose the host is, what is known of it.
ServerSettings judged(ServerSettings settings, ServerSettings::Source source, const MailAddress &address);

} // namespace discovery

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace discovery {

// An address as its user typed it, taken apart. The domain is a host name in its ASCII form and in lower case.
struct MailAddress
{
    QString local;
    QString domain;

    QString whole() const { return local + u'@' + domain; }

    bool operator==(const MailAddress &) const = default;
};

// nullopt: it is none, or one whose domain nobody can be asked for ("me@[192.0.2.1]").
std::optional<MailAddress> mailAddress(const QString &typed);

// The name in its ASCII form and in lower case; empty: it is no host name. An IP address is none.
QString hostName(const QString &name);

// The domain that a host name was registered under: "imap.example.co.uk" belongs to "example.co.uk". Empty: to nobody,
// as it has no dots, or is itself a suffix under which everybody can register.
QString registrableDomain(const QString &host);

} // namespace discovery

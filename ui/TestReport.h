// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificateDetails.h"
#include "Error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What trying out an account has shown.
struct TestReport
{
    struct Mailbox
    {
        QString name;
        quint32 messages = 0;
        int unread = 0;

        bool operator==(const Mailbox &) const = default;
    };
    std::optional<Error> error; // nothing: signed in, and every mailbox could be opened
    std::optional<CertificateDetails> certificate; // that is to blame, or that the account trusts by itself
    QString mechanism; // how we signed in; empty: not come that far
    QStringList capabilities; // after signing in
    QList<Mailbox> mailboxes; // those that were opened

    bool operator==(const TestReport &) const = default;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"

#include <QList>
#include <QMap>
#include <QString>

// An account as another mail program on this machine has it. A proposal, as what is found for an address: its user sees
// the host, and confirms it.
struct ForeignAccount
{
    enum class Program { Thunderbird, Evolution, Mailnag, Goimapnotify, GnomeOnlineAccounts };
    // What is not as it was there, or could not be taken over.
    enum class Remark {
        WithoutTls, // that program talks without TLS, or does so where it gets none: here it is TLS, or nothing
        AnyCertificate, // it does not look at certificates
        PasswordInFile, // it has the password in clear in a file, from where it was not taken
        TokenStaysThere, // it signs in by OAuth; here that is done anew
        CertificateStaysThere, // it shows a client certificate of a store of its own
    };

    Program program = Program::Thunderbird;
    QString file; // where it was found; empty: over D-Bus
    Account account; // without an id; its password is in our own keyring once it has been put there
    QMap<QString, QString> keyringAttributes; // by which the desktop's keyring finds the password; empty: it does not
    QList<Remark> remarks;

    bool operator==(const ForeignAccount &) const = default;
};

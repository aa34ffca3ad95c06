// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CertificateDetails.h"
#include "Conversation.h"
#include "Error.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace imap {
class Connection;
}
class SecretStore;

// Runs one errand at an account's server: finds the password, connects, asks one question, leaves. Used by
// `posthorn check`, by `account test` and its button in the settings, and to fetch the text of a message.
class ErrandRun : public QObject
{
    Q_OBJECT
public:
    using MakeErrand = std::function<std::unique_ptr<imap::Conversation>(const Account &, const QByteArray &secret)>;

    ErrandRun(const Account &account, MakeErrand makeErrand, QObject *parent = nullptr);

    void start(SecretStore &secrets); // with the stored password
    void start(const QByteArray &secret); // with this one
    const Account &account() const { return m_account; }

Q_SIGNALS:
    void happened(const imap::Event &event);
    void certificateSeen(const CertificateDetails &certificate); // as Connection says it
    void finished(const std::optional<Error> &error); // once, and last; the run deletes itself afterwards

private:
    void finish();
    bool canRenew() const;

    Account m_account;
    MakeErrand m_makeErrand;
    imap::Connection *m_connection = nullptr;
    std::optional<Error> m_error;
    SecretStore *m_secrets = nullptr; // where the secret came from
    bool m_hasRenewed = false;
};

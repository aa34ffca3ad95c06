// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrandRun.h"

#include "Connection.h"
#include "SecretStore.h"

ErrandRun::ErrandRun(const Account &account, MakeErrand makeErrand, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_makeErrand(std::move(makeErrand))
{
}

void ErrandRun::start(SecretStore &secrets)
{
    m_secrets = &secrets;
    secrets.read(m_account, this, [this](const std::variant<QByteArray, Error> &answer) {
        if (const auto *secret = std::get_if<QByteArray>(&answer))
            return start(*secret);
        m_error = std::get<Error>(answer);
        finish();
    });
}

void ErrandRun::start(const QByteArray &secret)
{
    m_connection = new imap::Connection(m_account, m_makeErrand(m_account, secret), this);
    connect(m_connection, &imap::Connection::happened, this, &ErrandRun::happened);
    connect(m_connection, &imap::Connection::certificateSeen, this, &ErrandRun::certificateSeen);
    connect(m_connection, &imap::Connection::failed, this, [this](const Error &error) { m_error = error; });
    connect(m_connection, &imap::Connection::finished, this, &ErrandRun::finish);
    m_connection->open();
}

// An access token may be withdrawn before it expires: then another one is tried, once.
bool ErrandRun::canRenew() const
{
    return m_secrets && !m_hasRenewed && hasPassingSecret(m_account) && m_error
        && m_error->cause == Error::Cause::TokenRefused;
}

void ErrandRun::finish()
{
    if (canRenew()) {
        m_hasRenewed = true;
        m_error.reset();
        m_connection->deleteLater();
        m_secrets->refused(m_account);
        return start(*m_secrets);
    }
    deleteLater();
    Q_EMIT finished(m_error);
}

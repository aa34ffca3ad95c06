// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignIn.h"

#include "BrowserSignIn.h"
#include "DeviceSignIn.h"
#include "Grant.h"
#include "Process.h"
#include "ProviderLookup.h"
#include "Secret.h"
#include "SecretStore.h"

#include <QProcess>

using namespace Qt::StringLiterals;

SignIn::SignIn(const Account &account, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_secrets(secrets)
    , m_network(account.caFile)
{
}

SignIn::~SignIn()
{
    if (m_clientSecret)
        wipe(*m_clientSecret);
}

void SignIn::start(Way way)
{
    Q_EMIT progressed(SignInPreparing {});
    if (m_clientSecret || m_account.password.oauth.clientId.isEmpty())
        findProvider(way);
    else
        recallClientSecret(way);
}

// Many a provider wants none, so where there is none at hand it goes on without.
void SignIn::recallClientSecret(Way way)
{
    m_secrets.allowQuestion(); // the user waits for it
    m_secrets.readStored(m_account, SecretStore::Purpose::OAuthRefresh, this,
                         [=, this](const SecretStore::Answer &stored) {
                             const auto *json = std::get_if<QByteArray>(&stored);
                             if (const auto grant = json ? oauth::Grant::fromJson(*json) : std::nullopt;
                                 grant && grant->isFor(m_account.password.oauth))
                                 m_clientSecret = grant->client.secret;
                             findProvider(way);
                         });
}

void SignIn::findProvider(Way way)
{
    oauth::findProvider(m_account.password.oauth.provider, m_network, this,
                        [=, this](const std::variant<oauth::Provider, Error> &found) {
                            if (const auto *provider = std::get_if<oauth::Provider>(&found))
                                go(way, *provider);
                            else
                                finish(std::get<Error>(found));
                        });
}

void SignIn::go(Way way, const oauth::Provider &provider)
{
    const auto client = oauth::clientFor(provider, m_account.password.oauth, m_clientSecret.value_or(QByteArray()));
    if (!client)
        return finish(makeError(Error::Cause::ClientIdMissing));
    m_client = *client;
    if (way == Way::Browser)
        goByBrowser(provider);
    else
        goByCode(provider);
}

void SignIn::goByBrowser(const oauth::Provider &provider)
{
    const QString user = m_account.email.isEmpty() ? m_account.user : m_account.email;
    auto *browser = new oauth::BrowserSignIn(provider, m_client, user, m_network, this);
    connect(browser, &oauth::BrowserSignIn::browserWanted, this,
            [this](const QUrl &url) { Q_EMIT progressed(SignInInBrowser { url }); });
    connect(browser, &oauth::BrowserSignIn::finished, this, &SignIn::take);
    browser->start();
}

void SignIn::goByCode(const oauth::Provider &provider)
{
    auto *device = new oauth::DeviceSignIn(provider, m_client, m_network, this);
    connect(device, &oauth::DeviceSignIn::codeWanted, this,
            [this](const QUrl &page, const QString &code, std::chrono::seconds validFor) {
                Q_EMIT progressed(SignInWithCode { page, code, validFor });
            });
    connect(device, &oauth::DeviceSignIn::finished, this, &SignIn::take);
    device->start();
}

void SignIn::take(const std::variant<oauth::Tokens, Error> &result)
{
    if (const auto *error = std::get_if<Error>(&result))
        return finish(*error);
    const auto &tokens = std::get<oauth::Tokens>(result);
    if (tokens.refresh.isEmpty()) // good for an hour, and then the user would be asked again
        return finish(makeError(Error::Cause::ProviderOdd, u"it gave no refresh token"_s));
    const oauth::Grant grant { m_account.password.oauth.provider, m_client, tokens.refresh };
    Q_EMIT keeping();
    m_secrets.keepGrant(m_account, grant, tokens, this, [this](const std::optional<Error> &error) {
        finish(SignInDone { .notKept = error }); // the SecretStore remembers it meanwhile
    });
}

void SignIn::finish(const SignInProgress &last)
{
    Q_EMIT progressed(last);
}

bool SignIn::openBrowser(const QUrl &url)
{
    QProcess process;
    process.setProcessEnvironment(process::environment());
    process.setProgram(u"xdg-open"_s);
    process.setArguments({ QString::fromLatin1(url.toEncoded()) });
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

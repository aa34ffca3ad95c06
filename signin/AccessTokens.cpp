// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccessTokens.h"

#include "ProviderLookup.h"
#include "ProviderNetwork.h"
#include "Secret.h"
#include "TokenRequest.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oauth {
namespace {

Q_LOGGING_CATEGORY(lcTokens, "posthorn.signin", QtInfoMsg)

constexpr std::chrono::milliseconds Margin = 5min;
constexpr std::chrono::milliseconds Jitter = 1min;

// Remembered in place of what is no longer good for anything, but still nobody's business.
QByteArray fingerprint(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

bool passes(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Busy;
}

} // namespace

struct AccessTokens::Entry
{
    QByteArray token; // empty: none at hand
    TokenRules::Instant refreshAt { 0 };
    TokenRules::Instant expiresAt { 0 };
    QByteArray deadGrant; // fingerprint of the refresh token that the provider will not have
    std::optional<Provider> provider; // as the issuer described itself
    std::unique_ptr<ProviderNetwork> network; // while the provider is being asked
    GrantKeeper::Lock lock; // since before the grant was read, until it is kept
    std::vector<std::function<void(const Answer &)>> waiting;
    bool isForgotten = false; // whatever comes for it still: it is too late
};

AccessTokens::AccessTokens(const GrantKeeper &keeper, const TokenRules &rules, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_rules(rules)
{
}

AccessTokens::~AccessTokens()
{
    for (auto &[id, entry] : m_entries)
        wipe(entry->token);
}

AccessTokens::Shared AccessTokens::entryOf(const QString &accountId)
{
    Shared &entry = m_entries[accountId];
    if (!entry)
        entry = std::make_shared<Entry>();
    return entry;
}

void AccessTokens::read(const Account &account, const std::function<void(const Answer &)> &answered)
{
    const Shared entry = entryOf(account.id);
    entry->waiting.push_back(answered);
    if (entry->waiting.size() > 1)
        return; // it is on its way
    const auto start = [=, this] {
        if (entry->isForgotten)
            return;
        if (!entry->token.isEmpty() && m_rules.now() < entry->refreshAt)
            answer(entry, entry->token);
        else
            whenLocked(account, entry, [=, this] {
                if (!entry->isForgotten)
                    fetch(account, entry);
            });
    };
    QMetaObject::invokeMethod(this, start, Qt::QueuedConnection);
}

void AccessTokens::refused(const QString &accountId)
{
    wipe(entryOf(accountId)->token);
}

void AccessTokens::keep(const Account &account, const Grant &grant, const Tokens &tokens,
                        const std::function<void(const Done &)> &done)
{
    forget(account.id);
    const Shared entry = entryOf(account.id);
    whenLocked(account, entry, [=, this] {
        m_keeper.write(account, grant.toJson(), [=, this](const Done &error) {
            entry->lock.reset();
            remember(*entry, tokens);
            done(error);
        });
    });
}

void AccessTokens::whenLocked(const Account &account, const Shared &entry, const std::function<void()> &locked)
{
    if (!m_keeper.lock)
        return locked();
    m_keeper.lock(account, [=](const GrantKeeper::Lock &lock) {
        entry->lock = lock;
        locked();
    });
}

void AccessTokens::forget(const QString &accountId)
{
    const auto found = m_entries.find(accountId);
    if (found == m_entries.end())
        return;
    const Shared entry = found->second;
    m_entries.erase(found);
    entry->isForgotten = true;
    wipe(entry->token);
    answer(entry, makeError(Error::Cause::SignInNeeded));
}

// The grant is read anew each time: another Posthorn may have had it renewed.
void AccessTokens::fetch(const Account &account, const Shared &entry)
{
    m_keeper.read(account, [=, this](const Answer &kept) {
        if (entry->isForgotten)
            return;
        const auto *json = std::get_if<QByteArray>(&kept);
        const auto *error = std::get_if<Error>(&kept);
        if (error && error->cause != Error::Cause::PasswordMissing)
            return answer(entry, *error);
        const auto grant = json ? Grant::fromJson(*json) : std::nullopt;
        const bool isOfUse =
            grant && grant->isFor(account.password.oauth) && fingerprint(grant->refreshToken) != entry->deadGrant;
        if (isOfUse)
            refresh(account, entry, *grant);
        else
            answer(entry, makeError(Error::Cause::SignInNeeded));
    });
}

void AccessTokens::refresh(const Account &account, const Shared &entry, const Grant &grant)
{
    entry->network = std::make_unique<ProviderNetwork>(account.caFile, nullptr, m_rules.patience);
    if (entry->provider && entry->provider->id == grant.provider)
        return refresh(account, entry, grant, *entry->provider);
    findProvider(grant.provider, *entry->network, entry->network.get(),
                 [=, this](const std::variant<Provider, Error> &found) {
                     if (const auto *error = std::get_if<Error>(&found))
                         return answer(entry, *error);
                     entry->provider = std::get<Provider>(found);
                     refresh(account, entry, grant, *entry->provider);
                 });
}

void AccessTokens::refresh(const Account &account, const Shared &entry, const Grant &grant, const Provider &provider)
{
    const Form form { { u"grant_type"_s, "refresh_token"_ba }, { u"refresh_token"_s, grant.refreshToken } };
    requestTokens(*entry->network, provider, grant.client, form, entry->network.get(),
                  [=, this](const TokenResponse &response) {
                      if (const auto *tokens = std::get_if<Tokens>(&response))
                          take(account, entry, grant, *tokens);
                      else
                          takeRefusal(account, entry, grant, std::get<TokenRefusal>(response));
                  });
}

void AccessTokens::take(const Account &account, const Shared &entry, Grant grant, const Tokens &tokens)
{
    if (tokens.refresh.isEmpty() || tokens.refresh == grant.refreshToken) {
        remember(*entry, tokens);
        return answer(entry, entry->token);
    }
    grant.refreshToken = tokens.refresh;
    m_keeper.write(account, grant.toJson(), [=, this](const Done &error) {
        if (error) // whoever keeps it does so for this session at least
            qCWarning(lcTokens) << "the keyring did not take a new refresh token";
        remember(*entry, tokens);
        answer(entry, entry->token);
    });
}

void AccessTokens::takeRefusal(const Account &account, const Shared &entry, const Grant &grant,
                               const TokenRefusal &refusal)
{
    if (refusal.error.cause == Error::Cause::SignInNeeded) {
        entry->deadGrant = fingerprint(grant.refreshToken);
        wipe(entry->token);
        return fetch(account, entry); // there is another one, if somebody was quicker than we
    }
    entry->provider.reset(); // it may have moved
    const bool isStillGood = !entry->token.isEmpty() && m_rules.now() < entry->expiresAt;
    if (isStillGood && passes(refusal.error))
        return answer(entry, entry->token);
    answer(entry, refusal.error);
}

void AccessTokens::remember(Entry &entry, const Tokens &tokens)
{
    wipe(entry.token);
    entry.token = tokens.access;
    const std::chrono::milliseconds lifetime = tokens.lifetime;
    const auto jitter = std::chrono::milliseconds(qint64(double(Jitter.count()) * m_rules.random()));
    entry.expiresAt = m_rules.now() + lifetime;
    entry.refreshAt = entry.expiresAt - std::min(Margin + jitter, lifetime / 2);
}

// Those who ask again from here on wait for another answer.
void AccessTokens::answer(const Shared &entry, const Answer &answer)
{
    if (entry->network)
        entry->network.release()->deleteLater();
    entry->lock.reset();
    const auto waiting = std::exchange(entry->waiting, {});
    for (const auto &answered : waiting)
        answered(answer);
}

} // namespace oauth

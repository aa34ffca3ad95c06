// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Grant.h"
#include "TokenResponse.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace oauth {

// Where grants are kept: the keyring.
struct GrantKeeper
{
    using Answer = std::variant<QByteArray, Error>;
    using Done = std::optional<Error>;
    std::function<void(const Account &, const std::function<void(const Answer &)> &)> read;
    std::function<void(const Account &, const QByteArray &, const std::function<void(const Done &)> &)> write;
    // Keeps others of this user away from an account's grant until what it hands out is let go. None: there are no others.
    using Lock = std::shared_ptr<void>;
    std::function<void(const Account &, const std::function<void(const Lock &)> &)> lock {};
};

struct TokenRules
{
    using Instant = std::chrono::milliseconds;
    std::function<Instant()> now; // since some fixed moment, sleep included
    std::function<double()> random; // in [0, 1)
    std::chrono::milliseconds patience = std::chrono::seconds(30); // with the provider
};

// Has an access token for each account that its user has signed in: the one at hand, or a new one for the refresh token
// (RFC 6749 §6) from about five minutes before it expires. Access tokens are in memory only. Nothing happens unasked.
//
// However many ask at a time, the provider is asked once, and by one program of this user at a time. A refresh token that comes anew is kept before the access token
// beside it is given to anybody: the old one may be good no more. One that the provider will not have is not shown to it
// again; then somebody has to sign in. Trouble that passes leaves everything as it is, and whoever asked asks later.
class AccessTokens : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;
    using Done = std::optional<Error>;

    AccessTokens(const GrantKeeper &keeper, const TokenRules &rules, QObject *parent = nullptr);
    ~AccessTokens() override;

    void read(const Account &account, const std::function<void(const Answer &)> &answered); // once, later
    void refused(const QString &accountId); // the mail server did not take the one at hand: never give it again
    void keep(const Account &account, const Grant &grant, const Tokens &tokens,
              const std::function<void(const Done &)> &done); // somebody has signed in
    void forget(const QString &accountId);

private:
    struct Entry;
    using Shared = std::shared_ptr<Entry>;

    Shared entryOf(const QString &accountId);
    void whenLocked(const Account &account, const Shared &entry, const std::function<void()> &locked);
    void fetch(const Account &account, const Shared &entry);
    void refresh(const Account &account, const Shared &entry, const Grant &grant);
    void refresh(const Account &account, const Shared &entry, const Grant &grant, const Provider &provider);
    void take(const Account &account, const Shared &entry, Grant grant, const Tokens &tokens);
    void takeRefusal(const Account &account, const Shared &entry, const Grant &grant, const TokenRefusal &refusal);
    void remember(Entry &entry, const Tokens &tokens);
    void answer(const Shared &entry, const Answer &answer);

    GrantKeeper m_keeper;
    TokenRules m_rules;
    std::map<QString, Shared> m_entries; // by account
};

} // namespace oauth

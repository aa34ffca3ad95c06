// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuthorizationResponse.h"

#include "RandomText.h"
#include "Sanitizer.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

using Cause = Error::Cause;
constexpr qsizetype LongestCode = 4096;

bool isVisible(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

// An answer that another provider gave must not be taken for this one's.
bool isFrom(const Provider &provider, const Parameters &parameters)
{
    const auto said = parameters.constFind("iss");
    if (said == parameters.constEnd())
        return !provider.namesItself;
    if (!provider.issuer.isEmpty())
        return QString::fromUtf8(*said) == provider.issuer;
    return QUrl(QString::fromUtf8(*said)).host() == provider.authorization.host();
}

struct ErrorCode
{
    QLatin1StringView code;
    Cause cause;
};
constexpr std::array Codes {
    ErrorCode { QLatin1StringView("access_denied"), Cause::ConsentDenied },
    ErrorCode { QLatin1StringView("consent_required"), Cause::SignInNeeded },
    ErrorCode { QLatin1StringView("interaction_required"), Cause::SignInNeeded },
    ErrorCode { QLatin1StringView("login_required"), Cause::SignInNeeded },
    ErrorCode { QLatin1StringView("invalid_grant"), Cause::SignInNeeded },
    ErrorCode { QLatin1StringView("expired_token"), Cause::SignInTimedOut },
    ErrorCode { QLatin1StringView("admin_policy_enforced"), Cause::AdminConsentNeeded }, // Google
    ErrorCode { QLatin1StringView("org_internal"), Cause::AdminConsentNeeded }, // Google
    ErrorCode { QLatin1StringView("invalid_client"), Cause::ClientRefused },
    ErrorCode { QLatin1StringView("unauthorized_client"), Cause::ClientRefused },
    ErrorCode { QLatin1StringView("temporarily_unavailable"), Cause::ProviderUnreachable },
    ErrorCode { QLatin1StringView("server_error"), Cause::ProviderUnreachable },
};
// Microsoft says by a number in the description that an administrator has to agree.
constexpr std::array AdminConsent { QLatin1StringView("AADSTS65001"), QLatin1StringView("AADSTS90094"),
                                    QLatin1StringView("AADSTS90008"), QLatin1StringView("AADSTS900941") };

} // namespace

Error errorFor(const QString &code, const QString &description)
{
    const QString words = sanitizedLine(description.isEmpty() ? code : description);
    if (std::ranges::any_of(AdminConsent, [&](QLatin1StringView number) { return description.contains(number); }))
        return makeError(Cause::AdminConsentNeeded, words);
    const auto known = std::ranges::find_if(Codes, [&](const ErrorCode &one) { return code == one.code; });
    return makeError(known == Codes.end() ? Cause::ProviderOdd : known->cause, words);
}

AuthorizationResponse judge(const Parameters &parameters, const QByteArray &state, const Provider &provider)
{
    if (!isSameText(parameters.value("state"), state))
        return NotOurs {};
    if (!isFrom(provider, parameters))
        return makeError(Cause::ProviderOdd, u"another issuer has answered"_s);
    if (parameters.contains("error"))
        return errorFor(QString::fromUtf8(parameters.value("error")),
                        QString::fromUtf8(parameters.value("error_description")));
    const QByteArray code = parameters.value("code");
    if (code.isEmpty() || code.size() > LongestCode || !isVisible(code))
        return makeError(Cause::ProviderOdd, u"it sent no code"_s);
    return AuthorizationCode { code };
}

} // namespace oauth

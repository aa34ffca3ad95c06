// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TokenResponse.h"

#include "AuthorizationResponse.h"
#include "Sanitizer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oauth {
namespace {

constexpr qsizetype LongestToken = 16 * 1024;
constexpr qsizetype LongestUserCode = 100;
constexpr std::chrono::seconds UsualLifetime = 1h; // RFC 6749 §4.2.2 has it as its example; nobody gives more unasked
constexpr std::chrono::seconds LongestLifetime = 24h * 30;

// RFC 6750 §2.1 allows fewer characters, but not every provider keeps to that.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= LongestToken
        && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

QByteArray text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

// A number, or a number in quotes, as some have it.
std::chrono::seconds seconds(const QJsonObject &object, QLatin1StringView name, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const double value = object.value(name).toVariant().toString().toDouble(&isNumber);
    if (!isNumber || !(value >= 0))
        return otherwise;
    return std::chrono::seconds(qint64(std::min(value, double(LongestLifetime.count()))));
}

TokenRefusal refusal(int status, const QJsonObject &answer)
{
    const QString code = answer.value("error"_L1).toString();
    if (!code.isEmpty() && status < 500)
        return { code, errorFor(code, answer.value("error_description"_L1).toString()) };
    const QString words = u"HTTP status %1"_s.arg(status);
    if (status >= 500 || status == 429 || status == 408)
        return { {}, makeError(Error::Cause::ProviderUnreachable, words) };
    return { {}, makeError(Error::Cause::ProviderOdd, words) };
}

} // namespace

TokenResponse readTokenResponse(int status, const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (status != 200 || answer.contains("error"_L1))
        return refusal(status, answer);
    const QByteArray access = text(answer, "access_token"_L1);
    const QByteArray refresh = text(answer, "refresh_token"_L1);
    const QString type = answer.value("token_type"_L1).toString();
    if (!isToken(access) || (!refresh.isEmpty() && !isToken(refresh)))
        return TokenRefusal { {}, makeError(Error::Cause::ProviderOdd, u"there is no token in its answer"_s) };
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return TokenRefusal { {}, makeError(Error::Cause::ProviderOdd, u"its token is no bearer token"_s) };
    return Tokens { access, refresh, seconds(answer, "expires_in"_L1, UsualLifetime) };
}

std::variant<DeviceCode, Error> readDeviceResponse(int status, const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (status != 200 || answer.contains("error"_L1))
        return refusal(status, answer).error;
    QString page = answer.value("verification_uri"_L1).toString();
    if (page.isEmpty())
        page = answer.value("verification_url"_L1).toString(); // as Google has it
    DeviceCode code { .deviceCode = text(answer, "device_code"_L1),
                      .userCode = sanitizedLine(answer.value("user_code"_L1).toString(), LongestUserCode),
                      .page = QUrl(page, QUrl::StrictMode),
                      .lifetime = seconds(answer, "expires_in"_L1, 10min),
                      .interval = seconds(answer, "interval"_L1, 0s) };
    if (!isToken(code.deviceCode) || code.userCode.isEmpty() || code.page.scheme() != "https"_L1)
        return makeError(Error::Cause::ProviderOdd, u"there is no code in its answer"_s);
    return code;
}

} // namespace oauth

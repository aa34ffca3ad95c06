// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Authenticator.h"

#include "GsaslMechanism.h"
#include "OAuthMechanism.h"
#include "Secret.h"
#include "ServerWords.h"

namespace imap {

namespace {
std::unique_ptr<SaslMechanism> makeMechanism(SignInMethod method, const Account &account, const QByteArray &secret)
{
    if (proofFor(method) == Proof::AccessToken)
        return std::make_unique<OAuthMechanism>(method, account, secret);
    return std::make_unique<GsaslMechanism>(method, account, secret);
}

std::variant<QByteArray, Error> inBase64(SaslMechanism::Response response)
{
    if (auto *bytes = std::get_if<QByteArray>(&response)) {
        QByteArray line = bytes->toBase64();
        wipe(*bytes);
        return line;
    }
    return std::get<Error>(response);
}
} // namespace

Authenticator::Authenticator(SignInMethod method, const Account &account, const QByteArray &secret)
    : m_method(method)
    , m_mechanism(makeMechanism(method, account, secret))
{
    Q_ASSERT(method != SignInMethod::LoginCommand);
}

bool Authenticator::speaksFirst() const
{
    return m_method != SignInMethod::LoginMechanism;
}

std::variant<QByteArray, Error> Authenticator::firstLine()
{
    return inBase64(m_mechanism->initialResponse());
}

std::variant<QByteArray, Error> Authenticator::answer(QByteArrayView challenge)
{
    // LOGIN asks for the name, then for the password, in whatever words; some servers forget the base64 around them.
    if (m_method == SignInMethod::LoginMechanism)
        return inBase64(m_mechanism->respond({}));
    const auto decoded = QByteArray::fromBase64Encoding(
        challenge.trimmed().toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return makeError(Error::Cause::MalformedResponse);
    const QByteArray &message = *decoded;
    if (proofFor(m_method) == Proof::AccessToken)
        m_tokenError = tokenError(message);
    return inBase64(m_mechanism->respond(message));
}

bool Authenticator::isSatisfied() const
{
    return m_mechanism->isSatisfied();
}

Error Authenticator::refusal(const ResponseCode &code, QByteArrayView text) const
{
    const Error error = blaming(proofFor(m_method), signInError(code, text));
    if (!m_tokenError || error.cause != Error::Cause::TokenRefused)
        return error;
    return makeError(m_tokenError->cause, error.words.isEmpty() ? m_tokenError->words : error.words);
}

} // namespace imap

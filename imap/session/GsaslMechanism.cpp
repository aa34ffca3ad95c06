// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GsaslMechanism.h"

#include "ServerWords.h"
#include "Words.h"

#include <gsasl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
// Fewer make a stolen transcript cheap to crack (RFC 7677 §4), more are an attempt to keep us busy.
constexpr quint32 FewestIterations = 4096;
constexpr quint32 MostIterations = 1'000'000;

bool isScram(SignInMethod method)
{
    return method == SignInMethod::ScramSha256 || method == SignInMethod::ScramSha1;
}

// The "i=" of a server-first-message: "r=…,s=…,i=4096" (RFC 5802 §7). libgsasl would count as far as it is told.
bool hasSaneIterations(const QByteArray &message)
{
    const QByteArrayList attributes = message.split(',');
    return std::ranges::all_of(attributes, [](const QByteArray &attribute) {
        if (!attribute.startsWith("i="))
            return true;
        const auto count = number32(QByteArrayView(attribute).sliced(2));
        return count && *count >= FewestIterations && *count <= MostIterations;
    });
}

struct Property
{
    Gsasl_property name;
    QByteArray value;
};

// What a mechanism asks for; nothing else, as PLAIN would say an AUTHZID that some servers take amiss.
QList<Property> propertiesFor(SignInMethod method, const Account &account, const QByteArray &secret)
{
    const QByteArray user = account.user.toUtf8();
    switch (method) {
    case SignInMethod::External: return { { GSASL_AUTHZID, user } };
    case SignInMethod::Gssapi:
        return { { GSASL_AUTHZID, user }, { GSASL_SERVICE, "imap"_ba }, { GSASL_HOSTNAME, account.host.toUtf8() } };
    default: return { { GSASL_AUTHID, user }, { GSASL_PASSWORD, secret } };
    }
}
} // namespace

GsaslMechanism::GsaslMechanism(SignInMethod method, const Account &account, const QByteArray &secret)
    : m_method(method)
{
    if (gsasl_init(&m_context) != GSASL_OK
        || gsasl_client_start(m_context, nameOf(method).constData(), &m_session) != GSASL_OK)
        return; // step() will say so
    for (const Property &property : propertiesFor(method, account, secret))
        gsasl_property_set(m_session, property.name, property.value.constData());
}

GsaslMechanism::~GsaslMechanism()
{
    if (m_session)
        gsasl_finish(m_session); // overwrites what it was told
    if (m_context)
        gsasl_done(m_context);
}

SaslMechanism::Response GsaslMechanism::initialResponse()
{
    return step({});
}

SaslMechanism::Response GsaslMechanism::respond(const QByteArray &challenge)
{
    if (isScram(m_method)) {
        if (challenge.startsWith("e=")) // RFC 5802 §7: server-error
            return makeError(Error::Cause::SignInRefused, sanitizedWords(QByteArrayView(challenge).sliced(2)));
        if (!hasSaneIterations(challenge))
            return makeError(Error::Cause::LimitExceeded);
    }
    return step(challenge);
}

SaslMechanism::Response GsaslMechanism::step(const QByteArray &input)
{
    if (!m_session)
        return makeError(Error::Cause::MechanismNotOffered, u"libgsasl does not know this mechanism"_s);
    if (m_stage == Stage::Satisfied || m_stage == Stage::Over)
        return makeError(Error::Cause::UnexpectedResponse); // all is said
    char *output = nullptr;
    size_t length = 0;
    const int result = gsasl_step(m_session, input.constData(), size_t(input.size()), &output, &length);
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
        return failure(std::exchange(m_stage, Stage::Over));
    m_stage = result == GSASL_OK ? Stage::Satisfied : Stage::Going;
    QByteArray response(output, qsizetype(length));
    std::fill_n(static_cast<volatile char *>(output), length, '\0');
    gsasl_free(output);
    return response;
}

// libgsasl's numbers tell less than the moment: what fails before the server has said a word is not its fault.
Error GsaslMechanism::failure(Stage during) const
{
    if (m_method == SignInMethod::Gssapi && during == Stage::Started)
        return makeError(Error::Cause::TicketMissing);
    if (m_method == SignInMethod::Gssapi || isScram(m_method))
        return makeError(Error::Cause::ServerSignatureWrong);
    return makeError(Error::Cause::SignInRefused);
}

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Authenticator.h"

#include "ServerWords.h"
#include "Words.h"

#include <gsasl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
struct MethodRow
{
    SignInMethod method;
    Mechanism mechanism;
    QByteArrayView name;
    bool isSasl;
    bool clientFirst; // the first line is ours (RFC 4422 §3.3)
};

constexpr MethodRow Methods[] = {
    { SignInMethod::ScramSha256, Mechanism::ScramSha256, "SCRAM-SHA-256", true, true },
    { SignInMethod::Plain, Mechanism::Plain, "PLAIN", true, true },
    { SignInMethod::LoginMechanism, Mechanism::Login, "LOGIN", true, false },
    { SignInMethod::LoginCommand, Mechanism::Login, "LOGIN", false, false },
};

const MethodRow &rowOf(SignInMethod method)
{
    return *std::ranges::find(Methods, method, &MethodRow::method);
}

bool isOffered(const MethodRow &row, const Capabilities &offered)
{
    return row.isSasl ? offered.hasMechanism(row.name) : !offered.has("LOGINDISABLED");
}

// Fewer make a stolen transcript cheap to crack (RFC 7677 §4), more are an attempt to keep us busy.
constexpr quint32 FewestIterations = 4096;
constexpr quint32 MostIterations = 1'000'000;

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
} // namespace

QByteArray nameOf(SignInMethod method)
{
    return rowOf(method).name.toByteArray();
}

std::variant<SignInMethod, Error> chooseMethod(Mechanism wanted, const Capabilities &offered)
{
    for (const MethodRow &row : Methods) {
        const bool suits = wanted == Mechanism::Strongest || wanted == row.mechanism;
        if (suits && isOffered(row, offered))
            return row.method;
    }
    const bool closed = offered.has("LOGINDISABLED") && !offered.hasAnyMechanism();
    return makeError(closed ? Error::Cause::LoginDisabled : Error::Cause::MechanismNotOffered);
}

// --- libgsasl behind this door

struct Authenticator::Sasl
{
    Sasl() { gsasl_init(&context); }
    ~Sasl()
    {
        if (session)
            gsasl_finish(session); // overwrites what it was told
        if (context)
            gsasl_done(context);
    }
    Q_DISABLE_COPY_MOVE(Sasl)

    Gsasl *context = nullptr;
    Gsasl_session *session = nullptr;
    enum class State { Going, Satisfied, Over } state = State::Going;
};

Authenticator::Authenticator(SignInMethod method, const Credentials &credentials)
    : m_method(method)
    , m_sasl(std::make_unique<Sasl>())
{
    Q_ASSERT(rowOf(method).isSasl);
    if (gsasl_client_start(m_sasl->context, nameOf(method).constData(), &m_sasl->session) != GSASL_OK)
        return; // step() will say so
    QByteArray user = credentials.user.toUtf8();
    gsasl_property_set(m_sasl->session, GSASL_AUTHID, user.constData());
    gsasl_property_set(m_sasl->session, GSASL_PASSWORD, credentials.secret.constData());
}

Authenticator::Authenticator(Authenticator &&) noexcept = default;
Authenticator &Authenticator::operator=(Authenticator &&) noexcept = default;
Authenticator::~Authenticator() = default;

std::optional<QByteArray> Authenticator::firstLine()
{
    if (!rowOf(m_method).clientFirst)
        return std::nullopt;
    const auto line = step({});
    if (const auto *text = std::get_if<QByteArray>(&line))
        return *text;
    return std::nullopt;
}

std::variant<QByteArray, Error> Authenticator::answer(QByteArrayView challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        challenge.trimmed().toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return makeError(Error::Cause::MalformedResponse);
    const QByteArray &message = *decoded;
    if (m_method == SignInMethod::ScramSha256) {
        if (message.startsWith("e=")) // RFC 5802 §7: server-error
            return makeError(Error::Cause::SignInRefused, sanitizedWords(QByteArrayView(message).sliced(2)));
        if (!hasSaneIterations(message))
            return makeError(Error::Cause::LimitExceeded);
    }
    return step(message);
}

bool Authenticator::isSatisfied() const
{
    return m_sasl->state == Sasl::State::Satisfied;
}

std::variant<QByteArray, Error> Authenticator::step(const QByteArray &input)
{
    if (!m_sasl->session)
        return makeError(Error::Cause::MechanismNotOffered);
    if (m_sasl->state != Sasl::State::Going)
        return makeError(Error::Cause::UnexpectedResponse); // all is said
    char *output = nullptr;
    size_t length = 0;
    const int result = gsasl_step(m_sasl->session, input.constData(), size_t(input.size()), &output, &length);
    if (result == GSASL_OK)
        m_sasl->state = Sasl::State::Satisfied;
    else if (result != GSASL_NEEDS_MORE) {
        m_sasl->state = Sasl::State::Over;
        const bool proofIsWrong = m_method == SignInMethod::ScramSha256;
        return makeError(proofIsWrong ? Error::Cause::ServerSignatureWrong : Error::Cause::SignInRefused);
    }
    QByteArray plain = QByteArray::fromRawData(output, qsizetype(length));
    const QByteArray line = plain.toBase64();
    std::fill_n(static_cast<volatile char *>(output), length, '\0');
    gsasl_free(output);
    return line;
}

} // namespace imap

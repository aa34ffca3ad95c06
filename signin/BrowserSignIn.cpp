// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BrowserSignIn.h"

#include "AuthorizationResponse.h"
#include "LoopbackListener.h"
#include "Overloaded.h"
#include "ProviderNetwork.h"
#include "RandomText.h"
#include "Secret.h"

#include <QAbstractOAuthReplyHandler>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace oauth {

// Stands between Qt NetworkAuth and the network. The tokens do not pass through the flow, which would keep them.
class ReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    explicit ReplyHandler(const QString &redirect)
        : m_redirect(redirect)
    {
    }
    QString callback() const override { return m_redirect; }
    void networkReplyFinished(QNetworkReply *reply) override
    {
        reply->deleteLater();
        const auto answer = answerOf(reply);
        if (const auto *http = std::get_if<HttpAnswer>(&answer))
            Q_EMIT answered(readTokenResponse(http->status, http->body));
        else
            Q_EMIT answered(TokenRefusal { {}, std::get<Error>(answer) });
    }

Q_SIGNALS:
    void answered(const oauth::TokenResponse &response);

private:
    QString m_redirect;
};

namespace {

// QUrlQuery takes what it is given for encoded already.
QVariant encodedValue(const QByteArray &value)
{
    return QString::fromLatin1(value.toPercentEncoding());
}

} // namespace

BrowserSignIn::BrowserSignIn(const Provider &provider, const Client &client, const QString &user,
                             ProviderNetwork &network, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_client(client)
    , m_user(user)
    , m_state(randomText())
    , m_verifier(randomText())
    , m_flow(std::make_unique<QOAuth2AuthorizationCodeFlow>(&network))
{
    if (provider.clientProof == Provider::ClientProof::BasicHeader)
        network.setBasicProof(client);
}

BrowserSignIn::~BrowserSignIn()
{
    wipe(m_verifier);
    wipe(m_code);
}

void BrowserSignIn::start()
{
    const auto judgeRequest = [this](const Parameters &parameters) {
        return std::visit(Overloaded {
                              [](const NotOurs &) { return LoopbackListener::Verdict::Stranger; },
                              [this](const AuthorizationCode &code) {
                                  accept(code);
                                  return LoopbackListener::Verdict::Succeeded;
                              },
                              [this](const Error &error) {
                                  finish(error);
                                  return LoopbackListener::Verdict::Failed;
                              },
                          },
                          judge(parameters, m_state, m_provider));
    };
    m_listener = std::make_unique<LoopbackListener>(judgeRequest);
    const auto redirect = m_listener->listen(m_provider.redirectTo);
    if (!redirect)
        return finish(makeError(Error::Cause::BrowserMissing, u"no port is free on the loopback"_s));
    prepareFlow(*redirect);
    QTimer::singleShot(m_patience, this, [this] { finish(makeError(Error::Cause::SignInTimedOut)); });
    m_flow->grant();
}

void BrowserSignIn::prepareFlow(const QString &redirect)
{
    m_handler = std::make_unique<ReplyHandler>(redirect);
    connect(m_handler.get(), &ReplyHandler::answered, this, [this](const TokenResponse &response) {
        if (const auto *tokens = std::get_if<Tokens>(&response))
            finish(*tokens);
        else
            finish(std::get<TokenRefusal>(response).error);
    });
    m_flow->setReplyHandler(m_handler.get());
    m_flow->setAuthorizationUrl(m_provider.authorization);
    m_flow->setAccessTokenUrl(m_provider.token);
    m_flow->setClientIdentifier(m_client.id);
    m_flow->setScope(m_provider.scope);
    m_flow->setState(QString::fromLatin1(m_state));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // ours is the one for all versions
#endif
    m_flow->setModifyParametersFunction(
        [this, redirect](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *form) {
            if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
                form->replace(u"code_challenge"_s, encodedValue(challengeFor(m_verifier)));
                form->replace(u"code_challenge_method"_s, u"S256"_s);
                form->replace(u"scope"_s, encodedValue(m_provider.scope.toUtf8()));
                form->replace(u"redirect_uri"_s, encodedValue(redirect.toUtf8()));
                form->replace(u"client_id"_s, encodedValue(m_client.id.toUtf8()));
                if (!m_user.isEmpty())
                    form->replace(u"login_hint"_s, encodedValue(m_user.toUtf8()));
                for (const auto &[name, value] : std::as_const(m_provider.extras))
                    form->replace(name, encodedValue(value.toUtf8()));
            } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
                form->replace(u"code"_s, encodedValue(m_code));
                form->replace(u"redirect_uri"_s, encodedValue(redirect.toUtf8()));
                form->replace(u"client_id"_s, encodedValue(m_client.id.toUtf8()));
                form->replace(u"code_verifier"_s, encodedValue(m_verifier));
                if (!m_client.secret.isEmpty() && m_provider.clientProof == Provider::ClientProof::InBody)
                    form->replace(u"client_secret"_s, encodedValue(m_client.secret));
            }
        });
    connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, &BrowserSignIn::browserWanted);
}

// Qt NetworkAuth fetches the tokens when its handler has heard from the browser. Later: the browser has its answer first.
void BrowserSignIn::accept(const AuthorizationCode &code)
{
    m_code = code.code;
    const auto goOn = [this] {
        Q_EMIT m_handler->callbackReceived(
            { { u"code"_s, QString::fromLatin1(m_code) }, { u"state"_s, QString::fromLatin1(m_state) } });
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

// Later, as whoever hears of it may delete us.
void BrowserSignIn::finish(const std::variant<Tokens, Error> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_listener->close();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace oauth

#include "BrowserSignIn.moc"

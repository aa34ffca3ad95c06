// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Warnings.h"

#include "Monitor.h"
#include "Notices.h"
#include "Sanitizer.h"
#include "SecretStore.h"
#include "SignIn.h"
#include "StateStore.h"
#include "SystemEvents.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

namespace {
const QString OfNoAccount = u""_s;
const QString TrayNotice = u"missing tray"_s;
const QString KeyringNotice = u"keyring"_s;
const QString SignInNotice = u"sign-in of "_s; // an account
} // namespace

Warnings::Warnings(StateStore &state, SecretStore &secrets, Monitor &monitor, SystemEvents &system, Notices &notices,
                   QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_secrets(secrets)
    , m_monitor(monitor)
    , m_notices(notices)
{
    connect(&m_secrets, &SecretStore::staysLocked, this, [this] {
        m_notices.show(
            { .about = KeyringNotice,
              .title = tr("Unlock your keyring"),
              .text = tr("It holds the passwords for your mail. Until it is unlocked, new mail is not shown."),
              .action = tr("Unlock") });
    });
    connect(&m_secrets, &SecretStore::unlocked, this, [this] { m_notices.withdraw(KeyringNotice); });
    connect(&m_monitor, &Monitor::certificateSeen, this, &Warnings::noteCertificate);
    connect(&m_monitor, &Monitor::statusChanged, this, &Warnings::noteSignIn);
    connect(&system, &SystemEvents::resumed, &m_expiry, &CertificateExpiry::look);
    connect(&m_expiry, &CertificateExpiry::endsSoon, this, &Warnings::warnOfExpiry);
    connect(&m_notices, &Notices::activated, this, &Warnings::onActivated);
}

Warnings::~Warnings() = default;

void Warnings::explainMissingTray()
{
    const bool isGnome = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("GNOME"_L1);
    if (!isGnome || !m_state.isNews(OfNoAccount, TrayNotice))
        return;
    m_notices.show({ .about = TrayNotice,
                     .title = tr("Posthorn runs without an icon"),
                     .text = tr("GNOME shows icons such as Posthorn's only with the extension “AppIndicator and "
                                "KStatusNotifierItem Support”. Without it, popups come all the same, and starting "
                                "Posthorn again brings up its window."),
                     .action = tr("Show the window"),
                     .icon = u"org.posthorn.Posthorn"_s });
}

void Warnings::forget(const QString &account)
{
    m_expiry.forget(account);
}

// Once, until it has signed in.
void Warnings::noteSignIn(const AccountStatus &status)
{
    const QString notice = SignInNotice + status.account;
    const auto account = m_monitor.account(status.account);
    const bool isNeeded = status.error && account && hasPassingSecret(*account)
        && (status.error->cause == Error::Cause::SignInNeeded
            || status.error->cause == Error::Cause::GnomeSignInNeeded);
    if (isWell(status.state) && m_askedToSignIn.remove(status.account))
        m_notices.withdraw(notice);
    if (!isNeeded || status.state != WatchState::Stopped || m_askedToSignIn.contains(status.account))
        return;
    m_askedToSignIn += status.account;
    m_notices.show({ .about = notice,
                     .title = isolated(status.name),
                     .text = Wording::sentence(*status.error),
                     .action = tr("Sign in") });
}

// In the browser of this session; how it ends, the account's state tells.
void Warnings::signIn(const Account &account)
{
    delete m_signIn;
    m_signIn = new SignIn(account, m_secrets, this);
    connect(m_signIn, &SignIn::progressed, this, [this, id = account.id](const SignInProgress &progress) {
        if (const auto *browser = std::get_if<SignInInBrowser>(&progress);
            browser && !SignIn::openBrowser(browser->url))
            Q_EMIT failed(makeError(Error::Cause::BrowserMissing));
        if (const auto *error = std::get_if<Error>(&progress))
            Q_EMIT failed(*error);
        const auto *done = std::get_if<SignInDone>(&progress);
        if (done && done->notKept)
            Q_EMIT failed(*done->notKept);
        if (done)
            m_monitor.restart(id);
        if (done || std::holds_alternative<Error>(progress))
            m_signIn->deleteLater();
    });
    m_signIn->start(SignIn::Way::Browser);
}

void Warnings::noteCertificate(const Account &account, const CertificateDetails &certificate)
{
    const QString what = u"vouched for instead of "_s + account.pin->keySha256; // once, and not at each renewal
    if (!certificate.faults.isEmpty())
        m_expiry.take(account.id, certificate);
    else if (m_state.isNews(account.id, what))
        m_notices.show({ .about = what,
                         .title = isolated(account.name),
                         .text = Wording::certificateVouchedFor(),
                         .action = tr("Settings") });
}

void Warnings::warnOfExpiry(const QString &id, const CertificateDetails &certificate)
{
    const auto account = m_monitor.account(id);
    const QString what = u"ends "_s + certificate.sha256;
    if (!account || certificate.faults.contains(CertificateFault::Expired) || !m_state.isNews(id, what))
        return;
    m_notices.show({ .about = what,
                     .title = isolated(account->name),
                     .text = Wording::certificateEnds(certificate.validUntil),
                     .action = tr("Settings") });
    Q_EMIT expiryTold();
}

void Warnings::onActivated(const QString &about, const QString &activationToken)
{
    if (about == KeyringNotice)
        return m_secrets.unlock();
    if (about == TrayNotice) {
        Q_EMIT windowWanted(activationToken);
        return;
    }
    const bool isSignIn = about.startsWith(SignInNotice);
    const auto account = isSignIn ? m_monitor.account(about.sliced(SignInNotice.size())) : std::nullopt;
    if (account && account->password.kind == PasswordSource::Kind::OAuth)
        return signIn(*account);
    Q_EMIT settingsWanted(activationToken);
}

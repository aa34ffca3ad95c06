// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInPage.h"

#include "CommandText.h"
#include "FileField.h"
#include "FormRow.h"
#include "PageButton.h"
#include "PlainLabel.h"
#include "ProviderRows.h"
#include "RadioButton.h"
#include "SignInProgressView.h"
#include "Wording.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QProcess>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Way = ServerSettings::Way;

constexpr std::array Offers {
    // as they stand on the page
    SignInOffer::Password,        SignInOffer::Gnome,       SignInOffer::TokenCommand, SignInOffer::Browser,
    SignInOffer::PasswordCommand, SignInOffer::Certificate, SignInOffer::Kerberos,
};
} // namespace

SignInPage::SignInPage(QWidget *parent)
    : SetupPage(parent)
    , m_form(new QFormLayout(this))
    , m_user(makeTechnicalField())
    , m_offers(new QButtonGroup(this))
    , m_hint(new PlainLabel)
    , m_page(new PageButton(tr("Open the provi&der's page")))
    , m_password(new QLineEdit)
    , m_command(makeTechnicalField(u"pass show mail/work"_s))
    , m_certificate(makeTechnicalField(u"/home/anna/anna.pem"_s))
    , m_view(new SignInProgressView(tr("Open t&he page")))
{
    m_form->setContentsMargins({});
    m_password->setEchoMode(QLineEdit::Password);
    addRow(m_form, tr("&User name:"), m_user);
    makeOffers(m_form);
    makeFields(m_form);
    for (QLineEdit *field : { m_password, m_command, m_certificate })
        connect(field, &QLineEdit::textChanged, this, &SignInPage::refresh);
    connect(m_user, &QLineEdit::textChanged, this, &SignInPage::forgetSignIn);
    connect(m_providers, &ProviderRows::changed, this, &SignInPage::forgetSignIn);
    connect(m_offers, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *, bool on) {
        if (on) // by a click, or by assistive technologies without one
            forgetSignIn();
    });
    connect(m_page, &PageButton::pageWanted, this, &SignInPage::pageWanted);
    connect(m_view, &SignInProgressView::pageWanted, this, &SignInPage::pageWanted);
    begin({}, {});
}

void SignInPage::makeOffers(QFormLayout *form)
{
    for (const SignInOffer offer : Offers) {
        auto *button = new RadioButton(Wording::word(offer));
        m_buttons.insert(offer, button);
        m_offers->addButton(button);
        form->addRow(button);
    }
}

void SignInPage::makeFields(QFormLayout *form)
{
    auto *browse = makeBrowseButton(m_certificate, tr("Browse for the certificate"), tr("Choose your certificate"));
    form->addRow(m_hint);
    form->addRow(m_page);
    addRow(form, tr("Pass&word:"), m_password);
    addRow(form, tr("Co&mmand:"), m_command);
    addRow(form, tr("Your &certificate:"), m_certificate, sideBySide(m_certificate, browse));
    m_providers = new ProviderRows(form, this);
    form->addRow(m_view);
}

void SignInPage::setProviders(const QList<OAuthChoice> &providers)
{
    m_providers->setProviders(providers);
}

void SignInPage::setGnomeAccounts(const QList<GnomeAccount> &accounts)
{
    m_gnomeAccounts = accounts;
}

// What was typed stays: one may come back here.
void SignInPage::begin(const ServerSettings &settings, const QString &email)
{
    const bool isOther = settings != m_settings || email != m_email;
    m_settings = settings;
    m_email = email;
    if (isOther)
        m_user->setText(settings.user);
    m_providers->setOnly(settings.oauthProvider);
    if (isOther || isWaiting()) // which was given up when its user went back
        forgetSignIn();
    offer(signInOffers(settings.ways,
                       { .gnome = gnomeAccount() != nullptr, .browser = m_providers->offers(settings.oauthProvider) }));
}

// Keeps what was chosen where that is still on offer.
void SignInPage::offer(const QList<SignInOffer> &offers)
{
    for (const SignInOffer offer : Offers)
        m_form->setRowVisible(m_buttons.value(offer), offers.contains(offer));
    m_buttons.value(SignInOffer::Password)
        ->setText(m_settings.ways.contains(Way::AppPassword) ? tr("An &app password")
                                                             : Wording::word(SignInOffer::Password));
    const QAbstractButton *before = m_offers->checkedButton();
    const bool isKept = before && std::ranges::any_of(offers, [&](auto o) { return m_buttons.value(o) == before; });
    if (!isKept && !offers.isEmpty())
        m_buttons.value(easiest(offers))->setChecked(true);
    refresh();
}

// The first, but no command where a button does.
SignInOffer SignInPage::easiest(const QList<SignInOffer> &offers) const
{
    const auto choice = m_providers->chosen();
    const bool isButton = offers.contains(SignInOffer::Browser) && choice && choice->hasClientId;
    return isButton && offers.constFirst() == SignInOffer::TokenCommand ? SignInOffer::Browser : offers.constFirst();
}

void SignInPage::refresh()
{
    const SignInOffer now = offer();
    const bool isCommand = now == SignInOffer::PasswordCommand || now == SignInOffer::TokenCommand;
    const bool isBrowser = now == SignInOffer::Browser;
    const auto choice = m_providers->chosen();
    const bool lacksId = isBrowser && choice && !choice->hasClientId;
    const bool isAppPassword = now == SignInOffer::Password && !m_settings.passwordPage.isEmpty();
    m_hint->announce(hint());
    m_page->setPage(lacksId ? choice->registration : m_settings.passwordPage);
    m_form->setRowVisible(m_hint, !m_hint->text().isEmpty());
    m_form->setRowVisible(m_page, m_page->isEnabled() && (lacksId || isAppPassword));
    m_form->setRowVisible(m_password, now == SignInOffer::Password);
    m_form->setRowVisible(m_command, isCommand);
    m_form->setRowVisible(m_certificate->parentWidget(), now == SignInOffer::Certificate);
    m_providers->setVisible(isBrowser);
    m_form->setRowVisible(m_view, isBrowser);
    Q_EMIT changed();
}

QString SignInPage::hint() const
{
    const SignInOffer now = offer();
    if (now == SignInOffer::Password && m_settings.ways.contains(Way::AppPassword))
        return Wording::appPassword(m_settings.provider);
    if (const GnomeAccount *account = gnomeAccount(); account && now == SignInOffer::Gnome)
        return Wording::gnomeAccount(*account);
    const auto choice = m_providers->chosen();
    if (now == SignInOffer::Browser && choice && choice->name.isEmpty())
        return tr("The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.");
    if (now == SignInOffer::Browser && choice && !choice->hasClientId)
        return tr("%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.",
                  "a provider")
            .arg(choice->name);
    return Wording::explanation(now);
}

void SignInPage::forgetSignIn()
{
    const bool wasBegun = m_progress.has_value();
    m_progress.reset();
    m_view->clear();
    refresh();
    if (wasBegun)
        Q_EMIT signInOutdated();
}

void SignInPage::beginSignIn()
{
    m_progress = SignInPreparing {};
    showProgress(SignInPreparing {});
}

void SignInPage::showProgress(const SignInProgress &progress)
{
    if (!m_progress)
        return; // nobody has asked for it, or not any more
    m_progress = progress;
    m_view->show(progress);
    refresh();
    if (std::holds_alternative<SignInDone>(progress))
        Q_EMIT signedIn();
}

QString SignInPage::title() const
{
    return tr("Signing in");
}

QString SignInPage::problem() const
{
    if (m_user->text().trimmed().isEmpty())
        return tr("Enter the user name.");
    switch (offer()) {
    case SignInOffer::Password: return m_password->text().isEmpty() ? tr("Enter the password.") : QString();
    case SignInOffer::PasswordCommand:
    case SignInOffer::TokenCommand:
        return QProcess::splitCommand(m_command->text()).isEmpty() ? tr("Enter the command.") : QString();
    case SignInOffer::Certificate:
        return QFileInfo(m_certificate->text().trimmed()).isReadable() ? QString()
                                                                       : tr("Name a file that can be read.");
    case SignInOffer::Browser: return problemOfBrowser();
    case SignInOffer::Gnome:
    case SignInOffer::Kerberos: return {};
    }
    Q_UNREACHABLE();
}

QString SignInPage::problemOfBrowser() const
{
    if (const QString missing = m_providers->problem(); !missing.isEmpty())
        return missing;
    return isWaiting() ? tr("Waiting for the sign-in in the browser.") : QString();
}

bool SignInPage::isWaiting() const
{
    return m_progress && !std::holds_alternative<SignInDone>(*m_progress)
        && !std::holds_alternative<Error>(*m_progress);
}

bool SignInPage::needsBrowser() const
{
    return offer() == SignInOffer::Browser && !(m_progress && std::holds_alternative<SignInDone>(*m_progress));
}

QWidget *SignInPage::firstField() const
{
    if (m_user->text().isEmpty())
        return m_user;
    switch (offer()) {
    case SignInOffer::Password: return m_password;
    case SignInOffer::PasswordCommand:
    case SignInOffer::TokenCommand: return m_command;
    case SignInOffer::Certificate: return m_certificate;
    default: return m_buttons.value(offer());
    }
}

SignInOffer SignInPage::offer() const
{
    for (const SignInOffer offer : Offers) {
        if (m_buttons.value(offer)->isChecked())
            return offer;
    }
    return SignInOffer::Password;
}

// One that is at the same server under the same address.
const GnomeAccount *SignInPage::gnomeAccount() const
{
    for (const GnomeAccount &account : m_gnomeAccounts) {
        if (account.email.compare(m_email, Qt::CaseInsensitive) == 0
            && account.host.compare(m_settings.host, Qt::CaseInsensitive) == 0)
            return &account;
    }
    return nullptr;
}

SignInPlace SignInPage::place() const
{
    return m_providers->place();
}

QByteArray SignInPage::clientSecret() const
{
    return m_providers->clientSecret();
}

void SignInPage::takeOver(const Account &account)
{
    m_command->setText(commandText(account.password.command));
    m_certificate->setText(account.certificateFile);
    for (const SignInOffer offer : Offers) {
        const bool isSame =
            proofFor(mechanismFor(offer)) == proofFor(account.mechanism) && sourceFor(offer) == account.password.kind;
        if (isSame)
            return m_buttons.value(offer)->setChecked(true);
    }
}

void SignInPage::takePassword(const QByteArray &password)
{
    if (m_password->text().isEmpty())
        m_password->setText(QString::fromUtf8(password));
}

void SignInPage::writeTo(Account &account) const
{
    const SignInOffer now = offer();
    account.user = m_user->text().trimmed();
    account.mechanism = mechanismFor(now);
    account.password = {};
    account.password.kind = sourceFor(now);
    account.certificateFile = now == SignInOffer::Certificate ? m_certificate->text().trimmed() : QString();
    if (account.password.kind == PasswordSource::Kind::Command)
        account.password.command = QProcess::splitCommand(m_command->text());
    if (now == SignInOffer::Browser)
        account.password.oauth = m_providers->client();
    if (const GnomeAccount *gnome = gnomeAccount(); gnome && now == SignInOffer::Gnome) {
        account.password.gnomeAccount = gnome->id;
        account.mechanism = gnome->mechanism;
    }
}

std::optional<QByteArray> SignInPage::secret() const
{
    return offer() == SignInOffer::Password ? std::optional(m_password->text().toUtf8()) : std::nullopt;
}

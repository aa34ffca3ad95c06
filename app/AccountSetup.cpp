// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountSetup.h"

#include "AccountDialog.h"
#include "AccountMailboxes.h"
#include "AccountStore.h"
#include "AccountTest.h"
#include "Discovery.h"
#include "ForeignAccounts.h"
#include "ForeignSecret.h"
#include "KnownSettings.h"
#include "NewAccountDialog.h"
#include "Provider.h"
#include "SecretStore.h"
#include "SignIn.h"
#include "Wording.h"

#include <QDesktopServices>
#include <QDialog>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
// What of the account is in the keyring; nullopt: nothing.
std::optional<SecretStore::Purpose> purposeOf(const Account &account)
{
    if (!isSecret(proofFor(account.mechanism)) || !isKept(account.password))
        return std::nullopt;
    return account.password.kind == PasswordSource::Kind::OAuth ? SecretStore::Purpose::OAuthRefresh
                                                                : SecretStore::Purpose::SignIn;
}
} // namespace

AccountSetup::AccountSetup(AccountStore &config, SecretStore &secrets, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_secrets(secrets)
    , m_bus(bus)
{
}

AccountSetup::~AccountSetup() = default;

void AccountSetup::add(QWidget *parent)
{
    if (bringUp())
        return;
    auto *dialog = new NewAccountDialog(namesOfOthers({}), parent);
    wireNew(dialog);
    offerForeign(dialog);
    wireQuestions(dialog, [this] { return newQuestion(); });
    open(dialog);
}

void AccountSetup::edit(const Account &account, QWidget *parent)
{
    if (bringUp())
        return;
    auto *dialog = new AccountDialog(account, namesOfOthers(account.id), parent);
    wireQuestions(dialog, [dialog] { return dialog; });
    wireSignIn(dialog);
    open(dialog);
}

void AccountSetup::wireSignIn(AccountDialog *dialog)
{
    dialog->setProviders(oauth::choices());
    connect(dialog, &AccountDialog::signInWanted, this, [this, dialog](const Account &account, SignInPlace place) {
        auto *run = new SignIn(account, m_secrets, newQuestion());
        connect(run, &SignIn::progressed, this, [this, id = account.id](const SignInProgress &progress) {
            if (std::holds_alternative<SignInDone>(progress))
                Q_EMIT signedIn(id);
        });
        start(run, place, dialog, [dialog](const SignInProgress &progress) { dialog->showSignIn(progress); });
    });
    connect(dialog, &AccountDialog::signInWithdrawn, this, [this] { m_question.reset(); });
    connect(dialog, &AccountDialog::pageWanted, this, &AccountSetup::openPage);
}

void AccountSetup::wireNew(NewAccountDialog *dialog)
{
    auto *search = new discovery::Discovery(meansOfThisMachine(), dialog);
    connect(dialog, &NewAccountDialog::settingsWanted, search, [dialog, search](const QString &email) {
        if (!search->start(email))
            dialog->showSettings({});
    });
    connect(dialog, &NewAccountDialog::withdrawn, search, &discovery::Discovery::cancel);
    connect(search, &discovery::Discovery::asked, dialog, &NewAccountDialog::showStep);
    connect(search, &discovery::Discovery::finished, dialog, &NewAccountDialog::showSettings);

    wireSignIn(dialog);
    connect(dialog, &NewAccountDialog::withdrawn, this, [this] { m_question.reset(); });
    connect(dialog, &NewAccountDialog::pageWanted, this, &AccountSetup::openPage);
}

// What a sign-in brings lies in the keyring before the account is stored; it does not stay there without it.
void AccountSetup::wireSignIn(NewAccountDialog *dialog)
{
    dialog->setProviders(oauth::choices());
    m_secrets.listGnomeAccounts(dialog, [dialog](const oauth::GnomeAccounts::Accounts &listed) {
        if (const auto *accounts = std::get_if<QList<GnomeAccount>>(&listed))
            dialog->setGnomeAccounts(*accounts);
    });
    connect(dialog, &NewAccountDialog::signInWanted, this,
            [this, dialog](const Account &account, SignInPlace place, const QByteArray &clientSecret) {
                signIn(account, place, clientSecret, dialog);
            });
    connect(dialog, &NewAccountDialog::signInOutdated, this, &AccountSetup::dropSignIn);
    connect(dialog, &NewAccountDialog::saved, this, [this](const Account &account) {
        const auto signedIn = std::exchange(m_signedIn, std::nullopt);
        if (!signedIn)
            return;
        if (signedIn->notKept && purposeOf(account) == purposeOf(signedIn->account))
            Q_EMIT trouble(Wording::signInKeptForThisSession(*signedIn->notKept));
        removeUnused(signedIn->account, account);
    });
    connect(dialog, &QObject::destroyed, this, &AccountSetup::dropSignIn); // unless it was saved
}

void AccountSetup::dropSignIn()
{
    if (const auto signedIn = std::exchange(m_signedIn, std::nullopt))
        removeSecrets(signedIn->account);
}

void AccountSetup::signIn(const Account &account, SignInPlace place, const QByteArray &clientSecret,
                          NewAccountDialog *dialog)
{
    auto *run = new SignIn(account, m_secrets, newQuestion());
    run->setClientSecret(clientSecret);
    connect(run, &SignIn::keeping, this, [this, account] { m_signedIn = { account, {} }; });
    connect(run, &SignIn::progressed, this, [this](const SignInProgress &progress) {
        if (const auto *done = std::get_if<SignInDone>(&progress); done && m_signedIn)
            m_signedIn->notKept = done->notKept;
    });
    start(run, place, dialog, [dialog](const SignInProgress &progress) { dialog->showSignIn(progress); });
}

// It shows later what happens: the next step asks the next question, and with that gives this run up.
void AccountSetup::start(SignIn *run, SignInPlace place, QObject *dialog,
                         const std::function<void(const SignInProgress &)> &show)
{
    const auto follow = [show](const SignInProgress &progress) {
        const auto *browser = std::get_if<SignInInBrowser>(&progress);
        if (browser && !SignIn::openBrowser(browser->url))
            show(makeError(Error::Cause::BrowserMissing));
        else
            show(progress);
    };
    connect(run, &SignIn::progressed, dialog, follow, Qt::QueuedConnection);
    run->start(place == SignInPlace::Browser ? SignIn::Way::Browser : SignIn::Way::Code);
}

// What other programs have, and we have not.
void AccountSetup::offerForeign(NewAccountDialog *dialog)
{
    QList<ForeignAccount> offered;
    for (const ForeignAccount &foreign : migration::foreignAccounts(migration::Homes::ofThisUser())) {
        const QList<Account> ours = m_config.accounts();
        const bool isOurs = std::ranges::any_of(
            ours, [&](const Account &account) { return migration::isSameMailbox(account, foreign.account); });
        if (!isOurs)
            offered += foreign;
    }
    dialog->setForeignAccounts(offered);
    connect(dialog, &NewAccountDialog::foreignPasswordWanted, dialog, [this, dialog](const ForeignAccount &foreign) {
        ForeignSecret::read(m_bus, foreign.keyringAttributes, dialog, [dialog](const ForeignSecret::Answer &answer) {
            if (const auto *password = std::get_if<QByteArray>(&answer)) // else it is typed
                dialog->showForeignPassword(*password);
        });
    });
}

// What both dialogs ask for. An answer is dropped when its context is gone.
template<typename Dialog>
void AccountSetup::wireQuestions(Dialog *dialog, const std::function<QObject *()> &context)
{
    connect(dialog, &Dialog::testRequested, this,
            [this, dialog, context](const Account &account, const std::optional<QByteArray> &password) {
                testAccount(account, password, m_secrets, context(),
                            [dialog](const TestReport &report) { dialog->showTestResult(report); });
            });
    connect(dialog, &Dialog::mailboxesRequested, this,
            [this, dialog, context](const Account &account, const std::optional<QByteArray> &password) {
                listMailboxes(
                    account, password, m_secrets, context(),
                    [dialog](const auto &answer) { dialog->showMailboxes(answer); },
                    [dialog](const CertificateDetails &certificate) { dialog->showCertificate(certificate); });
            });
    connect(dialog, &Dialog::saved, this, &AccountSetup::save);
}

QObject *AccountSetup::newQuestion()
{
    m_question = std::make_unique<QObject>();
    return m_question.get();
}

void AccountSetup::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { m_question.reset(); });
    connect(dialog, &QObject::destroyed, this, [this] { m_question.reset(); }); // with the window that it belongs to
    dialog->open();
}

bool AccountSetup::bringUp()
{
    if (m_dialog)
        m_dialog->activateWindow();
    return m_dialog;
}

QStringList AccountSetup::namesOfOthers(const QString &id) const
{
    QStringList names;
    for (const Account &account : m_config.accounts()) {
        if (account.id != id)
            names += account.name;
    }
    return names;
}

// First the password: when the account is stored, its watching starts.
void AccountSetup::save(const Account &account, const std::optional<QByteArray> &newPassword)
{
    if (!newPassword)
        return store(account, Password::Unchanged);
    m_secrets.write(account, *newPassword, this, [this, account](const std::optional<Error> &error) {
        if (error)
            Q_EMIT trouble(Wording::keptForThisSession(*error));
        store(account, Password::New);
    });
}

void AccountSetup::store(const Account &account, Password password)
{
    const QList<Account> before = m_config.accounts();
    if (const auto error = m_config.save(account)) {
        if (std::ranges::none_of(before, [&](const Account &old) { return old.id == account.id; }))
            removeSecrets(account); // there is no such account
        return Q_EMIT trouble(Wording::sentence(*error));
    }
    Q_EMIT stored(account.id, password);
    for (const Account &old : before) {
        if (old.id == account.id)
            removeUnused(old, account);
    }
}

// What the account had in the keyring, and has no use for any more.
void AccountSetup::removeUnused(const Account &before, const Account &now)
{
    const auto purpose = purposeOf(before);
    if (purpose && purpose != purposeOf(now))
        m_secrets.remove(before, *purpose, this, [this](const auto &error) { tell(error); });
}

// Where it has any with us.
void AccountSetup::removeSecrets(const Account &account)
{
    if (!purposeOf(account))
        return;
    m_secrets.remove(account, this, [this](const auto &error) { tell(error); });
}

void AccountSetup::tell(const std::optional<Error> &error)
{
    if (error)
        Q_EMIT trouble(Wording::sentence(*error));
}

void AccountSetup::openPage(const QUrl &page)
{
    if (page.scheme() == "https"_L1)
        QDesktopServices::openUrl(page);
}

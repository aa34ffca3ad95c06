// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountCommand.h"

#include "AccountProposal.h"
#include "AccountTest.h"
#include "CertificateDetails.h"
#include "EventPrinter.h"
#include "Overloaded.h"
#include "SignIn.h"
#include "Terminal.h"
#include "Wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString trustInWords(const Account &account)
{
    return account.pin ? u"certificate %1 at %2:%3"_s.arg(fingerprintInPairs(account.pin->sha256), account.pin->host)
                             .arg(account.pin->port)
                       : QString();
}

QString openingInWords(const Opening &opening)
{
    switch (opening.kind) {
    case Opening::Kind::Webmail: return opening.webmail;
    case Opening::Kind::Command: return opening.command.join(u' ');
    default: return toWord(opening.kind);
    }
}

QString whereInWords(const PasswordSource &source)
{
    switch (source.kind) {
    case PasswordSource::Kind::Keyring: return u"in the keyring"_s;
    case PasswordSource::Kind::Command: return u"printed by "_s + source.command.join(u' ');
    case PasswordSource::Kind::OAuth: return u"from "_s + source.oauth.provider;
    case PasswordSource::Kind::Gnome: return u"from GNOME Online Accounts"_s;
    }
    Q_UNREACHABLE();
}

// What the account shows to the server, and where that is; never the secret itself.
std::pair<QString, QString> proofInWords(const Account &account)
{
    const PasswordSource &source = account.password;
    const QString where = whereInWords(source);
    switch (proofFor(account.mechanism)) {
    case Proof::Password: return { u"password"_s, where };
    case Proof::AccessToken: return { u"access token"_s, where };
    case Proof::ClientCertificate: return { u"certificate"_s, account.certificateFile };
    case Proof::KerberosTicket: return { u"Kerberos ticket"_s, u"the user's"_s };
    }
    Q_UNREACHABLE();
}

Account withGnome(Account account, const GnomeAccount &gnome)
{
    account.email = gnome.email;
    account.password.gnomeAccount = gnome.id;
    if (account.host.isEmpty()) {
        account.host = gnome.host;
        account.port = gnome.port;
        account.security = gnome.security;
        account.user = gnome.user;
    }
    if (account.mechanism == Mechanism::Strongest)
        account.mechanism = gnome.mechanism;
    return account;
}

} // namespace

AccountCommand::AccountCommand(AccountStore &config, StateStore &state, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_state(state)
    , m_secrets(secrets)
{
}

void AccountCommand::add(const cli::AccountAdd &request)
{
    if (find(request.account.name))
        return fail(u"there is an account named \"%1\" already"_s.arg(request.account.name));
    if (request.fromGnome)
        return addFromGnome(request.account);
    if (!request.discover)
        return addComplete(request.account, request.secretOnStdin);
    proposeAccount(request, this, [this, request](const std::variant<Account, QString> &proposal) {
        if (const auto *reason = std::get_if<QString>(&proposal))
            fail(*reason);
        else
            addComplete(std::get<Account>(proposal), request.secretOnStdin);
    });
}

void AccountCommand::addComplete(const Account &account, bool secretOnStdin)
{
    if (!secretOnStdin)
        return store(account);

    const bool isToken = proofFor(account.mechanism) == Proof::AccessToken;
    const QByteArray secret =
        terminal::readSecret((isToken ? u"Access token for %1"_s : u"Password for %1"_s).arg(account.host));
    if (secret.isEmpty())
        return fail(u"no password or token came on standard input"_s);
    // First the secret: an account without one would only be in the way.
    m_secrets.write(account, secret, this, [this, account](const std::optional<Error> &error) {
        if (error)
            fail(Wording::sentence(*error));
        else
            store(account);
    });
}

// What was said on the command line goes before what GNOME has.
void AccountCommand::addFromGnome(const Account &asked)
{
    m_secrets.listGnomeAccounts(this, [this, asked](const std::variant<QList<GnomeAccount>, Error> &listed) {
        if (const auto *error = std::get_if<Error>(&listed))
            return fail(Wording::sentence(*error));
        const auto &all = std::get<QList<GnomeAccount>>(listed);
        const auto found = std::ranges::find_if(all, [&](const GnomeAccount &one) {
            return one.email.compare(asked.email, Qt::CaseInsensitive) == 0 || one.id == asked.email;
        });
        if (found == all.cend())
            return fail(u"GNOME Online Accounts have no account with mail over IMAP for %1"_s.arg(asked.email));
        Account account = withGnome(asked, *found);
        if (found->acceptsCertificateErrors)
            printError(u"GNOME puts up with errors of this server's certificate; Posthorn does not"_s);
        store(account);
    });
}

void AccountCommand::store(const Account &account)
{
    if (const auto error = m_config.save(account))
        return fail(Wording::sentence(*error));
    const bool signsIn = account.password.kind == PasswordSource::Kind::OAuth;
    const QString next = signsIn ? u"sign-in '%1' goes on in the browser"_s : u"test '%1' tries it out"_s;
    printLine(u"account \"%1\" added; posthorn account "_s.arg(account.name) + next.arg(account.name));
    done();
}

void AccountCommand::signIn(const cli::AccountSignIn &request)
{
    const auto account = find(request.name);
    if (!account)
        return fail(u"there is no account named \"%1\""_s.arg(request.name));
    if (account->password.kind != PasswordSource::Kind::OAuth)
        return fail(u"\"%1\" does not sign in in the browser (account add --oauth)"_s.arg(request.name));
    auto *run = new SignIn(*account, m_secrets, this);
    if (request.clientSecretOnStdin)
        run->setClientSecret(terminal::readSecret(u"Client secret"_s));
    connect(run, &SignIn::progressed, this, [=, this](const SignInProgress &progress) { show(progress, request); });
    run->start(request.byCode ? SignIn::Way::Code : SignIn::Way::Browser);
}

void AccountCommand::show(const SignInProgress &progress, const cli::AccountSignIn &request)
{
    std::visit(Overloaded {
                   [](const SignInPreparing &) {},
                   [&](const SignInInBrowser &browser) {
                       printLine(u"Sign in at "_s + QString::fromLatin1(browser.url.toEncoded()));
                       if (request.opensBrowser)
                           SignIn::openBrowser(browser.url);
                   },
                   [](const SignInWithCode &code) {
                       printLine(u"Open %1 and enter the code %2"_s.arg(QString::fromLatin1(code.page.toEncoded()),
                                                                        code.code));
                   },
                   [&](const SignInDone &signedIn) {
                       if (signedIn.notKept) // and this program ends now
                           return fail(Wording::sentence(*signedIn.notKept));
                       printLine(u"signed in; posthorn account test '%1' tries it out"_s.arg(request.name));
                       m_tell([this] { done(); });
                   },
                   [this](const Error &error) { fail(Wording::sentence(error)); },
               },
               progress);
}

void AccountCommand::list()
{
    for (const Account &account : m_config.accounts())
        printLine(u"%1: %2 at %3:%4"_s.arg(account.name, account.user, account.host).arg(account.port));
    done();
}

void AccountCommand::show(const cli::AccountShow &request)
{
    const auto account = find(request.name);
    if (!account)
        return fail(u"there is no account named \"%1\""_s.arg(request.name));
    const std::initializer_list<std::pair<QString, QString>> lines {
        { u"name"_s, account->name },
        { u"email"_s, account->email },
        { u"host"_s, account->host },
        { u"port"_s, QString::number(account->port) },
        { u"security"_s, toWord(account->security) },
        { u"user"_s, account->user },
        { u"mechanism"_s, toWord(account->mechanism) },
        { u"mailboxes"_s, account->mailboxes.join(u", "_s) },
        { u"push"_s, account->pushMailboxes.join(u", "_s) },
        { u"preview"_s, account->preview ? u"true"_s : u"false"_s },
        { u"popup-actions"_s, toWords(account->popupActions).join(u", "_s) },
        { u"ca-file"_s, account->caFile },
        { u"trusts"_s, trustInWords(*account) },
        proofInWords(*account),
        { u"opens"_s, openingInWords(account->opening) },
    };
    for (const auto &[key, value] : lines)
        printLine(key + u": "_s + value);
    done();
}

void AccountCommand::remove(const cli::AccountRemove &request)
{
    const auto account = find(request.name);
    if (!account)
        return fail(u"there is no account named \"%1\""_s.arg(request.name));
    if (const auto error = m_config.remove(account->id))
        return fail(Wording::sentence(*error));
    if (const auto error = m_state.removeAccount(account->id))
        printError(Wording::sentence(*error));
    const bool isInKeyring = isSecret(proofFor(account->mechanism)) && isKept(account->password);
    if (!isInKeyring)
        return done();
    m_secrets.remove(*account, this, [this](const std::optional<Error> &error) {
        if (error)
            fail(u"the account is removed, but not its password: "_s + Wording::sentence(*error));
        else
            done();
    });
}

void AccountCommand::test(const cli::AccountTest &request)
{
    const auto account = find(request.name);
    if (!account)
        return fail(u"there is no account named \"%1\""_s.arg(request.name));
    testAccount(*account, std::nullopt, m_secrets, this, [this, request](const TestReport &first) {
        const bool isToBeTrusted = first.error && first.certificate && first.certificate->sha256 == request.trusted;
        if (isToBeTrusted && mayBeTrusted(*first.certificate))
            trust(request.name, *first.certificate);
        else
            report(first);
    });
}

// And tries again, now that it is trusted.
void AccountCommand::trust(const QString &name, const CertificateDetails &certificate)
{
    auto account = find(name);
    if (!account)
        return fail(u"there is no account named \"%1\""_s.arg(name));
    account->pin = pinOf(certificate);
    if (const auto error = m_config.save(*account))
        return fail(Wording::sentence(*error));
    test({ name, {} });
}

void AccountCommand::distrust(const cli::AccountDistrust &request)
{
    auto account = find(request.name);
    if (!account)
        return fail(u"there is no account named \"%1\""_s.arg(request.name));
    if (!account->pin)
        return fail(u"\"%1\" trusts no certificate but those that this computer trusts"_s.arg(request.name));
    const QString trusted = trustInWords(*account);
    account->pin.reset();
    if (const auto error = m_config.save(*account))
        return fail(Wording::sentence(*error));
    printLine(u"trusted no longer: "_s + trusted);
    done();
}

// What a certificate says of itself is printed where it is to blame, so that it can be compared and trusted.
void AccountCommand::report(const TestReport &report)
{
    if (!report.error) {
        printLine(Wording::testReport(report));
        return done();
    }
    if (report.certificate)
        printLine(Wording::certificate(*report.certificate));
    fail(Wording::sentence(*report.error));
}

std::optional<Account> AccountCommand::find(const QString &name)
{
    for (const Account &account : m_config.accounts()) {
        if (account.name == name)
            return account;
    }
    return std::nullopt;
}

void AccountCommand::done()
{
    Q_EMIT finished(ExitCode::Done);
}

void AccountCommand::fail(const QString &reason)
{
    printError(reason);
    Q_EMIT finished(ExitCode::Failed);
}

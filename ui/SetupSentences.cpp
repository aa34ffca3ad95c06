// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sanitizer.h"
#include "Wording.h"

// The sentences of Wording on the way to a new account.

QString Wording::route(const ServerSettings &settings)
{
    return tr("Port %1, %2.", "number, kind of encryption").arg(settings.port).arg(word(settings.security));
}

QString Wording::origin(ServerSettings::Source source, const QString &domain)
{
    switch (source) {
    case ServerSettings::Source::ThisMachine: return tr("As another mail program on this computer has it.");
    case ServerSettings::Source::Provider: return tr("From Posthorn's own list of providers.");
    case ServerSettings::Source::Domain: return tr("Told by %1 itself.", "a domain").arg(isolated(displayHost(domain)));
    case ServerSettings::Source::Ispdb: return tr("From Thunderbird's database of providers.");
    case ServerSettings::Source::Dns:
        return tr("From the domain name system (DNS), where others on the way can put in what they like.");
    case ServerSettings::Source::Guess: return tr("A guess: nobody has said that there is such a server.");
    }
    Q_UNREACHABLE();
}

QString Wording::foreignServer(const ServerSettings &settings, const QString &domain)
{
    return tr("This server belongs to %1, not to %2.", "domain, domain")
        .arg(isolated(displayHost(settings.owner.isEmpty() ? settings.host : settings.owner)),
             isolated(displayHost(domain)));
}

QString Wording::preparation(ServerSettings::Preparation preparation)
{
    switch (preparation) {
    case ServerSettings::Preparation::None: return {};
    case ServerSettings::Preparation::SwitchImapOn:
        return tr("Switch IMAP on first, in the settings of the provider's webmail.");
    case ServerSettings::Preparation::RunBridge:
        return tr(
            "Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, "
            "which goes into “CA file” when the settings are entered by hand.");
    }
    Q_UNREACHABLE();
}

QString Wording::appPassword(const QString &provider)
{
    if (provider.isEmpty())
        return tr("The provider takes a password that is made for one program, an app password. Make one for Posthorn "
                  "on its page, and enter it here.");
    return tr("%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, "
              "and enter it here.",
              "a provider")
        .arg(isolated(sanitizedLine(provider)));
}

QString Wording::gnomeAccount(const GnomeAccount &account)
{
    if (account.needsAttention)
        return tr("GNOME's settings know this account, but want you to sign in there again first.");
    if (account.acceptsCertificateErrors)
        return tr("GNOME's settings know this account, and accept its server's wrong certificate; Posthorn does not.");
    return tr(
        "GNOME's settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.");
}

QString Wording::explanation(SignInOffer offer)
{
    switch (offer) {
    case SignInOffer::Password: return tr("It is kept in the desktop's keyring.");
    case SignInOffer::Gnome: return {};
    case SignInOffer::TokenCommand: return tr("The first line that the command prints is the access token.");
    case SignInOffer::Browser:
        return tr("The provider's page opens in the browser, and asks whether Posthorn may read your mail. Posthorn "
                  "never sees the password.");
    case SignInOffer::PasswordCommand: return tr("The first line that the command prints is the password.");
    case SignInOffer::Certificate: return tr("A PEM file with your certificate and its key, not encrypted.");
    case SignInOffer::Kerberos: return tr("The ticket that you have on this computer, as after “kinit”.");
    }
    Q_UNREACHABLE();
}

QString Wording::word(SignInOffer offer)
{
    switch (offer) {
    case SignInOffer::Password: return tr("A &password");
    case SignInOffer::Gnome: return tr("My &GNOME account");
    case SignInOffer::TokenCommand: return tr("A command that prints an access &token");
    case SignInOffer::Browser: return tr("In the b&rowser, at the provider");
    case SignInOffer::PasswordCommand: return tr("A command that prints the passw&ord");
    case SignInOffer::Certificate: return tr("A c&ertificate");
    case SignInOffer::Kerberos: return tr("&Kerberos");
    }
    Q_UNREACHABLE();
}

QString Wording::takeOver(const ForeignAccount &foreign)
{
    const Account &account = foreign.account;
    return tr("Take over from %1: %2", "program, address")
        .arg(word(foreign.program),
             isolated(account.email.isEmpty() ? sanitizedLine(account.name) : displayAddress(account.email)));
}

QString Wording::remark(ForeignAccount::Remark remark, ForeignAccount::Program program)
{
    using Remark = ForeignAccount::Remark;
    switch (remark) {
    case Remark::WithoutTls: return tr("%1 talks to it without TLS. Posthorn does not.").arg(word(program));
    case Remark::AnyCertificate: return tr("%1 does not look at its certificate. Posthorn does.").arg(word(program));
    case Remark::PasswordInFile:
        return tr("%1 has the password in clear in a file, from where it is not taken: it has to be typed.")
            .arg(word(program));
    case Remark::TokenStaysThere: return tr("%1 signs in by OAuth; here that is done anew.").arg(word(program));
    case Remark::CertificateStaysThere:
        return tr("%1 signs in with a certificate in a store of its own; here it takes a file.").arg(word(program));
    }
    Q_UNREACHABLE();
}

QString Wording::word(ForeignAccount::Program program)
{
    switch (program) { // names that are the same in every language
    case ForeignAccount::Program::Thunderbird: return QStringLiteral("Thunderbird");
    case ForeignAccount::Program::Evolution: return QStringLiteral("Evolution");
    case ForeignAccount::Program::Mailnag: return QStringLiteral("Mailnag");
    case ForeignAccount::Program::Goimapnotify: return QStringLiteral("goimapnotify");
    case ForeignAccount::Program::GnomeOnlineAccounts: return QStringLiteral("GNOME Online Accounts");
    }
    Q_UNREACHABLE();
}

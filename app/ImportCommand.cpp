// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportCommand.h"

#include "EventPrinter.h"
#include "ForeignReport.h"
#include "ForeignSecret.h"
#include "Sanitizer.h"
#include "Terminal.h"
#include "Wording.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {
ForeignAccount foreignFrom(const GnomeAccount &gnome)
{
    ForeignAccount foreign { .program = ForeignAccount::Program::GnomeOnlineAccounts,
                             .account = { .name = gnome.email.isEmpty() ? gnome.user : gnome.email,
                                          .email = gnome.email,
                                          .host = gnome.host,
                                          .port = gnome.port,
                                          .security = gnome.security,
                                          .user = gnome.user,
                                          .mechanism = gnome.mechanism } };
    foreign.account.password = { .kind = PasswordSource::Kind::Gnome, .gnomeAccount = gnome.id };
    if (gnome.acceptsCertificateErrors)
        foreign.remarks += ForeignAccount::Remark::AnyCertificate;
    return foreign;
}
} // namespace

ImportCommand::ImportCommand(const cli::AccountImport &request, AccountStore &config, SecretStore &secrets,
                             const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_config(config)
    , m_secrets(secrets)
    , m_bus(bus)
{
}

void ImportCommand::start(const migration::Homes &homes)
{
    m_found = migration::foreignAccounts(homes);
    if (!m_request.from || *m_request.from == ForeignAccount::Program::GnomeOnlineAccounts)
        askGnome();
    else
        begin();
}

// Where GNOME is not there, it has no accounts.
void ImportCommand::askGnome()
{
    m_secrets.listGnomeAccounts(this, [this](const std::variant<QList<GnomeAccount>, Error> &listed) {
        if (const auto *accounts = std::get_if<QList<GnomeAccount>>(&listed))
            std::ranges::transform(*accounts, std::back_inserter(m_found), foreignFrom);
        else if (m_request.from)
            refuse({ .name = programName(*m_request.from) }, Wording::sentence(std::get<Error>(listed)));
        begin();
    });
}

void ImportCommand::begin()
{
    m_chosen = chosenFrom(m_found);
    if (m_request.list) {
        list();
        m_chosen.clear();
    } else if (m_chosen.isEmpty() && m_code == ExitCode::Done) {
        printLine(u"no other account was found"_s);
    }
    next();
}

// Of the accounts that are not set up here: those that were named, or all.
QList<ForeignAccount> ImportCommand::chosenFrom(const QList<ForeignAccount> &all)
{
    QList<ForeignAccount> chosen;
    QStringList missing = m_request.names;
    for (const ForeignAccount &foreign : all) {
        const QString &name = foreign.account.name;
        const bool isNamed = m_request.names.isEmpty() || m_request.names.contains(name);
        if (!isNamed || (m_request.from && *m_request.from != foreign.program))
            continue;
        missing.removeAll(name);
        if (!isSetUp(foreign.account))
            chosen += foreign;
        else if (!m_request.names.isEmpty())
            printLine(u"\"%1\" is set up already"_s.arg(sanitizedLine(name)));
    }
    for (const QString &name : missing)
        refuse({ .name = name }, u"no other program has an account of that name"_s);
    return chosen;
}

void ImportCommand::list() const
{
    QStringList blocks;
    for (const ForeignAccount &foreign : m_chosen) {
        if (m_request.output == cli::Output::JsonLines)
            printObject(foreignObject(foreign));
        else
            blocks += foreignInWords(foreign).join(u'\n');
    }
    if (!blocks.isEmpty())
        printLine(blocks.join(u"\n\n"_s));
}

void ImportCommand::next()
{
    if (m_chosen.isEmpty()) {
        Q_EMIT finished(m_code);
        return;
    }
    const ForeignAccount foreign = m_chosen.takeFirst();
    if (isSetUp(foreign.account)) // two programs had it
        return next();
    take(foreign);
}

void ImportCommand::take(const ForeignAccount &foreign)
{
    for (const QString &line : foreignInWords(foreign))
        printLine(line);
    const QString host = displayHost(foreign.account.host);
    if (!m_request.confirmed && !terminal::isThere())
        return refuse(foreign.account, u"nothing was changed: --yes confirms it, as there is no terminal to ask at"_s);
    if (!m_request.confirmed && !terminal::confirm(u"Set it up, and sign in at %1?"_s.arg(host)))
        return refuse(foreign.account, u"left out"_s);

    ForeignAccount ours = foreign;
    ours.account.name = freeName(foreign);
    ours.account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    switch (proofFor(ours.account.mechanism)) {
    case Proof::KerberosTicket: return save(ours.account);
    case Proof::ClientCertificate:
        return refuse(ours.account, u"it needs a certificate: posthorn account add --certificate-file"_s);
    case Proof::AccessToken:
        if (ours.account.password.kind != PasswordSource::Kind::Keyring)
            return save(ours.account);
        return refuse(ours.account,
                      u"it signs in by OAuth: posthorn account add --discover --email %1"_s.arg(
                          displayAddress(ours.account.email)));
    case Proof::Password: return takePassword(ours);
    }
}

void ImportCommand::takePassword(const ForeignAccount &foreign)
{
    if (foreign.account.password.kind != PasswordSource::Kind::Keyring)
        return save(foreign.account);
    if (foreign.keyringAttributes.isEmpty())
        return typePassword(foreign.account);
    ForeignSecret::read(m_bus, foreign.keyringAttributes, this,
                        [this, account = foreign.account](const ForeignSecret::Answer &answer) {
                            if (const auto *secret = std::get_if<QByteArray>(&answer))
                                return keep(account, *secret);
                            printError(Wording::sentence(std::get<Error>(answer)));
                            typePassword(account);
                        });
}

void ImportCommand::typePassword(const Account &account)
{
    if (!terminal::isThere())
        return refuse(account, u"its password has to be typed, at a terminal"_s);
    const QByteArray secret = terminal::readSecret(u"Password for "_s + displayHost(account.host));
    if (secret.isEmpty())
        return refuse(account, u"no password was typed"_s);
    keep(account, secret);
}

// First the secret: an account without one would only be in the way.
void ImportCommand::keep(const Account &account, const QByteArray &secret)
{
    m_secrets.write(account, secret, this, [this, account](const std::optional<Error> &error) {
        if (error)
            refuse(account, Wording::sentence(*error));
        else
            save(account);
    });
}

void ImportCommand::save(const Account &account)
{
    if (const auto error = m_config.save(account))
        return refuse(account, Wording::sentence(*error));
    printLine(u"account \"%1\" added; posthorn account test '%1' tries it out"_s.arg(account.name));
    next();
}

void ImportCommand::refuse(const Account &account, const QString &reason)
{
    printError(u"%1: %2"_s.arg(sanitizedLine(account.name), reason));
    m_code = ExitCode::Failed;
    if (!account.host.isEmpty())
        next();
}

bool ImportCommand::isSetUp(const Account &account) const
{
    return std::ranges::any_of(m_config.accounts(),
                               [&](const Account &other) { return migration::isSameMailbox(account, other); });
}

QString ImportCommand::freeName(const ForeignAccount &foreign) const
{
    const auto isTaken = [this](const QString &name) {
        return std::ranges::any_of(m_config.accounts(), [&](const Account &other) { return other.name == name; });
    };
    QString name = foreign.account.name;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 (%2)"_s.arg(foreign.account.name.left(90)).arg(number);
    return name;
}

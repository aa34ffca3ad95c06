// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountEntries.h"

#include "CertificateDetails.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
bool readPort(Account &account, const QVariant &value)
{
    bool isNumber = false;
    const uint port = value.toString().toUInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return false;
    account.port = quint16(port);
    return true;
}

bool readSecurity(Account &account, const QVariant &value)
{
    if (!readWord(account.security, securityFromWord(value.toString())))
        return false;
    account.port = defaultPort(account.security); // the entry for the port comes behind and has the last word
    return true;
}

bool readCertificateFile(Account &account, const QVariant &value)
{
    return readPath(account.certificateFile, value)
        && (account.mechanism != Mechanism::External || !account.certificateFile.isEmpty());
}

// The other entries of a pin come behind this one, and mean nothing without it.
bool readTrustedKey(Account &account, const QVariant &value)
{
    const QString digits = value.toString().toLower();
    if (digits.isEmpty())
        return true;
    if (!isSha256(digits))
        return false;
    account.pin.emplace().keySha256 = digits;
    return true;
}

QString trustedAt(const Account &account)
{
    return account.pin ? account.pin->host + u':' + QString::number(account.pin->port) : QString();
}

bool readTrustedAt(Account &account, const QVariant &value)
{
    QString given;
    if (!readText(given, value, 0, 260))
        return false;
    if (!account.pin)
        return given.isEmpty();
    const qsizetype colon = given.lastIndexOf(u':'); // an address may have some, too
    bool isNumber = false;
    const ushort port = QStringView(given).sliced(colon + 1).toUShort(&isNumber);
    account.pin->host = given.first(std::max<qsizetype>(colon, 0));
    account.pin->port = port;
    return isNumber && port > 0 && !account.pin->host.isEmpty();
}

QStringList trustedFaults(const Account &account)
{
    QStringList words;
    for (const CertificateFault fault : account.pin ? account.pin->faults : QList<CertificateFault>())
        words += toWord(fault);
    return words;
}

bool readTrustedFaults(Account &account, const QVariant &value)
{
    QStringList words;
    if (!readList(words, value, 10))
        return false;
    if (!account.pin)
        return words.isEmpty();
    QList<CertificateFault> faults;
    for (const QString &word : std::as_const(words)) {
        const auto fault = certificateFaultFromWord(word);
        if (!fault || *fault == CertificateFault::Invalid)
            return false;
        faults += *fault;
    }
    std::ranges::sort(faults);
    faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
    account.pin->faults = faults;
    return !faults.isEmpty();
}

QStringList trustedCertificate(const Account &account)
{
    if (!account.pin)
        return {};
    const CertificatePin &pin = *account.pin;
    return { pin.sha256, pin.subject, pin.issuer, pin.validFrom.toUTC().toString(Qt::ISODate),
             pin.validUntil.toUTC().toString(Qt::ISODate) };
}

bool readTrustedCertificate(Account &account, const QVariant &value)
{
    QStringList given;
    if (!readList(given, value, 5))
        return false;
    if (!account.pin || given.isEmpty())
        return given.isEmpty();
    if (given.size() != 5)
        return false;
    CertificatePin &pin = *account.pin;
    pin.sha256 = given.at(0);
    pin.subject = given.at(1);
    pin.issuer = given.at(2);
    pin.validFrom = QDateTime::fromString(given.at(3), Qt::ISODate);
    pin.validUntil = QDateTime::fromString(given.at(4), Qt::ISODate);
    return true;
}

bool readMailboxes(Account &account, const QVariant &value)
{
    QStringList mailboxes;
    if (!readList(mailboxes, value, Account::MostMailboxes) || mailboxes.isEmpty() || mailboxes.contains(QString()))
        return false;
    account.mailboxes = mailboxes;
    return true;
}

// The entry for the mailboxes stands before this one.
bool readPushMailboxes(Account &account, const QVariant &value)
{
    QStringList pushed;
    const auto isWatched = [&](const QString &name) { return account.mailboxes.contains(name); };
    if (!readList(pushed, value, Account::MostMailboxes) || !std::ranges::all_of(pushed, isWatched))
        return false;
    account.pushMailboxes = pushed;
    return true;
}

bool readPasswordKind(Account &account, const QVariant &value)
{
    return readWord(account.password.kind, passwordSourceFromWord(value.toString()))
        && (account.password.kind != PasswordSource::Kind::OAuth || proofFor(account.mechanism) == Proof::AccessToken);
}

bool readPasswordCommand(Account &account, const QVariant &value)
{
    return readList(account.password.command, value, 100)
        && (account.password.kind != PasswordSource::Kind::Command || !account.password.command.isEmpty());
}

bool readOAuthProvider(Account &account, const QVariant &value)
{
    return readText(account.password.oauth.provider, value, 0, 500)
        && (account.password.kind != PasswordSource::Kind::OAuth || !account.password.oauth.provider.isEmpty());
}

bool readGnomeAccount(Account &account, const QVariant &value)
{
    return readText(account.password.gnomeAccount, value, 0, 100)
        && (account.password.kind != PasswordSource::Kind::Gnome || !account.password.gnomeAccount.isEmpty());
}

bool readPopupActions(Account &account, const QVariant &value)
{
    QStringList words;
    if (!readList(words, value, MostPopupActions))
        return false;
    const auto actions = popupActionsFromWords(words);
    account.popupActions = actions.value_or(account.popupActions);
    return actions.has_value();
}

bool readWebmail(Account &account, const QVariant &value)
{
    return readText(account.opening.webmail, value, 0, 2000)
        && (account.opening.kind != Opening::Kind::Webmail || account.opening.webmail.startsWith("https://"_L1));
}

bool readOpenCommand(Account &account, const QVariant &value)
{
    return readList(account.opening.command, value, 100)
        && (account.opening.kind != Opening::Kind::Command || !account.opening.command.isEmpty());
}

using A = const Account &;
using P = const Preferences &;
using V = const QVariant &;
constexpr auto Required = Entry<Account>::Need::Required;
constexpr auto Optional = Entry<Account>::Need::Optional;
constexpr auto Flag = Entry<Preferences>::Need::Optional;
} // namespace

std::span<const Entry<Account>> accountEntries()
{
    // clang-format off
    static const std::array<Entry<Account>, 25> Entries { {
        { "name"_L1, Required, "text of 1 to 100 characters, in quotes if it has a comma"_L1,
          [](A a) -> QVariant { return a.name; },
          [](Account &a, V v) { return readText(a.name, v, 1, 100); } },
        { "email"_L1, Optional, "an address"_L1,
          [](A a) -> QVariant { return a.email; },
          [](Account &a, V v) { return readText(a.email, v, 0, 254); } },
        { "host"_L1, Required, "a host name"_L1,
          [](A a) -> QVariant { return a.host; },
          [](Account &a, V v) { return readText(a.host, v, 1, 253); } },
        { "security"_L1, Optional, "tls or starttls"_L1,
          [](A a) -> QVariant { return toWord(a.security); }, readSecurity },
        { "port"_L1, Optional, "a number from 1 to 65535"_L1,
          [](A a) -> QVariant { return int(a.port); }, readPort },
        { "user"_L1, Required, "text of 1 to 500 characters, in quotes if it has a comma"_L1,
          [](A a) -> QVariant { return a.user; },
          [](Account &a, V v) { return readText(a.user, v, 1, 500); } },
        { "mechanism"_L1, Optional, "strongest, SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN, oauth, OAUTHBEARER, XOAUTH2, EXTERNAL or GSSAPI"_L1,
          [](A a) -> QVariant { return toWord(a.mechanism); },
          [](Account &a, V v) { return readWord(a.mechanism, mechanismFromWord(v.toString())); } },
        { "ca-file"_L1, Optional, "an absolute path"_L1,
          [](A a) -> QVariant { return a.caFile; },
          [](Account &a, V v) { return readPath(a.caFile, v); } },
        { "trusted-key"_L1, Optional, "64 hexadecimal digits: the SHA-256 of a public key"_L1,
          [](A a) -> QVariant { return a.pin ? a.pin->keySha256 : QString(); }, readTrustedKey },
        { "trusted-at"_L1, Optional, "host:port, where there is a trusted-key"_L1,
          [](A a) -> QVariant { return trustedAt(a); }, readTrustedAt },
        { "trusted-faults"_L1, Optional, "a list, where there is a trusted-key: self-signed, unknown-issuer, …"_L1,
          [](A a) -> QVariant { return trustedFaults(a); }, readTrustedFaults },
        { "trusted-certificate"_L1, Optional, "what is shown of it: SHA-256, subject, issuer, first and last day"_L1,
          [](A a) -> QVariant { return trustedCertificate(a); }, readTrustedCertificate },
        { "certificate-file"_L1, Optional, "an absolute path"_L1,
          [](A a) -> QVariant { return a.certificateFile; }, readCertificateFile },
        { "mailboxes"_L1, Optional, "a list of 1 to 50 mailboxes"_L1,
          [](A a) -> QVariant { return a.mailboxes; }, readMailboxes },
        { "push"_L1, Optional, "a list of mailboxes out of those in mailboxes"_L1,
          [](A a) -> QVariant { return a.pushMailboxes; }, readPushMailboxes },
        { "preview"_L1, Optional, "true or false"_L1,
          [](A a) -> QVariant { return a.preview; },
          [](Account &a, V v) { return readFlag(a.preview, v); } },
        { "password-from"_L1, Optional, "keyring, command, gnome or, with the mechanism oauth, OAUTHBEARER or XOAUTH2, oauth"_L1,
          [](A a) -> QVariant { return toWord(a.password.kind); }, readPasswordKind },
        { "password-command"_L1, Optional, "a program and its arguments"_L1,
          [](A a) -> QVariant { return a.password.command; }, readPasswordCommand },
        { "oauth-provider"_L1, Optional, "google, microsoft, yahoo, fastmail or the https address of an issuer"_L1,
          [](A a) -> QVariant { return a.password.oauth.provider; }, readOAuthProvider },
        { "oauth-client-id"_L1, Optional, "text of up to 500 characters"_L1,
          [](A a) -> QVariant { return a.password.oauth.clientId; },
          [](Account &a, V v) { return readText(a.password.oauth.clientId, v, 0, 500); } },
        { "gnome-account"_L1, Optional, "the id of an account of GNOME Online Accounts"_L1,
          [](A a) -> QVariant { return a.password.gnomeAccount; }, readGnomeAccount },
        { "opens"_L1, Optional, "window, mail-program, webmail or command"_L1,
          [](A a) -> QVariant { return toWord(a.opening.kind); },
          [](Account &a, V v) { return readWord(a.opening.kind, openingFromWord(v.toString())); } },
        { "webmail"_L1, Optional, "an https address"_L1,
          [](A a) -> QVariant { return a.opening.webmail; }, readWebmail },
        { "open-command"_L1, Optional, "a program and its arguments"_L1,
          [](A a) -> QVariant { return a.opening.command; }, readOpenCommand },
        { "popup-actions"_L1, Optional, "a list of up to three, each once: open, reply, mark-read, archive, delete, junk, snooze, copy-code"_L1,
          [](A a) -> QVariant { return toWords(a.popupActions); }, readPopupActions },
    } };
    // clang-format on
    return Entries;
}

std::span<const Entry<Preferences>> preferenceEntries()
{
    // clang-format off
    static const std::array<Entry<Preferences>, 9> Entries { {
        { "popups"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.popups; },
          [](Preferences &p, V v) { return readFlag(p.popups, v); } },
        { "popup-detail"_L1, Flag, "full, sender or count"_L1,
          [](P p) -> QVariant { return toWord(p.popupDetail); },
          [](Preferences &p, V v) { return readWord(p.popupDetail, popupDetailFromWord(v.toString())); } },
        { "popup-detail-when-locked"_L1, Flag, "full, sender or count"_L1,
          [](P p) -> QVariant { return toWord(p.lockedDetail); },
          [](Preferences &p, V v) { return readWord(p.lockedDetail, popupDetailFromWord(v.toString())); } },
        { "sound"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.sound; },
          [](Preferences &p, V v) { return readFlag(p.sound, v); } },
        { "count-in-icon"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.countInIcon; },
          [](Preferences &p, V v) { return readFlag(p.countInIcon, v); } },
        { "hide-when-empty"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.hideWhenEmpty; },
          [](Preferences &p, V v) { return readFlag(p.hideWhenEmpty, v); } },
        { "count-on-launcher"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.countOnLauncher; },
          [](Preferences &p, V v) { return readFlag(p.countOnLauncher, v); } },
        { "answer-mailnag"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.answerMailnag; },
          [](Preferences &p, V v) { return readFlag(p.answerMailnag, v); } },
        { "explain-missing-tray"_L1, Flag, "true or false"_L1,
          [](P p) -> QVariant { return p.explainMissingTray; },
          [](Preferences &p, V v) { return readFlag(p.explainMissingTray, v); } },
    } };
    // clang-format on
    return Entries;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ForeignReport.h"

#include "Sanitizer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
using Program = ForeignAccount::Program;
using Remark = ForeignAccount::Remark;

constexpr Program Programs[] { Program::Thunderbird, Program::Evolution, Program::Mailnag, Program::Goimapnotify,
                               Program::GnomeOnlineAccounts };

QString toWord(Remark remark)
{
    switch (remark) {
    case Remark::WithoutTls: return u"without-tls"_s;
    case Remark::AnyCertificate: return u"any-certificate"_s;
    case Remark::PasswordInFile: return u"password-in-file"_s;
    case Remark::TokenStaysThere: return u"token-stays-there"_s;
    case Remark::CertificateStaysThere: return u"certificate-stays-there"_s;
    }
    Q_UNREACHABLE();
}

QString remarkInWords(Remark remark, const QString &program)
{
    switch (remark) {
    case Remark::WithoutTls: return u"%1 talks without TLS; Posthorn will not"_s.arg(program);
    case Remark::AnyCertificate: return u"%1 does not look at certificates; Posthorn will"_s.arg(program);
    case Remark::PasswordInFile: return u"%1 has the password in clear in that file; it was not read"_s.arg(program);
    case Remark::TokenStaysThere: return u"%1 signs in by OAuth; here that has to be done anew"_s.arg(program);
    case Remark::CertificateStaysThere:
        return u"%1 signs in with a certificate of its own store; here it takes --certificate-file"_s.arg(program);
    }
    Q_UNREACHABLE();
}

QString passwordInWords(const ForeignAccount &foreign)
{
    const Account &account = foreign.account;
    if (account.password.kind == PasswordSource::Kind::Command)
        return u"printed by "_s + sanitizedLine(account.password.command.join(u' '));
    if (account.password.kind == PasswordSource::Kind::Gnome)
        return u"from GNOME Online Accounts"_s;
    if (proofFor(account.mechanism) != Proof::Password)
        return u"none"_s;
    return foreign.keyringAttributes.isEmpty() ? u"has to be typed"_s : u"in the keyring, if it is there"_s;
}
} // namespace

QString programName(Program program)
{
    switch (program) {
    case Program::Thunderbird: return u"Thunderbird"_s;
    case Program::Evolution: return u"Evolution"_s;
    case Program::Mailnag: return u"Mailnag"_s;
    case Program::Goimapnotify: return u"goimapnotify"_s;
    case Program::GnomeOnlineAccounts: return u"GNOME Online Accounts"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Program program)
{
    return program == Program::GnomeOnlineAccounts ? u"gnome"_s : programName(program).toLower();
}

std::optional<Program> programFromWord(const QString &word)
{
    for (const Program program : Programs) {
        if (word.compare(toWord(program), Qt::CaseInsensitive) == 0)
            return program;
    }
    return std::nullopt;
}

QStringList foreignInWords(const ForeignAccount &foreign)
{
    const Account &account = foreign.account;
    const QString program = programName(foreign.program);
    QStringList lines {
        u"name: "_s + sanitizedLine(account.name),
        u"from: "_s + program + (foreign.file.isEmpty() ? QString() : u", "_s + sanitizedLine(foreign.file, 1000)),
        u"email: "_s + displayAddress(account.email),
        u"host: "_s + displayHost(account.host),
        u"port: "_s + QString::number(account.port),
        u"security: "_s + toWord(account.security),
        u"user: "_s + sanitizedLine(account.user, 500),
        u"mechanism: "_s + toWord(account.mechanism),
        u"mailboxes: "_s + sanitizedLine(account.mailboxes.join(u", "_s), 1000),
        u"password: "_s + passwordInWords(foreign),
    };
    for (const Remark remark : foreign.remarks)
        lines += u"note: "_s + remarkInWords(remark, program);
    return lines;
}

QJsonObject foreignObject(const ForeignAccount &foreign)
{
    const Account &account = foreign.account;
    QJsonArray remarks;
    for (const Remark remark : foreign.remarks)
        remarks += toWord(remark);
    return { { u"event"_s, u"foreign-account"_s },
             { u"program"_s, toWord(foreign.program) },
             { u"file"_s, foreign.file },
             { u"name"_s, account.name },
             { u"email"_s, account.email.isEmpty() ? QJsonValue() : QJsonValue(account.email) },
             { u"host"_s, account.host },
             { u"port"_s, account.port },
             { u"security"_s, toWord(account.security) },
             { u"user"_s, account.user },
             { u"mechanism"_s, toWord(account.mechanism) },
             { u"mailboxes"_s, QJsonArray::fromStringList(account.mailboxes) },
             { u"in_keyring"_s, !foreign.keyringAttributes.isEmpty() },
             { u"remarks"_s, remarks } };
}

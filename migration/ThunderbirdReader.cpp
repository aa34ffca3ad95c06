// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ThunderbirdReader.h"

#include "KeyFile.h"
#include "Takeover.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace migration {
namespace {
using Remark = ForeignAccount::Remark;
using Preferences = QHash<QString, QString>; // name -> what was between the quotes, or the number or word

constexpr qsizetype MostAccounts = 100;

QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    default: return c; // a quote, or the backslash itself
    }
}

// A string of JavaScript, without its quotes.
QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar kind = text[++i];
        const qsizetype digits = kind == u'u' ? 4 : kind == u'x' ? 2 : 0;
        bool isNumber = digits > 0 && i + digits < text.size();
        const ushort code = isNumber ? text.sliced(i + 1, digits).toUShort(&isNumber, 16) : ushort(0);
        plain += isNumber ? QChar(code) : escaped(kind);
        i += isNumber ? digits : 0;
    }
    return plain;
}

Preferences parsePreferences(const QByteArray &bytes)
{
    static const QRegularExpression line(
        uR"re(^user_pref\("([^"\\]+)", *(?:"((?:[^"\\]++|\\.)*+)"|(-?\d+|true|false))\);)re"_s);
    Preferences preferences;
    for (const QByteArray &bare : bytes.split('\n')) {
        if (!bare.startsWith("user_pref(\"mail."))
            continue;
        const auto match = line.match(QString::fromUtf8(bare));
        if (match.hasMatch())
            preferences.insert(match.captured(1),
                               match.hasCaptured(3) ? match.captured(3) : unescaped(match.capturedView(2)));
    }
    return preferences;
}

// nsMsgAuthMethod. What is not here is a password, sent in one way or another.
void takeMechanism(ForeignAccount &foreign, int method)
{
    switch (method) {
    case 5: foreign.account.mechanism = Mechanism::Gssapi; break;
    case 7:
        foreign.account.mechanism = Mechanism::External;
        foreign.remarks += Remark::CertificateStaysThere;
        break;
    case 10:
        foreign.account.mechanism = Mechanism::OAuth;
        foreign.remarks += Remark::TokenStaysThere;
        break;
    default: break;
    }
}

// nsMsgSocketType; nothing is written where it is the default, which is no protection.
ForeignSecurity securityOf(const QString &socketType)
{
    if (socketType == "3"_L1)
        return ForeignSecurity::ImplicitTls;
    return socketType == "2"_L1 ? ForeignSecurity::StartTls : ForeignSecurity::None;
}

ForeignAccount accountFrom(const Preferences &preferences, const QString &server, const QString &identities)
{
    const auto value = [&](QLatin1StringView key) { return preferences.value(server + key); };
    const auto newer = [&](QLatin1StringView key, QLatin1StringView before) {
        return value(key).isEmpty() ? value(before) : value(key);
    };
    ForeignAccount foreign { .program = ForeignAccount::Program::Thunderbird };
    foreign.account.name = value(".name"_L1);
    foreign.account.host = newer(".realhostname"_L1, ".hostname"_L1); // the first where its user changed it, once
    foreign.account.user = newer(".realuserName"_L1, ".userName"_L1);
    foreign.account.email =
        preferences.value(u"mail.identity.%1.useremail"_s.arg(identities.section(u',', 0, 0).trimmed()));
    takeSecurity(foreign, securityOf(value(".socketType"_L1)), value(".port"_L1).toInt());
    takeMechanism(foreign, value(".authMethod"_L1).toInt());
    return foreign;
}
} // namespace

QStringList thunderbirdProfiles(const QByteArray &profilesIni, const QString &folder)
{
    QStringList folders;
    for (const KeyFileSection &section : parseKeyFile(profilesIni)) {
        const QString path = section.value(u"Path"_s);
        if (!section.name.startsWith("Profile"_L1) || path.isEmpty())
            continue;
        const bool isRelative = section.value(u"IsRelative"_s) != "0"_L1;
        folders += QDir::cleanPath(isRelative ? folder + u'/' + path : path);
    }
    return folders;
}

QList<ForeignAccount> readThunderbird(const QByteArray &prefs)
{
    const Preferences preferences = parsePreferences(prefs);
    QList<ForeignAccount> accounts;
    const QStringList names = preferences.value(u"mail.accountmanager.accounts"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names.first(std::min(names.size(), MostAccounts))) {
        const QString prefix = u"mail.account."_s + name.trimmed();
        const QString server = u"mail.server."_s + preferences.value(prefix + u".server"_s);
        if (preferences.value(server + u".type"_s) != "imap"_L1)
            continue;
        if (const auto account =
                completed(accountFrom(preferences, server, preferences.value(prefix + u".identities"_s))))
            accounts += *account;
    }
    return accounts;
}

} // namespace migration

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GnomeAccounts.h"

#include "Sanitizer.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

constexpr QLatin1StringView Service("org.gnome.OnlineAccounts");
constexpr QLatin1StringView Root("/org/gnome/OnlineAccounts");
constexpr QLatin1StringView AccountInterface("org.gnome.OnlineAccounts.Account");
constexpr QLatin1StringView MailInterface("org.gnome.OnlineAccounts.Mail");
constexpr QLatin1StringView TokenInterface("org.gnome.OnlineAccounts.OAuth2Based");
constexpr QLatin1StringView PasswordInterface("org.gnome.OnlineAccounts.PasswordBased");
constexpr qsizetype MostAccounts = 100;

using Interfaces = QMap<QString, QVariantMap>; // name -> properties

QList<Interfaces> readObjects(const QDBusMessage &reply)
{
    QList<Interfaces> objects;
    const QVariant all = reply.arguments().value(0);
    if (!all.canConvert<QDBusArgument>() || reply.signature() != "a{oa{sa{sv}}}"_L1)
        return objects;
    const auto argument = all.value<QDBusArgument>();
    argument.beginMap();
    while (!argument.atEnd() && objects.size() < MostAccounts) {
        QDBusObjectPath path;
        Interfaces interfaces;
        argument.beginMapEntry();
        argument >> path >> interfaces;
        argument.endMapEntry();
        objects += interfaces;
    }
    argument.endMap(); // else what reads the map is never freed
    return objects;
}

// "host", "host:993", "[::1]:993"; a name of a service in place of a number means the usual one.
void readHost(const QString &text, GnomeAccount &account)
{
    account.port = defaultPort(account.security);
    const qsizetype colon = text.lastIndexOf(u':');
    const bool isBareIpv6 = text.count(u':') > 1 && !text.contains(u']');
    if (colon < 0 || isBareIpv6 || text.endsWith(u']')) {
        account.host = text;
    } else {
        account.host = text.first(colon);
        if (const ushort port = text.sliced(colon + 1).toUShort(); port != 0)
            account.port = port;
    }
    if (account.host.startsWith(u'[') && account.host.endsWith(u']'))
        account.host = account.host.sliced(1, account.host.size() - 2);
}

std::optional<GnomeAccount> readAccount(const Interfaces &interfaces)
{
    const QVariantMap general = interfaces.value(AccountInterface);
    const QVariantMap mail = interfaces.value(MailInterface);
    const bool hasSecret = interfaces.contains(TokenInterface) || interfaces.contains(PasswordInterface);
    const bool isOfUse = mail.value(u"ImapSupported"_s).toBool() && !general.value(u"MailDisabled"_s).toBool();
    const bool isEncrypted = mail.value(u"ImapUseSsl"_s).toBool() || mail.value(u"ImapUseTls"_s).toBool();
    if (!hasSecret || !isOfUse || !isEncrypted)
        return std::nullopt;
    GnomeAccount account { .id = general.value(u"Id"_s).toString(),
                           .provider = sanitizedLine(general.value(u"ProviderName"_s).toString()),
                           .email = sanitizedLine(mail.value(u"EmailAddress"_s).toString()) };
    account.security = mail.value(u"ImapUseSsl"_s).toBool() ? Security::ImplicitTls : Security::StartTls;
    readHost(mail.value(u"ImapHost"_s).toString(), account);
    account.user = mail.value(u"ImapUserName"_s).toString();
    account.mechanism = interfaces.contains(TokenInterface) ? Mechanism::OAuth : Mechanism::Strongest;
    account.needsAttention = general.value(u"AttentionNeeded"_s).toBool();
    account.acceptsCertificateErrors = mail.value(u"ImapAcceptSslErrors"_s).toBool();
    const bool isWhole = !account.id.isEmpty() && !account.host.isEmpty() && !account.user.isEmpty();
    return isWhole ? std::optional(account) : std::nullopt;
}

// nullopt: no id makes such a path
std::optional<QString> pathOf(const QString &id)
{
    const auto isPlain = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    if (id.isEmpty() || !std::ranges::all_of(id, isPlain))
        return std::nullopt;
    return Root + "/Accounts/"_L1 + id;
}

Error errorFrom(const QDBusError &error)
{
    const QString name = error.name();
    const QString words = sanitizedLine(error.message());
    if (error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1)
        || name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return makeError(Error::Cause::GnomeAccountsAbsent, words);
    if (error.type() == QDBusError::UnknownObject || error.type() == QDBusError::UnknownMethod
        || error.type() == QDBusError::UnknownInterface)
        return makeError(Error::Cause::GnomeAccountMissing);
    if (name == "org.gnome.OnlineAccounts.Error.NotAuthorized"_L1)
        return makeError(Error::Cause::GnomeSignInNeeded, words);
    return makeError(Error::Cause::ProviderUnreachable, words);
}

} // namespace

GnomeAccounts::GnomeAccounts(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_patience(patience)
{
}

void GnomeAccounts::list(QObject *context, const std::function<void(const Accounts &)> &listed)
{
    call(Root, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s, {}, context,
         [listed](const QDBusMessage &reply, const std::optional<Error> &error) {
             if (error)
                 return listed(*error);
             QList<GnomeAccount> accounts;
             const QList<Interfaces> objects = readObjects(reply);
             for (const Interfaces &interfaces : objects) {
                 if (const auto account = readAccount(interfaces))
                     accounts += *account;
             }
             listed(accounts);
         });
}

void GnomeAccounts::read(const Account &account, QObject *context, const std::function<void(const Secret &)> &answered)
{
    const bool isToken = proofFor(account.mechanism) == Proof::AccessToken;
    const auto path = pathOf(account.password.gnomeAccount);
    const QVariantList arguments = isToken ? QVariantList() : QVariantList { u"imap-password"_s };
    call(path.value_or(Root), isToken ? TokenInterface : PasswordInterface,
         isToken ? u"GetAccessToken"_s : u"GetPassword"_s, arguments, context,
         [answered](const QDBusMessage &reply, const std::optional<Error> &error) {
             if (error)
                 return answered(*error);
             const QByteArray secret = reply.arguments().value(0).toString().toUtf8();
             if (secret.isEmpty())
                 return answered(makeError(Error::Cause::GnomeSignInNeeded));
             answered(secret);
         });
}

void GnomeAccounts::refused(const Account &account)
{
    if (const auto path = pathOf(account.password.gnomeAccount))
        call(*path, AccountInterface, u"EnsureCredentials"_s, {}, this,
             [](const QDBusMessage &, const std::optional<Error> &) {});
}

void GnomeAccounts::call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments, QObject *context, const Answered &answered)
{
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            context, [answered] { answered({}, makeError(Error::Cause::GnomeAccountsAbsent)); }, Qt::QueuedConnection);
        return;
    }
    auto message = QDBusMessage::createMethodCall(Service, path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_patience.count())), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answered] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        answered(reply, watcher->isError() ? std::optional(errorFrom(watcher->error())) : std::nullopt);
    });
}

} // namespace oauth

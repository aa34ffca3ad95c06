// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeKeyring.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QVariantMap>

using namespace Qt::StringLiterals;

using Secrets = QMap<QDBusObjectPath, PlainSecret>;
using Attributes = QMap<QString, QString>;
Q_DECLARE_METATYPE(Secrets)
Q_DECLARE_METATYPE(Attributes)

static QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {
const QString ServiceName = u"org.freedesktop.secrets"_s;
const QString Root = u"/org/freedesktop/secrets"_s;
const QString Collection = Root + u"/collection/login"_s;
const QString Prompt = Root + u"/prompt/1"_s;
const QString Wallet = u"org.kde.kwalletd5"_s;

QString keyOf(const Attributes &attributes)
{
    return attributes.value(u"server"_s) + u'/' + attributes.value(u"user"_s);
}

// A path may hold letters, digits and "_" only.
QDBusObjectPath pathOf(const QString &key)
{
    return QDBusObjectPath(Collection + u'/' + QString::fromLatin1(key.toUtf8().toHex()));
}

QString keyAt(const QString &path)
{
    return QString::fromUtf8(QByteArray::fromHex(path.section(u'/', -1).toLatin1()));
}
} // namespace

void registerPlainSecret()
{
    qDBusRegisterMetaType<PlainSecret>();
    qDBusRegisterMetaType<Secrets>();
    qDBusRegisterMetaType<Attributes>();
}

FakeKeyring::FakeKeyring(const QDBusConnection &bus)
    : m_bus(bus)
{
    registerPlainSecret();
    m_bus.registerVirtualObject(Root, this, QDBusConnection::SubPath);
}

FakeKeyring::~FakeKeyring()
{
    disappear();
    m_bus.unregisterObject(Root, QDBusConnection::UnregisterTree);
}

bool FakeKeyring::appear()
{
    return m_bus.registerService(ServiceName);
}

void FakeKeyring::disappear()
{
    m_bus.unregisterService(ServiceName);
}

void FakeKeyring::setLocked(bool locked)
{
    m_isLocked = locked;
    auto changed = QDBusMessage::createSignal(Collection, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    changed << u"org.freedesktop.Secret.Collection"_s << QVariantMap { { u"Locked"_s, locked } } << QStringList();
    m_bus.send(changed);
}

bool FakeKeyring::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const QString method = message.member();
    const bool isProperty = message.interface() == "org.freedesktop.DBus.Properties"_L1;
    if (!isProperty)
        ++calls;
    if (isSilent || hangsOn.contains(method))
        return true;
    if (method == "Get"_L1 && message.arguments().value(1) == u"Locked"_s)
        answer(message, { QVariant::fromValue(QDBusVariant(m_isLocked)) });
    else if (isProperty)
        answer(message, { QVariantMap() });
    else if (method == "OpenSession"_L1 && message.arguments().value(0) != u"plain"_s)
        refuse(message, u"org.freedesktop.DBus.Error.NotSupported"_s);
    else if (method == "OpenSession"_L1)
        answer(message,
               { QVariant::fromValue(QDBusVariant(QString())),
                 QVariant::fromValue(QDBusObjectPath(Root + u"/session/1"_s)) });
    else if (method == "ReadAlias"_L1)
        answer(message, { QVariant::fromValue(QDBusObjectPath(Collection)) });
    else if (method == "SearchItems"_L1)
        search(message);
    else if (method == "Unlock"_L1)
        unlock(message);
    else if (method == "Prompt"_L1)
        ask(message);
    else if (method == "GetSecrets"_L1)
        give(message);
    else if (method == "CreateItem"_L1)
        keep(message);
    else if (method == "Delete"_L1 && secrets.remove(keyAt(message.path())) > 0)
        answer(message, { QVariant::fromValue(QDBusObjectPath(u"/"_s)) });
    else
        refuse(message, u"org.freedesktop.DBus.Error.UnknownMethod"_s);
    return true;
}

void FakeKeyring::answer(const QDBusMessage &message, const QVariantList &arguments)
{
    m_bus.send(message.createReply(arguments));
}

void FakeKeyring::refuse(const QDBusMessage &message, const QString &name)
{
    m_bus.send(message.createErrorReply(name, message.member()));
}

void FakeKeyring::search(const QDBusMessage &message)
{
    const auto wanted = qdbus_cast<Attributes>(message.arguments().value(0));
    QList<QDBusObjectPath> found;
    if (secrets.contains(keyOf(wanted)))
        found += pathOf(keyOf(wanted));
    const QList<QDBusObjectPath> none;
    answer(message, { QVariant::fromValue(m_isLocked ? none : found), QVariant::fromValue(m_isLocked ? found : none) });
}

void FakeKeyring::unlock(const QDBusMessage &message)
{
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
    answer(message,
           { QVariant::fromValue(m_isLocked ? QList<QDBusObjectPath>() : paths),
             QVariant::fromValue(QDBusObjectPath(m_isLocked ? Prompt : u"/"_s)) });
}

void FakeKeyring::ask(const QDBusMessage &message)
{
    ++questions;
    answer(message, {});
    if (question == Question::StaysOpen)
        return;
    if (question == Question::IsAnswered)
        setLocked(false);
    auto completed = QDBusMessage::createSignal(Prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed << (question == Question::IsClosed)
              << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QList<QDBusObjectPath>())));
    m_bus.send(completed);
}

void FakeKeyring::give(const QDBusMessage &message)
{
    Secrets given;
    const auto session = message.arguments().value(1).value<QDBusObjectPath>();
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0))) {
        if (!m_isLocked && secrets.contains(keyAt(path.path())))
            given.insert(path, { session, {}, secrets.value(keyAt(path.path())), u"text/plain"_s });
    }
    answer(message, { QVariant::fromValue(given) });
}

void FakeKeyring::keep(const QDBusMessage &message)
{
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
    const auto attributes = qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    const auto secret = qdbus_cast<PlainSecret>(message.arguments().value(1));
    if (!forgetsWrites)
        secrets.insert(keyOf(attributes), secret.value);
    answer(message, { QVariant::fromValue(pathOf(keyOf(attributes))), QVariant::fromValue(QDBusObjectPath(u"/"_s)) });
}

FakeWallet::FakeWallet(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerVirtualObject(u"/modules"_s, this, QDBusConnection::SubPath);
    m_bus.registerService(Wallet);
}

FakeWallet::~FakeWallet()
{
    m_bus.unregisterService(Wallet);
    m_bus.unregisterObject(u"/modules"_s, QDBusConnection::UnregisterTree);
}

bool FakeWallet::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.member().startsWith("open"_L1))
        ++opened;
    if (message.member() == "isEnabled"_L1)
        m_bus.send(message.createReply(isEnabled));
    else if (message.member() == "networkWallet"_L1)
        m_bus.send(message.createReply(u"kdewallet"_s));
    else if (message.member() == "isOpen"_L1 && message.arguments() == QVariantList { u"kdewallet"_s })
        m_bus.send(message.createReply(isOpen));
    return true;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ForeignSecret.h"

#include "Sanitizer.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {
const QString Service = u"org.freedesktop.secrets"_s;
const QString Path = u"/org/freedesktop/secrets"_s;
const QString ServiceInterface = u"org.freedesktop.Secret.Service"_s;
const QString ItemInterface = u"org.freedesktop.Secret.Item"_s;

Error errorFrom(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected: return makeError(Error::Cause::KeyringAbsent);
    default: break;
    }
    if (reply.errorName() == "org.freedesktop.Secret.Error.IsLocked"_L1)
        return makeError(Error::Cause::KeyringLocked);
    return makeError(Error::Cause::KeyringRefused, sanitizedLine(reply.errorMessage()));
}

QStringList pathsFrom(const QVariant &argument)
{
    QStringList paths;
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(argument))
        paths += path.path();
    return paths;
}

// (session, parameters, value, content type); with a "plain" session the value is the secret itself.
QByteArray secretFrom(const QVariant &argument)
{
    const auto secret = argument.value<QDBusArgument>();
    if (secret.currentSignature() != "(oayays)"_L1)
        return {};
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString contentType;
    secret.beginStructure();
    secret >> session >> parameters >> value >> contentType;
    secret.endStructure();
    return value;
}
} // namespace

void ForeignSecret::read(const QDBusConnection &bus, const Attributes &attributes, QObject *context,
                         const std::function<void(const Answer &)> &answered, std::chrono::milliseconds patience)
{
    qDBusRegisterMetaType<Attributes>();
    auto *secret = new ForeignSecret(bus, answered, patience, context);
    QMetaObject::invokeMethod(
        secret, [=] { secret->search(attributes); }, Qt::QueuedConnection);
}

ForeignSecret::ForeignSecret(const QDBusConnection &bus, const std::function<void(const Answer &)> &answered,
                             std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_answered(answered)
    , m_patience(patience)
{
}

void ForeignSecret::search(const Attributes &attributes)
{
    call(Path, ServiceInterface, u"SearchItems"_s, { QVariant::fromValue(attributes) }, [this](const auto &found) {
        const QStringList unlocked = pathsFrom(found.value(0));
        if (!unlocked.isEmpty())
            return openSession(unlocked.constFirst());
        const bool isLocked = !pathsFrom(found.value(1)).isEmpty();
        answer(makeError(isLocked ? Error::Cause::KeyringLocked : Error::Cause::PasswordMissing));
    });
}

// Without encryption of its own: whoever could listen to this user's bus could ask for the secret as well.
void ForeignSecret::openSession(const QString &item)
{
    const QVariantList arguments { u"plain"_s, QVariant::fromValue(QDBusVariant(QString())) };
    call(Path, ServiceInterface, u"OpenSession"_s, arguments,
         [this, item](const auto &opened) { fetch(item, qdbus_cast<QDBusObjectPath>(opened.value(1)).path()); });
}

void ForeignSecret::fetch(const QString &item, const QString &session)
{
    const QVariantList arguments { QVariant::fromValue(QDBusObjectPath(session)) };
    call(item, ItemInterface, u"GetSecret"_s, arguments, [this](const auto &fetched) {
        const QByteArray secret = secretFrom(fetched.value(0));
        if (secret.isEmpty())
            answer(makeError(Error::Cause::PasswordMissing));
        else
            answer(secret);
    });
}

void ForeignSecret::call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments, const Replied &replied)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, replied] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ErrorMessage)
            answer(errorFrom(reply));
        else
            replied(reply.arguments());
    });
}

void ForeignSecret::answer(const Answer &answer)
{
    deleteLater();
    m_answered(answer);
}

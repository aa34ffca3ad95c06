// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailnagService.h"

#include "MailnagAdaptor.h"
#include "Wording.h"

#include <QCryptographicHash>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString BusName = u"mailnag.MailnagService"_s;
const QString Path = u"/mailnag/MailnagService"_s;
constexpr auto ToldWithin = 100ms;
// Between Mailnag's order to shut down and its own taking of the name; it looks every two seconds.
constexpr auto SuccessionTakes = 5s;

// Some applets pass it through a shell: nothing but digits.
QString idOf(const MessageKey &key)
{
    const QString words = u"%1\n%2\n%3\n%4"_s.arg(key.account, key.mailbox).arg(key.uidValidity).arg(key.uid);
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

int secondsOf(const QDateTime &date) // 32 bits are all that Mailnag has
{
    const qint64 seconds = date.isValid() ? date.toSecsSinceEpoch() : 0;
    return seconds > 0 && seconds < std::numeric_limits<int>::max() ? int(seconds) : 0;
}
} // namespace

MailnagService::MailnagService(const QDBusConnection &bus, const NameOf &nameOf, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_nameOf(nameOf)
{
    qDBusRegisterMetaType<Mails>();
    new MailnagAdaptor(this);
    auto *watcher = new QDBusServiceWatcher(BusName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    m_changed.setSingleShot(true);
    m_changed.setInterval(ToldWithin);
    connect(&m_changed, &QTimer::timeout, this, &MailnagService::tell);
    m_succession.setSingleShot(true);
    m_succession.setInterval(SuccessionTakes);
    connect(&m_succession, &QTimer::timeout, this, &MailnagService::quitRequested);
}

MailnagService::~MailnagService() = default;

void MailnagService::setEnabled(bool enabled)
{
    if (enabled && m_name == Name::Unwanted)
        claim();
    else if (!enabled && m_name != Name::Unwanted)
        release(Name::Unwanted);
}

// First the object, then the name: who finds the name finds the object.
void MailnagService::claim()
{
    m_bus.registerObject(Path, this, QDBusConnection::ExportAdaptors);
    m_name = m_bus.registerService(BusName) ? Name::Ours : Name::OfAnother;
    if (m_name == Name::OfAnother)
        m_bus.unregisterObject(Path);
    m_told.clear();
    tell();
}

void MailnagService::release(Name next)
{
    const bool wasOurs = std::exchange(m_name, next) == Name::Ours;
    m_succession.stop();
    if (!wasOurs)
        return;
    m_bus.unregisterObject(Path);
    m_bus.unregisterService(BusName);
}

void MailnagService::ownerChanged(const QString &owner)
{
    if (m_name == Name::OfAnother && owner.isEmpty()) {
        claim();
    } else if (m_name == Name::GivenAway && !owner.isEmpty()) {
        m_succession.stop();
        m_name = Name::OfAnother;
    }
}

void MailnagService::shutDown()
{
    const auto giveAway = [this] {
        if (m_name != Name::Ours)
            return;
        release(Name::GivenAway);
        m_succession.start();
    };
    QMetaObject::invokeMethod(this, giveAway, Qt::QueuedConnection); // whoever ordered it gets an answer first
}

void MailnagService::setRecent(const QList<Message> &newestFirst)
{
    m_messages = newestFirst;
    std::ranges::stable_sort(m_messages, std::ranges::greater(), &Message::date);
    if (m_name == Name::Ours && !m_changed.isActive())
        m_changed.start();
}

// What is left over is what Mailnag's applets take for all that there is.
void MailnagService::setDetail(PopupDetail detail)
{
    if (std::exchange(m_detail, detail) != detail && m_name == Name::Ours)
        Q_EMIT mailsRemoved(mails());
}

void MailnagService::tell()
{
    if (m_name != Name::Ours)
        return;
    Mails added;
    QList<MessageKey> known;
    for (const Message &message : std::as_const(m_messages)) {
        known += message.key;
        if (!m_told.contains(message.key))
            added += mailOf(message);
    }
    const auto before = std::exchange(m_told, known).size();
    if (!added.isEmpty())
        Q_EMIT mailsAdded(added, mails());
    else if (known.size() < before)
        Q_EMIT mailsRemoved(mails());
}

MailnagService::Mails MailnagService::mails() const
{
    Mails mails;
    for (const Message &message : m_messages)
        mails += mailOf(message);
    return mails;
}

QVariantMap MailnagService::mailOf(const Message &message) const
{
    const bool hasSubject = m_detail == PopupDetail::Full;
    const bool hasSender = m_detail != PopupDetail::Count;
    return { { u"datetime"_s, secondsOf(message.date) },
             { u"subject"_s, hasSubject ? Wording::subject(message) : Wording::summaryTitle(1, {}) },
             { u"sender_name"_s, hasSender ? message.fromName : QString() },
             { u"sender_addr"_s, hasSender ? message.fromAddress : QString() },
             { u"account_name"_s, m_nameOf(message.key.account) },
             { u"id"_s, idOf(message.key) } };
}

void MailnagService::markRead(const QString &id)
{
    const auto named = std::ranges::find(m_messages, id, [](const Message &message) { return idOf(message.key); });
    if (named != m_messages.end())
        Q_EMIT markReadRequested(named->key);
}

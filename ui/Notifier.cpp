// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Notifier.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcNotifier, "posthorn.notifier")

namespace {
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
constexpr std::chrono::milliseconds CallTimeout = 5s;
constexpr auto BelatedAnswer = 10s; // later, nobody remembers the question
constexpr qsizetype MostWaiting = 50;
constexpr qsizetype MostRemembered = 200; // servers keep a history that can be clicked

enum ClosedBecause : uint { Expired = 1 }; // Desktop Notifications Specification, NotificationClosed
} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this))
{
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { serverChanged(owner); });
    // From any sender: ours() says whether it was our server. Some servers tell all programs of all popups.
    m_bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, Path, Service, u"NotificationClosed"_s, this,
                  SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    m_bus.connect({}, Path, Service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString, QDBusMessage)));
}

Notifier::~Notifier() = default;

void Notifier::show(const QList<Message> &messages, const QString &accountName, const PopupOffer &offer)
{
    const qsizetype singles = detail() == PopupDetail::Count ? 1 : SinglePopups; // where there is nothing else to tell
    if (messages.size() > singles) {
        enqueue({ .messages = messages,
                  .accountName = accountName,
                  .kind = Popup::Kind::Summary,
                  .emphasis = offer.emphasis,
                  .sound = offer.sound });
    } else {
        for (const Message &message : messages)
            enqueue({ .messages = { message },
                      .accountName = accountName,
                      .emphasis = offer.emphasis,
                      .sound = offer.sound,
                      .actions = offer.actions,
                      .code = offer.codes.value(message.key) });
    }
    sendWaiting();
}

void Notifier::showDigest(const QList<Message> &messages, const QString &accountName)
{
    enqueue({ .messages = messages, .accountName = accountName, .kind = Popup::Kind::Digest });
    sendWaiting();
}

PopupDetail Notifier::detail() const
{
    return m_isScreenLocked ? m_preferences.detailWhenLocked() : m_preferences.popupDetail;
}

void Notifier::setScreenLocked(bool isLocked)
{
    m_isScreenLocked = isLocked;
    for (const PopupPtr &popup : std::as_const(m_inFlight))
        popup->changedInFlight = popup->changedInFlight || popup->detail > detail();
    tellInFull();
}

// What was told in less than may be told now, the oldest first; too much of one account goes into one popup.
void Notifier::tellInFull()
{
    QMap<QString, QList<PopupPtr>> news; // by account
    QList<uint> ids = m_open.keys();
    std::sort(ids.begin(), ids.end());
    for (const uint id : std::as_const(ids)) {
        const PopupPtr popup = m_open.value(id);
        if (popup->detail <= detail() || m_inFlight.contains(popup))
            continue;
        if (popup->isNewsOfOneAccount())
            news[popup->messages.constFirst().key.account] += popup;
        else
            update(popup);
    }
    for (const QList<PopupPtr> &popups : std::as_const(news)) {
        if (popups.size() > SinglePopups)
            fold(popups);
        else
            std::for_each(popups.cbegin(), popups.cend(), [this](const PopupPtr &popup) { update(popup); });
    }
}

// Into the last of them.
void Notifier::fold(const QList<PopupPtr> &popups)
{
    QList<Message> all;
    for (const PopupPtr &popup : popups)
        all += popup->messages;
    for (const PopupPtr &popup : popups.first(popups.size() - 1)) {
        call(m_server, u"CloseNotification"_s, { popup->id });
        m_open.remove(popup->id);
    }
    const PopupPtr &last = popups.constLast();
    last->messages = all;
    last->kind = Popup::Kind::Summary;
    update(last);
}

// One that only counts has nothing to add to another but their sum.
void Notifier::enqueue(Popup popup)
{
    if (m_preferences.popups && popup.isNewsOfOneAccount() && detail() == PopupDetail::Count) {
        if (const PopupPtr before = takePopupThatCounts(popup.messages.constFirst().key.account))
            popup.follow(*before);
    }
    auto added = std::make_shared<Popup>(popup);
    added->deadline = QDeadlineTimer(m_patience);
    if (m_preferences.popups)
        m_waiting += added;
    else
        settle(added);
}

Notifier::PopupPtr Notifier::takePopupThatCounts(const QString &account)
{
    const auto popup = std::find_if(m_open.cbegin(), m_open.cend(), [&](const PopupPtr &one) {
        return one->detail == PopupDetail::Count && one->isNewsOfOneAccount() && !m_inFlight.contains(one)
            && one->messages.constFirst().key.account == account;
    });
    return popup == m_open.cend() ? nullptr : m_open.take(popup.key());
}

void Notifier::showCode(const MessageKey &key, const QString &code)
{
    const auto take = [&](const PopupPtr &popup) {
        const bool isIts = popup->kind == Popup::Kind::Message && popup->messages.size() == 1
            && popup->messages.constFirst().key == key;
        if (isIts)
            popup->code = code;
        return isIts;
    };
    for (const PopupPtr &popup : std::as_const(m_waiting))
        take(popup);
    for (const PopupPtr &popup : std::as_const(m_inFlight)) {
        if (take(popup))
            popup->changedInFlight = true;
    }
    const QList<PopupPtr> open = m_open.values();
    for (const PopupPtr &popup : open) {
        if (!m_inFlight.contains(popup) && take(popup) && popup->detail != PopupDetail::Count)
            update(popup);
    }
}

void Notifier::showUndo(const Message &message, MessageChange change)
{
    replace({ .messages = { message }, .kind = Popup::Kind::Undo, .change = change });
}

void Notifier::showSnoozing(const Message &message, const QList<SnoozeTime> &times)
{
    replace({ .messages = { message }, .kind = Popup::Kind::Snoozing, .times = times });
}

// What the message had of its own gives its place to this one, and what tells of others, too, loses it.
void Notifier::replace(Popup popup)
{
    const MessageKey key = popup.messages.constFirst().key;
    popup.id = giveUpPopupOf(key);
    popup.isUpdate = true;
    withdraw(key);
    if (!m_known) { // nothing was ever shown: the tray's menu led here
        popup.deadline = QDeadlineTimer(BelatedAnswer);
        m_waiting += std::make_shared<Popup>(popup);
        return sendWaiting();
    }
    if (m_known->can("actions"_L1))
        send(std::make_shared<Popup>(popup));
    else if (popup.id != 0)
        call(m_server, u"CloseNotification"_s, { popup.id });
}

// Its id; 0: it has none.
quint32 Notifier::giveUpPopupOf(const MessageKey &key)
{
    const auto popup = std::find_if(m_open.cbegin(), m_open.cend(), [&](const PopupPtr &one) {
        return one->messages.size() == 1 && one->messages.constFirst().key == key && !m_inFlight.contains(one);
    });
    if (popup == m_open.cend())
        return 0;
    const quint32 id = popup.key();
    m_open.erase(popup);
    return id;
}

void Notifier::endUndo(const MessageKey &key)
{
    const auto ends = [&](const PopupPtr &popup) { return popup->kind == Popup::Kind::Undo && popup->remove(key); };
    m_waiting.removeIf([&](const PopupPtr &popup) { return ends(popup) && popup->messages.isEmpty(); });
    for (const PopupPtr &popup : std::as_const(m_inFlight)) {
        if (ends(popup))
            popup->changedInFlight = true;
    }
    const QList<PopupPtr> open = m_open.values();
    for (const PopupPtr &popup : open) {
        if (ends(popup))
            showLess(popup);
    }
}

void Notifier::withdraw(const MessageKey &key)
{
    for (const PopupPtr &popup : std::as_const(m_waiting))
        popup->remove(key);
    m_waiting.removeIf([](const PopupPtr &popup) { return popup->messages.isEmpty(); });

    for (const PopupPtr &popup : std::as_const(m_inFlight)) {
        if (popup->remove(key))
            popup->changedInFlight = true;
    }
    const QList<PopupPtr> open = m_open.values(); // showLess() takes from m_open
    for (const PopupPtr &popup : open) {
        if (popup->remove(key))
            showLess(popup);
    }
}

// Some of its messages are no longer news.
void Notifier::showLess(const PopupPtr &popup)
{
    if (popup->messages.isEmpty()) {
        call(m_server, u"CloseNotification"_s, { popup->id }); // if it is gone already: an error that nobody needs
        m_open.remove(popup->id);
        return;
    }
    update(popup);
}

void Notifier::update(const PopupPtr &popup)
{
    popup->isUpdate = true;
    send(popup);
}

void Notifier::dropStale()
{
    qsizetype excess = m_waiting.size() - MostWaiting; // the oldest give way
    for (const PopupPtr &popup : std::exchange(m_waiting, {})) {
        if (excess-- > 0 || popup->deadline.hasExpired())
            settle(popup);
        else
            m_waiting += popup;
    }
}

void Notifier::sendWaiting()
{
    dropStale();
    if (m_waiting.isEmpty())
        return;
    if (!m_known)
        return askWhatItIs();
    for (const PopupPtr &popup : std::exchange(m_waiting, {})) {
        if (!popup->isQuestion() || m_known->can("actions"_L1))
            send(popup);
    }
}

// Also starts the server, where D-Bus knows how to. It answers the second question after the first.
void Notifier::askWhatItIs()
{
    if (std::exchange(m_asking, true))
        return;
    m_name.clear();
    auto *name = new QDBusPendingCallWatcher(call(Service, u"GetServerInformation"_s), this);
    connect(name, &QDBusPendingCallWatcher::finished, this, [this, name] {
        name->deleteLater();
        m_name = name->reply().arguments().value(0).toString();
    });
    auto *watcher = new QDBusPendingCallWatcher(call(Service, u"GetCapabilities"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_server] {
        watcher->deleteLater();
        onCapabilities(*watcher, asked);
    });
}

void Notifier::onCapabilities(const QDBusPendingCall &call, const QString &asked)
{
    m_asking = false;
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isValid()) {
        m_server = reply.reply().service();
        m_known = NotificationServer { .name = m_name, .capabilities = reply.value() };
        return sendWaiting();
    }
    logOnce(reply.error());
    if (!m_server.isEmpty() && m_server != asked) // another one came while we asked the old one
        sendWaiting();
}

void Notifier::send(const PopupPtr &popup)
{
    popup->changedInFlight = false;
    popup->detail = detail();
    m_inFlight += popup;
    const NotificationServer server = m_known.value_or(NotificationServer());
    const QStringList clicks = popup->clicks(server);
    if (server.keepsButtons() && popup->id != 0 && clicks != popup->shownClicks)
        takeDown(popup);
    popup->shownClicks = clicks;
    const QVariantList arguments = popup->notifyArguments(m_preferences, server, m_mayDisturb);
    auto *watcher = new QDBusPendingCallWatcher(call(m_server, u"Notify"_s, arguments), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, popup, owner = m_server] {
        watcher->deleteLater();
        m_inFlight.removeOne(popup);
        onSent(popup, *watcher, owner);
    });
}

// It comes as a new one.
void Notifier::takeDown(const PopupPtr &popup)
{
    call(m_server, u"CloseNotification"_s, { popup->id });
    m_open.remove(popup->id);
    popup->id = 0;
}

void Notifier::onSent(const PopupPtr &popup, const QDBusPendingCall &call, const QString &server)
{
    const QDBusPendingReply<uint> reply = call;
    if (server != m_server) {
        // That server is gone, and the popup with it. What nobody can have seen waits for the next one.
        if (!reply.isValid() && !popup->isUpdate && !popup->messages.isEmpty()) {
            popup->id = 0;
            m_waiting += popup;
            sendWaiting();
        }
        return;
    }
    settle(popup);
    if (!reply.isValid()) // among others Plasma's ExcessNotificationGeneration: the same text twice within a second
        return logOnce(reply.error());

    m_complained = false;
    remember(reply.value(), popup);
    if (popup->changedInFlight)
        showLess(popup);
}

void Notifier::settle(const PopupPtr &popup)
{
    if (popup->isUpdate)
        return; // settled when it was new
    for (const Message &message : std::as_const(popup->messages))
        Q_EMIT settled(message.key);
}

void Notifier::remember(uint id, const PopupPtr &popup)
{
    m_open.remove(popup->id); // an update may have been given a new id
    popup->id = id;
    m_open.insert(id, popup);
    if (m_open.size() > MostRemembered) {
        const QList<uint> ids = m_open.keys();
        m_open.remove(*std::min_element(ids.cbegin(), ids.cend()));
    }
}

// Ids mean something only to the server that gave them out.
void Notifier::serverChanged(const QString &owner)
{
    if (owner == m_server)
        return;
    m_server = owner;
    m_known.reset();
    m_open.clear();
    if (!owner.isEmpty())
        sendWaiting();
}

Notifier::PopupPtr Notifier::ours(uint id, const QDBusMessage &signal) const
{
    return signal.service() == m_server ? m_open.value(id) : nullptr;
}

void Notifier::onActionInvoked(uint id, const QString &action, const QDBusMessage &signal)
{
    const PopupPtr popup = ours(id, signal);
    if (!popup || popup->messages.isEmpty())
        return;
    if (popup->kind == Popup::Kind::Undo)
        return onUndoPopup(popup, action);
    if (const auto time = snoozeTimeFromWord(action); time && popup->times.contains(*time))
        return Q_EMIT snoozeRequested(popup->messages.constFirst(), *time);
    if (action != "default"_L1 && action != toWord(PopupAction::Open))
        return onButton(popup, action);
    const QString token = tokenOf(popup);
    if (popup->messages.size() == 1)
        return Q_EMIT activated(popup->messages.constFirst().key, token);
    QList<MessageKey> keys;
    for (const Message &message : std::as_const(popup->messages))
        keys += message.key;
    Q_EMIT summaryActivated(keys, token);
}

void Notifier::onUndoPopup(const PopupPtr &popup, const QString &action)
{
    const MessageKey key = popup->messages.constFirst().key;
    if (action == Popup::UndoAction)
        Q_EMIT undoRequested(key);
    else
        endUndo(key);
}

// Only what was offered: who else is on the bus can say anything.
void Notifier::onButton(const PopupPtr &popup, const QString &id)
{
    const auto action = popupActionFromWord(id);
    if (!action || popup->kind != Popup::Kind::Message || !popup->actions.contains(*action)
        || popup->detail == PopupDetail::Count)
        return;
    const Message message = popup->messages.constFirst();
    const QString token = tokenOf(popup);
    if (*action != PopupAction::CopyCode)
        Q_EMIT actionChosen(message, *action, token);
    else if (!popup->code.isEmpty())
        Q_EMIT codeCopyRequested(message.key, popup->code, token);
}

QString Notifier::tokenOf(const PopupPtr &popup) const
{
    const QString token = std::exchange(popup->token, {});
    return popup->tokenDeadline.hasExpired() ? QString() : token;
}

void Notifier::onNotificationClosed(uint id, uint reason, const QDBusMessage &signal)
{
    const PopupPtr popup = ours(id, signal);
    if (!popup || reason == Expired) // an expired one lives on in the server's history, where it can be clicked
        return;
    m_open.remove(id);
    if (m_inFlight.contains(popup)) { // an update would bring back what the user has just closed
        popup->messages.clear();
        popup->changedInFlight = true;
    }
}

void Notifier::onActivationToken(uint id, const QString &token, const QDBusMessage &signal)
{
    if (const PopupPtr popup = ours(id, signal)) {
        popup->token = token;
        popup->tokenDeadline = QDeadlineTimer(m_tokenLifetime);
    }
}

// To the very server that we know: one that has just taken its place has other ids and maybe other capabilities.
QDBusPendingCall Notifier::call(const QString &server, const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(server, Path, Service, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, static_cast<int>(CallTimeout.count()));
}

void Notifier::logOnce(const QDBusError &error)
{
    if (!std::exchange(m_complained, true))
        qCWarning(lcNotifier).noquote() << "New mail cannot be shown as a popup:" << error.message();
}

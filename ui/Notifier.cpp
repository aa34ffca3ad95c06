// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Notifier.h"

#include <QLoggingCategory>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcNotifier, "posthorn.notifier")

namespace {
constexpr auto BelatedAnswer = 10s; // later, nobody remembers the question
constexpr qsizetype MostWaiting = 50;
constexpr qsizetype MostRemembered = 200; // servers keep a history that can be clicked
} // namespace

Notifier::Notifier(NotificationService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_service, &NotificationService::ready, this, &Notifier::sendWaiting);
    connect(&m_service, &NotificationService::appeared, this, &Notifier::sendWaiting);
    connect(&m_service, &NotificationService::failed, this, [this](const QString &words) {
        if (!m_waiting.isEmpty())
            logOnce(words);
    });
    connect(&m_service, &NotificationService::idsLost, this, &Notifier::forgetIds);
    connect(&m_service, &NotificationService::actionInvoked, this, &Notifier::onActionInvoked);
    connect(&m_service, &NotificationService::closed, this, &Notifier::onClosed);
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

bool Notifier::mayTellOfTexts() const
{
    return m_preferences.popups && m_preferences.popupDetail == PopupDetail::Full;
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
    QList<quint32> ids = m_open.keys();
    std::sort(ids.begin(), ids.end());
    for (const quint32 id : std::as_const(ids)) {
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
        m_service.close(popup->id);
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

void Notifier::showMore(const MessageKey &key, const PopupAddition &found)
{
    for (const PopupPtr &popup : std::as_const(m_waiting))
        popup->add(key, found);
    for (const PopupPtr &popup : std::as_const(m_inFlight))
        popup->changedInFlight = popup->add(key, found) || popup->changedInFlight;
    const PopupDetail least = found.code.isEmpty() ? PopupDetail::Full : PopupDetail::Sender; // that is changed by it
    const QList<PopupPtr> open = m_open.values();
    for (const PopupPtr &popup : open) {
        if (!m_inFlight.contains(popup) && popup->add(key, found) && popup->detail <= least)
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
    if (!m_service.isReady()) { // nothing was ever shown: the tray's menu led here
        popup.deadline = QDeadlineTimer(BelatedAnswer);
        m_waiting += std::make_shared<Popup>(popup);
        return sendWaiting();
    }
    if (m_service.abilities().hasButtons)
        send(std::make_shared<Popup>(popup));
    else if (popup.id != 0)
        m_service.close(popup.id);
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
    // To show again what its user has closed long ago would be worse than to let it tell of one message too many.
    const bool mayBeClosed = !m_service.abilities().tellsOfClosing;
    const QList<PopupPtr> open = m_open.values(); // showLess() takes from m_open
    for (const PopupPtr &popup : open) {
        if (popup->remove(key) && (popup->messages.isEmpty() || !mayBeClosed))
            showLess(popup);
    }
}

// Some of its messages are no longer news.
void Notifier::showLess(const PopupPtr &popup)
{
    if (popup->messages.isEmpty()) {
        m_service.close(popup->id);
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
    if (!m_service.isReady())
        return m_service.ask();
    for (const PopupPtr &popup : std::exchange(m_waiting, {})) {
        if (!popup->isQuestion() || m_service.abilities().hasButtons)
            send(popup);
    }
}

void Notifier::send(const PopupPtr &popup)
{
    popup->changedInFlight = false;
    popup->detail = detail();
    m_inFlight += popup;
    const NotificationService::Abilities abilities = m_service.abilities();
    Notification notification = popup->notification(m_preferences, abilities, m_mayDisturb);
    if (abilities.keepsButtons && popup->id != 0 && notification.clicks != popup->shownClicks) {
        takeDown(popup);
        notification.replaces = 0;
    }
    popup->shownClicks = notification.clicks;
    m_service.show(notification, [this, popup](const NotificationService::Answer &answer) {
        m_inFlight.removeOne(popup);
        onSent(popup, answer);
    });
}

// It comes as a new one.
void Notifier::takeDown(const PopupPtr &popup)
{
    m_service.close(popup->id);
    m_open.remove(popup->id);
    popup->id = 0;
}

void Notifier::onSent(const PopupPtr &popup, const NotificationService::Answer &answer)
{
    using Outcome = NotificationService::Answer::Outcome;
    if (answer.outcome == Outcome::Lost) { // what nobody can have seen waits for the next one
        if (popup->isUpdate || popup->messages.isEmpty())
            return;
        m_waiting += popup;
        return sendWaiting();
    }
    settle(popup);
    if (answer.outcome == Outcome::Refused)
        return logOnce(answer.words);

    m_complained = false;
    if (answer.id == 0)
        return;
    remember(answer.id, popup);
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

void Notifier::remember(quint32 id, const PopupPtr &popup)
{
    m_open.remove(popup->id); // an update may have been given a new id
    popup->id = id;
    m_open.insert(id, popup);
    if (m_open.size() > MostRemembered) {
        const QList<quint32> ids = m_open.keys();
        m_open.remove(*std::min_element(ids.cbegin(), ids.cend()));
    }
}

void Notifier::forgetIds()
{
    m_open.clear();
    for (const PopupPtr &popup : m_inFlight + m_waiting)
        popup->id = 0;
}

// Only what was offered: who else is on the bus can say anything.
void Notifier::onActionInvoked(quint32 id, const QString &action, const QString &token)
{
    const PopupPtr popup = m_open.value(id);
    if (!popup || popup->messages.isEmpty() || !popup->offers(action))
        return;
    if (popup->kind == Popup::Kind::Undo)
        return onUndoPopup(popup, action);
    if (const auto time = snoozeTimeFromWord(action); time && popup->times.contains(*time))
        return Q_EMIT snoozeRequested(popup->messages.constFirst(), *time);
    if (action != "default"_L1 && action != toWord(PopupAction::Open))
        return onButton(popup, action, token);
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

void Notifier::onButton(const PopupPtr &popup, const QString &id, const QString &token)
{
    const auto action = popupActionFromWord(id);
    if (!action)
        return;
    const Message message = popup->messages.constFirst();
    if (*action != PopupAction::CopyCode)
        Q_EMIT actionChosen(message, *action, token);
    else
        Q_EMIT codeCopyRequested(message.key, popup->code, token);
}

void Notifier::onClosed(quint32 id)
{
    const PopupPtr popup = m_open.take(id);
    if (popup && m_inFlight.contains(popup)) { // an update would bring back what the user has just closed
        popup->messages.clear();
        popup->changedInFlight = true;
    }
}

void Notifier::logOnce(const QString &words)
{
    if (!std::exchange(m_complained, true))
        qCWarning(lcNotifier).noquote() << "New mail cannot be shown as a popup:" << words;
}

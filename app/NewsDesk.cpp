// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NewsDesk.h"

#include <QTimeZone>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

NewsDesk::NewsDesk(const ProfilePaths &paths, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_rules(paths)
    , m_doNotDisturb(bus)
    , m_held(Digest::Closing::OnlyWhenTold)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &NewsDesk::look);
    connect(&m_addressBook, &AddressBook::changed, this,
            [this] { m_attention.setAddressBook(m_addressBook.addresses()); });
    connect(&m_doNotDisturb, &DoNotDisturb::changed, this, &NewsDesk::doNotDisturbChanged);
    connect(&m_away, &Digest::closed, this, [this](const QList<Message> &messages) {
        tellHeld(messages);
        Q_EMIT digestReady(messages);
    });
    connect(&m_held, &Digest::closed, this, [this](const QList<Message> &messages) {
        tellHeld(messages);
        Q_EMIT quietIsOver(messages);
    });
    for (Digest *digest : { &m_away, &m_held })
        connect(digest, &Digest::dropped, this, &NewsDesk::dropped);
}

std::optional<Error> NewsDesk::load()
{
    const auto error = m_rules.load();
    apply();
    return error;
}

std::optional<Error> NewsDesk::save(const AttentionSettings &settings)
{
    const auto error = m_rules.save(settings);
    apply();
    return error;
}

void NewsDesk::apply()
{
    const AttentionSettings settings = m_rules.settings();
    m_attention.setSettings(settings, QTimeZone::systemTimeZone());
    m_addressBook.setPath(settings.addressBook);
    m_attention.setAddressBook(m_addressBook.addresses());
    m_hooks.setCommand(settings.hook);
    look();
}

HeaderNeeds NewsDesk::needs() const
{
    return needsOf(m_rules.settings().rules);
}

void NewsDesk::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_attention.setPreferences(preferences);
}

void NewsDesk::take(const Account &account, const QList<Message> &messages, Arrival arrival)
{
    const QDateTime now = m_now();
    QList<Decision> decisions;
    QList<Message> away;
    QList<Message> held;
    for (const Message &message : messages) {
        decisions += m_attention.decide(message, account, arrival, now);
        switch (decisions.constLast().effect) {
        case Decision::Effect::Popup: break; // together, below
        case Decision::Effect::Digest: away += message; break;
        case Decision::Effect::Held: held += message; break;
        case Decision::Effect::Silent: Q_EMIT silenced(message.key); break;
        case Decision::Effect::NotCounted:
            Q_EMIT leftUncounted(message.key);
            Q_EMIT silenced(message.key);
            break;
        }
    }
    showPopups(account, messages, decisions);
    m_away.add(away);
    m_held.add(held);
    waitForTheEnd();
    for (qsizetype i = 0; i < messages.size(); ++i) // the popups are on their way: now there is time
        tell(account, messages[i], decisions[i]);
}

// Those that are shown in the same way go together.
void NewsDesk::showPopups(const Account &account, const QList<Message> &messages, const QList<Decision> &decisions)
{
    const auto isShownLike = [](const Decision &one, const Decision &other) {
        return one.effect == Decision::Effect::Popup && other.effect == one.effect && one.emphasis == other.emphasis
            && one.sound == other.sound;
    };
    QList<bool> shown(messages.size(), false);
    for (qsizetype first = 0; first < messages.size(); ++first) {
        QList<Message> together;
        for (qsizetype i = first; i < messages.size(); ++i) {
            if (shown[i] || !isShownLike(decisions[first], decisions[i]))
                continue;
            together += messages[i];
            shown[i] = true;
        }
        if (!together.isEmpty())
            Q_EMIT popupsWanted(account, together, decisions[first]);
    }
}

void NewsDesk::tell(const Account &account, const Message &message, const Decision &decision)
{
    Q_EMIT decided({ .key = message.key,
                     .at = m_now(),
                     .decision = decision,
                     .fromName = message.fromName,
                     .fromAddress = message.fromAddress,
                     .subject = message.subject });
    if (decision.effect == Decision::Effect::Popup && isDisturbing())
        m_hooks.run(account, message, decision);
}

// Its turn has come, with the others'.
void NewsDesk::tellHeld(const QList<Message> &messages)
{
    if (!isDisturbing() || !m_account)
        return;
    for (const Message &message : messages) {
        if (const auto account = m_account(message.key.account))
            m_hooks.run(*account, message, { .effect = Decision::Effect::Digest, .cause = Decision::Cause::New });
    }
}

void NewsDesk::takeDuplicates(const QList<Message> &messages)
{
    for (const Message &message : messages)
        Q_EMIT decided({ .key = message.key,
                         .at = m_now(),
                         .decision = { .effect = Decision::Effect::Silent, .cause = Decision::Cause::Duplicate },
                         .fromName = message.fromName,
                         .fromAddress = message.fromAddress,
                         .subject = message.subject });
}

void NewsDesk::remove(const MessageKey &key)
{
    m_away.remove(key);
    m_held.remove(key);
}

void NewsDesk::caughtUp()
{
    m_away.close();
}

QDateTime NewsDesk::pausedUntil() const
{
    return m_attention.isPaused(m_now()) ? m_attention.pausedUntil() : QDateTime();
}

void NewsDesk::pauseUntil(const QDateTime &end)
{
    m_attention.pauseUntil(end);
    Q_EMIT pauseChanged(pausedUntil());
    look();
}

void NewsDesk::pauseFor(uint minutes)
{
    constexpr uint Longest = 7 * 24 * 60;
    pauseUntil(minutes == 0 ? tomorrowMorning(m_now(), QTimeZone::systemTimeZone())
                            : m_now().addSecs(60 * qint64(std::min(minutes, Longest))));
}

// Nothing is held any more once the quiet is over, and it is over at the latest when this is asked.
void NewsDesk::look()
{
    const QDateTime now = m_now();
    if (m_attention.pausedUntil().isValid() && !m_attention.isPaused(now)) {
        m_attention.pauseUntil({});
        Q_EMIT pauseChanged({});
    }
    if (!m_attention.holdsUntil(now).isValid())
        m_held.close();
    waitForTheEnd();
}

// The clock may be set meanwhile, so it looks once a day at least; who sleeps is woken by look().
void NewsDesk::waitForTheEnd()
{
    constexpr std::chrono::milliseconds Longest = 24h;
    const QDateTime now = m_now();
    const QDateTime end = m_attention.isPaused(now) ? m_attention.pausedUntil() : m_attention.holdsUntil(now);
    m_end.stop();
    if (end.isValid() && (m_attention.isPaused(now) || !m_held.isEmpty()))
        m_end.start(std::clamp(std::chrono::milliseconds(now.msecsTo(end)), 1ms, Longest));
}

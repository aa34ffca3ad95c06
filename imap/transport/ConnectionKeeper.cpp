// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConnectionKeeper.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace imap {

ConnectionKeeper::ConnectionKeeper(const Assignment &assignment, const WatchingRules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_perseverance(assignment, rules.delays, rules.stable)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ConnectionKeeper::start);
}

void ConnectionKeeper::start()
{
    m_retry.stop();
    m_wantsToConnect = true;
    Q_EMIT turnChanged();
    const Standing before = standing();
    m_perseverance.connecting();
    tellIfChanged(before);
}

void ConnectionKeeper::startAfter(const Error &error)
{
    const Standing before = standing();
    ended(error);
    tellIfChanged(before);
}

void ConnectionKeeper::takeIn(const QList<Place> &places, const QStringList &order)
{
    m_perseverance.takeIn(places, order);
    if (m_leaving == Leaving::ForGood)
        return;
    if (!m_connection)
        return start();
    m_leaving = Leaving::ForAnother;
    m_connection->leave();
}

void ConnectionKeeper::connectNow()
{
    m_wantsToConnect = false;
    m_isSigningIn = true;
    m_trouble.reset();
    m_troubled.clear();
    m_proof.connecting();
    const Assignment &assignment = m_perseverance.assignment();
    m_connection =
        std::make_unique<Connection>(assignment.account, m_rules.makeConversation(assignment), nullptr, m_rules.timing);
    connect(m_connection.get(), &Connection::happened, this, &ConnectionKeeper::onHappened);
    connect(m_connection.get(), &Connection::heard, this, [this] { m_proof.heard(m_rules.timing.now()); });
    connect(m_connection.get(), &Connection::certificateSeen, this, &ConnectionKeeper::certificateSeen);
    connect(m_connection.get(), &Connection::failed, this, [this](const Error &error, const QString &mailbox) {
        m_trouble = error;
        m_troubled = mailbox;
    });
    connect(m_connection.get(), &Connection::finished, this, &ConnectionKeeper::onFinished);
    m_connection->open();
}

void ConnectionKeeper::connectNow(const QByteArray &secret)
{
    m_perseverance.useSecret(secret);
    connectNow();
}

void ConnectionKeeper::putOff(const Error &error)
{
    m_wantsToConnect = false;
    startAfter(error);
}

void ConnectionKeeper::retryNow()
{
    if (m_leaving == Leaving::ForGood)
        return;
    if (m_connection)
        return m_connection->lookAtTheClock(); // it may have slept over its time limit
    if (!standing().retryAt)
        return;
    m_perseverance.networkIsBack();
    start();
}

void ConnectionKeeper::probe()
{
    if (m_leaving == Leaving::ForGood || !m_connection)
        return retryNow();
    m_proof.asked(m_rules.timing.now());
    m_connection->probe(m_rules.proof);
}

void ConnectionKeeper::leave()
{
    m_leaving = Leaving::ForGood;
    m_wantsToConnect = false;
    m_retry.stop();
    if (m_connection)
        m_connection->leave();
}

void ConnectionKeeper::abort()
{
    m_leaving = Leaving::ForGood;
    m_wantsToConnect = false;
    m_retry.stop();
    if (m_connection)
        m_connection->abort();
}

void ConnectionKeeper::onHappened(const Event &event)
{
    if (m_leaving != Leaving::No)
        return; // what is not told is not remembered either, and comes again next time
    const Standing before = standing();
    m_perseverance.take(event, m_rules.timing.now());
    const auto *changed = std::get_if<StateChanged>(&event);
    const bool isSignedIn = std::holds_alternative<SignedIn>(event);
    if (isSignedIn || (changed && changed->state != WatchState::Connecting))
        endTurn();
    const QPointer<ConnectionKeeper> self(this);
    tellIfChanged(before);
    if (!self || std::holds_alternative<Learnt>(event))
        return;
    if (!changed)
        Q_EMIT happened(event);
    else if (changed->state == WatchState::Pushing || changed->state == WatchState::Polling)
        Q_EMIT caughtUp();
}

void ConnectionKeeper::endTurn()
{
    if (std::exchange(m_isSigningIn, false))
        Q_EMIT turnChanged();
}

void ConnectionKeeper::onFinished()
{
    m_connection.reset();
    endTurn();
    if (m_leaving == Leaving::ForGood)
        return Q_EMIT left();
    if (std::exchange(m_leaving, Leaving::No) == Leaving::ForAnother || m_proof.wasMissing(m_trouble))
        return start();
    const Error error = m_trouble.value_or(makeError(Error::Cause::ConnectionLost));
    if (error.kind == Error::Kind::Mailbox) {
        if (const auto place = m_perseverance.giveUp(m_troubled)) {
            Q_EMIT refused(*place, error); // heard later
            return start();
        }
    }
    startAfter(error);
}

void ConnectionKeeper::ended(const Error &error)
{
    m_perseverance.ended(error, m_rules.timing.now(), m_rules.random());
    if (!standing().retryAt)
        return;
    const auto delay = *standing().retryAt - m_rules.timing.now();
    m_retry.setTimerType(delay >= 1min ? Qt::VeryCoarseTimer : Qt::CoarseTimer);
    m_retry.start(std::max<std::chrono::milliseconds>(delay, 0ms));
}

void ConnectionKeeper::tellIfChanged(const Standing &before)
{
    if (standing() != before)
        Q_EMIT standingChanged();
}

} // namespace imap

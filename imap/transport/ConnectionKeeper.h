// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Perseverance.h"
#include "ProofOfLife.h"
#include "WatchingRules.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace imap {

// Keeps some mailboxes of one account watched over one connection, and that one over and over. It connects when it is
// given its turn, and keeps the turn until it has signed in.
class ConnectionKeeper : public QObject
{
    Q_OBJECT
public:
    ConnectionKeeper(const Assignment &assignment, const WatchingRules &rules, QObject *parent = nullptr);

    void start();
    void startAfter(const Error &error); // as if that had just ended a connection
    void takeIn(const QList<Place> &places, const QStringList &order); // watches them too, over a new connection
    void retryNow();
    void probe(); // is the server still there? If it does not answer at once, the connection is replaced
    void connectNow(); // its turn
    void connectNow(const QByteArray &secret); // …with another secret than before
    void putOff(const Error &error); // it is not its turn: there is no secret
    bool wantsToConnect() const { return m_wantsToConnect; }
    bool isSigningIn() const { return m_isSigningIn; }
    void leave(); // politely; no more connections, and nothing that the last one says is told
    void abort(); // at once
    bool isConnected() const { return m_connection != nullptr; }
    const Standing &standing() const { return m_perseverance.standing(); }
    Standing standingOf(const QString &mailbox) const { return m_perseverance.standingOf(mailbox); }
    const QList<Place> &places() const { return m_perseverance.assignment().places; }
    std::optional<Instant> heardAt() const { return m_proof.heardAt(); } // when the server last said anything

Q_SIGNALS:
    void certificateSeen(const CertificateDetails &certificate); // as Connection says it
    void happened(const imap::Event &event); // all but StateChanged, which is in standing(), and Learnt
    void standingChanged();
    void turnChanged(); // it wants to connect, or somebody else may
    void caughtUp(); // the first of the places; of the others CaughtUp tells
    void refused(const imap::Place &place, const Error &error); // not ours any more, the others go on. Listen queued
    void left(); // the connection is closed, after leave() or abort()

private:
    void onHappened(const Event &event);
    void onFinished();
    void endTurn();
    void ended(const Error &error);
    void tellIfChanged(const Standing &before);

    WatchingRules m_rules;
    Perseverance m_perseverance;
    std::unique_ptr<Connection> m_connection;
    QTimer m_retry;
    std::optional<Error> m_trouble; // of the connection that is just ending…
    QString m_troubled; // …and the mailbox that it is about, or none
    ProofOfLife m_proof;
    bool m_wantsToConnect = false;
    bool m_isSigningIn = false;
    enum class Leaving { No, ForAnother, ForGood } m_leaving = Leaving::No; // the connection is to end; then what?
};

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Arrival.h"
#include "Backoff.h"
#include "Bookmark.h"
#include "CertificateDetails.h"
#include "Message.h"
#include "RecentMessages.h"
#include "Status.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class SecretStore;
class StateStore;

// All accounts together: keeps a Watcher for each, writes down what arrived before anybody is told, and knows the
// status of each account and the unread messages we know by name.
class Monitor : public QObject
{
    Q_OBJECT
public:
    Monitor(StateStore &state, SecretStore &secrets, QObject *parent = nullptr);
    ~Monitor() override;

    void setAccounts(const QList<Account> &accounts); // starts, restarts and stops what has changed
    void restart(const QString &id); // its password is another one now
    void signedIn(); // in the browser, by somebody: accounts that have stopped for want of it go on
    void checkNow(); // the user asks: what waits is tried at once, what is connected must prove it
    void probe(); // the machine woke up, or the network is another one: every connection must prove that it lives
    void announced(const MessageKey &key); // its popup is out (or was not wanted): never say it again
    void leaveUncounted(const MessageKey &key); // while it is unread: neither in the count nor in the menu
    void takeBack(const Message &message); // it is no longer unread, and nobody was told

    // A message that its user has dealt with is neither counted nor listed, though the server does not know of it yet:
    // until it does, which noteChanged() says, or until it is shown again.
    void hide(const MessageKey &key);
    void showAgain(const MessageKey &key);
    void noteChanged(const MessageKey &key);
    std::optional<Message> recent(const MessageKey &key) const; // an unread one that we know by name
    QList<Message> recentOf(const QString &account) const; // all of them, also in several mailboxes

    void setDelays(const imap::Delays &delays) { m_delays = delays; } // between two runs of a command that fails
    // So long an account may be neither Pushing nor Polling before it counts as stale.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    QList<AccountStatus> status() const;
    std::optional<Account> account(const QString &id) const;

Q_SIGNALS:
    void statusChanged(const AccountStatus &status);
    // Answer each message with announced().
    void mailArrived(const Account &account, const QList<Message> &messages, Arrival arrival);
    void repeated(const QList<Message> &messages); // announced already, from another mailbox
    void caughtUp(); // no mailbox is being looked through any more: all that came while away has arrived
    void seen(const MessageKey &key);
    void gone(const MessageKey &key);
    void unreadChanged(const QString &account, const QString &mailbox, int count);
    void recentChanged(const QList<Message> &newestFirst);
    void certificateSeen(const Account &account, const CertificateDetails &certificate); // trusted by it alone
    void failed(const Error &error); // our own files; watching goes on

private:
    struct Watched;

    void start(Watched &watched);
    void connectWatcher(Watched &watched);
    void fetchSecret(const Account &account);
    void startWatcher(Watched &watched, const QByteArray &secret);
    void waitForSecret(Watched &watched, const Error &error);
    void stateChanged(const QString &id, WatchState state, const std::optional<Error> &error,
                      std::chrono::milliseconds retryIn);
    void mailboxChanged(const QString &id, const QString &mailbox, const MailboxStatus &status);
    void noteCertificate(const QString &id, const CertificateDetails &certificate);
    void noteHealth(Watched &watched);
    void noteCatchingUp();
    bool isCatchingUp() const;
    void findStale();
    AccountStatus statusOf(const Watched &watched) const;
    void newMail(const QString &id, const QString &mailbox, const imap::Bookmark &bookmark,
                 const QList<Message> &arrived);
    void payDebts(const QString &id, const QString &mailbox);
    void payDebtsOfWell(const QString &id);
    void noLongerUnread(const MessageKey &key);
    void countUnread(Watched &watched, const QString &mailbox);
    void addRecent(const QList<Message> &messages);
    void tellRecent();
    void tellOf(const MessageKey &key);
    Watched *find(const QString &id) const;

    StateStore &m_state;
    SecretStore &m_secrets;
    std::vector<std::unique_ptr<Watched>> m_watched; // in the accounts' order
    RecentMessages m_recent;
    enum class Hidden { FromUs, FromTheServerToo };
    QHash<MessageKey, Hidden> m_hidden;
    std::chrono::milliseconds m_patience = std::chrono::minutes(3);
    imap::Delays m_delays;
    bool m_isCatchingUp = false;
    QTimer m_staleness; // runs only while an account is unwell and not yet stale
};

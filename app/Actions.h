// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "AllRead.h"
#include "BodyPeek.h"
#include "ChangeQueue.h"
#include "Message.h"
#include "Popup.h"
#include "Snoozes.h"
#include "Status.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

class Monitor;
class Notices;
class Notifier;
class SecretStore;
class StateStore;

// What can be done with a message from its popup, from the tray's menu or over the bus. Says what is offered; has it done, by the queue; and
// shows it as done at once, and as it was where it was taken back or the server refused.
class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(StateStore &state, SecretStore &secrets, Monitor &monitor, Notifier &notifier, Notices &notices,
            QObject *parent = nullptr);

    void load(); // what earlier runs have left to be done; before the accounts
    void setAccounts(const QList<Account> &accounts);

    // Of the account's choice, what its server can do by our knowledge.
    QList<PopupAction> offered(const Account &account) const;
    // The same for new messages, with the codes that are in sight; what else their popups are to tell of their texts is
    // looked for from now on.
    PopupOffer offerFor(const Account &account, const QList<Message> &messages);
    bool isDealtWith(const MessageKey &key) const { return m_queue.ordered(key).has_value(); } // it needs no popup

    // False: this is no unread message that we know.
    bool change(MessageChange change, const MessageKey &key);
    void markAllRead(const QString &account); // empty: of all of them
    QSet<QString> deletable() const; // accounts whose server has a trash, by our knowledge
    bool undo(const MessageKey &key) { return m_queue.undo(key); } // false: there is nothing to take back
    void look(); // after a sleep
    void noteTold(const MessageKey &key) { m_snoozes.forget(key); } // it needs no popup any more

Q_SIGNALS:
    void snoozeEnded(const Account &account, const Message &message); // to be shown as if it had just come
    void replyWanted(const Message &message, const QString &activationToken);
    void deletableChanged();
    void failed(const Error &error); // our own file

private:
    void hearOfMail();
    void hearOfPopups();
    void hearOfOrders();
    void choose(const Message &message, PopupAction action, const QString &activationToken);
    void snooze(const Message &message, SnoozeTime time);
    bool markRead(const Message &message);
    void listUnread(const Account &account, const AllRead::Listed &listed, const AllRead::Finished &finished);
    void onRecent(const QList<Message> &recent);
    bool needsMoves(const Account &account) const;
    bool isWatched(const MessageKey &key) const;
    void carryOut(const Account &account, const imap::ChangeOrder &order, const ChangeQueue::Finished &finished);
    void order(const Message &message, MessageChange change);
    void onStatus(const AccountStatus &status);
    void onRefused(const MessageKey &key, MessageChange change, const Error &error);
    void askForMoves(const Account &account);
    void forgetMoves(const Account &account);
    BodyPeek::Wishes wishes(const Account &account, const PopupOffer &offer) const;
    void fetchBeginning(const Account &account, const MessageKey &key, const BodyPeek::Fetched &fetched);

    StateStore &m_state;
    SecretStore &m_secrets;
    Monitor &m_monitor;
    Notifier &m_notifier;
    Notices &m_notices;
    ChangeQueue m_queue;
    BodyPeek m_peek;
    Snoozes m_snoozes;
    AllRead m_allRead;
    QList<Account> m_accounts;
    QHash<MessageKey, Message> m_ordered; // what is in the queue, as far as we know it by name
    QSet<QString> m_inMenu; // accounts of which the menu has had messages
    QSet<QString> m_asked; // accounts whose servers were asked for their mailboxes
};

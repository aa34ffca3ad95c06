// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AddressBook.h"
#include "Attention.h"
#include "DecidedMessage.h"
#include "Digest.h"
#include "DoNotDisturb.h"
#include "Hooks.h"
#include "RuleStore.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>

// Where all new mail goes before anybody is told: asks Attention, hands on what is to be shown now, holds what is to
// wait, and runs the hook for what is told. It knows the rules as they are now, whether it is quiet, and until when.
class NewsDesk : public QObject
{
    Q_OBJECT
public:
    NewsDesk(const ProfilePaths &paths, const QDBusConnection &bus, QObject *parent = nullptr);

    std::optional<Error> load(); // the rules, at the start and whenever their file changes
    QString path() const { return m_rules.path(); }
    AttentionSettings settings() const { return m_rules.settings(); }
    std::optional<Error> save(const AttentionSettings &settings);
    HeaderNeeds needs() const; // of every message
    KnownSenders knownSenders() const { return { m_rules.settings().vips, m_addressBook.addresses() }; }

    void setPreferences(const Preferences &preferences);
    using AccountSource = std::function<std::optional<Account>(const QString &id)>;
    void setAccountSource(const AccountSource &source) { m_account = source; }
    using Clock = std::function<QDateTime()>;
    void setClock(const Clock &clock) { m_now = clock; }

    bool isDisturbing() const { return !m_doNotDisturb.isOn(); }
    QDateTime pausedUntil() const; // invalid: there is no pause
    void pauseUntil(const QDateTime &end); // invalid: go on

public Q_SLOTS:
    void pauseFor(uint minutes); // a week at most; 0: until tomorrow morning
    void take(const Account &account, const QList<Message> &messages, Arrival arrival);
    void takeDuplicates(const QList<Message> &messages);
    void remove(const MessageKey &key); // read or deleted in the meantime
    void caughtUp();
    void look(); // at the clock: it may have jumped

Q_SIGNALS:
    void popupsWanted(const Account &account, const QList<Message> &messages, const Decision &how);
    void digestReady(const QList<Message> &newestFirst); // of what came while nobody watched
    void quietIsOver(const QList<Message> &newestFirst); // what was held in it
    void silenced(const MessageKey &key); // nobody will be told
    void leftUncounted(const MessageKey &key);
    void dropped(const Message &message); // held, and no longer news
    void decided(const DecidedMessage &decided);
    void pauseChanged(const QDateTime &until);
    void doNotDisturbChanged(bool isOn);

private:
    void showPopups(const Account &account, const QList<Message> &messages, const QList<Decision> &decisions);
    void tell(const Account &account, const Message &message, const Decision &decision);
    void tellHeld(const QList<Message> &messages);
    void apply();
    void waitForTheEnd();

    RuleStore m_rules;
    AddressBook m_addressBook;
    Attention m_attention;
    DoNotDisturb m_doNotDisturb;
    Hooks m_hooks;
    Digest m_away; // came while nobody watched
    Digest m_held; // came while it was quiet
    QTimer m_end; // of the pause, or of the quiet in which something is held; else it does not run
    Preferences m_preferences;
    AccountSource m_account;
    Clock m_now = [] { return QDateTime::currentDateTimeUtc(); };
};

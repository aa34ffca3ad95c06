// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bookmark.h"
#include "DecidedMessage.h"
#include "Error.h"
#include "Message.h"
#include "Orders.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

// What must outlive the process: how far each mailbox was judged, and which messages were announced, written in one
// transaction, so that a crash at any moment neither loses a message nor says it twice. An SQLite file of this user's.
//
// A message is owed from the moment it is recorded until announced() is called: who finds it owed at the next start
// tells it then. The texts of a message are on disk only while it is owed, or put off until later, but for this: what was
// decided about each message is kept for a week, and who sent it and its subject for the first day of that. Without these
// nobody could tell which message an entry is about, and who asks why they were not told, asks soon.
//
// Where the file cannot be used, this session's memory takes its place, and open() says why.
class StateStore
{
public:
    // The tray program and `posthorn watch` each announce everything; one's memory is not the other's.
    enum class Reader { Tray, Watch };

    StateStore(const QString &path, Reader reader);
    ~StateStore();
    Q_DISABLE_COPY_MOVE(StateStore)

    // Call it once, before anything else. StateTooNew: the file belongs to a newer version and is left as it is.
    // StateUnreadable: it was broken and has been moved aside. StateUnwritable: no such file can be made.
    std::optional<Error> open();

    imap::Bookmark bookmark(const QString &account, const QString &mailbox) const;
    QList<Message> owed(const QString &account) const; // oldest first

    // Those that were not recorded before in another mailbox of their account, nor in this one before it was made anew.
    QList<Message> withoutRepeats(const QList<Message> &messages) const;
    // All or nothing: the bookmark, and that these messages are owed.
    // Repeats of what is owed still are its stand-ins: the first is owed as soon as that one is taken back.
    std::optional<Error> record(const QString &account, const QString &mailbox, const imap::Bookmark &bookmark,
                                const QList<Message> &messages, const QList<Message> &repeats = {});
    std::optional<Error> announced(const MessageKey &key);
    std::optional<Error> forget(const MessageKey &key); // seen or gone
    struct TakenBack
    {
        std::optional<Message> standIn; // that is owed now
        std::optional<Error> error;
    };
    // Gone as well, and nobody was ever told: where else it turns up, it is news.
    TakenBack takeBack(const Message &message);
    QList<MessageKey> standIns(const QString &account) const;
    // What an earlier run took back, or lost with its mailbox, and had no time to tell of elsewhere.
    std::optional<Error> callStandIns(const QString &account);
    // True the first time that it is asked; for what is told once and not at each start.
    bool isNews(const QString &account, const QString &what);

    // What users ordered and is still to be done, of all accounts. One change and one snooze for each message: the later
    // takes the place of the earlier.
    QList<WaitingChange> waitingChanges() const; // the first to be done first
    std::optional<Error> store(const WaitingChange &change);
    std::optional<Error> dropChange(const MessageKey &key);
    QList<SnoozedMessage> snoozed() const; // the first to come back first
    std::optional<Error> store(const SnoozedMessage &snoozed);
    std::optional<Error> dropSnooze(const MessageKey &key);
    PossibleMoves possibleMoves(const QString &account) const;
    std::optional<Error> store(const QString &account, const PossibleMoves &moves);
    // Why: what was decided about each message, newest first. A message that has gone leaves no texts behind.
    std::optional<Error> note(const DecidedMessage &decided);
    QList<DecidedMessage> decided(const QDateTime &now) const;
    std::optional<Error> forgetTexts(const MessageKey &key); // it is gone
    // Unread, and by its user's wish not counted as such, until forget().
    std::optional<Error> leaveUncounted(const MessageKey &key);
    QList<MessageKey> uncounted(const QString &account) const;
    std::optional<Error> pauseUntil(const QDateTime &end); // invalid: no pause
    QDateTime pausedUntil() const;

    std::optional<Error> removeAccount(const QString &account); // for all readers

private:
    std::optional<Error> openFile();
    std::optional<Error> openMemory(const Error &why);
    std::optional<Error> moveAside(const QString &why);
    bool bringUpToDate(int version);
    bool writeBookmark(const QString &account, const QString &mailbox, const imap::Bookmark &bookmark);
    bool writeOwed(const Message &message);
    bool writeStandIn(const Message &message, const MessageKey &original);
    std::optional<Message> standInFor(const MessageKey &original) const;
    bool callStandIn(const Message &standIn, const MessageKey &original);
    bool dismissStandIns(const MessageKey &original);
    bool writeNames(const Message &message);
    bool wasAnnouncedElsewhere(const Message &message) const;
    bool forgetEarlier(const QString &account, const QString &mailbox, quint32 uidValidity);
    bool forgetOldest(const MessageKey &latest);
    bool forgetDecided(const QDateTime &now);
    bool forgetOldestNames(const QString &account);
    QSqlQuery &query(const QString &statement) const; // prepared once, with :reader bound
    bool run(QSqlQuery &query) const;
    QList<MessageKey> keysIn(const QString &statement, const QString &account) const; // of what it selects
    std::optional<Error> runKeyed(const QString &statement, const MessageKey &key);
    std::optional<Error> runKeyed(QSqlQuery &row, const MessageKey &key);
    Error unwritable() const;

    QString m_path;
    Reader m_reader;
    QSqlDatabase m_database;
    mutable std::unordered_map<QString, QSqlQuery> m_queries; // by statement; go before the database does
    mutable QString m_lastError;
};

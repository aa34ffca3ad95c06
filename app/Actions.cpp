// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Actions.h"

#include "CodeClipboard.h"
#include "Errand.h"
#include "ErrandRun.h"
#include "Monitor.h"
#include "Notices.h"
#include "Notifier.h"
#include "Sanitizer.h"
#include "StateStore.h"
#include "Wording.h"

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int MovesAreKnownForDays = 7; // mailboxes come and go, but rarely

bool asksForMoves(const Account &account)
{
    return std::ranges::any_of(account.popupActions, [](PopupAction action) {
        const auto change = changeOf(action);
        return change && isMove(*change);
    });
}

bool isReachable(const AccountStatus &status)
{
    return std::any_of(status.mailboxes.cbegin(), status.mailboxes.cend(),
                       [](const MailboxStatus &mailbox) { return isWell(mailbox.state); });
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}
} // namespace

Actions::Actions(StateStore &state, SecretStore &secrets, Monitor &monitor, Notifier &notifier, Notices &notices,
                 QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_secrets(secrets)
    , m_monitor(monitor)
    , m_notifier(notifier)
    , m_notices(notices)
    , m_queue(state,
              [this](const Account &account, const imap::ChangeOrder &order, const ChangeQueue::Finished &finished) {
                  carryOut(account, order, finished);
              })
    , m_peek([this](const Account &account, const MessageKey &key, const BodyPeek::Fetched &fetched) {
        fetchBeginning(account, key, fetched);
    })
    , m_snoozes(state, [this](const MessageKey &key) { return isWatched(key); })
    , m_allRead([this](const Account &account, const AllRead::Listed &listed,
                       const AllRead::Finished &finished) { listUnread(account, listed, finished); },
                [this](const Message &message) { return markRead(message); },
                [this](const QString &account, const QString &mailbox) { return m_state.bookmark(account, mailbox); })
{
    hearOfMail();
    hearOfPopups();
    hearOfOrders();
}

// From the server: what comes, and what has been read or is gone.
void Actions::hearOfMail()
{
    connect(&m_monitor, &Monitor::recentChanged, this, &Actions::onRecent);
    for (const auto done : { &Monitor::seen, &Monitor::gone })
        connect(&m_monitor, done, this, [this](const MessageKey &key) { m_allRead.noteDone(key); });
    connect(&m_monitor, &Monitor::statusChanged, this, &Actions::onStatus);
    connect(&m_monitor, &Monitor::seen, &m_queue, &ChangeQueue::noteSeen);
    connect(&m_monitor, &Monitor::gone, &m_queue, &ChangeQueue::noteGone);

    connect(&m_monitor, &Monitor::seen, &m_snoozes, &Snoozes::forget);
    connect(&m_monitor, &Monitor::gone, &m_snoozes, &Snoozes::forget);
}

void Actions::hearOfPopups()
{
    connect(&m_notifier, &Notifier::actionChosen, this, &Actions::choose);
    connect(&m_notifier, &Notifier::snoozeRequested, this, &Actions::snooze);
    connect(&m_notifier, &Notifier::settled, &m_snoozes, &Snoozes::forget);
    connect(&m_snoozes, &Snoozes::due, this, [this](const Message &message) {
        if (const auto account = m_monitor.account(message.key.account))
            Q_EMIT snoozeEnded(*account, message);
    });
    connect(&m_snoozes, &Snoozes::failed, this, &Actions::failed);
    connect(&m_notifier, &Notifier::codeCopyRequested, this,
            [](const MessageKey &, const QString &code, const QString &token) { codeclipboard::copy(code, token); });
    connect(&m_peek, &BodyPeek::found, &m_notifier, &Notifier::showMore);
    connect(&m_notifier, &Notifier::undoRequested, &m_queue, &ChangeQueue::undo);
}

void Actions::hearOfOrders()
{
    connect(&m_queue, &ChangeQueue::accepted, &m_monitor, &Monitor::hide);
    connect(&m_queue, &ChangeQueue::undoEnded, &m_notifier, &Notifier::endUndo);
    connect(&m_queue, &ChangeQueue::undone, this, [this](const MessageKey &key) {
        m_ordered.remove(key);
        m_notifier.endUndo(key);
        m_monitor.showAgain(key);
    });
    connect(&m_queue, &ChangeQueue::carriedOut, this, [this](const MessageKey &key) {
        m_ordered.remove(key);
        m_allRead.noteDone(key);
    });
    connect(&m_queue, &ChangeQueue::refused, this, &Actions::onRefused);
    connect(&m_queue, &ChangeQueue::stuck, this, [this](const QString &id, const Error &error) {
        const auto account = m_monitor.account(id);
        m_notices.show({ .about = u"kept for "_s + id,
                         .title = account ? isolated(account->name) : QString(),
                         .text = Wording::stuck(error),
                         .action = tr("Settings"),
                         .icon = u"dialog-warning"_s });
    });
    connect(&m_queue, &ChangeQueue::failed, this, &Actions::failed);
}

void Actions::load()
{
    m_queue.load();
    m_snoozes.load();
}

void Actions::look()
{
    m_queue.look();
    m_snoozes.look();
}

void Actions::setAccounts(const QList<Account> &accounts)
{
    for (const Account &account : std::exchange(m_accounts, accounts)) {
        const auto isSameServer = [&](const Account &now) {
            return now.id == account.id && now.host == account.host && now.user == account.user;
        };
        if (std::ranges::none_of(accounts, isSameServer))
            forgetMoves(account);
    }
    m_queue.setAccounts(accounts);
    m_allRead.setAccounts(accounts);
    for (const AccountStatus &status : m_monitor.status())
        onStatus(status);
}

// Another server, another user's mailboxes.
void Actions::forgetMoves(const Account &account)
{
    m_asked.remove(account.id);
    if (const auto error = m_state.store(account.id, PossibleMoves()))
        Q_EMIT failed(*error);
    Q_EMIT deletableChanged();
}

QList<PopupAction> Actions::offered(const Account &account) const
{
    const QList<MessageChange> moves =
        asksForMoves(account) ? m_state.possibleMoves(account.id).changes : QList<MessageChange>();
    QList<PopupAction> actions = account.popupActions;
    actions.removeIf([&](PopupAction action) {
        const auto change = changeOf(action);
        return change && isMove(*change) && !moves.contains(*change);
    });
    return actions;
}

PopupOffer Actions::offerFor(const Account &account, const QList<Message> &messages)
{
    PopupOffer offer { offered(account), {} };
    const BodyPeek::Wishes wished = wishes(account, offer);
    for (const Message &message : messages) {
        const QString code = wished.testFlag(BodyPeek::Wish::Code) ? BodyPeek::codeInSight(message) : QString();
        if (!code.isEmpty())
            offer.codes.insert(message.key, code);
        if (messages.size() <= Notifier::SinglePopups) // a summary has no room for it
            m_peek.look(account, message, wished);
    }
    return offer;
}

BodyPeek::Wishes Actions::wishes(const Account &account, const PopupOffer &offer) const
{
    BodyPeek::Wishes wishes;
    wishes.setFlag(BodyPeek::Wish::Code, offer.actions.contains(PopupAction::CopyCode));
    wishes.setFlag(BodyPeek::Wish::Preview, account.preview && m_notifier.mayTellOfTexts());
    return wishes;
}

QSet<QString> Actions::deletable() const
{
    QSet<QString> accounts;
    for (const AccountStatus &status : m_monitor.status()) {
        if (m_state.possibleMoves(status.account).changes.contains(MessageChange::Delete))
            accounts += status.account;
    }
    return accounts;
}

bool Actions::change(MessageChange change, const MessageKey &key)
{
    const auto message = m_monitor.recent(key);
    if (message)
        order(*message, change);
    return message.has_value();
}

void Actions::markAllRead(const QString &id)
{
    for (const AccountStatus &status : m_monitor.status()) {
        const auto account = id.isEmpty() || id == status.account ? m_monitor.account(status.account) : std::nullopt;
        if (!account)
            continue;
        m_allRead.order(*account, m_monitor.recentOf(account->id));
        if (isReachable(status))
            m_allRead.look(*account);
    }
}

bool Actions::markRead(const Message &message)
{
    if (isDealtWith(message.key))
        return false;
    order(message, MessageChange::MarkRead);
    return true;
}

void Actions::listUnread(const Account &account, const AllRead::Listed &listed, const AllRead::Finished &finished)
{
    auto *run = new ErrandRun(account, imap::Errand::listUnread, this);
    const auto count = std::make_shared<qsizetype>(0);
    connect(run, &ErrandRun::happened, this, [listed, count](const imap::Event &event) {
        if (const auto *unread = std::get_if<imap::UnreadChanged>(&event))
            *count += unread->count;
        else if (const auto *recent = std::get_if<imap::RecentUnread>(&event)) {
            *count -= recent->messages.size();
            listed(recent->messages, false);
        }
    });
    connect(run, &ErrandRun::finished, this, [listed, finished, count](const std::optional<Error> &error) {
        listed({}, *count > 0);
        finished(error);
    });
    run->start(m_secrets);
}

// Deleting is offered in the menu, too.
void Actions::onRecent(const QList<Message> &recent)
{
    for (const Message &message : recent) {
        if (m_inMenu.contains(message.key.account))
            continue;
        m_inMenu += message.key.account;
        for (const AccountStatus &status : m_monitor.status()) {
            if (status.account == message.key.account)
                onStatus(status);
        }
    }
}

bool Actions::needsMoves(const Account &account) const
{
    return m_inMenu.contains(account.id) || asksForMoves(account);
}

void Actions::choose(const Message &message, PopupAction action, const QString &activationToken)
{
    if (const auto change = changeOf(action))
        order(message, *change);
    else if (action == PopupAction::Reply)
        Q_EMIT replyWanted(message, activationToken);
    else if (action == PopupAction::Snooze)
        m_notifier.showSnoozing(message, snoozeTimes(QDateTime::currentDateTime()));
}

void Actions::snooze(const Message &message, SnoozeTime time)
{
    m_notifier.withdraw(message.key);
    m_snoozes.snooze(message, snoozedUntil(time, QDateTime::currentDateTime()));
}

bool Actions::isWatched(const MessageKey &key) const
{
    const QList<AccountStatus> accounts = m_monitor.status();
    return std::ranges::any_of(accounts, [&](const AccountStatus &status) {
        return status.account == key.account && isWell(status.mailboxes.value(key.mailbox).state);
    });
}

void Actions::order(const Message &message, MessageChange change)
{
    m_snoozes.forget(message.key);
    m_ordered.insert(message.key, message);
    m_queue.order(change, message.key);
    if (isMove(change) && m_queue.ordered(message.key) == change)
        m_notifier.showUndo(message, change);
    else
        m_notifier.withdraw(message.key);
}

void Actions::onStatus(const AccountStatus &status)
{
    m_queue.setWell(status.account, isReachable(status));
    m_snoozes.look();
    const auto account = m_monitor.account(status.account);
    if (!account || !isReachable(status))
        return;
    m_allRead.look(*account);
    if (needsMoves(*account))
        askForMoves(*account);
}

void Actions::carryOut(const Account &account, const imap::ChangeOrder &order, const ChangeQueue::Finished &finished)
{
    const auto make = [order](const Account &at, const QByteArray &secret) {
        return imap::Changing::make(at, secret, order);
    };
    auto *run = new ErrandRun(account, make, this);
    connect(run, &ErrandRun::happened, this, [this](const imap::Event &event) {
        if (const auto *seen = std::get_if<imap::Seen>(&event))
            m_monitor.noteChanged(seen->key);
        else if (const auto *gone = std::get_if<imap::Gone>(&event))
            m_monitor.noteChanged(gone->key);
    });
    connect(run, &ErrandRun::finished, this, finished);
    run->start(m_secrets);
}

// The message is as it was, and its user is told why.
void Actions::onRefused(const MessageKey &key, MessageChange change, const Error &error)
{
    const Message message = m_ordered.take(key);
    m_allRead.stop(key.account);
    m_monitor.showAgain(key);
    const auto account = m_monitor.account(key.account);
    m_notices.show({ .about = u"refused for "_s + key.account,
                     .title = account ? isolated(account->name) : QString(),
                     .text = Wording::refused(change, message, error),
                     .action = tr("Settings"),
                     .icon = u"dialog-warning"_s });
    if (error.cause != Error::Cause::ArchiveMissing && error.cause != Error::Cause::JunkMissing
        && error.cause != Error::Cause::TrashMissing)
        return;
    PossibleMoves moves = m_state.possibleMoves(key.account);
    moves.changes.removeAll(change);
    if (const auto trouble = m_state.store(key.account, moves))
        Q_EMIT failed(*trouble);
    Q_EMIT deletableChanged();
}

void Actions::fetchBeginning(const Account &account, const MessageKey &key, const BodyPeek::Fetched &fetched)
{
    const auto make = [key](const Account &at, const QByteArray &secret) {
        return imap::Errand::fetchBeginning(at, secret, key);
    };
    auto *run = new ErrandRun(account, make, this);
    const auto raw = std::make_shared<QByteArray>();
    connect(run, &ErrandRun::happened, this, [raw](const imap::Event &event) {
        if (const auto *message = std::get_if<imap::MessageFetched>(&event))
            *raw = message->raw;
    });
    connect(run, &ErrandRun::finished, this, [raw, fetched] { fetched(*raw); });
    run->start(m_secrets);
}

// Once a week, and at most once in each run: in the background, by a connection of its own, as soon as the account is
// watched. Popups must not wait for it.
void Actions::askForMoves(const Account &account)
{
    const QDateTime known = m_state.possibleMoves(account.id).asOf;
    const bool isFresh = known.isValid() && known <= now() && known.daysTo(now()) < MovesAreKnownForDays;
    if (isFresh || m_asked.contains(account.id))
        return;
    m_asked += account.id;
    auto *run = new ErrandRun(account, imap::Changing::look, this);
    connect(run, &ErrandRun::happened, this, [this, id = account.id](const imap::Event &event) {
        const auto *listed = std::get_if<imap::MailboxesListed>(&event);
        if (!listed)
            return;
        const PossibleMoves moves { imap::Changing::possibleMoves(listed->list.mailboxes), now() };
        if (const auto error = m_state.store(id, moves))
            Q_EMIT failed(*error);
        Q_EMIT deletableChanged();
    });
    run->start(m_secrets);
}

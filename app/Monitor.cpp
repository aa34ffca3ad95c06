// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Monitor.h"

#include "Announcements.h"
#include "CertificateTrust.h"
#include "SecretStore.h"
#include "StateStore.h"
#include "Watcher.h"
#include "WatchingRules.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto CountComesWithin = 5s; // after a change
constexpr auto LongestSilence = 30min; // IDLE is renewed within 28

QMap<QString, MailboxStatus> allDoing(const Account &account, const MailboxStatus &status)
{
    QMap<QString, MailboxStatus> all;
    for (const QString &mailbox : account.mailboxes)
        all.insert(mailbox, status);
    return all;
}

QDateTime retryTime(std::chrono::milliseconds retryIn)
{
    return retryIn > 0ms ? QDateTime::currentDateTimeUtc().addDuration(retryIn) : QDateTime();
}
} // namespace

struct Monitor::Watched
{
    Account account;
    AccountStatus status;
    std::unique_ptr<imap::Watcher> watcher;
    std::optional<Announcements> announcements;
    bool isSecretProven = false; // the server has accepted the one at hand
    imap::Backoff secretTroubles {};
    QTimer secretDue {}; // it is worth asking for again
    QDeadlineTimer staleAt; // while unwell
    QMap<QString, int> unread; // as the server counts
    QSet<MessageKey> uncounted;
    QDateTime certificateEnds; // of one that the account trusts by itself
};

Monitor::Monitor(StateStore &state, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_secrets(secrets)
{
    m_staleness.setSingleShot(true);
    connect(&m_staleness, &QTimer::timeout, this, &Monitor::findStale);
    connect(&m_secrets, &SecretStore::unlocked, this, [this] {
        for (const auto &watched : m_watched) {
            if (watched->status.error && watched->status.error->kind == Error::Kind::Secret)
                fetchSecret(watched->account);
        }
    });
}

Monitor::~Monitor() = default;

void Monitor::setAccounts(const QList<Account> &accounts)
{
    auto before = std::exchange(m_watched, {});
    for (const Account &account : accounts) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const auto &watched) { return watched && watched->account == account; });
        if (known != before.end()) {
            m_watched.push_back(std::move(*known));
            continue;
        }
        m_watched.push_back(std::make_unique<Watched>());
        m_watched.back()->account = account;
        m_watched.back()->secretDue.setSingleShot(true);
        m_watched.back()->secretDue.callOnTimeout(this, [this, account] { fetchSecret(account); });
    }
    for (const auto &watched : before) {
        if (watched)
            m_recent.removeAccount(watched->account.id);
    }
    tellRecent();
    for (const auto &watched : m_watched) {
        if (!watched->watcher)
            start(*watched);
    }
    noteCatchingUp();
}

void Monitor::start(Watched &watched)
{
    watched.status = { .account = watched.account.id, .name = watched.account.name };
    watched.status.since = QDateTime::currentDateTimeUtc();
    watched.status.mailboxes = allDoing(watched.account, {});
    watched.announcements.emplace(m_state, watched.account.id);
    const QList<MessageKey> uncounted = m_state.uncounted(watched.account.id);
    watched.uncounted = QSet<MessageKey>(uncounted.cbegin(), uncounted.cend());
    watched.secretTroubles = imap::Backoff(m_delays);
    watched.isSecretProven = hasPassingSecret(watched.account); // the provider has vouched for it
    watched.watcher = std::make_unique<imap::Watcher>(watched.account);
    connectWatcher(watched);
    noteHealth(watched);
    Q_EMIT statusChanged(statusOf(watched));
    fetchSecret(watched.account);
}

void Monitor::connectWatcher(Watched &watched)
{
    const QString id = watched.account.id;
    imap::Watcher *watcher = watched.watcher.get();
    connect(watcher, &imap::Watcher::secretWanted, this, [this, watcher, account = watched.account] {
        m_secrets.read(account, watcher, [watcher](const std::variant<QByteArray, Error> &answer) {
            if (const auto *secret = std::get_if<QByteArray>(&answer))
                watcher->useSecret(*secret);
            else
                watcher->lackSecret(std::get<Error>(answer));
        });
    });
    connect(watcher, &imap::Watcher::stateChanged, this,
            [=, this](WatchState state, const std::optional<Error> &error, std::chrono::milliseconds retryIn) {
                stateChanged(id, state, error, retryIn);
            });
    connect(watcher, &imap::Watcher::mailboxChanged, this,
            [=, this](const QString &mailbox, WatchState state, const std::optional<Error> &error,
                      std::chrono::milliseconds retryIn) {
                mailboxChanged(id, mailbox, { state, error, retryTime(retryIn) });
            });
    connect(watcher, &imap::Watcher::certificateSeen, this,
            [=, this](const CertificateDetails &certificate) { noteCertificate(id, certificate); });
    connect(watcher, &imap::Watcher::caughtUp, this, [=, this](const QString &mailbox) { payDebts(id, mailbox); });
    connect(watcher, &imap::Watcher::newMail, this,
            [=, this](const QList<Message> &messages, const QString &mailbox, const imap::Bookmark &bookmark) {
                newMail(id, mailbox, bookmark, messages);
            });
    connect(watcher, &imap::Watcher::bookmarkMoved, this,
            [=, this](const QString &mailbox, const imap::Bookmark &bookmark) { newMail(id, mailbox, bookmark, {}); });
    connect(watcher, &imap::Watcher::recentUnread, this,
            [this](const QString &, const QList<Message> &messages) { addRecent(messages); });
    connect(watcher, &imap::Watcher::seen, this, [this](const MessageKey &key) {
        noLongerUnread(key);
        Q_EMIT seen(key);
    });
    connect(watcher, &imap::Watcher::gone, this, [this](const MessageKey &key) {
        noLongerUnread(key);
        Q_EMIT gone(key);
    });
    connect(watcher, &imap::Watcher::unreadChanged, this, [=, this](const QString &mailbox, int count) {
        Watched *one = find(id);
        one->unread.insert(mailbox, count);
        m_hidden.removeIf([&](const std::pair<const MessageKey &, Hidden &> &hidden) {
            return hidden.second == Hidden::FromTheServerToo && hidden.first.account == id
                && hidden.first.mailbox == mailbox; // the server's count is without it
        });
        countUnread(*one, mailbox);
    });
}

// A secret that passes is the watcher's to ask for, whenever it is about to connect.
void Monitor::fetchSecret(const Account &account)
{
    if (hasPassingSecret(account)) {
        const auto start = [this, account] {
            Watched *watched = find(account.id);
            if (watched && watched->account == account)
                startWatcher(*watched, {});
        };
        QMetaObject::invokeMethod(this, start, Qt::QueuedConnection);
        return;
    }
    m_secrets.read(account, this, [this, account](const std::variant<QByteArray, Error> &answer) {
        Watched *watched = find(account.id);
        if (!watched || watched->account != account)
            return; // changed or removed while the keyring was thinking
        if (const auto *error = std::get_if<Error>(&answer))
            waitForSecret(*watched, *error);
        else
            startWatcher(*watched, std::get<QByteArray>(answer));
    });
}

void Monitor::startWatcher(Watched &watched, const QByteArray &secret)
{
    watched.secretTroubles.allIsWell();
    watched.secretDue.stop();
    QHash<QString, imap::Bookmark> bookmarks;
    QHash<QString, QList<quint32>> tracked;
    for (const QString &mailbox : std::as_const(watched.account.mailboxes)) {
        const imap::Place place = watched.announcements->place(mailbox);
        bookmarks.insert(mailbox, place.bookmark);
        tracked.insert(mailbox, place.tracked);
    }
    watched.watcher->start(secret, bookmarks, tracked);
}

// A keyring that is locked or absent is waited for; SecretStore tells when it is worth asking again. A command that fails
// is run again now and then.
void Monitor::waitForSecret(Watched &watched, const Error &error)
{
    const auto pause = watched.secretTroubles.afterTrouble(error, imap::throwDice()).value_or(0ms);
    if (pause > 0ms)
        watched.secretDue.start(pause);
    watched.status.mailboxes = allDoing(watched.account, { WatchState::Waiting, error, retryTime(pause) });
    stateChanged(watched.account.id, WatchState::Waiting, error, pause);
}

void Monitor::stateChanged(const QString &id, WatchState state, const std::optional<Error> &error,
                           std::chrono::milliseconds retryIn)
{
    Watched *watched = find(id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (watched->status.state != state)
        watched->status.since = now;
    watched->status.state = state;
    watched->status.error = error;
    if (state == WatchState::CatchingUp)
        watched->isSecretProven = true;
    watched->status.retryAt = retryTime(retryIn);
    if (state == WatchState::Stopped) // whatever the connections were doing that had to end
        watched->status.mailboxes = allDoing(watched->account, { state, error, {} });
    noteHealth(*watched);
    noteCatchingUp();
    // Access tokens expire within the hour. Whoever gave one that worked is asked for another, once.
    const bool isStaleToken = state == WatchState::Stopped && error && error->cause == Error::Cause::TokenRefused;
    if (isStaleToken && std::exchange(watched->isSecretProven, false)) {
        m_secrets.refused(watched->account);
        fetchSecret(watched->account);
    }
    Q_EMIT statusChanged(statusOf(*watched));
}

void Monitor::mailboxChanged(const QString &id, const QString &mailbox, const MailboxStatus &status)
{
    Watched *watched = find(id);
    watched->status.mailboxes.insert(mailbox, status);
    noteCatchingUp();
    Q_EMIT statusChanged(statusOf(*watched));
}

bool Monitor::isCatchingUp() const
{
    const auto isBefore = [](const MailboxStatus &mailbox) {
        return mailbox.state == WatchState::Connecting || mailbox.state == WatchState::CatchingUp;
    };
    return std::any_of(m_watched.begin(), m_watched.end(), [&](const auto &watched) {
        const auto &mailboxes = watched->status.mailboxes;
        return std::any_of(mailboxes.cbegin(), mailboxes.cend(), isBefore);
    });
}

// Told a moment later: in the same breath, debts are paid.
void Monitor::noteCatchingUp()
{
    if (!std::exchange(m_isCatchingUp, isCatchingUp()) || m_isCatchingUp)
        return;
    const auto tell = [this] {
        if (!m_isCatchingUp)
            Q_EMIT caughtUp();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void Monitor::noteCertificate(const QString &id, const CertificateDetails &certificate)
{
    Watched *watched = find(id);
    if (!watched->account.pin || imap::judge(certificate, watched->account))
        return; // it is to blame, and the error that comes behind says so
    const bool isTrustedByItself =
        !certificate.faults.isEmpty() && !certificate.faults.contains(CertificateFault::Expired);
    watched->certificateEnds = isTrustedByItself ? certificate.validUntil : QDateTime();
    Q_EMIT certificateSeen(watched->account, certificate);
}

void Monitor::noteHealth(Watched &watched)
{
    AccountStatus &status = watched.status;
    if (isWell(status.state)) {
        status.unwellSince = {};
        status.isStale = false;
    } else if (!status.unwellSince.isValid()) {
        status.unwellSince = QDateTime::currentDateTimeUtc();
        watched.staleAt = QDeadlineTimer(m_patience, Qt::CoarseTimer);
    }
    findStale();
}

void Monitor::findStale()
{
    m_staleness.stop();
    for (const auto &watched : m_watched) {
        AccountStatus &status = watched->status;
        if (!status.unwellSince.isValid() || status.isStale)
            continue;
        if (watched->staleAt.hasExpired()) {
            status.isStale = true;
            Q_EMIT statusChanged(statusOf(*watched));
        } else if (!m_staleness.isActive() || watched->staleAt.remainingTime() < m_staleness.remainingTime()) {
            m_staleness.start(std::chrono::milliseconds(watched->staleAt.remainingTime()));
        }
    }
}

void Monitor::payDebts(const QString &id, const QString &mailbox)
{
    Watched *watched = find(id);
    const QList<Message> due = watched->announcements->caughtUp(mailbox);
    if (due.isEmpty())
        return;
    addRecent(due);
    Q_EMIT mailArrived(watched->account, due, Arrival::WhileAway);
}

void Monitor::newMail(const QString &id, const QString &mailbox, const imap::Bookmark &bookmark,
                      const QList<Message> &arrived)
{
    find(id)->uncounted.removeIf([&](const MessageKey &key) {
        return key.mailbox == mailbox && key.uidValidity != bookmark.uidValidity; // made anew
    });
    const auto [messages, repeats, error] = find(id)->announcements->arrived(mailbox, bookmark, arrived);
    if (error)
        Q_EMIT failed(*error);
    if (!messages.isEmpty()) {
        Watched *watched = find(id);
        watched->status.lastMailAt = QDateTime::currentDateTimeUtc();
        const bool wasWatched = isWell(watched->status.mailboxes.value(mailbox).state);
        // First the popup, then the menu: that one can wait.
        Q_EMIT mailArrived(watched->account, messages, wasWatched ? Arrival::Now : Arrival::WhileAway);
    }
    if (!repeats.isEmpty())
        Q_EMIT repeated(repeats);
    if (!arrived.isEmpty())
        addRecent(arrived);
    payDebtsOfWell(id);
}

// What is called in the place of another one does not wait until its mailbox is looked through again.
void Monitor::payDebtsOfWell(const QString &id)
{
    const QMap<QString, MailboxStatus> mailboxes = find(id)->status.mailboxes;
    for (auto it = mailboxes.cbegin(); it != mailboxes.cend(); ++it) {
        if (isWell(it->state))
            payDebts(id, it.key());
    }
}

void Monitor::announced(const MessageKey &key)
{
    if (const auto error = m_state.announced(key))
        Q_EMIT failed(*error);
}

// Of those that its user does not want to have counted we know which are unread still: they are tracked.
void Monitor::countUnread(Watched &watched, const QString &mailbox)
{
    const auto isHere = [&](const MessageKey &key) { return key.mailbox == mailbox; };
    const auto uncounted = std::count_if(watched.uncounted.cbegin(), watched.uncounted.cend(), isHere);
    const int count = std::max(0, watched.unread.value(mailbox) - int(uncounted));
    watched.status.unread.insert(mailbox, count);
    Q_EMIT unreadChanged(watched.account.id, mailbox, count);
    Q_EMIT statusChanged(statusOf(watched));
}

void Monitor::leaveUncounted(const MessageKey &key)
{
    Watched *watched = find(key.account);
    if (!watched)
        return;
    if (const auto error = m_state.leaveUncounted(key))
        Q_EMIT failed(*error);
    watched->uncounted += key;
    if (watched->unread.contains(key.mailbox))
        countUnread(*watched, key.mailbox);
}

void Monitor::takeBack(const Message &message)
{
    Watched *watched = find(message.key.account);
    const auto error = watched ? watched->announcements->takeBack(message) : m_state.takeBack(message).error;
    if (error)
        Q_EMIT failed(*error);
    if (watched)
        payDebtsOfWell(message.key.account);
}

void Monitor::noLongerUnread(const MessageKey &key)
{
    if (m_hidden.value(key) == Hidden::FromUs)
        m_hidden.remove(key); // somebody else was faster
    Watched *watched = find(key.account);
    if (const auto error = watched->announcements->noLongerUnread(key))
        Q_EMIT failed(*error);
    if (watched->uncounted.remove(key) && watched->unread.contains(key.mailbox))
        countUnread(*watched, key.mailbox);
    if (m_recent.remove(key))
        tellRecent();
    payDebtsOfWell(key.account);
}

void Monitor::addRecent(const QList<Message> &messages)
{
    QList<Message> listed = messages;
    listed.removeIf([this](const Message &message) {
        const Watched *watched = find(message.key.account);
        return watched && watched->uncounted.contains(message.key);
    });
    m_recent.add(listed);
    tellRecent();
}

void Monitor::hide(const MessageKey &key)
{
    m_hidden.insert(key, Hidden::FromUs);
    tellOf(key);
}

void Monitor::showAgain(const MessageKey &key)
{
    if (m_hidden.remove(key))
        tellOf(key);
}

// Its count comes in a moment; where it stays the same, as another message has come, nobody tells it.
void Monitor::noteChanged(const MessageKey &key)
{
    const auto hidden = m_hidden.find(key);
    if (hidden == m_hidden.end())
        return;
    *hidden = Hidden::FromTheServerToo;
    QTimer::singleShot(CountComesWithin, this, [this, key] { showAgain(key); });
}

std::optional<Message> Monitor::recent(const MessageKey &key) const
{
    return m_recent.find(key);
}

QList<Message> Monitor::recentOf(const QString &account) const
{
    return m_recent.of(account);
}

void Monitor::tellOf(const MessageKey &key)
{
    tellRecent();
    if (const Watched *watched = find(key.account))
        Q_EMIT statusChanged(statusOf(*watched));
}

void Monitor::tellRecent()
{
    QList<Message> shown = m_recent.all();
    shown.removeIf([this](const Message &message) { return m_hidden.contains(message.key); });
    Q_EMIT recentChanged(shown);
}

void Monitor::restart(const QString &id)
{
    if (Watched *watched = find(id))
        start(*watched);
}

void Monitor::signedIn()
{
    for (const auto &watched : m_watched) {
        const auto &error = watched->status.error;
        const bool isWaiting = hasPassingSecret(watched->account) && watched->status.state == WatchState::Stopped
            && error && error->kind == Error::Kind::Authentication;
        if (isWaiting)
            start(*watched);
    }
}

void Monitor::checkNow()
{
    for (const auto &watched : m_watched) {
        if (watched->status.error && watched->status.error->kind == Error::Kind::Secret)
            fetchSecret(watched->account);
        else
            watched->watcher->probe();
    }
}

void Monitor::probe()
{
    for (const auto &watched : m_watched)
        watched->watcher->probe();
}

QList<AccountStatus> Monitor::status() const
{
    QList<AccountStatus> statuses;
    for (const auto &watched : m_watched)
        statuses += statusOf(*watched);
    return statuses;
}

// What changes with every byte of the server's is asked for, not told.
AccountStatus Monitor::statusOf(const Watched &watched) const
{
    AccountStatus status = watched.status;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto silence = watched.watcher ? watched.watcher->sinceHeard() : std::nullopt)
        status.heardAt = now.addDuration(-*silence);
    const bool isUnheard = status.heardAt.isValid() && status.heardAt.addDuration(LongestSilence) < now;
    if (watched.certificateEnds.isValid() && endsSoon(watched.certificateEnds, now))
        status.certificateEnds = watched.certificateEnds;
    status.isStale = status.isStale || (isWell(status.state) && isUnheard);
    for (auto hidden = m_hidden.cbegin(); hidden != m_hidden.cend(); ++hidden) {
        const auto unread = status.unread.find(hidden.key().mailbox);
        if (hidden.key().account == status.account && unread != status.unread.end())
            *unread = std::max(0, *unread - 1);
    }
    return status;
}

std::optional<Account> Monitor::account(const QString &id) const
{
    const Watched *watched = find(id);
    return watched ? std::optional(watched->account) : std::nullopt;
}

Monitor::Watched *Monitor::find(const QString &id) const
{
    for (const auto &watched : m_watched) {
        if (watched->account.id == id)
            return watched.get();
    }
    return nullptr;
}

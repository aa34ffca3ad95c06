// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Keyring.h"

#include "Sanitizer.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString Service = u"posthorn"_s;

// A question whether the keyring is open is answered at once, or never.
std::chrono::milliseconds patienceForQuestions(std::chrono::milliseconds patience)
{
    return patience / 6;
}

// When to look again whether it has been unlocked: with 30 s of patience 5 s, 15 s and a minute after the refusal, then
// every 5 min.
std::chrono::milliseconds delayOfLook(std::size_t number, std::chrono::milliseconds patience)
{
    const std::array<std::chrono::milliseconds, 4> delays { patience / 6, patience / 3, patience * 3 / 2,
                                                            patience * 10 };
    return delays[std::min(number, delays.size() - 1)];
}
constexpr std::size_t LooksBeforeTelling = 3; // a desktop that has just started may still unlock it

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000);
}
} // namespace

Keyring::Keyring(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_service(bus, patienceForQuestions(patience))
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &Keyring::lookAgain);
    connect(&m_service, &KeyringService::changed, this, &Keyring::lookAgain);
    connect(&m_service, &KeyringService::itemCreated, this, &Keyring::lookForItems);
}

void Keyring::enqueue(const Task &task)
{
    m_tasks.enqueue(task);
    if (m_tasks.size() == 1)
        QMetaObject::invokeMethod(this, m_tasks.head(), Qt::QueuedConnection);
}

void Keyring::finishTask()
{
    m_tasks.dequeue();
    if (!m_tasks.isEmpty())
        QMetaObject::invokeMethod(this, m_tasks.head(), Qt::QueuedConnection);
}

void Keyring::read(const QString &key, const std::function<void(const Answer &)> &answered)
{
    const auto finish = [=, this](const Answer &answer) {
        finishTask();
        answered(answer);
    };
    enqueue([=, this, isWaitedFor = std::exchange(m_isToldToAsk, false)] {
        m_service.ask([=, this](State state) {
            if (state == State::Locked && !isWaitedFor && !mayAskUser())
                return finish(refusal(state));
            whenOpen(
                state, [=, this](State before) { runRead(key, before, finish); }, finish);
        });
    });
}

void Keyring::write(const QString &key, const QByteArray &secret, const std::function<void(const Done &)> &done)
{
    const auto finish = [=, this](const Done &error) {
        finishTask();
        done(error);
    };
    enqueue([=, this] {
        m_service.ask([=, this](State state) {
            whenOpen(
                state, [=, this](State before) { runWrite(key, secret, before, finish); }, finish);
        });
    });
}

void Keyring::remove(const QString &key, const std::function<void(const Done &)> &done)
{
    const auto finish = [=, this](const Done &error) {
        finishTask();
        done(error);
    };
    enqueue([=, this] {
        m_service.ask([=, this](State state) {
            whenOpen(
                state, [=, this](State) { runRemove(key, finish); }, finish);
        });
    });
}

void Keyring::unlock()
{
    m_hasAskedUser = false;
    m_looks = 0;
    m_service.unlock([this](KeyringService::Unlocking how) {
        if (how == KeyringService::Unlocking::ByUse) { // by whoever reads next
            m_isToldToAsk = true;
            m_refusedIn.reset();
            Q_EMIT unlocked();
        } else {
            m_hasAskedUser = true;
            lookAgain();
        }
    });
}

bool Keyring::mayAskUser() const
{
    return m_whenLocked == WhenLocked::AskUser && !m_hasAskedUser;
}

// `open` is also told of a keyring that asks its user only when it is used.
void Keyring::whenOpen(State state, const std::function<void(State before)> &open,
                       const std::function<void(const Error &)> &refused)
{
    if (state == State::Open)
        open(state);
    else if (state == State::Locked)
        askToUnlock(open, refused);
    else
        refused(refusal(state));
}

// The question stays up for as long as its user likes; who asked for it is told after a while that it is still locked.
void Keyring::askToUnlock(const std::function<void(State before)> &open,
                          const std::function<void(const Error &)> &refused)
{
    m_hasAskedUser = true;
    auto *call = new QObject(this); // exists until it is answered, or nobody waits any more
    QTimer::singleShot(m_patience, call, [=, this] {
        delete call;
        refused(refusal(State::Locked));
    });
    m_service.unlock([=, this, waiting = QPointer<QObject>(call)](KeyringService::Unlocking how) {
        if (!waiting)
            return lookAgain();
        delete waiting.data();
        switch (how) {
        case KeyringService::Unlocking::Done: return open(State::Open);
        case KeyringService::Unlocking::ByUse: return open(State::Locked);
        case KeyringService::Unlocking::Refused:
            return refused(refusal(State::Locked, Error::Cause::KeyringStaysLocked));
        }
    });
}

void Keyring::runRead(const QString &key, State before, const std::function<void(const Answer &)> &answered)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(key);
    run(job, [=, this](const QKeychain::Job *finished) {
        if (!finished || finished->error() != QKeychain::NoError)
            explainRead(finished, key, before, answered);
        else
            answered(found(job->binaryData()));
    });
}

Keyring::Answer Keyring::found(const QByteArray &secret)
{
    m_looks = 0; // it works: the next trouble is a new one
    m_hasAskedUser = false;
    m_isMissed = m_isMissed || secret.isEmpty();
    return secret.isEmpty() ? Answer(makeError(Error::Cause::PasswordMissing)) : secret;
}

// "Not there" may mean "locked", so it counts only if the keyring was open before the question, and is now.
void Keyring::explainRead(const QKeychain::Job *job, const QString &key, State before,
                          const std::function<void(const Answer &)> &answered)
{
    if (!job || job->error() != QKeychain::EntryNotFound)
        return explain(job, before, answered);
    m_service.ask([=, this](State now) {
        if (now != State::Open)
            answered(refusal(now));
        else if (before != State::Open)
            runRead(key, now, answered);
        else
            answered(found({}));
    });
}

// KWallet says yes to everything, so what was written is read back.
void Keyring::runWrite(const QString &key, const QByteArray &secret, State before,
                       const std::function<void(const Done &)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(key);
    job->setTextData(QString::fromUtf8(secret)); // as text, so that other programs show it as what it is
    run(job, [=, this](const QKeychain::Job *finished) {
        if (!finished || finished->error() != QKeychain::NoError)
            return explain(finished, before, done);
        runRead(key, State::Open, [=](const Answer &answer) {
            const auto *stored = std::get_if<QByteArray>(&answer);
            done(stored && *stored == secret
                     ? Done()
                     : makeError(Error::Cause::KeyringRefused, u"what was stored could not be read back"_s));
        });
    });
}

// Whether it is gone is for the keyring to say: backends differ in what they call deleting what is not there.
void Keyring::runRemove(const QString &key, const std::function<void(const Done &)> &done)
{
    auto *job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(key);
    run(job, [=, this](const QKeychain::Job *finished) {
        if (!finished)
            return explain(finished, State::Open, done);
        const QString words = finished->errorString();
        runRead(key, State::Open, [=](const Answer &answer) {
            const auto *error = std::get_if<Error>(&answer);
            const bool isGone = error && error->cause == Error::Cause::PasswordMissing;
            done(isGone ? Done() : makeError(Error::Cause::KeyringRefused, sanitizedLine(words)));
        });
    });
}

// A job cannot be taken back. One that takes too long goes on by itself; when it ends, times may have changed.
void Keyring::run(QKeychain::Job *job, const Finished &finished)
{
    auto *call = new QObject(this); // exists until it is answered, or nobody waits any more
    connect(job, &QKeychain::Job::finished, call, [=](QKeychain::Job *done) {
        delete call;
        finished(done);
    });
    auto *limit = new QTimer(call); // not QTimer::singleShot(), which wakes us up even when it is answered
    connect(limit, &QTimer::timeout, this, [=, this] {
        call->deleteLater();
        job->disconnect(call);
        connect(job, &QKeychain::Job::finished, this, &Keyring::lookAgain);
        finished(nullptr);
    });
    limit->setSingleShot(true);
    limit->start(m_patience);
    job->setInsecureFallback(false); // never in plain text, on no backend
    job->start();
}

void Keyring::explain(const QKeychain::Job *job, State before, const std::function<void(const Error &)> &explained)
{
    if (!job)
        return explained(refusal(before == State::Locked ? State::Locked : State::Silent));
    const QKeychain::Error code = job->error();
    const QString words = sanitizedLine(job->errorString());
    m_service.ask([=, this](State now) {
        if (now != State::Open)
            explained(refusal(now));
        else if (code == QKeychain::NoBackendAvailable || code == QKeychain::NotImplemented)
            explained(makeError(Error::Cause::KeyringAbsent, words));
        else // open, and yet it refused: it may have just started anew
            explained(refusal(State::Silent, Error::Cause::KeyringRefused, words));
    });
}

Error Keyring::refusal(State state)
{
    switch (state) {
    case State::Locked: return refusal(state, Error::Cause::KeyringLocked);
    case State::Absent: return refusal(state, Error::Cause::KeyringAbsent);
    case State::Disabled: return refusal(state, Error::Cause::KeyringDisabled);
    default:
        return refusal(state, Error::Cause::KeyringSilent, u"no answer within %1 seconds"_s.arg(seconds(m_patience)));
    }
}

Error Keyring::refusal(State state, Error::Cause cause, const QString &words)
{
    m_refusedIn = state;
    lookLater();
    return makeError(cause, words);
}

// Written by somebody else: another program, or another Posthorn.
void Keyring::lookForItems()
{
    if (std::exchange(m_isMissed, false))
        Q_EMIT unlocked();
}

void Keyring::lookAgain()
{
    if (!m_refusedIn)
        return;
    m_service.ask([this](State now) {
        if (now == State::Open)
            m_hasAskedUser = false;
        const bool isBetter = now == State::Open || (now == State::Locked && m_refusedIn != State::Locked);
        if (!m_refusedIn || !isBetter) {
            tellIfItStaysLocked();
            return lookLater();
        }
        m_refusedIn.reset();
        m_hasTold = false;
        m_nextLook.stop();
        Q_EMIT unlocked();
    });
}

void Keyring::tellIfItStaysLocked()
{
    const bool isTimeToTell = m_looks >= LooksBeforeTelling && !m_nextLook.isActive();
    if (m_refusedIn == State::Locked && isTimeToTell && !std::exchange(m_hasTold, true))
        Q_EMIT staysLocked();
}

// An absent keyring is announced by the bus when it comes, and not waited for here. One that is switched off is.
void Keyring::lookLater()
{
    if (m_refusedIn && m_refusedIn != State::Absent && !m_nextLook.isActive())
        m_nextLook.start(delayOfLook(m_looks++, m_patience));
}

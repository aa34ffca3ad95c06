// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Simulation.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto Settled = 5h; // until then it must have been

qint64 mostMoments(const Schedule &schedule)
{
    return schedule.span == Schedule::Span::Year ? 100'000'000 : 1'000'000;
}

// So long it has to be well in the end: longer than any IDLE, and than five questions about a mailbox of which numbers
// alone may not tell the change (WatchedMailboxes); where the server pushes, those are far between.
std::chrono::minutes quiet(const Schedule &schedule)
{
    const QByteArray &offered = schedule.manners.after.capabilities;
    const bool isSlow = schedule.mailboxes.size() > 1 && offered.contains("NOTIFY") && !offered.contains("CONDSTORE");
    return isSlow ? 150min : 45min;
}

// How many commands are enough for what has happened: a poll a minute, and some for each step.
int enoughCommands(const Schedule &schedule, imap::Instant now)
{
    const int mailboxes = int(schedule.mailboxes.size());
    const int minutes = int(std::chrono::floor<std::chrono::minutes>(now).count());
    return mailboxes * (100 + 40 * int(schedule.steps.size()) + 15 * minutes);
}

// To those who come, and to those who sign in
const QByteArrayList BusyWords { "* BYE Too many connections, please try again later\r\n",
                                 "* BYE [UNAVAILABLE] Temporary failure\r\n",
                                 "NO [UNAVAILABLE] Temporary authentication failure.",
                                 "NO [LIMIT] Maximum number of connections from user+IP exceeded" };
} // namespace

Disk::Disk()
{
    crashed();
}

void Disk::crashed()
{
    m_state.reset();
    m_state = std::make_unique<StateStore>(m_folder.filePath(u"state.db"_s), StateStore::Reader::Tray);
    if (m_state->open())
        qFatal("No state can be kept in %s", qPrintable(m_folder.path()));
}

QString Disk::takeAccount()
{
    return QString::number(++m_accounts);
}

void Disk::forget(const QString &account)
{
    m_state->removeAccount(account);
}

Simulation::Tally Simulation::tally;

Simulation::Simulation(const Schedule &schedule, Disk &disk)
    : m_schedule(schedule)
    , m_mostMoments(mostMoments(schedule))
    , m_disk(disk)
    , m_account(disk.takeAccount())
    , m_mailhouse(schedule)
    , m_oracle(m_mailhouse)
{
    m_mailhouse.bookmarkOf = [this](const QByteArray &mailbox) {
        return m_disk.state().bookmark(m_account, QString::fromLatin1(mailbox));
    };
}

Simulation::~Simulation()
{
    m_program.reset();
    m_disk.forget(m_account);
    tally.messages += m_mailhouse.mails();
    tally.popups += m_oracle.popups();
    tally.connections += m_linksMade;
    tally.commands += m_commands;
}

QByteArrayList Simulation::run()
{
    m_mailhouse.fillBefore(m_schedule.messagesBefore);
    startProgram();
    for (const Step &step : m_schedule.steps) {
        while (advance(step.at)) { }
        perform(step);
        if (m_moments > m_mostMoments)
            break;
    }
    settle();
    return m_oracle.failures();
}

bool Simulation::advance(imap::Instant limit)
{
    if (m_moments > m_mostMoments)
        return false;
    ++m_moments;
    const bool went = m_timeline.advance(limit);
    if (m_program && m_program->isDead())
        bury();
    std::erase_if(m_links, [](const auto &link) { return link.use_count() == 1 && !link->isOpen(); });
    return went;
}

// --- what the program finds outside

Outside::Attempt Simulation::connect()
{
    const auto roundTrip = 2 * m_schedule.latency;
    const imap::Instant now = m_timeline.now();
    if (now < m_networkDownUntil) {
        const bool isKnown = m_networkDownManner % 2 == 0;
        return { nullptr, isKnown ? 0ms : 1h, isKnown ? Error::Cause::Unreachable : Error::Cause::TimedOut };
    }
    if (now < m_serverDownUntil)
        return { nullptr, roundTrip, Error::Cause::ConnectionRefused };
    auto link = std::make_shared<Link>(m_timeline, m_schedule, m_mailhouse, ++m_linksMade);
    if (traced)
        link->traced = [this, number = m_linksMade](const QByteArray &line) {
            trace(QByteArray::number(number) + ' ' + line);
        };
    link->answered = [this] {
        ++m_commands;
        answered();
    };
    m_mailhouse.store.busy = isBusy() && m_busyManner >= 2 ? BusyWords.at(m_busyManner) : QByteArray();
    link->turningAway = [this] { return isBusy() && m_busyManner < 2 ? BusyWords.at(m_busyManner) : QByteArray(); };
    m_links.push_back(link);
    if (const auto fault = std::exchange(m_faultForNextLink, std::nullopt))
        perform(*fault);
    return { link, 2 * roundTrip };
}

bool Simulation::isBusy() const
{
    return m_timeline.now() < m_busyUntil;
}

bool Simulation::survives()
{
    if (!m_crashIn || (*m_crashIn)-- > 0)
        return true;
    m_crashIn.reset();
    return false;
}

void Simulation::trace(const QByteArray &line)
{
    if (traced)
        traced(QByteArray::number(qint64(m_timeline.now().count())).rightJustified(9) + " ms  " + line);
}

// --- steps

void Simulation::perform(const Step &step)
{
    const imap::Instant now = m_timeline.now();
    trace("** " + step.print().trimmed());
    m_isTroubled = m_isTroubled || step.kind >= Step::Kind::MakeAnew;
    switch (step.kind) {
    case Step::Kind::Cut:
    case Step::Kind::Lose:
        if (const auto link = anyLink(step))
            link->breakBehind(step.kind == Step::Kind::Cut ? Link::Fault::Cut : Link::Fault::Lose,
                              step.manner % 2 == 0 ? Link::Way::ToProgram : Link::Way::ToServer, step.count);
        else
            m_faultForNextLink = step;
        return;
    case Step::Kind::Stall:
        if (const auto link = anyLink(step))
            link->stall(step.manner % 2 == 0 ? Link::Way::ToProgram : Link::Way::ToServer, now + step.duration);
        return;
    case Step::Kind::NetworkDown:
        m_networkDownUntil = std::max(m_networkDownUntil, now + step.duration);
        m_networkDownManner = step.manner;
        for (const auto &link : openLinks())
            step.manner < 2 ? link->breakBehind(Link::Fault::Cut, Link::Way::ToProgram, 0) : link->loseAll();
        return;
    case Step::Kind::NetworkChanged:
        if (m_program && !m_timeline.isAsleep())
            m_program->probe();
        return;
    case Step::Kind::Restart: return restart(step);
    case Step::Kind::Farewell:
        for (const auto &link : openLinks())
            link->sayFarewell();
        return;
    case Step::Kind::Busy:
        m_busyUntil = std::max(m_busyUntil, now + step.duration);
        m_busyManner = step.manner;
        return;
    case Step::Kind::Suspend: return suspend(step);
    case Step::Kind::Retry:
        if (m_program && !m_timeline.isAsleep())
            m_program->retryNow();
        return;
    case Step::Kind::Quiet: return beQuiet(now + step.duration);
    case Step::Kind::Crash:
        m_crashIn = step.count;
        m_downtime = step.duration;
        return;
    default: break;
    }
    if (step.after > 0)
        m_pending.push_back({ step, step.after });
    else
        performInMailbox(step);
}

void Simulation::performInMailbox(const Step &step)
{
    const std::size_t before = m_mailhouse.copies().size();
    m_mailhouse.perform(step, m_timeline.now());
    tellAll();
    if (step.kind == Step::Kind::Deliver || step.kind == Step::Kind::DeliverCopies)
        expectPopups(before);
}

// At once: where the server pushes, and all has been well so far. What is not pushed is looked for every few minutes.
void Simulation::expectPopups(std::size_t first)
{
    if (m_isTroubled || m_schedule.manners.has(Oddity::StatusEmpty) || m_schedule.manners.push != Push::AtOnce
        || !m_program || !m_program->isWell())
        return;
    for (std::size_t i = first; i < m_mailhouse.copies().size(); ++i) {
        const bool isPushed =
            m_schedule.areAllPushed || m_mailhouse.copies()[i].mailbox == m_schedule.mailboxes.first();
        const auto patience = (isPushed ? 40s : 4min) + 30 * (m_schedule.latency + m_schedule.jitter);
        m_timeline.at(m_timeline.now() + patience, [this, i] {
            if (!m_isTroubled)
                m_oracle.judgeLate(m_mailhouse.copies()[i]);
        });
    }
}

// Between two commands of one write, if need be: the link whose server has just answered tells of it by itself.
void Simulation::answered()
{
    if (m_pending.empty())
        return;
    bool changed = false;
    for (Pending &pending : m_pending) {
        if (--pending.after > 0)
            continue;
        trace("** now: " + pending.step.print().trimmed());
        m_mailhouse.perform(pending.step, m_timeline.now());
        changed = true;
    }
    std::erase_if(m_pending, [](const Pending &pending) { return pending.after <= 0; });
    if (changed)
        m_timeline.at(m_timeline.now(), [this] { tellAll(); });
}

void Simulation::tellAll()
{
    for (const auto &link : openLinks())
        link->changed();
}

std::vector<std::shared_ptr<Link>> Simulation::openLinks()
{
    auto links = m_links;
    std::erase_if(links, [](const auto &link) { return !link->isOpen(); });
    return links;
}

std::shared_ptr<Link> Simulation::anyLink(const Step &step) const
{
    std::vector<std::shared_ptr<Link>> links = m_links;
    std::erase_if(links, [](const auto &link) { return !link->isOpen(); });
    return links.empty() ? nullptr : links[std::size_t(step.which) % links.size()];
}

void Simulation::restart(const Step &step)
{
    m_serverDownUntil = std::max(m_serverDownUntil, m_timeline.now() + step.duration);
    for (const auto &link : openLinks()) {
        if (step.manner < 2)
            link->sayFarewell();
        link->vanish();
    }
}

// Timers stand still, and what arrives waits; or, mostly, nothing of it arrives.
void Simulation::suspend(const Step &step)
{
    const imap::Instant now = m_timeline.now();
    if (m_timeline.isAsleep() || step.duration == 0ms)
        return;
    const imap::Instant wakesAt = now + step.duration;
    m_timeline.sleepUntil(wakesAt);
    if (m_program)
        m_program->slept(step.duration);
    if (step.manner < 2) {
        for (const auto &link : openLinks())
            link->loseAll();
    }
    const auto later = step.which % 2 == 0 ? 0ms : 1500ms;
    if (step.manner != 3) // nobody tells it
        m_timeline.whenAwake(wakesAt + later, [this] {
            if (m_program)
                m_program->probe();
        });
}

void Simulation::startProgram()
{
    trace("** the program starts");
    Outside &outside = *this;
    m_program = std::make_unique<Program>(outside, m_timeline, m_schedule, m_disk.state(), m_oracle, m_account,
                                          Dice(m_schedule.seed ^ quint64(m_linksMade)));
    if (m_timeline.now() < m_quietUntil)
        m_program->beQuiet();
    m_program->start();
}

void Simulation::beQuiet(imap::Instant until)
{
    m_quietUntil = std::max(m_quietUntil, until);
    if (m_program)
        m_program->beQuiet();
    m_timeline.whenAwake(until, [this] {
        if (m_program && m_timeline.now() >= m_quietUntil)
            m_program->endQuiet();
    });
}

void Simulation::bury()
{
    trace("** the program has crashed");
    m_program.reset();
    ++tally.crashes;
    m_oracle.crashed();
    m_disk.crashed();
    m_timeline.whenAwake(m_timeline.now() + m_downtime, [this] { startProgram(); });
}

// --- the end

void Simulation::endFaults()
{
    trace("** all faults end");
    m_crashIn.reset();
    m_faultForNextLink.reset();
    m_networkDownUntil = m_serverDownUntil = m_busyUntil = m_quietUntil = m_timeline.now();
    if (m_program)
        m_program->endQuiet();
    m_mailhouse.store.busy.clear();
    for (const auto &link : m_links)
        link->heal();
    for (const Pending &pending : std::exchange(m_pending, {}))
        m_mailhouse.perform(pending.step, m_timeline.now());
    tellAll();
}

void Simulation::settle()
{
    while (m_timeline.isAsleep() && m_moments <= m_mostMoments)
        advance(m_timeline.now() + 1min);
    endFaults();
    const imap::Instant end = m_timeline.now() + Settled;
    std::optional<imap::Instant> wellSince;
    while (m_moments <= m_mostMoments && m_timeline.now() < end) {
        advance(std::min(end, m_timeline.now() + 1min));
        const bool isWell = m_program && m_program->isWell() && !m_timeline.isAsleep();
        if (!isWell)
            wellSince.reset();
        else if (!wellSince)
            wellSince = m_timeline.now();
        else if (m_timeline.now() - *wellSince >= quiet(m_schedule))
            break;
    }
    if (m_moments > m_mostMoments || m_commands > enoughCommands(m_schedule, m_timeline.now()))
        m_oracle.failed("it never rests: " + QByteArray::number(m_commands) + " commands");
    if (wellSince && m_timeline.now() - *wellSince >= quiet(m_schedule))
        m_oracle.judge();
    else
        m_oracle.failed("it is not well, hours after the last fault: "
                        + (m_program ? m_program->print() : QByteArray("not even started")));
}

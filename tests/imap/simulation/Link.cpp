// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Link.h"

#include "Mailhouse.h"

#include <algorithm>

using namespace std::chrono_literals;

Link::Link(Timeline &timeline, const Schedule &schedule, Mailhouse &mailhouse, int number)
    : m_timeline(timeline)
    , m_schedule(schedule)
    , m_mailhouse(mailhouse)
    , m_server(schedule.manners, mailhouse.store)
    , m_dice(schedule.seed ^ (quint64(number) << 32))
    , m_openedAt(mailhouse.changes())
{
    m_server.answered = [this](const QByteArray &) {
        if (answered)
            answered();
    };
}

// --- the program's end

void Link::say(const QByteArray &bytes)
{
    send(Way::ToServer, bytes, {});
}

void Link::close()
{
    isOpen(Way::ToProgram) = false;
    hangUp(Way::ToServer);
}

// --- the server's end

void Link::greet()
{
    m_openedAt = m_mailhouse.changes();
    const QByteArray refusal = turningAway ? turningAway() : QByteArray();
    serverSays(refusal.isEmpty() ? m_server.greet() : refusal, m_openedAt);
    if (!refusal.isEmpty())
        vanish();
}

void Link::changed()
{
    if (isOpen(Way::ToServer))
        serverSays(m_server.changed(), m_mailhouse.changes());
}

void Link::sayFarewell()
{
    if (isOpen(Way::ToServer) && !m_server.isOver())
        serverSays(m_server.sayFarewell(), m_mailhouse.changes());
}

void Link::vanish()
{
    isOpen(Way::ToServer) = false;
    hangUp(Way::ToProgram);
}

void Link::serverSays(const QByteArray &bytes, quint64 from)
{
    send(Way::ToProgram, bytes, { from, m_mailhouse.changes() });
    if (m_server.hangsUp() && isOpen(Way::ToServer))
        vanish();
}

// --- in between

void Link::breakBehind(Fault fault, Way way, qsizetype bytes)
{
    direction(way).left = bytes;
    direction(way).fault = fault;
}

void Link::loseAll()
{
    m_isLost = true;
}

void Link::stall(Way way, imap::Instant until)
{
    direction(way).busyUntil = std::max(direction(way).busyUntil, until);
}

void Link::heal()
{
    for (Direction &one : m_directions)
        one.left.reset();
}

void Link::send(Way way, const QByteArray &bytes, Said said)
{
    if (bytes.isEmpty())
        return;
    Direction &road = direction(way);
    const qsizetype passes = std::min(bytes.size(), road.left.value_or(bytes.size()));
    const bool breaks = road.left && passes == *road.left;
    for (qsizetype i = 0; i < passes;) {
        const qsizetype left = passes - i;
        qsizetype size = left;
        if (m_schedule.fragments == Schedule::Fragments::Bytes && i < 200)
            size = 1;
        else if (m_schedule.fragments == Schedule::Fragments::Some && m_dice.chance(50))
            size = 1 + m_dice.below(int(left));
        sendPiece(way, size == bytes.size() ? bytes : bytes.mid(i, size), said);
        i += size;
    }
    if (road.left)
        *road.left -= passes;
    if (breaks) {
        road.left.reset();
        road.fault == Fault::Cut ? breakNow() : loseAll();
    }
}

void Link::sendPiece(Way way, const QByteArray &bytes, Said said)
{
    if (m_isLost)
        return;
    Direction &road = direction(way);
    const auto jitter = m_schedule.jitter == 0ms ? 0ms : m_dice.upTo(m_schedule.jitter);
    road.busyUntil = std::max(road.busyUntil, m_timeline.now() + m_schedule.latency + jitter);
    const auto arrives = [self = weak_from_this(), way, bytes, said] {
        if (const auto link = self.lock())
            link->arrive(way, bytes, said);
    };
    way == Way::ToProgram ? m_timeline.whenAwake(road.busyUntil, arrives) : m_timeline.at(road.busyUntil, arrives);
}

void Link::arrive(Way way, const QByteArray &bytes, Said said)
{
    if (!isOpen(way))
        return;
    if (traced)
        traced((way == Way::ToServer ? "C: " : "S: ") + bytes);
    if (way == Way::ToProgram) {
        if (heard)
            heard(bytes, said);
        return;
    }
    const quint64 before = m_mailhouse.changes();
    const QByteArray answer = m_server.receive(bytes);
    serverSays(answer, before);
}

// Both ends are told, each as soon as its end of the news has come.
void Link::breakNow()
{
    hangUp(Way::ToServer);
    hangUp(Way::ToProgram);
    m_isLost = true;
}

void Link::hangUp(Way way)
{
    if (m_isLost)
        return;
    const auto when = std::max(direction(way).busyUntil, m_timeline.now() + m_schedule.latency);
    m_timeline.whenAwake(when, [self = weak_from_this(), way] {
        const auto link = self.lock();
        if (!link || !link->isOpen(way))
            return;
        link->isOpen(way) = false;
        if (way == Way::ToProgram && link->broken)
            link->broken();
    });
}

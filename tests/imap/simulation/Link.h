// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dice.h"
#include "ModelServer.h"
#include "Schedule.h"
#include "Timeline.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

class Mailhouse;

// One connection between the program and a model of a server, over a network that delays, tears apart, breaks and loses
// what it carries. Bytes that arrive arrive in order.
class Link : public std::enable_shared_from_this<Link>
{
public:
    enum class Way { ToServer, ToProgram };
    enum class Fault { Cut, Lose };
    // Between which changes of the mailboxes the server said it
    struct Said
    {
        quint64 from = 0;
        quint64 until = 0;
    };

    Link(Timeline &timeline, const Schedule &schedule, Mailhouse &mailhouse, int number);

    // The program's end
    std::function<void(const QByteArray &bytes, Said said)> heard;
    std::function<void()> broken;
    void say(const QByteArray &bytes);
    void close();

    // The server's end
    void greet();
    std::function<QByteArray()> turningAway; // the line to greet with before it hangs up; empty: it is let in
    void changed(); // something was done to a mailbox
    void sayFarewell();
    void vanish(); // the server is gone, and its end of the connection with it
    std::function<void(const QByteArray &line)> traced; // what arrives, if anybody wants to know
    std::function<void()> answered; // a command; something may be done to the mailboxes now

    // What is in between
    void breakBehind(Fault fault, Way way, qsizetype bytes);
    void loseAll();
    void stall(Way way, imap::Instant until);
    void heal(); // what is broken stays broken, and nothing more breaks

    const ModelServer &server() const { return m_server; }
    bool isOpen() const { return m_isOpen[0] && m_isOpen[1]; }
    quint64 openedAt() const { return m_openedAt; }

private:
    struct Direction
    {
        std::optional<qsizetype> left; // bytes until it breaks
        Fault fault = Fault::Cut;
        imap::Instant busyUntil {}; // what is said later arrives later
    };
    void send(Way way, const QByteArray &bytes, Said said);
    void sendPiece(Way way, const QByteArray &bytes, Said said);
    void arrive(Way way, const QByteArray &bytes, Said said);
    void breakNow();
    void serverSays(const QByteArray &bytes, quint64 from);
    void hangUp(Way way); // whoever is at that end is told, behind all that was sent
    Direction &direction(Way way) { return m_directions[std::size_t(way)]; }
    bool &isOpen(Way way) { return m_isOpen[std::size_t(way)]; } // the end that it leads to

    Timeline &m_timeline;
    const Schedule &m_schedule;
    Mailhouse &m_mailhouse;
    ModelServer m_server;
    Dice m_dice;
    std::array<Direction, 2> m_directions;
    std::array<bool, 2> m_isOpen { true, true };
    bool m_isLost = false;
    quint64 m_openedAt = 0;
};

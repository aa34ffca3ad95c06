// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Instant.h"
#include "ModelManners.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

// One thing that happens to a mailbox, to the network, to the server, or to the program.
struct Step
{
    enum class Kind {
        // To the mailboxes
        Deliver, // `count` messages
        DeliverCopies, // one message, to `mailbox` and to `other`
        Read,
        Unread,
        Delete, // flags it
        Undelete,
        Expunge,
        Move, // to `other`
        MakeAnew, // empty
        Restore, // with what was in it
        // To the network
        Cut, // behind `count` bytes, for both ends to notice
        Lose, // behind `count` bytes, for nobody to notice
        Stall, // what is on its way waits for `duration`
        NetworkDown, // for `duration`
        NetworkChanged, // the program is told, and asks its connections for a sign of life
        // To the server
        Restart, // for `duration` there is none
        Farewell, // BYE to all
        Busy, // for `duration` it lets nobody in
        // To the program
        Suspend, // for `duration`
        Retry, // the user asks for it
        Crash, // at the `count`th thing it does; it is started again after `duration`
        Quiet, // for `duration` what comes is held back, whatever becomes of the program
    };
    Kind kind = Kind::Deliver;
    imap::Instant at {};
    int after = 0; // …and then behind so many commands that the server has answered; for what happens to mailboxes
    int mailbox = 0; // by number
    int other = 0;
    int which = 0; // of its messages: the newest is 0
    int count = 1;
    std::chrono::milliseconds duration {};
    int manner = 0; // of doing it, where there are several

    QByteArray print() const;
};

// What one simulation is made of, all drawn from one seed.
struct Schedule
{
    enum class Fragments { Whole, Some, Bytes };
    enum class Span { Hours, Year }; // few steps close together, or many far apart

    quint64 seed = 0;
    Span span = Span::Hours;
    QByteArrayList mailboxes;
    bool areAllPushed = false; // over a connection each
    ModelManners manners;
    QByteArray mannersInWords;
    std::chrono::milliseconds latency {}; // one way
    std::chrono::milliseconds jitter {};
    std::chrono::milliseconds popupTakes {}; // until the desktop has shown one
    Fragments fragments = Fragments::Whole;
    int messagesBefore = 0; // in each mailbox, from before the program was first started
    std::vector<Step> steps; // by time

    static Schedule drawn(quint64 seed, Span span = Span::Hours);
    QByteArray print() const;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"

#include <memory>

// What went through a conversation, in bytes. Together with what the server counts, this tells whether anything is on
// its way: the one moment in which a test may let time pass, and know what should come of it.
struct Tap
{
    qint64 said = 0;
    qint64 heard = 0;
};

// A conversation, tapped.
class TappedConversation : public imap::Conversation
{
public:
    TappedConversation(std::unique_ptr<imap::Conversation> conversation, Tap &tap)
        : m_conversation(std::move(conversation))
        , m_tap(tap)
    {
        m_tap = {};
    }
    imap::Events begin(imap::Instant now) override { return counted(m_conversation->begin(now)); }
    imap::Events encrypted(imap::Instant now) override { return counted(m_conversation->encrypted(now)); }
    imap::Events timeLimitReached(imap::Instant now) override { return counted(m_conversation->timeLimitReached(now)); }
    imap::Events broken(const Error &error, imap::Instant now) override
    {
        return counted(m_conversation->broken(error, now));
    }
    imap::Events leave(imap::Instant now) override { return counted(m_conversation->leave(now)); }
    imap::Events probe(imap::Instant now, std::chrono::milliseconds patience) override
    {
        return counted(m_conversation->probe(now, patience));
    }
    std::optional<imap::Instant> timeLimit() const override { return m_conversation->timeLimit(); }
    imap::Events receive(QByteArrayView bytes, imap::Instant now) override
    {
        m_tap.heard += bytes.size();
        return counted(m_conversation->receive(bytes, now));
    }

private:
    imap::Events counted(imap::Events events)
    {
        for (const imap::Event &event : events) {
            if (const auto *send = std::get_if<imap::Send>(&event))
                m_tap.said += send->bytes.size();
        }
        return events;
    }

    std::unique_ptr<imap::Conversation> m_conversation;
    Tap &m_tap;
};

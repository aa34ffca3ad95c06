// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"

#include <QStringList>

#include <functional>
#include <memory>

// What a conversation is to answer, and what was asked of it. Outlives it, so that a test can look afterwards.
struct Script
{
    std::function<imap::Events()> onBegin = [] { return imap::Events(); };
    std::function<imap::Events()> onEncrypted = [] { return imap::Events(); };
    std::function<imap::Events(const QByteArray &)> onBytes = [](const QByteArray &) { return imap::Events(); };
    std::function<imap::Events()> onTimeLimit = [] { return imap::Events(); };
    std::function<imap::Events()> onLeave = [] { return imap::Events { imap::Finished() }; };
    std::function<imap::Events()> onProbe = [] { return imap::Events(); };
    std::optional<imap::Instant> limit;

    QStringList calls; // but receive()
    QByteArray received;
};

class ScriptedConversation : public imap::Conversation
{
public:
    explicit ScriptedConversation(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }
    imap::Events begin(imap::Instant) override { return call("begin", m_script->onBegin); }
    imap::Events encrypted(imap::Instant) override { return call("encrypted", m_script->onEncrypted); }
    imap::Events receive(QByteArrayView bytes, imap::Instant) override
    {
        m_script->received += bytes;
        return m_script->onBytes(bytes.toByteArray());
    }
    imap::Events timeLimitReached(imap::Instant) override { return call("timeLimitReached", m_script->onTimeLimit); }
    imap::Events broken(const Error &error, imap::Instant) override
    {
        return call("broken", [&] { return imap::Events { imap::Failed { error, {} } }; });
    }
    imap::Events leave(imap::Instant) override { return call("leave", m_script->onLeave); }
    imap::Events probe(imap::Instant, std::chrono::milliseconds) override { return call("probe", m_script->onProbe); }
    std::optional<imap::Instant> timeLimit() const override { return m_script->limit; }

private:
    imap::Events call(const char *name, const std::function<imap::Events()> &answer)
    {
        m_script->calls << QLatin1StringView(name);
        return answer();
    }

    std::shared_ptr<Script> m_script;
};

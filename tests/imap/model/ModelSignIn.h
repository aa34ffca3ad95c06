// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ModelMailbox.h"
#include "ModelManners.h"

// A server's side of one AUTHENTICATE: PLAIN, LOGIN, XOAUTH2 or OAUTHBEARER.
class ModelSignIn
{
public:
    ModelSignIn(const QByteArray &mechanism, const ModelManners &manners, const ModelStore &store);

    enum class Next {
        Prompts, // with prompt()
        Accepts,
        Refuses,
        Rejects, // the client has the syntax wrong
    };
    QByteArray prompt() const { return m_prompt; } // in base64, may be empty: what to say first, if the client waits
    Next take(const QByteArray &line);

private:
    enum class Step { First, Password, Explained };

    Next takeFirst(const QByteArray &message);
    Next judge(const QByteArray &user, const QByteArray &secret);
    Next judgeToken(const QByteArray &message, const QByteArray &userBefore, const QByteArray &userBehind);

    QByteArray m_mechanism;
    ModelManners m_manners;
    const ModelStore &m_store;
    Step m_step = Step::First;
    QByteArray m_user;
    QByteArray m_prompt;
};

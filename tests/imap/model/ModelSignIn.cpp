// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelSignIn.h"

ModelSignIn::ModelSignIn(const QByteArray &mechanism, const ModelManners &manners, const ModelStore &store)
    : m_mechanism(mechanism)
    , m_manners(manners)
    , m_store(store)
    , m_prompt(mechanism == "LOGIN" ? QByteArray("Username:").toBase64() : QByteArray())
{
}

ModelSignIn::Next ModelSignIn::take(const QByteArray &line)
{
    const auto message =
        QByteArray::fromBase64Encoding(line == "=" ? QByteArray() : line, QByteArray::AbortOnBase64DecodingErrors);
    if (!message)
        return Next::Rejects;
    switch (m_step) {
    case Step::First: return takeFirst(*message);
    case Step::Password: return judge(m_user, *message);
    case Step::Explained: // RFC 7628 §3.2.3: ^A; XOAUTH2: nothing
        return *message == (m_mechanism == "XOAUTH2" ? "" : "\1") ? Next::Refuses : Next::Rejects;
    }
    Q_UNREACHABLE();
}

ModelSignIn::Next ModelSignIn::takeFirst(const QByteArray &message)
{
    if (m_mechanism == "XOAUTH2")
        return judgeToken(message, "user=", "\1auth=Bearer ");
    if (m_mechanism == "OAUTHBEARER") // RFC 7628 §3.1; host and port are not ours to judge
        return judgeToken(message, "n,a=", ",\1");
    if (m_mechanism == "LOGIN") {
        m_user = message;
        m_step = Step::Password;
        m_prompt = QByteArray("Password:").toBase64();
        return Next::Prompts;
    }
    const QByteArrayList parts = message.split('\0'); // PLAIN (RFC 4616 §2): for whom, user, password
    return parts.size() == 3 ? judge(parts.at(1), parts.at(2)) : Next::Rejects;
}

ModelSignIn::Next ModelSignIn::judge(const QByteArray &user, const QByteArray &secret)
{
    return user == m_store.user && secret == m_store.secret ? Next::Accepts : Next::Refuses;
}

ModelSignIn::Next ModelSignIn::judgeToken(const QByteArray &message, const QByteArray &userBefore,
                                          const QByteArray &userBehind)
{
    const QByteArray bearer = "auth=Bearer ";
    const qsizetype userEnd = message.indexOf(userBehind);
    const qsizetype token = message.indexOf(bearer);
    if (!message.startsWith(userBefore) || userEnd < 0 || token < 0 || !message.endsWith("\1\1"))
        return Next::Rejects;
    const Next next = judge(message.mid(userBefore.size(), userEnd - userBefore.size()),
                            message.sliced(token + bearer.size()).chopped(2));
    if (next != Next::Refuses || m_manners.explanation.isEmpty())
        return next;
    m_prompt = m_manners.explanation.toBase64();
    m_step = Step::Explained;
    return Next::Prompts;
}

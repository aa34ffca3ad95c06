// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CodeFinder.h"

#include "HtmlText.h"
#include "OneTimeCode.h"
#include "PlainText.h"

namespace {
constexpr qsizetype MostWaiting = 4;

QString textOf(const QByteArray &raw)
{
    const MessageText text = imap::readMessageText(raw);
    return text.kind == MessageText::Kind::Html ? textOfHtml(text.text) : text.text;
}
} // namespace

CodeFinder::CodeFinder(const Fetch &fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(fetch)
{
}

QString CodeFinder::inSight(const Message &message)
{
    return imap::oneTimeCode(message.subject, message.preview);
}

void CodeFinder::look(const Account &account, const Message &message)
{
    if (!imap::mayBringOneTimeCode(message.subject) && !imap::maySendOneTimeCodes(message.fromAddress))
        return;
    QList<Message> &waiting = m_waiting[account.id];
    if (waiting.size() >= MostWaiting)
        return;
    waiting += message;
    if (waiting.size() == 1)
        lookAtNext(account);
}

void CodeFinder::lookAtNext(const Account &account)
{
    const Message message = m_waiting.value(account.id).value(0);
    m_fetch(account, message.key, [this, account, message](const QByteArray &raw) {
        const QString code = raw.isEmpty() ? QString() : imap::oneTimeCode(message.subject, textOf(raw));
        if (!code.isEmpty())
            Q_EMIT found(message.key, code);
        QList<Message> &waiting = m_waiting[account.id];
        waiting.removeFirst();
        if (!waiting.isEmpty())
            lookAtNext(account);
    });
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BodyPeek.h"

#include "HtmlText.h"
#include "OneTimeCode.h"
#include "PlainText.h"
#include "Preview.h"

namespace {
constexpr qsizetype MostWaiting = 4;

QString textOf(const QByteArray &raw)
{
    const MessageText text = imap::readMessageText(raw);
    return text.kind == MessageText::Kind::Html ? textOfHtml(text.text) : text.text;
}

// Of what is wished, what is to be got by looking.
BodyPeek::Wishes worthALook(const Message &message, BodyPeek::Wishes wishes)
{
    const bool mayBringCode =
        imap::mayBringOneTimeCode(message.subject) || imap::maySendOneTimeCodes(message.fromAddress);
    if (!mayBringCode || !BodyPeek::codeInSight(message).isEmpty())
        wishes.setFlag(BodyPeek::Wish::Code, false);
    if (!message.preview.isEmpty())
        wishes.setFlag(BodyPeek::Wish::Preview, false);
    return wishes;
}
} // namespace

BodyPeek::BodyPeek(const Fetch &fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(fetch)
{
}

QString BodyPeek::codeInSight(const Message &message)
{
    return imap::oneTimeCode(message.subject, message.preview);
}

void BodyPeek::look(const Account &account, const Message &message, Wishes wishes)
{
    wishes = worthALook(message, wishes);
    QList<Look> &waiting = m_waiting[account.id];
    if (!wishes || waiting.size() >= MostWaiting)
        return;
    waiting += { message, wishes };
    if (waiting.size() == 1)
        lookAtNext(account);
}

void BodyPeek::lookAtNext(const Account &account)
{
    const Look look = m_waiting.value(account.id).value(0);
    m_fetch(account, look.message.key, [this, account, look](const QByteArray &raw) {
        const QString text = raw.isEmpty() ? QString() : textOf(raw);
        PopupAddition found;
        if (look.wishes.testFlag(Wish::Code))
            found.code = imap::oneTimeCode(look.message.subject, text);
        if (look.wishes.testFlag(Wish::Preview))
            found.preview = imap::previewOf(text);
        if (found != PopupAddition())
            Q_EMIT this->found(look.message.key, found);
        QList<Look> &waiting = m_waiting[account.id];
        waiting.removeFirst();
        if (!waiting.isEmpty())
            lookAtNext(account);
    });
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelMailbox.h"

#include <QCryptographicHash>

#include <algorithm>

QByteArray ModelMessage::header() const
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.first(end + 4);
}

quint64 ModelMessage::name() const
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(7).toHex().toULongLong(nullptr, 16);
}

quint32 ModelMailbox::deliver(const QByteArray &text)
{
    return deliver(ModelMessage { .text = text });
}

quint32 ModelMailbox::deliver(ModelMessage message)
{
    message.uid = m_uidNext;
    message.modSequence = ++m_modSequence;
    m_messages.push_back(std::move(message));
    return m_uidNext++;
}

void ModelMailbox::addFlag(quint32 uid, const QByteArray &flag)
{
    const auto message = place(uid);
    if (message == m_messages.end() || message->has(flag))
        return;
    message->flags.append(flag);
    message->modSequence = ++m_modSequence;
}

void ModelMailbox::removeFlag(quint32 uid, const QByteArray &flag)
{
    const auto message = place(uid);
    if (message != m_messages.end() && message->flags.removeAll(flag) > 0)
        message->modSequence = ++m_modSequence;
}

void ModelMailbox::expunge(quint32 uid)
{
    const auto message = place(uid);
    if (message == m_messages.end())
        return;
    m_messages.erase(message);
    m_expunged[uid] = ++m_modSequence;
}

void ModelMailbox::makeAnew()
{
    const quint32 uidValidity = m_uidValidity + 1;
    *this = {};
    m_uidValidity = uidValidity;
}

void ModelMailbox::restore()
{
    auto kept = std::exchange(m_messages, {});
    makeAnew();
    for (ModelMessage &message : kept)
        deliver(std::move(message));
}

quint32 ModelMailbox::unseen() const
{
    return quint32(std::ranges::count_if(m_messages, [](const auto &message) { return !message.has("\\Seen"); }));
}

const ModelMessage *ModelMailbox::message(quint32 uid) const
{
    const auto found = std::ranges::lower_bound(m_messages, uid, {}, &ModelMessage::uid);
    return found != m_messages.end() && found->uid == uid ? &*found : nullptr;
}

std::vector<quint32> ModelMailbox::expungedSince(quint64 modSequence) const
{
    std::vector<quint32> uids;
    for (const auto &[uid, when] : m_expunged) {
        if (when > modSequence)
            uids.push_back(uid);
    }
    return uids;
}

std::vector<ModelMessage>::iterator ModelMailbox::place(quint32 uid)
{
    const auto found = std::ranges::lower_bound(m_messages, uid, {}, &ModelMessage::uid);
    return found != m_messages.end() && found->uid == uid ? found : m_messages.end();
}

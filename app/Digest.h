// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

// Gathers what came while nobody watched, of all mailboxes and accounts, so that it can be told in one go: once all of
// them have been looked through, or a few seconds after the first message, as one slow server must not hold up the rest.
// Or what came while it was quiet, until that is over.
class Digest : public QObject
{
    Q_OBJECT
public:
    enum class Closing { ByItself, OnlyWhenTold };

    explicit Digest(Closing closing = Closing::ByItself, QObject *parent = nullptr);

    bool isEmpty() const { return m_messages.isEmpty(); }

    void setPatience(std::chrono::milliseconds patience) { m_closing.setInterval(patience); }

public Q_SLOTS:
    void add(const QList<Message> &messages);
    void remove(const MessageKey &key); // read or deleted in the meantime
    void close(); // no more is to be expected

Q_SIGNALS:
    void closed(const QList<Message> &newestFirst); // at least one
    void dropped(const Message &message); // by remove(): nobody was told

private:
    QList<Message> m_messages;
    Closing m_closes;
    QTimer m_closing;
};

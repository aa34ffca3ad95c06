// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Assignment.h"
#include "Conversation.h"
#include "Lessons.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

// A talk with a server as a text file (see dialogues/README.md): settings, then lines.
class Dialogue
{
public:
    static Dialogue read(const QString &fileName);

    // How the server's lines reach us.
    enum class Delivery { Whole, ByteByByte };

    QStringList script() const { return m_lines; }
    // The same lines, with what our side really said and announced in the place of what it should have.
    QStringList perform(Delivery delivery) const;
    bool suits(Delivery delivery) const;

private:
    std::unique_ptr<imap::Conversation> conversation() const;
    Account account() const;
    imap::Lessons lessons() const;
    QList<imap::Place> others() const;

    QHash<QString, QString> m_settings;
    QStringList m_lines;
};

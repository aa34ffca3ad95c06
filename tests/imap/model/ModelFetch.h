// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ModelCommand.h"
#include "ModelMailbox.h"
#include "ModelManners.h"

// What a FETCH asks of each message, and the rows that answer it (RFC 9051 §6.4.5, §7.5.2).
class ModelFetch
{
public:
    static std::optional<ModelFetch> parse(const ModelArgument &items, const ModelManners &manners);

    void add(QByteArrayView item); // UID, where the command is UID FETCH; MODSEQ, where CHANGEDSINCE is asked for
    QByteArray rows(quint32 number, const ModelMessage &message) const; // one; or two, of a server that splits them
    bool marksAsRead() const { return m_marksAsRead; } // BODY[], where BODY.PEEK[] was to be had

private:
    struct Item
    {
        QByteArray name; // FLAGS, BODY
        QByteArray section; // of BODY: HEADER.FIELDS (FROM SUBJECT)
        qsizetype from = -1; // of BODY[]<0.99>: 0; below zero: all of it
        qsizetype most = 0; // 99
    };
    static std::optional<Item> parseItem(const QByteArray &text, const ModelManners &manners);
    QByteArray answer(const Item &item, const ModelMessage &message) const;
    QByteArray body(const Item &item, const ModelMessage &message) const;
    QByteArray echo(const Item &item) const;

    ModelManners m_manners;
    std::vector<Item> m_items;
    bool m_marksAsRead = false;
};

QByteArray printedFlags(const ModelMessage &message, const ModelManners &manners); // FLAGS (\Seen)
QByteArray printedModSequence(const ModelMessage &message, const ModelManners &manners); // MODSEQ (7)

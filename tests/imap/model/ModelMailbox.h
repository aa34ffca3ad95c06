// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>

#include <map>
#include <vector>

// A message as a server keeps it.
struct ModelMessage
{
    quint32 uid = 0;
    QByteArrayList flags;
    QByteArray text; // RFC 5322: header, empty line, body
    quint64 modSequence = 0; // RFC 7162 §3.1: grows with each change
    QDateTime arrivedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

    bool has(QByteArrayView flag) const { return flags.contains(flag); }
    QByteArray header() const; // with the empty line that ends it
    quint64 name() const; // the same for its copies, wherever they are
};

// A mailbox as a server keeps it (RFC 9051 §2.3.1.1): what is done to it shows in every connection that has it open.
class ModelMailbox
{
public:
    quint32 deliver(const QByteArray &text); // the new message's UID
    quint32 deliver(ModelMessage message); // its text, flags and date
    void addFlag(quint32 uid, const QByteArray &flag);
    void removeFlag(quint32 uid, const QByteArray &flag);
    void expunge(quint32 uid);
    void makeAnew(); // as if deleted and created again: empty, and its UIDs name nothing any more
    void restore(); // made anew, and filled with what was in it, as a backup is: under other UIDs

    quint32 uidValidity() const { return m_uidValidity; }
    quint32 uidNext() const { return m_uidNext; }
    quint64 highestModSequence() const { return m_modSequence; }
    quint32 unseen() const;
    const std::vector<ModelMessage> &messages() const { return m_messages; } // by UID, ascending
    const ModelMessage *message(quint32 uid) const;
    std::vector<quint32> expungedSince(quint64 modSequence) const; // UIDs, ascending

private:
    std::vector<ModelMessage>::iterator place(quint32 uid);

    std::vector<ModelMessage> m_messages;
    std::map<quint32, quint64> m_expunged; // UID -> mod-sequence
    quint32 m_uidValidity = 17;
    quint32 m_uidNext = 1;
    quint64 m_modSequence = 1;
};

// All mailboxes of one user, and what lets him in.
struct ModelStore
{
    QByteArray user = "ann";
    QByteArray secret = "secret"; // password or access token
    QByteArray busy; // what sign-ins are answered with while the server has no time for them: NO […] …
    std::map<QByteArray, ModelMailbox> mailboxes { { "INBOX", {} } };

    ModelMailbox &inbox() { return mailboxes.at("INBOX"); }
};

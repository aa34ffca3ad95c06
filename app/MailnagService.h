// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "PopupDetail.h"

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <chrono>
#include <functional>

// Answers Mailnag's bus interface, so that its applets for GNOME, Cinnamon and Plasma show our mail. Takes Mailnag's name
// only while it is free: where a Mailnag runs, its applets are its own. One that starts orders whoever has the name to
// shut down, as the applets' "Quit" does; so we let go of it, and end only where no Mailnag takes it.
//
// Everybody on the session bus may call it. Unlike Control it does tell senders and subjects, as Mailnag does, but no
// more than popups may tell now; its names of messages mean nothing anywhere else.
class MailnagService : public QObject
{
    Q_OBJECT
public:
    using Mails = QList<QVariantMap>; // aa{sv}
    using NameOf = std::function<QString(const QString &account)>;

    MailnagService(const QDBusConnection &bus, const NameOf &nameOf, QObject *parent = nullptr);
    ~MailnagService() override;

    void setEnabled(bool enabled);
    void setRecent(const QList<Message> &newestFirst); // unread
    void setDetail(PopupDetail detail); // applets that know more or less are told anew
    void setPatience(std::chrono::milliseconds patience) { m_succession.setInterval(patience); }

    Mails mails() const;
    void markRead(const QString &id);
    void shutDown();

Q_SIGNALS:
    void markReadRequested(const MessageKey &key);
    void checkRequested();
    void quitRequested();
    void mailsAdded(const QList<QVariantMap> &added, const QList<QVariantMap> &all); // for applets
    void mailsRemoved(const QList<QVariantMap> &remaining);

private:
    enum class Name { Unwanted, Ours, OfAnother, GivenAway };

    void claim();
    void release(Name next);
    void ownerChanged(const QString &owner);
    void tell();
    QVariantMap mailOf(const Message &message) const;

    QDBusConnection m_bus;
    NameOf m_nameOf;
    Name m_name = Name::Unwanted;
    QList<Message> m_messages;
    PopupDetail m_detail = PopupDetail::Full;
    QList<MessageKey> m_told; // what applets know of
    QTimer m_changed; // runs until they are told, once for all that changes together
    QTimer m_succession; // a Mailnag may be about to take the name
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailnagService.h"

#include <QDBusAbstractAdaptor>

// The D-Bus face of MailnagService; names and types are Mailnag's.
class MailnagAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "mailnag.MailnagService")
public:
    explicit MailnagAdaptor(MailnagService *service)
        : QDBusAbstractAdaptor(service)
        , m_service(service)
    {
        connect(service, &MailnagService::mailsAdded, this, &MailnagAdaptor::MailsAdded);
        connect(service, &MailnagService::mailsRemoved, this, &MailnagAdaptor::MailsRemoved);
    }

public Q_SLOTS:
    QList<QVariantMap> GetMails() const { return m_service->mails(); } // clazy:exclude=const-signal-or-slot
    uint GetMailCount() const { return uint(m_service->mails().size()); } // clazy:exclude=const-signal-or-slot
    void MarkMailAsRead(const QString &id) { m_service->markRead(id); }
    void CheckForMails() { Q_EMIT m_service->checkRequested(); }
    void Shutdown() { m_service->shutDown(); }

Q_SIGNALS:
    void MailsAdded(const QList<QVariantMap> &added, const QList<QVariantMap> &all);
    void MailsRemoved(const QList<QVariantMap> &remaining);

private:
    MailnagService *m_service;
};

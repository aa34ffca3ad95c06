// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Notices.h"

#include "Notification.h"
#include "NotificationService.h"

#include <utility>

using namespace Qt::StringLiterals;

Notices::Notices(NotificationService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_service, &NotificationService::ready, this, [this] {
        for (const Notice &notice : std::exchange(m_waiting, {}))
            send(notice);
    });
    connect(&m_service, &NotificationService::appeared, this, [this] {
        if (!m_waiting.isEmpty())
            m_service.ask();
    });
    connect(&m_service, &NotificationService::idsLost, this, [this] { m_shown.clear(); });
    connect(&m_service, &NotificationService::actionInvoked, this,
            [this](quint32 id, const QString &, const QString &token) { onActionInvoked(id, token); });
}

void Notices::show(const Notice &notice)
{
    if (m_service.isReady())
        return send(notice);
    m_waiting.removeIf([&notice](const Notice &before) { return before.about == notice.about; });
    m_waiting += notice;
    m_service.ask();
}

// The same click whether it is on the popup or on its button, which some show and others do not.
void Notices::send(const Notice &notice)
{
    const Notification notification {
        .replaces = m_shown[notice.about], // 0 until it has an id
        .icon = notice.icon,
        .title = notice.title,
        .body = notice.text,
        .clicks = { u"default"_s, notice.action, u"act"_s, notice.action },
        .category = u"email"_s,
    };
    m_service.show(notification, [this, about = notice.about](const NotificationService::Answer &answer) {
        const auto shown = m_shown.find(about);
        if (shown != m_shown.end())
            *shown = answer.id;
        else if (answer.id != 0) // withdrawn meanwhile
            m_service.close(answer.id);
    });
}

void Notices::withdraw(const QString &about)
{
    m_waiting.removeIf([&about](const Notice &notice) { return notice.about == about; });
    if (const quint32 id = m_shown.take(about); id != 0)
        m_service.close(id);
}

void Notices::onActionInvoked(quint32 id, const QString &token)
{
    const QString about = m_shown.key(id);
    if (about.isEmpty())
        return;
    withdraw(about); // Plasma and others leave it open
    Q_EMIT activated(about, token);
}

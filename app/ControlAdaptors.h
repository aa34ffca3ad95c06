// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Control.h"
#include "StatusReport.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QVariantMap>

// The D-Bus faces of Control; their methods' names and types are the interface (resources/*.xml).
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(Control *control)
        : QDBusAbstractAdaptor(control)
        , m_control(control)
    {
    }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData) { Q_EMIT m_control->activated(token(platformData)); }
    void Open(const QStringList &, const QVariantMap &platformData) { Activate(platformData); } // we open no addresses
    void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData)
    {
        if (const QString popup = parameters.value(0).toString(); !popup.isEmpty())
            Q_EMIT m_control->popupClicked(popup, action, token(platformData));
        else if (action == QLatin1StringView("settings"))
            Q_EMIT m_control->settingsRequested(token(platformData));
        else if (action == QLatin1StringView("quit"))
            Q_EMIT m_control->quitRequested();
        else
            Activate(platformData);
    }

private:
    static QString token(const QVariantMap &platformData)
    {
        return platformData.value(QStringLiteral("activation-token")).toString();
    }

    Control *m_control;
};

class ControlAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.posthorn.Posthorn.Control1")
    Q_PROPERTY(uint Unread READ unread NOTIFY UnreadChanged)
public:
    explicit ControlAdaptor(Control *control)
        : QDBusAbstractAdaptor(control)
        , m_control(control)
    {
        connect(control, &Control::statusChanged, this, &ControlAdaptor::StatusChanged);
        connect(control, &Control::unreadChanged, this, &ControlAdaptor::UnreadChanged);
    }

    uint unread() const { return m_control->unread(); }

Q_SIGNALS:
    void StatusChanged(); // Status() says how
    void UnreadChanged(uint unread); // in all accounts together

public Q_SLOTS:
    void ShowSettings() { Q_EMIT m_control->settingsRequested({}); }
    void SignedIn() { Q_EMIT m_control->signedIn(); }
    // Action: mark-read, archive, delete, junk; or undo, which takes back one of the last three for ten seconds. The
    // message is named as `posthorn watch` names it.
    bool Act(const QString &action, const QString &account, const QString &mailbox, uint uidValidity, uint uid)
    {
        return m_control->change(action, { account, mailbox, uidValidity, uid });
    }
    void Pause(uint minutes) { Q_EMIT m_control->pauseRequested(minutes); }
    void CheckNow() { m_control->checkSoon(); }
    void Resume() { Q_EMIT m_control->resumeRequested(); }
    void Quit() { Q_EMIT m_control->quitRequested(); }
    // What `posthorn status --json` prints. A slot, as D-Bus wants it.
    QString Status() const { return statusJson(m_control->status()); } // clazy:exclude=const-signal-or-slot

private:
    Control *m_control;
};

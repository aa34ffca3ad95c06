// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Status.h"

#include <QDBusPendingCall>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <variant>

class QDBusConnection;

// What other processes of this session may ask of the running Posthorn: org.freedesktop.Application, so that a second
// start brings up the first one's window, and Control1 for the command line. No mail text ever passes here.
// Everybody on the session bus may call it: every call is harmless however often it comes.
class Control : public QObject
{
    Q_OBJECT
public:
    enum class Claim { Claimed, TakenByAnother, NoBus };

    explicit Control(QObject *parent = nullptr);

    // Claims the bus name for this profile: at most one instance a session.
    Claim claim(const QDBusConnection &bus, const QString &profile);
    bool hasNameOfApp() const { return m_hasNameOfApp; } // under which desktops look for it

    // Asked at every call: when a server was last heard changes with every byte.
    using StatusSource = std::function<QList<AccountStatus>()>;
    void setStatusSource(const StatusSource &source) { m_status = source; }
    // Does something to an unread message that is known, or takes it back; false: there is no such message.
    using Changer = std::function<bool(const QString &action, const MessageKey &key)>;
    void setChanger(const Changer &changer) { m_change = changer; }
    bool change(const QString &action, const MessageKey &key) const { return m_change && m_change(action, key); }
    // However often it is called, everything is looked at no more than once in ten seconds; a call in between is not
    // forgotten.
    void checkSoon();
    void noteStatus(); // it has changed: whoever follows it is told soon, once for all that changes together
    void setCheckInterval(std::chrono::milliseconds interval) { m_checked.setInterval(interval); }
    uint unread() const { return m_unread; }
    QList<AccountStatus> status() const { return m_status ? m_status() : QList<AccountStatus>(); }

Q_SIGNALS:
    void activated(const QString &activationToken); // somebody started us a second time
    void settingsRequested(const QString &activationToken);
    void popupClicked(const QString &popup, const QString &action, const QString &activationToken); // says a portal
    void signedIn(); // a command has signed an account in, in the browser
    void quitRequested();
    void pauseRequested(uint minutes); // 0: until tomorrow morning
    void resumeRequested();
    void checkRequested();
    void statusChanged(); // to other processes, which then ask
    void unreadChanged(uint count);

private:
    void tellStatus();

    bool m_hasNameOfApp = false;
    StatusSource m_status;
    Changer m_change;
    QTimer m_statusNoted;
    uint m_unread = 0; // as it was told
    QTimer m_checked; // runs after a check
    bool m_checkIsDue = false; // somebody called while it ran
};

// The other side: one call to the Posthorn that is already running.
namespace control {

struct NotRunning
{
};
struct CallFailed
{
    QString words;
};
using Reply = std::variant<QString, NotRunning, CallFailed>; // the text that the method returned, maybe empty
using Answered = std::function<void(const Reply &)>;

QString busName(const QString &profile);
void activate(const QDBusConnection &bus, const QString &profile, QObject *context, const Answered &answered);
void call(const QDBusConnection &bus, const QString &profile, const QString &method, QObject *context,
          const Answered &answered, const QVariantList &arguments = {});

} // namespace control

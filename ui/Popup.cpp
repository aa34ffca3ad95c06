// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Popup.h"

#include "NotificationServer.h"
#include "Preferences.h"
#include "Wording.h"

#include <QGuiApplication>
#include <QIcon>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString Popup::UndoAction = u"undo"_s;

namespace {
constexpr std::chrono::milliseconds UndoTime = 10s; // as long as it can be undone
enum Urgency : uchar { Normal = 1, Critical = 2 }; // Desktop Notifications Specification, urgency levels
enum ExpireTimeout : int { AsTheServerLikes = -1, Never = 0 };

// The types count: some servers ignore a hint of another type.
QVariantMap hints(bool silent, Urgency urgency, const QString &sound)
{
    QVariantMap hints {
        { u"urgency"_s, QVariant::fromValue<uchar>(urgency) },
        { u"category"_s, u"email.arrived"_s },
        { u"desktop-entry"_s, QGuiApplication::desktopFileName() },
    };
    if (silent)
        hints.insert(u"suppress-sound"_s, true);
    else if (sound.startsWith(u'/'))
        hints.insert(u"sound-file"_s, sound);
    else
        hints.insert(u"sound-name"_s, sound.isEmpty() ? u"message-new-email"_s : sound);
    return hints;
}

// By name, never pixels; a name that is certain to exist where ours is not installed. Looking through the theme's
// folders takes milliseconds: once is enough.
QString iconName()
{
    static const QString name =
        QIcon::hasThemeIcon(QGuiApplication::desktopFileName()) ? QGuiApplication::desktopFileName() : u"mail-unread"_s;
    return name;
}
} // namespace

bool Popup::remove(const MessageKey &key)
{
    return messages.removeIf([&key](const Message &message) { return message.key == key; }) > 0;
}

void Popup::follow(const Popup &before)
{
    id = before.id;
    messages = before.messages + messages;
    kind = Kind::Summary;
}

QString Popup::title() const
{
    const auto count = static_cast<int>(messages.size());
    switch (kind) {
    case Kind::Message:
        return detail == PopupDetail::Count ? Wording::summaryTitle(count, accountName)
                                            : Wording::popupTitle(messages.constFirst());
    case Kind::Summary: return Wording::summaryTitle(count, accountName);
    case Kind::Digest: return Wording::digestTitle(count, accountName);
    case Kind::Snoozing: return Wording::whenAgain();
    case Kind::Undo: return Wording::done(change);
    }
    Q_UNREACHABLE();
}

QString Popup::body() const
{
    if (detail == PopupDetail::Count)
        return {};
    if (detail == PopupDetail::Sender)
        return kind == Kind::Message ? accountName : Wording::senders(messages);
    switch (kind) {
    case Kind::Message: return Wording::popupBody(messages.constFirst(), accountName, code);
    case Kind::Summary:
    case Kind::Digest: return Wording::summaryBody(messages);
    case Kind::Snoozing:
    case Kind::Undo: return Wording::line(messages.constFirst());
    }
    Q_UNREACHABLE();
}

// With a code, that comes first: it is what its reader waits for.
QStringList Popup::buttons() const
{
    if (kind == Kind::Undo)
        return { UndoAction, Wording::undo() };
    QStringList buttons;
    for (const SnoozeTime time : times) // GNOME shows the first three
        buttons << toWord(time) << Wording::word(time);
    // What is not to be seen is not acted on by mistake.
    const bool isActedOn = kind == Kind::Message && detail != PopupDetail::Count;
    QList<PopupAction> offered = isActedOn ? actions : QList<PopupAction>();
    if (offered.removeAll(PopupAction::CopyCode) > 0 && !code.isEmpty())
        offered.prepend(PopupAction::CopyCode);
    for (const PopupAction action : std::as_const(offered))
        buttons << toWord(action) << Wording::word(action);
    return buttons;
}

// A click on the popup itself, for which some servers show a button, too. Who only wants to be rid of the popup undoes
// nothing by it.
QStringList Popup::clicks(const NotificationServer &server) const
{
    const QStringList itself { u"default"_s, kind == Kind::Undo ? Wording::leave() : Wording::word(PopupAction::Open) };
    return server.can("actions"_L1) ? itself + buttons() : itself;
}

QVariantList Popup::notifyArguments(const Preferences &preferences, const NotificationServer &server,
                                    bool mayDisturb) const
{
    const bool isImportant = emphasis == Decision::Emphasis::Important;
    const bool sounds = !isUpdate && mayDisturb && (preferences.sound || isImportant);
    const int otherwise = isImportant ? Never : AsTheServerLikes;
    const int timeout = kind == Kind::Undo ? int(UndoTime.count()) : otherwise;
    return {
        u"Posthorn"_s, // app_name
        id, // replaces_id: only ever one of our own, of this server
        iconName(),
        title(), // never markup
        server.plain(body()),
        clicks(server),
        hints(!sounds, isImportant ? Critical : Normal, sound),
        timeout,
    };
}

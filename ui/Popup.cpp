// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Popup.h"

#include "Preferences.h"
#include "Wording.h"

#include <QGuiApplication>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString Popup::UndoAction = u"undo"_s;

namespace {
constexpr auto UndoTime = 10s; // as long as it can be undone

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

bool Popup::add(const MessageKey &key, const PopupAddition &found)
{
    if (kind != Kind::Message || messages.size() != 1 || messages.constFirst().key != key)
        return false;
    if (!found.code.isEmpty())
        code = found.code;
    if (!found.preview.isEmpty())
        messages.first().preview = found.preview;
    return true;
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
QStringList Popup::clicks(const NotificationService::Abilities &abilities) const
{
    const QStringList itself { u"default"_s, kind == Kind::Undo ? Wording::leave() : Wording::word(PopupAction::Open) };
    return abilities.hasButtons ? itself + buttons() : itself;
}

bool Popup::offers(const QString &action) const
{
    for (qsizetype i = 0; i < shownClicks.size(); i += 2) {
        if (shownClicks.at(i) == action)
            return true;
    }
    return false;
}

Notification Popup::notification(const Preferences &preferences, const NotificationService::Abilities &abilities,
                                 bool mayDisturb) const
{
    const bool isImportant = emphasis == Decision::Emphasis::Important;
    const bool sounds = !isUpdate && mayDisturb && (preferences.sound || isImportant);
    Notification notification {
        .replaces = id,
        .icon = iconName(),
        .title = title(),
        .body = body(),
        .clicks = clicks(abilities),
        .category = u"email.arrived"_s,
        .urgency = isImportant ? Notification::Urgency::Critical : Notification::Urgency::Normal,
        .isNews = !isUpdate,
        .isForUnlockedScreens = detail < preferences.lockedDetail,
    };
    notification.sound = sounds ? std::optional(sound.isEmpty() ? u"message-new-email"_s : sound) : std::nullopt;
    if (kind == Kind::Undo)
        notification.timeout = UndoTime;
    else if (isImportant)
        notification.timeout = 0ms; // it stays
    return notification;
}

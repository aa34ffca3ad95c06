// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Popup.h"

#include "Preferences.h"
#include "Wording.h"

#include <QGuiApplication>
#include <QIcon>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {
// The types count: some servers ignore a hint of another type.
QVariantMap hints(bool silent)
{
    QVariantMap hints {
        { u"urgency"_s, QVariant::fromValue<uchar>(1) },
        { u"category"_s, u"email.arrived"_s },
        { u"desktop-entry"_s, QGuiApplication::desktopFileName() },
    };
    if (silent)
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, u"message-new-email"_s);
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

QString Popup::title() const
{
    const auto count = static_cast<int>(messages.size());
    switch (kind) {
    case Kind::Message: return Wording::popupTitle(messages.constFirst());
    case Kind::Summary: return Wording::summaryTitle(count, accountName);
    case Kind::Digest: return Wording::digestTitle(count, accountName);
    }
    Q_UNREACHABLE();
}

QVariantList Popup::notifyArguments(const Preferences &preferences, bool markup) const
{
    const QString body =
        kind == Kind::Message ? Wording::popupBody(messages.constFirst(), accountName) : Wording::summaryBody(messages);
    const QStringList actions { u"default"_s, Wording::tr("Open") };
    return {
        u"Posthorn"_s, // app_name
        id, // replaces_id: only ever one of our own, of this server
        iconName(),
        title(), // never markup
        markup ? body.toHtmlEscaped() : body,
        actions,
        hints(isUpdate || !preferences.sound),
        -1, // expire_timeout: as the server likes
    };
}

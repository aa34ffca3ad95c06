// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateIcon.h"

#include "Badge.h"

#include <QImage>
#include <QLatin1StringView>
#include <QPixmap>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QLatin1StringView nameOf(StateIcon::Shape shape)
{
    switch (shape) {
    case StateIcon::Shape::Idle: return "posthorn-idle"_L1;
    case StateIcon::Shape::Unread: return "posthorn-unread"_L1;
    case StateIcon::Shape::Error: return "posthorn-error"_L1;
    case StateIcon::Shape::Stale: return "posthorn-stale"_L1;
    case StateIcon::Shape::Offline: return "posthorn-offline"_L1;
    }
    Q_UNREACHABLE();
}

// As the build has drawn it: bare pixels, so that neither the library for SVG nor that for PNG is needed.
QPixmap drawing(StateIcon::Shape shape, int size)
{
    const QByteArray pixels =
        QResource(":/posthorn/tray/"_L1 + nameOf(shape) + u"-%1.argb"_s.arg(size)).uncompressedData();
    Q_ASSERT(pixels.size() == 4 * size * size);
    const auto *bytes = reinterpret_cast<const uchar *>(pixels.constData());
    return QPixmap::fromImage(QImage(bytes, size, size, QImage::Format_ARGB32_Premultiplied).copy());
}

QIcon picture(StateIcon::Shape shape)
{
    QIcon icon;
    for (const int size : badgeSizes())
        icon.addPixmap(drawing(shape, size));
    return icon;
}

bool needsHelp(const AccountStatus &account)
{
    return account.state == WatchState::Stopped && account.error.has_value();
}

// While it tries, too, once it has waited for so long that nobody expects the try to help.
bool isOffline(const AccountStatus &account)
{
    return account.state == WatchState::Waiting || (account.isStale && !isWell(account.state));
}

bool isStale(const AccountStatus &account)
{
    return account.isStale;
}
} // namespace

QString toWord(StateIcon::Shape shape)
{
    return QString(nameOf(shape)).remove("posthorn-"_L1);
}

StateIcon stateIcon(const QList<AccountStatus> &accounts, const Preferences &preferences)
{
    int unread = 0;
    for (const AccountStatus &account : accounts)
        unread += account.unreadTotal();

    StateIcon icon;
    if (std::any_of(accounts.cbegin(), accounts.cend(), needsHelp))
        icon.shape = StateIcon::Shape::Error;
    else if (!accounts.isEmpty() && std::all_of(accounts.cbegin(), accounts.cend(), isOffline))
        icon.shape = StateIcon::Shape::Offline;
    else if (std::any_of(accounts.cbegin(), accounts.cend(), isStale))
        icon.shape = StateIcon::Shape::Stale;
    else if (unread > 0)
        icon.shape = StateIcon::Shape::Unread;
    icon.count = preferences.countInIcon ? unread : 0;
    return icon;
}

QIcon draw(const StateIcon &icon, const Preferences &preferences)
{
    // The badge says "unread" better than the mark of that shape does.
    const auto shape = icon.shape == StateIcon::Shape::Unread && icon.count > 0 ? StateIcon::Shape::Idle : icon.shape;
    const QIcon own = withBadge(picture(shape), icon.count);
    return preferences.countInIcon ? own : QIcon::fromTheme(nameOf(shape) + "-symbolic"_L1, own);
}

QIcon applicationIcon()
{
    return QIcon::fromTheme(u"org.posthorn.Posthorn"_s, QIcon(u":/posthorn/org.posthorn.Posthorn.svg"_s));
}

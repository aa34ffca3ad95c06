// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DoNotDisturb.h"

#include "GnomeBanners.h"

using namespace Qt::StringLiterals;

namespace {
// Property `name` of the notification server.
SwitchPlace property(const QString &interface, const QString &name)
{
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    return { .service = u"org.freedesktop.Notifications"_s,
             .path = u"/org/freedesktop/Notifications"_s,
             .interface = properties,
             .method = u"Get"_s,
             .arguments = { interface, name },
             .signalInterface = properties,
             .signal = u"PropertiesChanged"_s,
             .signalArguments = { interface } };
}

QList<SwitchPlace> places()
{
    return {
        property(u"org.freedesktop.Notifications"_s, u"Inhibited"_s), // Plasma
        property(u"org.dunstproject.cmd0"_s, u"paused"_s),
        { .service = u"org.erikreider.swaync.cc"_s,
          .path = u"/org/erikreider/swaync/cc"_s,
          .interface = u"org.erikreider.swaync.cc"_s,
          .method = u"GetDnd"_s,
          .arguments = {},
          .signalInterface = u"org.erikreider.swaync.cc"_s,
          .signal = {}, // any: newer ones have another
          .signalArguments = {} },
        { .service = u"org.xfce.Xfconf"_s,
          .path = u"/org/xfce/Xfconf"_s,
          .interface = u"org.xfce.Xfconf"_s,
          .method = u"GetProperty"_s,
          .arguments = { u"xfce4-notifyd"_s, u"/do-not-disturb"_s },
          .signalInterface = u"org.xfce.Xfconf"_s,
          .signal = u"PropertyChanged"_s,
          .signalArguments = { u"xfce4-notifyd"_s, u"/do-not-disturb"_s } },
    };
}
} // namespace

DoNotDisturb::DoNotDisturb(const QDBusConnection &bus, QObject *parent)
    : Switches(parent)
{
    for (const SwitchPlace &place : places())
        watch(bus, place);
    if (GnomeBanners::isGnome()) {
        auto *banners = new GnomeBanners(bus, this);
        connect(banners, &GnomeBanners::changed, this, [this, banners](bool areOff) { note(banners, areOff); });
    }
}

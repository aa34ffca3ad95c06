// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DoNotDisturb.h"
#include "RealServer.h"

#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// swaync's switch, as far as it matters here: it wants a Wayland desktop of its own.
class Swaync : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.erikreider.swaync.cc")
public Q_SLOTS:
    bool GetDnd() const { return m_isOn; }
    void SetDnd(bool isOn)
    {
        m_isOn = isOn;
        Q_EMIT Subscribe(0, isOn, false);
    }
Q_SIGNALS:
    void Subscribe(uint count, bool dnd, bool isOpen);

private:
    bool m_isOn = false;
};

// Each desktop's own switch, turned as its user does, in the real thing.
class TestDoNotDisturb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void heedsDunst();
    void heedsXfce();
    void heedsGnome();
    void heedsSwaync();

private:
    void startDesktop(const QStringList &options);
    bool run(const QString &program, const QStringList &arguments) const;

    std::unique_ptr<RealServer> m_desktop;
    QProcessEnvironment m_environment;
    std::unique_ptr<QDBusConnection> m_bus;
};

void TestDoNotDisturb::startDesktop(const QStringList &options)
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, options);
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_environment = QProcessEnvironment::systemEnvironment();
    const QJsonObject variables = m_desktop->ready()[u"environment"_s].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        m_environment.insert(it.key(), it.value().toString());
    m_bus = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(variables[u"DBUS_SESSION_BUS_ADDRESS"_s].toString(), u"desktop"_s));
    QVERIFY(m_bus->isConnected());
}

void TestDoNotDisturb::cleanup()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_desktop.reset();
}

bool TestDoNotDisturb::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

void TestDoNotDisturb::heedsDunst()
{
    startDesktop({ u"--notifications=dunst"_s });
    const auto pause = [this](const QString &on) { // as dunstctl does
        return run(u"gdbus"_s,
                   { u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.Notifications"_s, u"--object-path"_s,
                     u"/org/freedesktop/Notifications"_s, u"--method"_s, u"org.freedesktop.DBus.Properties.Set"_s,
                     u"org.dunstproject.cmd0"_s, u"paused"_s, u'<' + on + u'>' });
    };
    QVERIFY(pause(u"true"_s));
    DoNotDisturb doNotDisturb(*m_bus);
    QTRY_VERIFY(doNotDisturb.isOn()); // it is already
    QVERIFY(pause(u"false"_s));
    QTRY_VERIFY(!doNotDisturb.isOn());
    QVERIFY(pause(u"true"_s));
    QTRY_VERIFY(doNotDisturb.isOn());
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"notifications"_s } }));
    QTRY_VERIFY(!doNotDisturb.isOn());
}

void TestDoNotDisturb::heedsXfce()
{
    startDesktop({ u"--notifications=xfce"_s });
    const auto set = [this](const QString &on) {
        return run(u"xfconf-query"_s,
                   { u"--channel"_s, u"xfce4-notifyd"_s, u"--property"_s, u"/do-not-disturb"_s, u"--create"_s,
                     u"--type"_s, u"bool"_s, u"--set"_s, on });
    };
    DoNotDisturb doNotDisturb(*m_bus);
    QVERIFY(set(u"true"_s));
    QTRY_VERIFY(doNotDisturb.isOn());
    QVERIFY(set(u"false"_s));
    QTRY_VERIFY(!doNotDisturb.isOn());
}

void TestDoNotDisturb::heedsGnome()
{
    startDesktop({ u"--display=none"_s });
    QVERIFY2(m_desktop->order(u"add"_s, { { u"part"_s, u"dconf"_s } }), qPrintable(m_desktop->problem()));
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"dconf"_s);
    for (const QString &name :
         { u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"GSETTINGS_BACKEND"_s })
        qputenv(name.toLatin1(), m_environment.value(name).toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    const auto showBanners = [this](const QString &shown) {
        return run(u"gsettings"_s, { u"set"_s, u"org.gnome.desktop.notifications"_s, u"show-banners"_s, shown });
    };
    QVERIFY(showBanners(u"false"_s));
    DoNotDisturb doNotDisturb(*m_bus);
    QTRY_VERIFY(doNotDisturb.isOn()); // it is already
    QVERIFY(showBanners(u"true"_s));
    QTRY_VERIFY(!doNotDisturb.isOn());
    QVERIFY(showBanners(u"false"_s));
    QTRY_VERIFY(doNotDisturb.isOn());
}

void TestDoNotDisturb::heedsSwaync()
{
    startDesktop({ u"--display=none"_s });
    QDBusConnection own =
        QDBusConnection::connectToBus(m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), u"swaync"_s);
    Swaync swaync;
    own.registerObject(u"/org/erikreider/swaync/cc"_s, &swaync,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    swaync.SetDnd(true);
    DoNotDisturb doNotDisturb(*m_bus);
    QVERIFY(own.registerService(u"org.erikreider.swaync.cc"_s));
    QTRY_VERIFY(doNotDisturb.isOn());
    swaync.SetDnd(false);
    QTRY_VERIFY(!doNotDisturb.isOn());
    QDBusConnection::disconnectFromBus(u"swaync"_s);
}

QTEST_GUILESS_MAIN(TestDoNotDisturb)
#include "tst_donotdisturb.moc"

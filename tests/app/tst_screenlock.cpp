// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PrivateBus.h"
#include "ScreenLock.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// A desktop's screen saver, by the name that it answers to.
class GnomeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.ScreenSaver")
public:
    bool isActive = false;

public Q_SLOTS:
    bool GetActive() const { return isActive; }

Q_SIGNALS:
    void ActiveChanged(bool isActive);
};

// logind with one session.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &) const
    {
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }
};

class LoginSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint MEMBER isLocked)
public:
    bool isLocked = false;
};

class TestScreenLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<PrivateBus>();
        m_system = std::make_unique<PrivateBus>();
        QVERIFY(m_session->isRunning() && m_system->isRunning());
    }

    void cleanup()
    {
        m_session.reset();
        m_system.reset();
    }

    void followsTheScreenSaver()
    {
        ScreenLock lock(m_session->connect(u"posthorn"_s), m_system->connect(u"posthorn-system"_s));
        QDBusConnection own = m_session->connect(u"saver"_s);
        GnomeScreenSaver saver;
        own.registerObject(u"/org/gnome/ScreenSaver"_s, &saver,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        saver.isActive = true;
        QVERIFY(own.registerService(u"org.gnome.ScreenSaver"_s));
        QTRY_VERIFY(lock.isOn());
        saver.isActive = false;
        Q_EMIT saver.ActiveChanged(false);
        QTRY_VERIFY(!lock.isOn());
        saver.isActive = true;
        Q_EMIT saver.ActiveChanged(true);
        QTRY_VERIFY(lock.isOn());
        own.unregisterService(u"org.gnome.ScreenSaver"_s); // it crashed, and the lock with it
        QTRY_VERIFY(!lock.isOn());
    }

    void followsLogind()
    {
        QDBusConnection own = m_system->connect(u"logind"_s);
        Logind logind;
        LoginSession session;
        own.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots);
        own.registerObject(u"/org/freedesktop/login1/session/_31"_s, &session, QDBusConnection::ExportAllProperties);
        session.isLocked = true;
        QVERIFY(own.registerService(u"org.freedesktop.login1"_s));
        ScreenLock lock(m_session->connect(u"posthorn"_s), m_system->connect(u"posthorn-system"_s));
        QTRY_VERIFY(lock.isOn());
        session.isLocked = false;
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1/session/_31"_s,
                                                 u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << u"org.freedesktop.login1.Session"_s << QVariantMap { { u"LockedHint"_s, false } } << QStringList();
        own.send(signal);
        QTRY_VERIFY(!lock.isOn());
    }

private:
    std::unique_ptr<PrivateBus> m_session;
    std::unique_ptr<PrivateBus> m_system;
};

QTEST_GUILESS_MAIN(TestScreenLock)
#include "tst_screenlock.moc"

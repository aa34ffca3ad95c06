// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Assistive.h"
#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"
#include "Screen.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

// The program for people who do not see it: over AT-SPI, with the registry that desktops have, at a real Dovecot.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void setsUpAnAccountWithoutEyesOrMouse();

private:
    void start();
    void atStep(int number);
    void enter(const QString &field, const QString &text);
    void finishStep(const QString &button);
    void checkNames(const QString &window);
    bool isEnabled(const QString &window, const QString &name) { return m_eyes->find(window, name).is(u"enabled"_s); }

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Assistive> m_eyes;
    std::unique_ptr<Posthorn> m_posthorn;
};

namespace {
const QString Setup = u"Add an account"_s;
const QString Settings = u"Settings"_s;

bool isWindow(const Control &control)
{
    return control.role == "dialog"_L1 || control.role == "frame"_L1;
}
} // namespace

void TestAccessibility::initTestCase()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    m_screen = std::make_unique<Screen>(*m_desktop);
}

void TestAccessibility::init()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_eyes = std::make_unique<Assistive>(*m_home);
    QVERIFY2(m_eyes->isReady(), qPrintable(m_eyes->problem()));
}

void TestAccessibility::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        m_screen->keepPicture(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors() << m_eyes->problem() << m_eyes->said();
    }
    m_posthorn.reset();
    m_eyes.reset();
    m_home.reset();
}

void TestAccessibility::start()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
}

// Whatever can have the focus says what it is, and every field what belongs into it.
void TestAccessibility::checkNames(const QString &window)
{
    const QList<Control> controls = m_eyes->look(window);
    QVERIFY2(controls.size() > 2, qPrintable(window + u": "_s + m_eyes->problem()));
    for (const Control &control : controls) {
        const QString what = window + u": "_s + control.role + u" “"_s + control.name + u"” "_s + control.description;
        if (control.is(u"focusable"_s) && !isWindow(control))
            QVERIFY2(!control.spoken().trimmed().isEmpty(), qPrintable(what));
        QVERIFY2(!control.name.contains(u'&') && !control.label.contains(u'&'), qPrintable(what));
    }
}

// A button is pressed for a moment before its step ends.
void TestAccessibility::atStep(int number)
{
    const QString title = u"Step %1 of 5: "_s.arg(number);
    QVERIFY(comesTrue([&] {
        const QList<Control> controls = m_eyes->look(Setup);
        return std::ranges::any_of(controls, [&](const Control &control) { return control.name.startsWith(title); });
    }));
}

void TestAccessibility::enter(const QString &field, const QString &text)
{
    QVERIFY2(m_eyes->enter(Setup, field, text), qPrintable(m_eyes->problem()));
}

void TestAccessibility::finishStep(const QString &button)
{
    QVERIFY(comesTrue([&] { return isEnabled(Setup, button); }));
    checkNames(Setup);
    QVERIFY2(m_eyes->press(Setup, button), qPrintable(m_eyes->problem()));
}

void TestAccessibility::setsUpAnAccountWithoutEyesOrMouse()
{
    start();
    QVERIFY(comesTrue([this] { return m_eyes->isOpen(Setup); }));
    enter(u"E-mail address"_s, u"u1@localhost.localdomain"_s);
    finishStep(u"Enter the settings by hand"_s);

    atStep(2);
    enter(u"Server"_s, u"localhost"_s);
    enter(u"Port"_s, QString::number(m_dovecot->port(u"imaps"_s)));
    enter(u"CA file"_s, m_dovecot->path(u"ca"_s));
    finishStep(u"Next"_s);

    atStep(3);
    enter(u"User name"_s, u"u1"_s);
    enter(u"Password"_s, u"secret"_s);
    finishStep(u"Next"_s);

    atStep(4);
    finishStep(u"Next"_s);

    atStep(5);
    finishStep(u"Add"_s);
    QVERIFY(comesTrue([this] { return !m_eyes->isOpen(Setup); }));
    QVERIFY(comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; }));

    for (const auto &words : { u"Step 2 of 5"_s, u"Step 3 of 5"_s, u"Step 4 of 5"_s, u"Step 5 of 5"_s,
                               u"Asking the server"_s, u"Everything works"_s })
        QVERIFY2(m_eyes->hasSaid(words), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

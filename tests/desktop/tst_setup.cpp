// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"
#include "Screen.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The first account, set up in the tray program's windows on a real display, with the keyboard alone, at a real Dovecot.
// What is seen on the way is kept as pictures in the build folder.
class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAnAccountByKeyboardAlone_data();
    void addsAnAccountByKeyboardAlone();
    void trustsASelfSignedCertificateByKeyboardAlone();
    void storesNothingWhenItIsCancelled();

private:
    void startProgram();
    void enterServer(const QString &caFile);
    void enterPassword();
    bool isPushing() const { return stateOfRunning(*m_home) == "pushing"_L1; }
    QByteArray config() const;
    bool trusts() const;

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
};

namespace {
const QString Dialog = u"Add an account"_s;
const QString Form = u"Edit an account"_s;
const QString Certificate = u"The mail server's certificate"_s;
const QByteArray Canary = "canary-51d0";

QString nameOfPicture(const QString &step)
{
    return QLatin1StringView(QTest::currentDataTag()) == "from right to left"_L1 ? step + u"-right-to-left"_s : step;
}
} // namespace

void TestSetup::init()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_screen = std::make_unique<Screen>(*m_desktop);
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_dovecot =
        std::make_unique<RealServer>(u"dovecot.py"_s, QStringList { u"--password"_s, QString::fromLatin1(Canary) });
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
}

void TestSetup::startProgram()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([this] { return m_screen->isOpen(Dialog); }));
}

void TestSetup::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        m_screen->keepPicture(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    }
    m_posthorn.reset();
    m_dovecot.reset();
    m_home.reset();
    m_desktop.reset();
}

QByteArray TestSetup::config() const
{
    QFile file(m_home->profile() + u"/posthorn.conf"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// A certificate that nobody vouches for.
bool TestSetup::trusts() const
{
    static const QRegularExpression Key(u"^trusted-key=\"?[0-9a-f]{64}"_s, QRegularExpression::MultilineOption);
    return Key.match(QString::fromUtf8(config())).hasMatch();
}

// From the address to the page that asks for the password.
void TestSetup::enterServer(const QString &caFile)
{
    m_screen->type(u"u1@localhost.localdomain"_s);
    for (const auto &key : { u"Tab"_s, u"Tab"_s, u"space"_s }) // by hand: nobody is asked
        m_screen->press(key);
    m_screen->type(u"localhost"_s);
    m_screen->press(u"alt+p"_s);
    m_screen->type(QString::number(m_dovecot->port(u"imaps"_s)));
    m_screen->press(u"alt+a"_s);
    m_screen->type(caFile);
    m_screen->keepPicture(nameOfPicture(u"setup-server"_s));
    m_screen->press(u"Return"_s);
}

void TestSetup::enterPassword()
{
    m_screen->press(u"alt+u"_s);
    m_screen->type(u"u1"_s);
    m_screen->press(u"alt+w"_s);
    m_screen->type(QString::fromLatin1(Canary));
    m_screen->keepPicture(nameOfPicture(u"setup-password"_s));
    m_screen->press(u"Return"_s);
}

void TestSetup::addsAnAccountByKeyboardAlone_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Screen::Side>("buttons");
    QTest::newRow("from left to right") << u"C.UTF-8"_s << Screen::Side::Right;
    QTest::newRow("from right to left")
        << u"fa_IR.UTF-8"_s << Screen::Side::Left; // by Qt's translation; ours has no Persian, so the keys are the same
}

void TestSetup::addsAnAccountByKeyboardAlone()
{
    QFETCH(QString, locale);
    QFETCH(Screen::Side, buttons);
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_fa.qm"_s)
        && buttons == Screen::Side::Left)
        QSKIP("not installed: Qt's Persian translation");
    m_home->setVariable(u"LC_ALL"_s, locale);
    startProgram();
    QTRY_COMPARE(m_screen->sideOfButtons(Dialog), buttons);
    enterServer(m_dovecot->path(u"ca"_s));
    enterPassword();
    // Enter takes each step as soon as it can be taken: the mailboxes are there, the test has passed.
    QVERIFY(comesTrue([this] {
        m_screen->keepPicture(nameOfPicture(u"setup-mailboxes-and-test"_s));
        m_screen->press(u"Return"_s);
        return !m_screen->isOpen(Dialog);
    }));
    QVERIFY(comesTrue([this] { return isPushing(); }));
    const QByteArray stored = config();
    QVERIFY2(stored.contains("localhost"), stored.constData());
    QVERIFY(!stored.contains(Canary));
    QCOMPARE(m_home->filesContaining(Canary), QStringList());
}

void TestSetup::trustsASelfSignedCertificateByKeyboardAlone()
{
    startProgram();
    enterServer({}); // whose authority nobody knows
    enterPassword();
    QVERIFY(comesTrue([this] {
        m_screen->press(u"alt+k"_s);
        return m_screen->isOpen(Certificate);
    }));
    m_screen->keepPicture(u"setup-certificate"_s);
    QVERIFY(!isPushing() && !trusts());
    m_screen->press(u"alt+t"_s);
    QVERIFY(comesTrue([this] { return !m_screen->isOpen(Certificate); }));
    QVERIFY(comesTrue([this] {
        m_screen->press(u"Return"_s);
        return !m_screen->isOpen(Dialog);
    }));
    QVERIFY(comesTrue([this] { return isPushing(); }));
    QVERIFY2(trusts(), config().constData());

    // And takes that back in the form, where the button's letter takes a moment.
    QVERIFY(comesTrue([this] {
        if (!m_screen->isOpen(Form)) {
            m_screen->press(u"alt+e"_s);
            return false;
        }
        m_screen->keepPicture(u"setup-trusted"_s);
        m_screen->press(u"alt+l"_s);
        m_screen->keepPicture(u"setup-trusted-no-longer"_s);
        m_screen->press(u"Return"_s);
        return !trusts();
    }));
    QVERIFY(comesTrue([this] { return stateOfRunning(*m_home) == "stopped"_L1; }));
}

void TestSetup::storesNothingWhenItIsCancelled()
{
    startProgram();
    enterServer(m_dovecot->path(u"ca"_s));
    enterPassword();
    m_screen->press(u"Escape"_s);
    QVERIFY(comesTrue([this] { return !m_screen->isOpen(Dialog); }));
    QVERIFY(!config().contains("localhost"));
    QCOMPARE(m_home->filesContaining(Canary), QStringList());
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The first account, set up in the tray program's windows on a real display, with the keyboard alone, at a real Dovecot.
// What is seen on the way is kept as pictures in the build folder.
class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsAnAccountByKeyboardAlone();
    void trustsASelfSignedCertificateByKeyboardAlone();
    void storesNothingWhenItIsCancelled();

private:
    void enterServer(const QString &caFile);
    void enterPassword();
    void press(const QString &key) { QVERIFY2(m_desktop->order(u"key"_s, { { u"keys"_s, key } }), "key"); }
    void type(const QString &text) { QVERIFY2(m_desktop->order(u"type"_s, { { u"text"_s, text } }), "type"); }
    bool isOpen(const QString &title) const;
    bool isPushing() const { return stateOfRunning(*m_home) == "pushing"_L1; }
    void keepPicture(const QString &name);
    QByteArray config() const;

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
};

namespace {
const QString Dialog = u"Add an account"_s;
const QString Certificate = u"The mail server's certificate"_s;
const QByteArray Canary = "canary-51d0";
} // namespace

void TestSetup::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(POSTHORN_PICTURES)));
}

void TestSetup::init()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_dovecot =
        std::make_unique<RealServer>(u"dovecot.py"_s, QStringList { u"--password"_s, QString::fromLatin1(Canary) });
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([this] { return isOpen(Dialog); }));
}

void TestSetup::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        keepPicture(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    }
    m_posthorn.reset();
    m_dovecot.reset();
    m_home.reset();
    m_desktop.reset();
}

bool TestSetup::isOpen(const QString &title) const
{
    if (!m_desktop->order(u"windows"_s))
        return false;
    for (const QJsonValue &window : m_desktop->answer()[u"windows"_s].toArray()) {
        if (isTitle(window[u"title"_s].toString(), title) && window[u"width"_s].toInt() > 50)
            return true;
    }
    return false;
}

void TestSetup::keepPicture(const QString &name)
{
    const QString file = QStringLiteral(POSTHORN_PICTURES) + u'/' + name + u".png"_s;
    QVERIFY(m_desktop->order(u"screenshot"_s, { { u"file"_s, file } }));
}

QByteArray TestSetup::config() const
{
    QFile file(m_home->profile() + u"/posthorn.conf"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// From the address to the page that asks for the password.
void TestSetup::enterServer(const QString &caFile)
{
    type(u"u1@localhost.localdomain"_s);
    for (const auto &key : { u"Tab"_s, u"Tab"_s, u"space"_s }) // by hand: nobody is asked
        press(key);
    type(u"localhost"_s);
    press(u"alt+p"_s);
    type(QString::number(m_dovecot->port(u"imaps"_s)));
    press(u"alt+a"_s);
    type(caFile);
    keepPicture(u"setup-server"_s);
    press(u"Return"_s);
}

void TestSetup::enterPassword()
{
    press(u"alt+u"_s);
    type(u"u1"_s);
    press(u"alt+w"_s);
    type(QString::fromLatin1(Canary));
    keepPicture(u"setup-password"_s);
    press(u"Return"_s);
}

void TestSetup::addsAnAccountByKeyboardAlone()
{
    enterServer(m_dovecot->path(u"ca"_s));
    enterPassword();
    // Enter takes each step as soon as it can be taken: the mailboxes are there, the test has passed.
    QVERIFY(comesTrue([this] {
        keepPicture(u"setup-mailboxes-and-test"_s);
        press(u"Return"_s);
        return !isOpen(Dialog);
    }));
    QVERIFY(comesTrue([this] { return isPushing(); }));
    const QByteArray stored = config();
    QVERIFY2(stored.contains("localhost"), stored.constData());
    QVERIFY(!stored.contains(Canary));
    QCOMPARE(m_home->filesContaining(Canary), QStringList());
}

void TestSetup::trustsASelfSignedCertificateByKeyboardAlone()
{
    enterServer({}); // whose authority nobody knows
    enterPassword();
    QVERIFY(comesTrue([this] {
        press(u"alt+k"_s);
        return isOpen(Certificate);
    }));
    keepPicture(u"setup-certificate"_s);
    QVERIFY(!isPushing());
    press(u"alt+t"_s);
    QVERIFY(comesTrue([this] { return !isOpen(Certificate); }));
    QVERIFY(comesTrue([this] {
        press(u"Return"_s);
        return !isOpen(Dialog);
    }));
    QVERIFY(comesTrue([this] { return isPushing(); }));
    QVERIFY2(config().contains("trusted-key"), config().constData());
}

void TestSetup::storesNothingWhenItIsCancelled()
{
    enterServer(m_dovecot->path(u"ca"_s));
    enterPassword();
    press(u"Escape"_s);
    QVERIFY(comesTrue([this] { return !isOpen(Dialog); }));
    QVERIFY(!config().contains("localhost"));
    QCOMPARE(m_home->filesContaining(Canary), QStringList());
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignOn.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using imap::Session;
using imap::SignOn;

namespace {
const QByteArray Canary = "canary-3f1c"_ba;

// What both sides said, line by line, and how it ended.
struct Talk
{
    QList<QByteArray> said;
    std::optional<Error> error;
};

void follow(const SignOn::Outcome &outcome, Session &session, Talk &talk)
{
    if (const auto *error = std::get_if<Error>(&outcome))
        talk.error = *error;
    if (const QByteArray bytes = session.takeOutgoing(); !bytes.isEmpty())
        talk.said += bytes.trimmed();
}

Talk talkAs(const Account &account, const QByteArray &secret, const QList<QByteArray> &server)
{
    Talk talk;
    Session session(Security::ImplicitTls, [] { return "A"_ba; });
    SignOn signOn(account, secret);
    for (const QByteArray &line : server) {
        session.receive(line + "\r\n");
        while (const auto fact = session.next())
            follow(signOn.take(*fact, session), session, talk);
    }
    return talk;
}

Account accountBy(Mechanism mechanism)
{
    Account account;
    account.host = u"localhost"_s;
    account.user = u"ann"_s;
    account.mechanism = mechanism;
    return account;
}

QString s_log;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_log += text + u'\n';
}
} // namespace

class tst_SignOn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsATokenOffACommandLineThatWouldBeTooLong();
    void keepsSecretsOutOfTheLog_data();
    void keepsSecretsOutOfTheLog();
};

void tst_SignOn::keepsATokenOffACommandLineThatWouldBeTooLong()
{
    const QList<QByteArray> server { "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready", "+ " };
    const Account account = accountBy(Mechanism::XOAuth2);
    const Talk fits = talkAs(account, QByteArray(5900, 'x'), server);
    QVERIFY(fits.said.value(0).startsWith("A1 AUTHENTICATE XOAUTH2 dXNl"));
    QVERIFY(fits.said.value(0).size() <= 8192 - 2);
    const Talk tooLong = talkAs(account, QByteArray(6100, 'x'), server);
    QCOMPARE(tooLong.said.value(0), "A1 AUTHENTICATE XOAUTH2"_ba);
    QVERIFY(QByteArray::fromBase64(tooLong.said.value(1)).contains(QByteArray(6100, 'x')));
}

void tst_SignOn::keepsSecretsOutOfTheLog_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QByteArray>("offer");
    for (const auto mechanism : { Mechanism::ScramSha256, Mechanism::ScramSha1, Mechanism::Plain, Mechanism::Login,
                                  Mechanism::OAuthBearer, Mechanism::XOAuth2, Mechanism::External }) {
        const QByteArray name = toWord(mechanism).toLatin1();
        QTest::addRow("%s at once", name.constData()) << mechanism << "SASL-IR AUTH="_ba + name;
        QTest::addRow("%s when asked", name.constData()) << mechanism << "AUTH="_ba + name;
    }
    QTest::newRow("the LOGIN command") << Mechanism::Login << "IDLE"_ba;
}

void tst_SignOn::keepsSecretsOutOfTheLog()
{
    QFETCH(Mechanism, mechanism);
    QFETCH(QByteArray, offer);
    QLoggingCategory::setFilterRules(u"posthorn.imap.debug=true"_s);
    s_log.clear();
    const auto before = qInstallMessageHandler(keepLog);
    const Talk talk = talkAs(accountBy(mechanism), Canary,
                             { "* OK [CAPABILITY IMAP4rev1 " + offer + "] ready", "+", "+", "A1 NO no" });
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(s_log.contains(u"A1")); // it does log
    QVERIFY(!talk.said.isEmpty());
    QVERIFY(!s_log.contains(QString::fromLatin1(Canary)));
    for (const QByteArray &line : talk.said) {
        const QByteArray last = line.split(' ').last();
        const bool isOpen = QByteArrayView("A1 AUTHENTICATE " + toWord(mechanism).toLatin1()).contains(last);
        QVERIFY2(isOpen || !s_log.contains(QString::fromLatin1(last)), line.constData());
    }
}

QTEST_APPLESS_MAIN(tst_SignOn)
#include "tst_signon.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailnagService.h"
#include "PrivateBus.h"
#include "Translations.h"

#include <QDBusConnectionInterface>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString Name = u"mailnag.MailnagService"_s;

Message message(quint32 uid, const QString &subject, int minute)
{
    Message message;
    message.key = { u"id"_s, u"INBOX"_s, 7, uid };
    message.fromAddress = u"ada@example.org"_s;
    message.subject = subject;
    message.date = QDateTime(QDate(2026, 5, 4), QTime(10, minute), Qt::UTC);
    return message;
}
} // namespace

// The rules by which Mailnag's name is taken and given away, and what applets are told.
class TestMailnagService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadTranslations(*QCoreApplication::instance()); }
    void init();
    void cleanup();
    void takesTheNameOnlyWhereItIsFree();
    void endsWhereNoMailnagTakesItsPlace();
    void goesOnWhereAMailnagTakesItsPlace();
    void listsTheNewestFirst();
    void tellsOfMailOnce();
    void namesMessagesByNumbersThatMeanNothing();
    void aDateThatDoesNotFitIsNone();
    void tellsNoMoreThanPopupsMay_data();
    void tellsNoMoreThanPopupsMay();
    void tellsAnewWhenItMayTellMoreOrLess();

private:
    std::unique_ptr<MailnagService> makeService();
    QString owner() const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<MailnagService> m_service;
};

void TestMailnagService::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_service = makeService();
}

void TestMailnagService::cleanup()
{
    m_service.reset();
    m_bus.reset();
}

std::unique_ptr<MailnagService> TestMailnagService::makeService()
{
    auto service =
        std::make_unique<MailnagService>(m_bus->connect(u"posthorn"_s), [](const QString &) { return u"Work"_s; });
    service->setPatience(100ms);
    return service;
}

QString TestMailnagService::owner() const
{
    return m_bus->connect(u"looker"_s).interface()->serviceOwner(Name);
}

void TestMailnagService::takesTheNameOnlyWhereItIsFree()
{
    QDBusConnection mailnag = m_bus->connect(u"mailnag"_s);
    QVERIFY(mailnag.registerService(Name));
    m_service->setEnabled(true);
    QCOMPARE(owner(), mailnag.baseService());
    QVERIFY(mailnag.unregisterService(Name));
    QTRY_COMPARE(owner(), m_bus->connect(u"posthorn"_s).baseService());
    m_service->setEnabled(false);
    QCOMPARE(owner(), QString());
}

void TestMailnagService::endsWhereNoMailnagTakesItsPlace()
{
    QSignalSpy quit(m_service.get(), &MailnagService::quitRequested);
    m_service->setEnabled(true);
    m_service->shutDown();
    QTRY_COMPARE(owner(), QString());
    QTRY_COMPARE(quit.size(), 1);
}

void TestMailnagService::goesOnWhereAMailnagTakesItsPlace()
{
    QSignalSpy quit(m_service.get(), &MailnagService::quitRequested);
    m_service->setEnabled(true);
    m_service->shutDown();
    QTRY_COMPARE(owner(), QString());
    QDBusConnection mailnag = m_bus->connect(u"mailnag"_s);
    QVERIFY(mailnag.registerService(Name));
    QVERIFY(!quit.wait(300));
    QVERIFY(mailnag.unregisterService(Name)); // and when it ends, its applets are ours again
    QTRY_COMPARE(owner(), m_bus->connect(u"posthorn"_s).baseService());
}

void TestMailnagService::listsTheNewestFirst()
{
    m_service->setRecent({ message(1, u"old"_s, 1), message(2, u"new"_s, 2), message(3, {}, 0) });
    const auto mails = m_service->mails();
    QCOMPARE(mails.size(), 3);
    QCOMPARE(mails.at(0)[u"subject"_s].toString(), u"new"_s);
    QCOMPARE(mails.at(1)[u"subject"_s].toString(), u"old"_s);
    QCOMPARE(mails.at(2)[u"subject"_s].toString(), u"(no subject)"_s);
    QCOMPARE(mails.at(0)[u"account_name"_s].toString(), u"Work"_s);
}

void TestMailnagService::tellsOfMailOnce()
{
    QSignalSpy added(m_service.get(), &MailnagService::mailsAdded);
    QSignalSpy removed(m_service.get(), &MailnagService::mailsRemoved);
    m_service->setEnabled(true);
    m_service->setRecent({ message(1, u"one"_s, 1) });
    m_service->setRecent({ message(1, u"one"_s, 1), message(2, u"two"_s, 2) });
    QTRY_COMPARE(added.size(), 1); // both at once
    m_service->setRecent({ message(2, u"two"_s, 2) });
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<QList<QVariantMap>>().size(), 1);
    m_service->setRecent({ message(2, u"two"_s, 2), message(3, u"three"_s, 3) });
    QTRY_COMPARE(added.size(), 2);
    QCOMPARE(added.at(1).at(0).value<QList<QVariantMap>>().size(), 1);
    QCOMPARE(added.at(1).at(1).value<QList<QVariantMap>>().size(), 2);
}

void TestMailnagService::namesMessagesByNumbersThatMeanNothing()
{
    QSignalSpy read(m_service.get(), &MailnagService::markReadRequested);
    m_service->setRecent({ message(1, u"one"_s, 1), message(2, u"two"_s, 2) });
    const QString id = m_service->mails().at(1)[u"id"_s].toString();
    static const QRegularExpression digits(u"^[0-9a-f]{32}$"_s);
    QVERIFY(digits.match(id).hasMatch());
    for (const QString &wrong : { QString(), u"1"_s, QString(100'000, u'a') })
        m_service->markRead(wrong);
    QCOMPARE(read.size(), 0);
    m_service->markRead(id);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).value<MessageKey>().uid, 1u);
}

void TestMailnagService::aDateThatDoesNotFitIsNone()
{
    Message late = message(1, u"late"_s, 1);
    late.date = QDateTime(QDate(2200, 1, 1), QTime(0, 0), Qt::UTC);
    Message undated = message(2, u"undated"_s, 1);
    undated.date = {};
    m_service->setRecent({ late, undated });
    for (const QVariantMap &mail : m_service->mails())
        QCOMPARE(mail[u"datetime"_s], QVariant(0));
}

void TestMailnagService::tellsNoMoreThanPopupsMay_data()
{
    QTest::addColumn<PopupDetail>("detail");
    QTest::addColumn<QStringList>("told");
    const QString hidden = u"1 new message"_s;
    QTest::newRow("full") << PopupDetail::Full << QStringList { u"secret"_s, u"Ada"_s, u"ada@example.org"_s };
    QTest::newRow("sender") << PopupDetail::Sender << QStringList { hidden, u"Ada"_s, u"ada@example.org"_s };
    QTest::newRow("count") << PopupDetail::Count << QStringList { hidden, QString(), QString() };
}

void TestMailnagService::tellsNoMoreThanPopupsMay()
{
    QFETCH(const PopupDetail, detail);
    Message mail = message(1, u"secret"_s, 1);
    mail.fromName = u"Ada"_s;
    QSignalSpy added(m_service.get(), &MailnagService::mailsAdded);
    m_service->setDetail(detail);
    m_service->setEnabled(true);
    m_service->setRecent({ mail });
    QTRY_COMPARE(added.size(), 1);
    for (const QVariantMap &told :
         { m_service->mails().constFirst(), added.at(0).at(0).value<QList<QVariantMap>>().constFirst(),
           added.at(0).at(1).value<QList<QVariantMap>>().constFirst() }) {
        const QStringList words { told[u"subject"_s].toString(), told[u"sender_name"_s].toString(),
                                  told[u"sender_addr"_s].toString() };
        QTEST(words, "told");
    }
}

void TestMailnagService::tellsAnewWhenItMayTellMoreOrLess()
{
    QSignalSpy removed(m_service.get(), &MailnagService::mailsRemoved);
    m_service->setRecent({ message(1, u"secret"_s, 1) });
    m_service->setEnabled(true);
    m_service->setDetail(PopupDetail::Count); // the screen is locked
    m_service->setDetail(PopupDetail::Count);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<QList<QVariantMap>>().constFirst()[u"subject"_s].toString(), u"1 new message"_s);
    m_service->setDetail(PopupDetail::Full);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.at(1).at(0).value<QList<QVariantMap>>().constFirst()[u"subject"_s].toString(), u"secret"_s);
}

QTEST_GUILESS_MAIN(TestMailnagService)
#include "tst_mailnagservice.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Control.h"
#include "DesktopNames.h"
#include "PrivateBus.h"
#include "StatusReport.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thereIsOneInstanceForEachProfile();
    void aSecondStartActivatesTheFirst();
    void settingsAndQuitReachTheRunningOne();
    void theStatusSaysHowEachAccountIsDoing();
    void theStatusKeepsItsKeys();
    void actsOnTheMessageThatIsNamed();
    void pauseAndResumeReachTheRunningOne();
    void tellsWhichPopupWasClicked();
    void looksOnceHoweverOftenItIsAsked();
    void survivesWhateverItIsAsked();
    void isNotThereForAnotherUser();
    void nobodyAnswersWherePosthornIsNotRunning();
    void withoutABusThereIsNothingToClaim();

private:
    control::Reply call(const QString &method);

    std::unique_ptr<PrivateBus> m_bus;
};

void TestControl::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
}

void TestControl::cleanup()
{
    m_bus.reset();
}

control::Reply TestControl::call(const QString &method)
{
    std::optional<control::Reply> reply;
    control::call(m_bus->connect(u"caller"_s), {}, method, this, [&](const control::Reply &answer) { reply = answer; });
    if (!QTest::qWaitFor([&] { return reply.has_value(); }))
        qFatal("no answer to %s", qPrintable(method));
    return *reply;
}

void TestControl::thereIsOneInstanceForEachProfile()
{
    Control first;
    Control second;
    Control elsewhere;
    QCOMPARE(first.claim(m_bus->connect(u"first"_s), {}), Control::Claim::Claimed);
    QCOMPARE(second.claim(m_bus->connect(u"second"_s), {}), Control::Claim::TakenByAnother);
    QCOMPARE(elsewhere.claim(m_bus->connect(u"elsewhere"_s), u"/some/profile"_s), Control::Claim::Claimed);
    QCOMPARE(control::busName({}), desktop::BusName);
    QVERIFY(control::busName(u"/a"_s) != control::busName(u"/b"_s));
    QCOMPARE(control::busName(u"/a/../b"_s), control::busName(u"/b/"_s));
}

void TestControl::aSecondStartActivatesTheFirst()
{
    Control first;
    QSignalSpy activated(&first, &Control::activated);
    QCOMPARE(first.claim(m_bus->connect(u"first"_s), {}), Control::Claim::Claimed);

    std::optional<control::Reply> reply;
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    control::activate(m_bus->connect(u"second"_s), {}, this, [&](const control::Reply &answer) { reply = answer; });
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QTRY_VERIFY(reply.has_value());
    QVERIFY(std::holds_alternative<QString>(*reply));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), u"token-7"_s);
}

void TestControl::settingsAndQuitReachTheRunningOne()
{
    Control running;
    QSignalSpy settings(&running, &Control::settingsRequested);
    QSignalSpy signedIn(&running, &Control::signedIn);
    QSignalSpy quit(&running, &Control::quitRequested);
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    QVERIFY(std::holds_alternative<QString>(call(u"ShowSettings"_s)));
    QCOMPARE(settings.size(), 1);
    QVERIFY(std::holds_alternative<QString>(call(u"SignedIn"_s)));
    QCOMPARE(signedIn.size(), 1);
    QVERIFY(std::holds_alternative<QString>(call(u"Quit"_s)));
    QCOMPARE(quit.size(), 1);
    QVERIFY(std::holds_alternative<control::CallFailed>(call(u"FormatDisk"_s)));
}

void TestControl::theStatusSaysHowEachAccountIsDoing()
{
    AccountStatus work { .account = u"1"_s, .name = u"Work"_s, .state = WatchState::Pushing };
    work.unread = { { u"INBOX"_s, 2 }, { u"Lists"_s, 3 } };
    work.mailboxes = { { u"INBOX"_s, { .state = WatchState::Pushing } },
                       { u"Lists"_s, { .state = WatchState::Polling } } };
    work.heardAt = QDateTime(QDate(2026, 11, 24), QTime(10, 42));
    work.lastMailAt = QDateTime(QDate(2026, 11, 24), QTime(9, 15));
    AccountStatus home { .account = u"2"_s, .name = u"Home"_s, .state = WatchState::Waiting };
    home.error = makeError(Error::Cause::ConnectionRefused);
    home.isStale = true;
    home.retryAt = QDateTime::currentDateTimeUtc().addSecs(100);

    Control running;
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    running.setStatusSource([&] { return QList { work, home }; });
    const QString json = std::get<QString>(call(u"Status"_s));
    QVERIFY2(json.contains(u"\"account\":\"Work\""_s) && json.contains(u"\"unread\":5"_s), qPrintable(json));

    const QStringList lines = statusInWords(json).split(u'\n');
    QCOMPARE(lines.mid(0, 6),
             (QStringList { u"Work: pushing, 5 unread"_s, u"  Connected. The server tells of new mail at once."_s,
                            u"  INBOX: pushing, 2 unread"_s, u"  Lists: polling, 3 unread"_s,
                            u"  last heard 2026-11-24 10:42:00"_s, u"  last new mail 2026-11-24 09:15:00"_s }));
    QCOMPARE(lines.size(), 8);
    QVERIFY2(lines[6].startsWith(u"Home: waiting, 0 unread - "_s), qPrintable(lines[6]));
    QVERIFY2(lines[7].contains(u"Next try at "_s) && lines[7].contains(u"out of date"_s), qPrintable(lines[7]));
    QCOMPARE(statusInWords(statusJson({})), u"no account is set up"_s);
}

// Scripts read these: none may go, or change its meaning.
void TestControl::theStatusKeepsItsKeys()
{
    AccountStatus work { .account = u"1"_s, .name = u"Work"_s, .state = WatchState::Waiting };
    work.error = makeError(Error::Cause::ConnectionRefused);
    work.retryAt = QDateTime::currentDateTimeUtc().addSecs(100);
    work.since = work.heardAt = work.lastMailAt = QDateTime(QDate(2026, 11, 24), QTime(10, 42), Qt::UTC);
    work.unread = { { u"INBOX"_s, 2 } };
    work.mailboxes = { { u"INBOX"_s, { work.state, work.error, work.retryAt } } };
    work.isStale = true;
    const QJsonObject account =
        QJsonDocument::fromJson(statusJson({ work }).toUtf8())[u"accounts"_s].toArray().at(0).toObject();
    QCOMPARE(account[u"account"_s], u"Work"_s);
    QCOMPARE(account[u"state"_s], u"waiting"_s);
    QVERIFY(account[u"reason"_s].toString().endsWith(u'.'));
    QVERIFY(account[u"retry_in_s"_s].toInt() > 90);
    QCOMPARE(account[u"since"_s], u"2026-11-24T10:42:00Z"_s);
    QCOMPARE(account[u"unread"_s], 2);
    QCOMPARE(account[u"mailboxes"_s][u"INBOX"_s], 2);
    QCOMPARE(account[u"stale"_s], true);
    QVERIFY(account[u"next"_s].toString().startsWith(u"Next try at "_s));
    QCOMPARE(account[u"heard"_s], u"2026-11-24T10:42:00Z"_s);
    QCOMPARE(account[u"last_mail"_s], u"2026-11-24T10:42:00Z"_s);
    const QJsonValue inbox = account[u"watched"_s][u"INBOX"_s];
    QCOMPARE(inbox[u"state"_s], u"waiting"_s);
    QCOMPARE(inbox[u"reason"_s], account[u"reason"_s]);
    QVERIFY(inbox[u"retry_in_s"_s].toInt() > 90);
    QVERIFY(inbox[u"next"_s].toString().startsWith(u"Next try at "_s));
}

// And on none that cannot be named, however long the names are that somebody makes up.
void TestControl::actsOnTheMessageThatIsNamed()
{
    Control running;
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    const QDBusConnection caller = m_bus->connect(u"caller"_s);
    const auto act = [&](const QString &action, const QVariantList &message) {
        auto call =
            QDBusMessage::createMethodCall(desktop::BusName, desktop::ObjectPath, desktop::ControlInterface, u"Act"_s);
        call.setArguments(QVariantList { action } + message);
        const QDBusPendingCall answer = caller.asyncCall(call);
        [&] { QTRY_VERIFY(answer.isFinished()); }();
        return answer.isError() ? QVariant(answer.error().name()) : answer.reply().arguments().value(0);
    };
    const QVariantList message { u"Work"_s, u"INBOX"_s, 17u, 142u };
    QCOMPARE(act(u"delete"_s, message), QVariant(false)); // nobody is there to do it yet

    QList<std::pair<QString, MessageKey>> asked;
    running.setChanger([&](const QString &action, const MessageKey &key) {
        asked += { action, key };
        return key.uid == 142;
    });
    QCOMPARE(act(u"delete"_s, message), QVariant(true));
    QCOMPARE(asked.constLast(), (std::pair { u"delete"_s, MessageKey { u"Work"_s, u"INBOX"_s, 17, 142 } }));
    const QString huge(100'000, u'x');
    QCOMPARE(act(huge, { huge, huge, 0u, 4'294'967'295u }), QVariant(false));
    QCOMPARE(act(u"delete"_s, { u"Work"_s }), QVariant(u"org.freedesktop.DBus.Error.UnknownMethod"_s));
    QCOMPARE(act(u"delete"_s, { u"Work"_s, u"INBOX"_s, -1, u"142"_s }),
             QVariant(u"org.freedesktop.DBus.Error.UnknownMethod"_s));
    QCOMPARE(asked.size(), 2);
}

void TestControl::pauseAndResumeReachTheRunningOne()
{
    Control running;
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    QSignalSpy paused(&running, &Control::pauseRequested);
    QSignalSpy resumed(&running, &Control::resumeRequested);
    std::optional<control::Reply> reply;
    control::call(m_bus->connect(u"caller"_s), {}, u"Pause"_s, this,
                  [&](const control::Reply &answer) { reply = answer; }, { 30u });
    QTRY_VERIFY(reply);
    QVERIFY(std::holds_alternative<QString>(*reply));
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.at(0).at(0).toUInt(), 30u);
    QVERIFY(std::holds_alternative<QString>(call(u"Resume"_s)));
    QCOMPARE(resumed.size(), 1);
}

// As portals do for exported actions; the desktop entry's own have no parameter.
void TestControl::tellsWhichPopupWasClicked()
{
    Control running;
    QSignalSpy clicked(&running, &Control::popupClicked);
    QSignalSpy settings(&running, &Control::settingsRequested);
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    QVERIFY(running.hasNameOfApp());
    const auto activate = [&](const QString &action, const QVariantList &parameters) {
        auto message = QDBusMessage::createMethodCall(desktop::BusName, desktop::ObjectPath,
                                                      desktop::ApplicationInterface, u"ActivateAction"_s);
        message.setArguments({ action, parameters, QVariantMap { { u"activation-token"_s, u"token"_s } } });
        m_bus->connect(u"caller"_s).asyncCall(message);
    };
    const QVariantMap platformData { { u"activation-token"_s, u"token"_s } };
    activate(u"mark-read"_s, { u"mail-1"_s, platformData });
    activate(u"settings"_s, {});
    QTRY_COMPARE(settings.size(), 1);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0), (QVariantList { u"mail-1"_s, u"mark-read"_s, u"token"_s }));
}

// H06: and the last who asked does not wait in vain.
void TestControl::looksOnceHoweverOftenItIsAsked()
{
    Control running;
    running.setCheckInterval(200ms);
    QSignalSpy checks(&running, &Control::checkRequested);
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    QElapsedTimer passed;
    passed.start();
    int asked = 0;
    while (!passed.hasExpired(500)) {
        QVERIFY(std::holds_alternative<QString>(call(u"CheckNow"_s)));
        ++asked;
    }
    QTRY_VERIFY(checks.size() >= 2);
    QVERIFY2(asked > 10, qPrintable(QString::number(asked)));
    QVERIFY2(checks.size() <= passed.elapsed() / 200 + 1, qPrintable(QString::number(checks.size())));
}

// H06: every method there is, with arguments of every kind, a thousand times.
void TestControl::survivesWhateverItIsAsked()
{
    Control running;
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    AccountStatus work { .account = u"1"_s, .name = u"Work"_s, .state = WatchState::Pushing };
    running.setStatusSource([&] { return QList { work }; });
    const QDBusConnection caller = m_bus->connect(u"caller"_s);
    const QString huge(100'000, u'x');
    const QList<QVariantList> arguments { {},
                                          { huge },
                                          { -1 },
                                          { 4294967295u },
                                          { QVariantMap { { u"activation-token"_s, huge } } },
                                          { u"settings"_s, QVariantList { huge }, QVariantMap {} },
                                          { huge, huge, huge, 0u, 4294967295u },
                                          { QStringList { huge, u"\n"_s } } };
    const QStringList methods { u"ShowSettings"_s, u"SignedIn"_s,       u"Act"_s,  u"Pause"_s,
                                u"Resume"_s,       u"CheckNow"_s,       u"Quit"_s, u"Status"_s,
                                u"Activate"_s,     u"ActivateAction"_s, u"Open"_s, u"NoSuchMethod"_s };
    int answered = 0;
    int sent = 0;
    for (int round = 0; round < 12; ++round) {
        for (const QString &method : methods) {
            for (const QVariantList &given : arguments) {
                for (const QString interface : { desktop::ControlInterface, desktop::ApplicationInterface }) {
                    auto message =
                        QDBusMessage::createMethodCall(desktop::BusName, desktop::ObjectPath, interface, method);
                    message.setArguments(given);
                    auto *watcher = new QDBusPendingCallWatcher(caller.asyncCall(message), this);
                    ++sent;
                    connect(watcher, &QDBusPendingCallWatcher::finished, this, [&answered, watcher] {
                        ++answered;
                        watcher->deleteLater();
                    });
                }
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, sent, 60'000);
    }
    QVERIFY(sent > 1000);
    QVERIFY(std::get<QString>(call(u"Status"_s)).contains(u"Work"_s)); // it is still there
}

// H07
void TestControl::isNotThereForAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("only root can be another user");
    Control running;
    QCOMPARE(running.claim(m_bus->connect(u"running"_s), {}), Control::Claim::Claimed);
    const auto ask = [this](const QStringList &prefix) {
        QStringList command = prefix + QStringList { u"dbus-send"_s,      u"--bus="_s + m_bus->address(),
                                                     u"--print-reply"_s,  u"--dest="_s + desktop::BusName,
                                                     desktop::ObjectPath, desktop::ControlInterface + u".Status"_s };
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished); // our own answer comes out of this very loop
        process.start(command.takeFirst(), command);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, 20'000); }();
        return process.exitCode();
    };
    QCOMPARE(ask({}), 0);
    QVERIFY(ask({ u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s }) != 0);
}

void TestControl::nobodyAnswersWherePosthornIsNotRunning()
{
    QVERIFY(std::holds_alternative<control::NotRunning>(call(u"Status"_s)));
}

void TestControl::withoutABusThereIsNothingToClaim()
{
    Control control;
    QCOMPARE(control.claim(QDBusConnection(u"no such connection"_s), {}), Control::Claim::NoBus);
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NewsDesk.h"
#include "PrivateBus.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Effect = Decision::Effect;
using Cause = Decision::Cause;

namespace {
const Account Work { .id = u"a"_s, .name = u"Work"_s, .email = u"me@work.example"_s };

Message mail(quint32 uid, const QString &from = u"ada@engine.example"_s)
{
    return { .key = { u"a"_s, u"INBOX"_s, 7, uid }, .fromAddress = from, .subject = u"Notes"_s };
}

// Plasma's notification server, as far as it matters here.
class Inhibitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)
public:
    explicit Inhibitor(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllProperties);
    }

    bool appear() { return m_bus.registerService(u"org.freedesktop.Notifications"_s); }
    void disappear() { m_bus.unregisterService(u"org.freedesktop.Notifications"_s); }
    bool isInhibited() const { return m_isInhibited; }
    void set(bool on)
    {
        m_isInhibited = on;
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                 u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << u"org.freedesktop.Notifications"_s << QVariantMap { { u"Inhibited"_s, on } } << QStringList();
        m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
    bool m_isInhibited = false;
};
} // namespace

class TestNewsDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->isRunning());
        m_desk = std::make_unique<NewsDesk>(ProfilePaths(m_profile->path()), m_bus->connect(u"posthorn"_s));
        m_desk->setClock([this] { return m_now; });
        m_desk->setAccountSource([](const QString &) { return Work; });
        m_now = QDateTime(QDate(2026, 11, 25), QTime(12, 0));
        m_popups = std::make_unique<QSignalSpy>(m_desk.get(), &NewsDesk::popupsWanted);
        m_over = std::make_unique<QSignalSpy>(m_desk.get(), &NewsDesk::quietIsOver);
        m_decided = std::make_unique<QSignalSpy>(m_desk.get(), &NewsDesk::decided);
    }

    void cleanup()
    {
        m_desk.reset();
        m_bus.reset();
    }

    void showsTogetherWhatIsShownInTheSameWay()
    {
        rules("[rule boss]\nsender = boss@*\neffect = important\nsound = bell\n");
        m_desk->take(Work, { mail(1), mail(2, u"boss@work.example"_s), mail(3) }, Arrival::Now);
        QCOMPARE(m_popups->size(), 2);
        QCOMPARE(messagesOf(m_popups->at(0)), QList<quint32>({ 1, 3 }));
        QCOMPARE(messagesOf(m_popups->at(1)), QList<quint32>({ 2 }));
        const auto how = m_popups->at(1).at(2).value<Decision>();
        QCOMPARE(how.emphasis, Decision::Emphasis::Important);
        QCOMPARE(how.sound, u"bell"_s);
        QCOMPARE(m_decided->size(), 3);
    }

    void countsNotAndTellsNot()
    {
        rules("[rule one]\nsender = ada@*\neffect = never-count\n[rule two]\neffect = silent\n");
        QSignalSpy silenced(m_desk.get(), &NewsDesk::silenced);
        QSignalSpy uncounted(m_desk.get(), &NewsDesk::leftUncounted);
        m_desk->take(Work, { mail(1), mail(2, u"bob@x.example"_s) }, Arrival::Now);
        QCOMPARE(m_popups->size(), 0);
        QCOMPARE(silenced.size(), 2);
        QCOMPARE(uncounted.size(), 1);
        QCOMPARE(uncounted.at(0).at(0).value<MessageKey>().uid, 1u);
        QCOMPARE(decision(0).rule, u"one"_s);
        QCOMPARE(decision(1).rule, u"two"_s);
    }

    void tellsInOneDigestWhatCameInQuietHours()
    {
        rules("[attention]\nquiet-hours = 22:00-07:00\n");
        m_now = QDateTime(QDate(2026, 11, 25), QTime(23, 0));
        m_desk->take(Work, { mail(1) }, Arrival::Now);
        m_desk->take(Work, { mail(2), mail(3) }, Arrival::WhileAway);
        QCOMPARE(decision(0).cause, Cause::QuietHours);
        m_desk->caughtUp();
        m_now = QDateTime(QDate(2026, 11, 26), QTime(6, 59));
        m_desk->look();
        QCOMPARE(m_over->size(), 0);
        m_desk->remove(mail(2).key); // read elsewhere
        m_now = m_now.addSecs(60);
        m_desk->look();
        QCOMPARE(m_over->size(), 1);
        QCOMPARE(m_over->at(0).at(0).value<QList<Message>>().size(), 2);
        QCOMPARE(m_popups->size(), 0);
    }

    void wakesUpByItselfWhenThePauseIsOver()
    {
        QSignalSpy changed(m_desk.get(), &NewsDesk::pauseChanged);
        const QDateTime start = m_now;
        QElapsedTimer passed;
        passed.start();
        m_desk->setClock([&] { return start.addMSecs(passed.elapsed()); });
        m_desk->pauseUntil(start.addMSecs(300));
        m_desk->take(Work, { mail(1) }, Arrival::Now);
        QCOMPARE(decision(0).effect, Effect::Held);
        QTRY_COMPARE(m_over->size(), 1);
        QVERIFY(passed.elapsed() >= 300);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!m_desk->pausedUntil().isValid());
    }

    void goesOnAtOnceWhenItsUserSaysSo()
    {
        m_desk->pauseFor(0);
        QCOMPARE(m_desk->pausedUntil().toLocalTime(), QDateTime(QDate(2026, 11, 26), QTime(7, 0)));
        m_desk->take(Work, { mail(1) }, Arrival::Now);
        m_desk->pauseUntil({});
        QCOMPARE(m_over->size(), 1);
        m_desk->take(Work, { mail(2) }, Arrival::Now);
        QCOMPARE(m_popups->size(), 1);
    }

    void writesDownThatAMessageIsADuplicate()
    {
        m_desk->takeDuplicates({ mail(1) });
        QCOMPARE(decision(0).cause, Cause::Duplicate);
        QCOMPARE(m_popups->size(), 0);
    }

    void runsNoHookWhileTheDesktopIsNotToBeDisturbed()
    {
        const QString trace = m_profile->filePath(u"trace"_s);
        rules("[attention]\nhook = /bin/sh, -c, \"cat >> " + trace.toUtf8()
              + "\"\n[rule quiet]\nsender = quiet@*\neffect = silent\n");
        Inhibitor server(m_bus->connect(u"server"_s));
        server.set(true);
        QVERIFY(server.appear());
        QTRY_VERIFY(!m_desk->isDisturbing()); // it was inhibited before it appeared
        m_desk->take(Work, { mail(1) }, Arrival::Now);
        QCOMPARE(m_popups->size(), 1); // the server holds it back
        server.set(false);
        QTRY_VERIFY(m_desk->isDisturbing());
        m_desk->take(Work, { mail(2, u"quiet@x.example"_s), mail(3) }, Arrival::Now);
        m_desk->take(Work, { mail(4) }, Arrival::WhileAway);
        m_desk->caughtUp();
        QTRY_COMPARE_WITH_TIMEOUT(contentsOf(trace).count('\n'), 2, 20'000);
        QVERIFY(contentsOf(trace).contains("\"uid\":3"));
        QVERIFY(contentsOf(trace).contains("\"uid\":4"));
        server.set(true);
        QTRY_VERIFY(!m_desk->isDisturbing());
        server.disappear();
        QTRY_VERIFY(m_desk->isDisturbing());
    }

    void asksForWhatTheRulesNeed()
    {
        QVERIFY(m_desk->needs().isEmpty());
        rules("[rule one]\nlist = *\neffect = silent\n");
        QCOMPARE(m_desk->needs().fields, QStringList { u"LIST-ID"_s });
    }

    void knowsWhoIsInTheAddressBook()
    {
        QVERIFY(QDir(m_profile->path()).mkpath(u"contacts/mine"_s));
        write(u"contacts/mine/ada.vcf"_s, "BEGIN:VCARD\nEMAIL:ada@engine.example\nEND:VCARD\n");
        rules("[attention]\naddress-book = " + m_profile->filePath(u"contacts"_s).toUtf8()
              + "\n[rule known]\naddress-book = true\neffect = silent\n");
        m_desk->take(Work, { mail(1), mail(2, u"bob@x.example"_s) }, Arrival::Now);
        QCOMPARE(decision(0).effect, Effect::Silent);
        QCOMPARE(decision(1).effect, Effect::Popup);
        write(u"contacts/mine/bob.vcf"_s, "BEGIN:VCARD\nEMAIL:bob@x.example\nEND:VCARD\n");
        QTRY_VERIFY_WITH_TIMEOUT(isSilent(mail(3, u"bob@x.example"_s)), 20'000);
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_profile->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void rules(const QByteArray &text)
    {
        write(u"rules.conf"_s, text);
        const auto error = m_desk->load();
        QVERIFY2(!error, error ? qPrintable(error->words) : "");
    }

    bool isSilent(const Message &message)
    {
        m_desk->take(Work, { message }, Arrival::Now);
        return decision(m_decided->size() - 1).effect == Effect::Silent;
    }

    Decision decision(qsizetype at) const { return m_decided->at(at).at(0).value<DecidedMessage>().decision; }

    static QList<quint32> messagesOf(const QList<QVariant> &signal)
    {
        QList<quint32> uids;
        for (const Message &message : signal.at(1).value<QList<Message>>())
            uids += message.key.uid;
        return uids;
    }

    static QByteArray contentsOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NewsDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_popups, m_over, m_decided;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestNewsDesk)
#include "tst_newsdesk.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeKeyring.h"
#include "SecretStore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString ServiceName = u"org.freedesktop.secrets"_s;
const QDBusObjectPath Collection(u"/org/freedesktop/secrets/collection/login"_s);
const QByteArray Canary = "correct horse, Ünicode battery"_ba;

Account account(const QString &id)
{
    Account result;
    result.id = id;
    return result;
}
} // namespace

// Against the real gnome-keyring on a bus of its own, without service activation, with its files in a temporary home; and
// against one that does what no real one does on demand.
class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void saysThatThereIsNoKeyring();
    void remembersForThisSessionWhatNoKeyringTook();
    void tellsWhenAKeyringComes();
    void storesReadsAndRemoves();
    void keepsAccountsApart();
    void answersNobodyWhoIsGone();
    void takesThePasswordFromACommand();
    void needsNoKeyringWhereThereIsNoSecret();
    void believesOnlyAnOpenKeyringThatAPasswordIsMissing();
    void readsTheSamePasswordAfterUnlocking();
    void findsOutWhenTheKeyringIsUnlockedQuietly();
    void leavesNoPasswordOnDisk();
    void removesAllThatAnAccountHas();
    void removesWhatIsNotUsedAnyMoreAlone();

    void asksNobodyForAPasswordWhileTheDesktopStarts();
    void goesOnWhenItsUserUnlocksIt();
    void asksAUserWhoWaitsForTheAnswer();
    void asksItsUserOnceToUnlock();
    void saysThatTheQuestionWasClosed();
    void answersThoughTheQuestionStaysOpen();
    void noticesAKeyringThatForgetsWhatItWasGiven();
    void goesOnWhenTheKeyringHasStartedAnew();
    void goesOnWithTheRealKeyringWhenItHasStartedAnew();
    void looksAgainWhenSomebodyElseWroteWhatWasMissing();
    void saysThatTheWalletIsSwitchedOff();
    void opensNoWalletWhileTheDesktopStarts();

    // These leave Qt Keychain waiting for answers that never come, so they are the last.
    void givesUpOnAKeyringThatDoesNotAnswer();
    void survivesAKeyringThatEndsInTheMidstOfAnAnswer();

private:
    using Answer = SecretStore::Answer;
    using Done = SecretStore::Done;

    void openKeyring();
    void endKeyring();
    void lock();
    void unlock();
    void unlockQuietly();
    QVariantList call(const QString &method, const QVariantList &arguments,
                      const QString &interface = u"org.freedesktop.Secret.Service"_s);
    Answer read(SecretStore &store, const Account &account);
    Done write(SecretStore &store, const Account &account, const QByteArray &secret);
    Done remove(SecretStore &store, const Account &account);

    QTemporaryDir m_home;
    std::unique_ptr<FakeKeyring> fakeKeyring();

    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

void TestSecretStore::initTestCase()
{
    registerPlainSecret();
    const QString socket = m_home.filePath(u"bus"_s);
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toLocal8Bit());
    for (const char *variable : { "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP",
                                  "GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY" })
        qunsetenv(variable);

    QFile config(m_home.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:path=" + socket.toLocal8Bit()
                 + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s, { u"--nofork"_s, u"--config-file"_s, config.fileName() });
    QTRY_VERIFY2(QFile::exists(socket), "dbus-daemon is needed");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestSecretStore::cleanupTestCase()
{
    endKeyring();
    m_bus.kill();
    m_bus.waitForFinished(); // in an event loop GLib, which libsecret uses, would now end this process
}

void TestSecretStore::endKeyring()
{
    if (!m_keyring)
        return;
    QSignalSpy ended(m_keyring.get(), &QProcess::finished);
    m_keyring->terminate();
    QTRY_COMPARE(ended.size(), 1);
    m_keyring.reset();
}

// There is one, and it is open.
void TestSecretStore::openKeyring()
{
    if (m_keyring)
        return unlockQuietly();
    m_keyring = std::make_unique<QProcess>();
    const QString servers = qEnvironmentVariable("POSTHORN_SERVERS", QStringLiteral(UNPACKED_SERVERS));
    m_keyring->start(servers + "/usr/bin/gnome-keyring-daemon"_L1,
                     { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
    QVERIFY2(m_keyring->waitForStarted(), "gnome-keyring-daemon is needed: run ./dev test once");
    m_keyring->write("lab"); // makes the keyring "login", and unlocks it
    m_keyring->closeWriteChannel();
    QTRY_VERIFY2(QDBusConnection::sessionBus().interface()->isServiceRegistered(ServiceName).value(),
                 "gnome-keyring-daemon does not come to the bus");
}

void TestSecretStore::lock()
{
    QVERIFY(!call(u"Lock"_s, { QVariant::fromValue(QList<QDBusObjectPath> { Collection }) }).isEmpty());
}

// As a prompt does it: everybody on the bus is told.
void TestSecretStore::unlock()
{
    const QVariantList session = call(u"OpenSession"_s, { u"plain"_s, QVariant::fromValue(QDBusVariant(QString())) });
    QCOMPARE(session.size(), 2);
    const PlainSecret password { session[1].value<QDBusObjectPath>(), {}, "lab", u"text/plain"_s };
    call(u"UnlockWithMasterPassword"_s, { QVariant::fromValue(Collection), QVariant::fromValue(password) },
         u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
}

// As PAM does it when the user signs in or unlocks the screen: through the daemon's control socket, without a word on
// the bus. Credentials, then length, operation 1, and the password with its length.
void TestSecretStore::unlockQuietly()
{
    QLocalSocket control;
    control.connectToServer(m_home.filePath(u"keyring/control"_s));
    QTRY_COMPARE(control.state(), QLocalSocket::ConnectedState);
    control.write(QByteArray("\0"
                             "\0\0\0\x0f"
                             "\0\0\0\1"
                             "\0\0\0\3"
                             "lab",
                             16));
    QTRY_COMPARE(control.bytesAvailable(), 8);
    QCOMPARE(control.readAll().right(4), QByteArray(4, '\0'));
}

QVariantList TestSecretStore::call(const QString &method, const QVariantList &arguments, const QString &interface)
{
    auto message = QDBusMessage::createMethodCall(ServiceName, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(message));
    [&] { QTRY_VERIFY(answer.isFinished()); }();
    if (answer.isError())
        qWarning("%s: %s", qPrintable(method), qPrintable(answer.error().message()));
    return answer.reply().arguments();
}

SecretStore::Answer TestSecretStore::read(SecretStore &store, const Account &account)
{
    std::optional<Answer> given;
    store.read(account, this, [&](const Answer &answer) { given = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(given, 20'000); }();
    return given.value_or(QByteArray("no answer"));
}

SecretStore::Done TestSecretStore::write(SecretStore &store, const Account &account, const QByteArray &secret)
{
    std::optional<Done> given;
    store.write(account, secret, this, [&](const Done &done) { given = done; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(given, 20'000); }();
    return given.value_or(makeError(Error::Cause::TimedOut));
}

SecretStore::Done TestSecretStore::remove(SecretStore &store, const Account &account)
{
    std::optional<Done> given;
    store.remove(account, this, [&](const Done &done) { given = done; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(given, 20'000); }();
    return given.value_or(makeError(Error::Cause::TimedOut));
}

void TestSecretStore::saysThatThereIsNoKeyring()
{
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
    QCOMPARE(remove(store, account(u"a"_s)), makeError(Error::Cause::KeyringAbsent));

    SecretStore nowhere(QDBusConnection(u"no such connection"_s));
    QCOMPARE(read(nowhere, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
}

void TestSecretStore::remembersForThisSessionWhatNoKeyringTook() // K02
{
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(write(store, account(u"a"_s), Canary), makeError(Error::Cause::KeyringAbsent));
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    QCOMPARE(read(store, account(u"b"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
    remove(store, account(u"a"_s));
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
}

void TestSecretStore::tellsWhenAKeyringComes()
{
    SecretStore store(QDBusConnection::sessionBus());
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
    openKeyring();
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::PasswordMissing)));
}

void TestSecretStore::storesReadsAndRemoves()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(write(store, account(u"a"_s), Canary), Done());
    SecretStore another(QDBusConnection::sessionBus()); // remembers nothing itself
    QCOMPARE(read(another, account(u"a"_s)), Answer(Canary));
    QCOMPARE(write(another, account(u"a"_s), "new"), Done());
    QCOMPARE(read(store, account(u"a"_s)), Answer("new"_ba));
    QCOMPARE(remove(store, account(u"a"_s)), Done()); // K04
    QCOMPARE(read(another, account(u"a"_s)), Answer(makeError(Error::Cause::PasswordMissing)));
    QCOMPARE(remove(store, account(u"a"_s)), Done()); // not there is as good as gone
}

void TestSecretStore::keepsAccountsApart()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QList<Answer> answers;
    int written = 0;
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        store.write(account(id), "secret of " + id.toLatin1(), this, [&](const Done &error) { written += !error; });
    QTRY_COMPARE(written, 3);
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        store.read(account(id), this, [&](const Answer &answer) { answers += answer; });
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers, (QList<Answer> { "secret of a"_ba, "secret of b"_ba, "secret of c"_ba }));
}

void TestSecretStore::answersNobodyWhoIsGone()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    auto asker = std::make_unique<QObject>();
    bool isAnswered = false;
    store.read(account(u"a"_s), asker.get(), [&](const Answer &) { isAnswered = true; });
    asker.reset();
    read(store, account(u"b"_s)); // comes behind
    QVERIFY(!isAnswered);
}

void TestSecretStore::takesThePasswordFromACommand()
{
    SecretStore store(QDBusConnection::sessionBus());
    Account byCommand = account(u"a"_s);
    byCommand.password = { PasswordSource::Kind::Command, { u"/bin/echo"_s, u"from the command"_s } };
    QCOMPARE(read(store, byCommand), Answer("from the command"_ba));
    byCommand.password.command = QStringList(u"/bin/false"_s);
    QCOMPARE(std::get<Error>(read(store, byCommand)).cause, Error::Cause::PasswordCommandFailed);
}

void TestSecretStore::needsNoKeyringWhereThereIsNoSecret()
{
    SecretStore store(QDBusConnection::sessionBus()); // and no keyring on it
    Account byTicket = account(u"a"_s);
    byTicket.mechanism = Mechanism::Gssapi;
    QCOMPARE(read(store, byTicket), Answer(QByteArray()));
}

void TestSecretStore::believesOnlyAnOpenKeyringThatAPasswordIsMissing() // K01
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(write(store, account(u"known"_s), Canary), Done());
    lock();
    const Error staysLocked = makeError(Error::Cause::KeyringStaysLocked); // nobody is there to unlock it
    QCOMPARE(read(store, account(u"known"_s)), Answer(staysLocked));
    QCOMPARE(read(store, account(u"unknown"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(remove(store, account(u"known"_s)), staysLocked);
    QCOMPARE(write(store, account(u"known"_s), "not this"), staysLocked);
    QCOMPARE(read(store, account(u"known"_s)), Answer("not this"_ba)); // for this session
}

void TestSecretStore::readsTheSamePasswordAfterUnlocking()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(write(store, account(u"known"_s), Canary), Done());
    lock();
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"known"_s)), Answer(makeError(Error::Cause::KeyringStaysLocked)));
    QCOMPARE(unlocked.size(), 0);
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, 3000); // sooner than it would have looked by itself
    QCOMPARE(read(store, account(u"known"_s)), Answer(Canary));
    QCOMPARE(read(store, account(u"unknown"_s)), Answer(makeError(Error::Cause::PasswordMissing)));
}

void TestSecretStore::findsOutWhenTheKeyringIsUnlockedQuietly()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus(), 3s); // so it looks after half a second
    QCOMPARE(write(store, account(u"known"_s), Canary), Done());
    lock();
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"known"_s)), Answer(makeError(Error::Cause::KeyringStaysLocked)));
    unlockQuietly();
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(read(store, account(u"known"_s)), Answer(Canary));
}

void TestSecretStore::leavesNoPasswordOnDisk()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(write(store, account(u"known"_s), Canary), Done());
    int files = 0;
    for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        ++files;
        QVERIFY2(!file.readAll().contains(Canary), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 2); // the bus's configuration, and the encrypted keyring
}

void TestSecretStore::removesAllThatAnAccountHas() // K04
{
    openKeyring();
    using Purpose = SecretStore::Purpose;
    SecretStore store(QDBusConnection::sessionBus());
    const Account mine = account(u"mine"_s);
    int written = 0;
    for (const Purpose purpose : { Purpose::SignIn, Purpose::OAuthRefresh })
        store.write(mine, purpose, Canary, this, [&](const Done &error) { written += !error; });
    QTRY_COMPARE(written, 2);
    QCOMPARE(remove(store, mine), Done());
    SecretStore another(QDBusConnection::sessionBus()); // remembers nothing itself
    QList<Answer> answers;
    for (const Purpose purpose : { Purpose::SignIn, Purpose::OAuthRefresh })
        another.readStored(mine, purpose, this, [&](const Answer &answer) { answers += answer; });
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers, QList<Answer>(2, makeError(Error::Cause::PasswordMissing)));
}

void TestSecretStore::removesWhatIsNotUsedAnyMoreAlone()
{
    openKeyring();
    using Purpose = SecretStore::Purpose;
    SecretStore store(QDBusConnection::sessionBus());
    const Account mine = account(u"mine"_s);
    std::optional<Done> removed;
    store.write(mine, Purpose::SignIn, Canary, this, [](const Done &) {});
    const oauth::Grant grant { .provider = u"big"_s,
                               .client = { .id = u"ours"_s, .secret = {} },
                               .refreshToken = Canary };
    store.keepGrant(mine, grant, {}, this, [](const Done &) {}); // still under way when it is removed
    store.remove(mine, Purpose::OAuthRefresh, this, [&](const Done &error) { removed = error; });
    QTRY_COMPARE(removed, std::optional<Done>(Done()));
    SecretStore another(QDBusConnection::sessionBus());
    QList<Answer> answers;
    for (const Purpose purpose : { Purpose::SignIn, Purpose::OAuthRefresh })
        another.readStored(mine, purpose, this, [&](const Answer &answer) { answers += answer; });
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers, (QList<Answer> { Canary, makeError(Error::Cause::PasswordMissing) }));
}

// Instead of the real one, which must have ended.
std::unique_ptr<FakeKeyring> TestSecretStore::fakeKeyring()
{
    endKeyring();
    const auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"keyring"_s);
    auto keyring = std::make_unique<FakeKeyring>(bus);
    [&] { QTRY_VERIFY(keyring->appear()); }();
    keyring->secrets = { { u"posthorn/a/imap"_s, Canary } };
    return keyring;
}

void TestSecretStore::asksNobodyForAPasswordWhileTheDesktopStarts() // K01
{
    const auto keyring = fakeKeyring();
    keyring->setLocked(true);
    SecretStore store(QDBusConnection::sessionBus(), 600ms); // so it looks after 100, 300 and 1200 ms
    store.setWhenLocked(Keyring::WhenLocked::Wait);
    QSignalSpy staysLocked(&store, &SecretStore::staysLocked);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(read(store, account(u"b"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(staysLocked.size(), 0);
    QTRY_COMPARE(staysLocked.size(), 1);
    keyring->setLocked(true); // says it once more
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(staysLocked.size(), 1);
    QCOMPARE(keyring->questions, 0);
    QCOMPARE(keyring->calls, 0); // so nothing was deleted or overwritten, either

    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    store.unlock(); // as its user said to the popup
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(keyring->questions, 1);
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
}

void TestSecretStore::goesOnWhenItsUserUnlocksIt() // K01
{
    const auto keyring = fakeKeyring();
    keyring->setLocked(true);
    SecretStore store(QDBusConnection::sessionBus());
    store.setWhenLocked(Keyring::WhenLocked::Wait);
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    keyring->setLocked(false); // somewhere else
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, 3000); // sooner than it would have looked by itself
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    QCOMPARE(keyring->questions, 0);
}

void TestSecretStore::asksAUserWhoWaitsForTheAnswer()
{
    const auto keyring = fakeKeyring();
    keyring->setLocked(true);
    SecretStore store(QDBusConnection::sessionBus());
    store.setWhenLocked(Keyring::WhenLocked::Wait);
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    store.allowQuestion();
    keyring->question = FakeKeyring::Question::IsClosed;
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringStaysLocked)));
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(keyring->questions, 1);
    store.allowQuestion();
    keyring->question = FakeKeyring::Question::IsAnswered;
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    QCOMPARE(keyring->questions, 2);
    QTRY_COMPARE(unlocked.size(), 1); // so that what waited goes on, too
}

void TestSecretStore::asksItsUserOnceToUnlock() // K01
{
    const auto keyring = fakeKeyring();
    keyring->setLocked(true);
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    QCOMPARE(keyring->questions, 1);
    keyring->setLocked(true);
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary)); // another time, another question
    QCOMPARE(keyring->questions, 2);
}

void TestSecretStore::saysThatTheQuestionWasClosed()
{
    const auto keyring = fakeKeyring();
    keyring->setLocked(true);
    keyring->question = FakeKeyring::Question::IsClosed;
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringStaysLocked)));
    for (int times = 0; times < 5; ++times)
        QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(keyring->questions, 1);
    QCOMPARE(keyring->secrets.value(u"posthorn/a/imap"_s), Canary);
}

void TestSecretStore::answersThoughTheQuestionStaysOpen()
{
    const auto keyring = fakeKeyring();
    keyring->setLocked(true);
    keyring->question = FakeKeyring::Question::StaysOpen;
    SecretStore store(QDBusConnection::sessionBus(), 600ms);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QCOMPARE(keyring->questions, 1);
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    keyring->setLocked(false); // at last
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
}

void TestSecretStore::noticesAKeyringThatForgetsWhatItWasGiven() // K03
{
    const auto keyring = fakeKeyring();
    keyring->forgetsWrites = true;
    SecretStore store(QDBusConnection::sessionBus());
    const auto error = write(store, account(u"new"_s), Canary);
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::KeyringRefused);
    QCOMPARE(read(store, account(u"new"_s)), Answer(Canary)); // for this session
    QCOMPARE(write(store, account(u"a"_s), "newer")->cause,
             Error::Cause::KeyringRefused); // what is read is the old one
    QCOMPARE(read(store, account(u"a"_s)), Answer("newer"_ba));
}

void TestSecretStore::goesOnWhenTheKeyringHasStartedAnew()
{
    const auto keyring = fakeKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    keyring->disappear();
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
    QVERIFY(keyring->appear());
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
}

void TestSecretStore::goesOnWithTheRealKeyringWhenItHasStartedAnew()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QCOMPARE(write(store, account(u"a"_s), Canary), Done());
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    endKeyring();
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringAbsent)));
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    openKeyring();
    QTRY_VERIFY(!unlocked.isEmpty());
    QCOMPARE(read(store, account(u"a"_s)), Answer(Canary));
    QCOMPARE(write(store, account(u"a"_s), "new"), Done());
    QCOMPARE(read(store, account(u"a"_s)), Answer("new"_ba));
}

void TestSecretStore::looksAgainWhenSomebodyElseWroteWhatWasMissing()
{
    openKeyring();
    SecretStore store(QDBusConnection::sessionBus());
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"late"_s)), Answer(makeError(Error::Cause::PasswordMissing)));
    SecretStore another(QDBusConnection::sessionBus());
    QCOMPARE(write(another, account(u"late"_s), Canary), Done());
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(read(store, account(u"late"_s)), Answer(Canary));
}

void TestSecretStore::saysThatTheWalletIsSwitchedOff()
{
    endKeyring();
    FakeWallet wallet(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"wallet"_s));
    wallet.isEnabled = false;
    SecretStore store(QDBusConnection::sessionBus(), 600ms);
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringDisabled)));
    QCOMPARE(write(store, account(u"a"_s), Canary), makeError(Error::Cause::KeyringDisabled));
    wallet.isEnabled = true;
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(wallet.opened, 0);
}

void TestSecretStore::opensNoWalletWhileTheDesktopStarts()
{
    endKeyring();
    FakeWallet wallet(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"wallet"_s));
    SecretStore store(QDBusConnection::sessionBus(), 600ms);
    store.setWhenLocked(Keyring::WhenLocked::Wait);
    QSignalSpy staysLocked(&store, &SecretStore::staysLocked);
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    QCOMPARE(read(store, account(u"a"_s)), Answer(makeError(Error::Cause::KeyringLocked)));
    QTRY_COMPARE(staysLocked.size(), 1);
    QCOMPARE(unlocked.size(), 0);
    QCOMPARE(wallet.opened, 0);
    store.unlock(); // it asks whoever reads next
    QTRY_COMPARE(unlocked.size(), 1);
}

void TestSecretStore::givesUpOnAKeyringThatDoesNotAnswer()
{
    const auto keyring = fakeKeyring();
    keyring->isSilent = true;
    SecretStore store(QDBusConnection::sessionBus(), 600ms);
    QCOMPARE(std::get<Error>(read(store, account(u"a"_s))).cause, Error::Cause::KeyringSilent);
    QCOMPARE(write(store, account(u"new"_s), Canary)->cause, Error::Cause::KeyringSilent);
    QCOMPARE(read(store, account(u"new"_s)), Answer(Canary)); // for this session
    QCOMPARE(keyring->calls, 0);

    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    keyring->isSilent = false;
    QTRY_COMPARE(unlocked.size(), 1); // it has looked by itself
    keyring->hangsOn = { u"SearchItems"_s }; // open, but what it holds it keeps to itself
    QCOMPARE(std::get<Error>(read(store, account(u"a"_s))).cause, Error::Cause::KeyringSilent);
}

void TestSecretStore::survivesAKeyringThatEndsInTheMidstOfAnAnswer()
{
    const auto keyring = fakeKeyring();
    keyring->hangsOn = { u"SearchItems"_s, u"GetSecrets"_s };
    SecretStore store(QDBusConnection::sessionBus(), 3s);
    QSignalSpy unlocked(&store, &SecretStore::unlocked);
    std::optional<Answer> given;
    store.read(account(u"a"_s), this, [&](const Answer &answer) { given = answer; });
    QTRY_VERIFY(keyring->calls > 0 || given);
    keyring->disappear();
    QTRY_VERIFY_WITH_TIMEOUT(given, 10'000);
    QVERIFY(std::holds_alternative<Error>(*given));
    keyring->hangsOn.clear();
    QVERIFY(keyring->appear());
    QTRY_VERIFY_WITH_TIMEOUT(!unlocked.isEmpty(), 5000);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"

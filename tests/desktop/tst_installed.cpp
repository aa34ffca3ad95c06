// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
const QString AppId = u"org.posthorn.Posthorn"_s;

struct Ran
{
    int exitCode = -1;
    QString output; // and errors
    QString lines() const { return output.trimmed(); }
};

Ran run(const QStringList &command, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.constFirst(), command.mid(1));
    if (!process.waitForFinished(int(Patience.count())))
        return { -1, process.errorString() };
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}
} // namespace

// What `cmake --install` puts on a machine: all of it, where it belongs, and it works from there.
class TestInstalled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingIsWhereItBelongs();
    void theDesktopEntryIsValid();
    void theMetainfoIsValid();
    void servicesNameTheInstalledProgram();
    void theUserUnitIsValid();
    void saysItsVersion();
    void theBusStartsItAndItsWindowComesUp();
    void theBusCarriesOutTheActionsOfTheDesktopEntry();
    void aSecondHiddenStartShowsNothing();

private:
    QString installed(const QString &file) const { return m_prefix.filePath(file); }
    QString contents(const QString &file) const;
    bool startDesktop(); // with the installed service on its bus
    Ran send(const QString &method, const QStringList &arguments) const; // to org.freedesktop.Application
    bool isOwned() const;
    int windows(const QString &title) const;
    QString programOnTheBus() const;

    QTemporaryDir m_prefix;
    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<Home> m_home;
};

void TestInstalled::initTestCase()
{
    const Ran install = run({ QStringLiteral(CMAKE_PROGRAM), u"--install"_s, QStringLiteral(POSTHORN_BUILD),
                              u"--prefix"_s, m_prefix.path() });
    QVERIFY2(install.exitCode == 0, qPrintable(install.output));
}

void TestInstalled::cleanup()
{
    if (m_desktop && isOwned())
        send(u"ActivateAction"_s, { u"quit"_s, u"[]"_s, u"{}"_s });
    m_desktop.reset();
    m_home.reset();
}

QString TestInstalled::contents(const QString &name) const
{
    QFile file(installed(name));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestInstalled::everythingIsWhereItBelongs()
{
    QStringList found;
    QDirIterator files(m_prefix.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += QDir(m_prefix.path()).relativeFilePath(files.next());
    const QStringList languages = found.filter(u"share/posthorn/translations/posthorn_"_s);
    QVERIFY(languages.size() >= 20);
    found.removeIf([&](const QString &file) { return languages.contains(file); });
    found.sort();
    QStringList expected { u"bin/posthorn"_s,
                           u"lib/systemd/user/posthorn.service"_s,
                           u"share/applications/org.posthorn.Posthorn.desktop"_s,
                           u"share/dbus-1/services/org.posthorn.Posthorn.service"_s,
                           u"share/icons/hicolor/scalable/apps/org.posthorn.Posthorn.svg"_s,
                           u"share/man/man1/posthorn.1"_s,
                           u"share/metainfo/org.posthorn.posthorn.metainfo.xml"_s };
    for (const auto state : { "error", "idle", "offline", "stale", "unread" })
        expected += u"share/icons/hicolor/symbolic/apps/posthorn-%1-symbolic.svg"_s.arg(QLatin1StringView(state));
    expected.sort();
    QCOMPARE(found, expected);
    QVERIFY(QFileInfo(installed(u"bin/posthorn"_s)).isExecutable());
}

void TestInstalled::theDesktopEntryIsValid()
{
    const Ran validate =
        run({ u"desktop-file-validate"_s, installed(u"share/applications/"_s + AppId + u".desktop"_s) });
    QCOMPARE(validate.lines(), QString());
    QCOMPARE(validate.exitCode, 0);
}

// As a distribution looks at it: together with the desktop entry that it names.
void TestInstalled::theMetainfoIsValid()
{
    for (const QStringList &what :
         { QStringList { u"validate"_s, u"--pedantic"_s, u"--no-net"_s, u"--no-color"_s,
                         installed(u"share/metainfo/org.posthorn.posthorn.metainfo.xml"_s) },
           QStringList { u"validate-tree"_s, u"--no-net"_s, u"--no-color"_s, m_prefix.path() } }) {
        const Ran validate = run(QStringList { u"appstreamcli"_s } + what);
        QVERIFY2(validate.exitCode == 0, qPrintable(validate.output));
        QVERIFY2(!validate.output.contains(u": org.posthorn"_s), qPrintable(validate.output)); // not even a remark
    }
    QVERIFY(contents(u"share/metainfo/org.posthorn.posthorn.metainfo.xml"_s).contains(AppId + u".desktop"_s));
}

void TestInstalled::servicesNameTheInstalledProgram()
{
    QVERIFY(contents(u"share/dbus-1/services/"_s + AppId + u".service"_s)
                .contains(u"\nExec=%1/bin/posthorn --hidden\n"_s.arg(m_prefix.path())));
    QVERIFY(contents(u"lib/systemd/user/posthorn.service"_s)
                .contains(u"\nExecStart=%1/bin/posthorn --hidden\n"_s.arg(m_prefix.path())));
}

void TestInstalled::theUserUnitIsValid()
{
    const QString unit = contents(u"lib/systemd/user/posthorn.service"_s);
    QVERIFY(unit.contains(u"\nKillMode=process\n"_s)); // or mail programs that it opened would end with it
    QVERIFY(unit.contains(u"\nBusName=%1\n"_s.arg(AppId)));
    const Ran verify = run({ u"systemd-analyze"_s, u"--user"_s, u"--man=no"_s, u"verify"_s,
                             installed(u"lib/systemd/user/posthorn.service"_s) });
    if (verify.exitCode < 0)
        QSKIP("systemd is not here to look at it");
    QVERIFY2(!verify.output.contains(u"posthorn.service:"_s), qPrintable(verify.output));
}

void TestInstalled::saysItsVersion()
{
    const Ran version = run({ installed(u"bin/posthorn"_s), u"--version"_s });
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.lines(), QStringLiteral("posthorn " POSTHORN_VERSION));
}

bool TestInstalled::startDesktop()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s);
    if (!m_desktop->isReady())
        return false;
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    const QString services = m_home->environment().value(u"XDG_RUNTIME_DIR"_s) + u"/../services/"_s;
    const QString service = AppId + u".service"_s;
    return QFile::copy(installed(u"share/dbus-1/services/"_s) + service, services + service)
        && run({ u"gdbus"_s, u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s,
                 u"/"_s, u"--method"_s, u"org.freedesktop.DBus.ReloadConfig"_s },
               m_home->environment())
               .exitCode
        == 0;
}

Ran TestInstalled::send(const QString &method, const QStringList &arguments) const
{
    return run(QStringList { u"gdbus"_s, u"call"_s, u"--session"_s, u"--dest"_s, AppId, u"--object-path"_s,
                             u"/org/posthorn/Posthorn"_s, u"--method"_s, u"org.freedesktop.Application."_s + method }
                   + arguments,
               m_home->environment());
}

bool TestInstalled::isOwned() const
{
    return run({ u"gdbus"_s, u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s,
                 u"/"_s, u"--method"_s, u"org.freedesktop.DBus.NameHasOwner"_s, AppId },
               m_home->environment())
        .output.contains(u"true"_s);
}

QString TestInstalled::programOnTheBus() const
{
    const Ran asked =
        run({ u"gdbus"_s, u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s, u"/"_s,
              u"--method"_s, u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, AppId },
            m_home->environment());
    const QString id = asked.output.mid(asked.output.lastIndexOf(u' ')).remove(u',').remove(u')').trimmed();
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(id)); // where its exe leads is not to be seen: its memory is sealed
    return commandLine.open(QFile::ReadOnly) ? QString::fromUtf8(commandLine.readAll().split('\0').value(0))
                                             : QString();
}

int TestInstalled::windows(const QString &title) const
{
    int count = 0;
    if (m_desktop->order(u"windows"_s)) {
        for (const QJsonValue &window : m_desktop->answer()[u"windows"_s].toArray())
            count += isTitle(window[u"title"_s].toString(), title);
    }
    return count;
}

void TestInstalled::theBusStartsItAndItsWindowComesUp()
{
    QVERIFY(startDesktop());
    QVERIFY(!isOwned());
    const Ran activate = send(u"Activate"_s, { u"{}"_s });
    QVERIFY2(activate.exitCode == 0, qPrintable(activate.output));
    QCOMPARE(programOnTheBus(), installed(u"bin/posthorn"_s));
    QVERIFY(comesTrue([&] { return windows(u"Add an account"_s) == 1; })); // there is none yet
    const QStringList status { installed(u"bin/posthorn"_s), u"status"_s };
    QCOMPARE(run(status, m_home->environment()).lines(), u"no account is set up"_s);
    QCOMPARE(run({ installed(u"bin/posthorn"_s), u"quit"_s }, m_home->environment()).exitCode, 0);
    QVERIFY(comesTrue([&] { return !isOwned(); }));
    QCOMPARE(run(status, m_home->environment()).exitCode, 3);
}

void TestInstalled::theBusCarriesOutTheActionsOfTheDesktopEntry()
{
    QVERIFY(startDesktop());
    const QString entry = contents(u"share/applications/"_s + AppId + u".desktop"_s);
    QVERIFY(entry.contains(u"\nDBusActivatable=true\n"_s));
    QVERIFY(entry.contains(u"\nActions=settings;quit;\n"_s));
    const Ran settings = send(u"ActivateAction"_s, { u"settings"_s, u"[]"_s, u"{}"_s });
    QVERIFY2(settings.exitCode == 0, qPrintable(settings.output));
    QVERIFY(comesTrue([&] { return windows(u"Settings"_s) == 1; }));
    QCOMPARE(windows(u"Posthorn"_s), 0);
    QCOMPARE(send(u"ActivateAction"_s, { u"quit"_s, u"[]"_s, u"{}"_s }).exitCode, 0);
    QVERIFY(comesTrue([&] { return !isOwned(); }));
}

// By autostart and by systemd, where both are there.
void TestInstalled::aSecondHiddenStartShowsNothing()
{
    QVERIFY(startDesktop());
    QCOMPARE(send(u"ActivateAction"_s, { u"settings"_s, u"[]"_s, u"{}"_s }).exitCode, 0);
    QVERIFY(comesTrue([&] { return windows(u"Settings"_s) == 1; }));
    QCOMPARE(run({ installed(u"bin/posthorn"_s), u"--hidden"_s }, m_home->environment()).exitCode, 0);
    QCOMPARE(run({ installed(u"bin/posthorn"_s) }, m_home->environment()).exitCode, 0); // this one does
    QVERIFY(comesTrue([&] { return windows(u"Posthorn"_s) == 1; }));
    QVERIFY(isOwned());
}

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"

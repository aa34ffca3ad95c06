// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Autostart.h"
#include "MailProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The parts of the desktop that are files: its mail program's entry, and our own in the autostart folder.
class TestDesktopFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thunderbirdIsHandedTheMessage();
    void soItIsInsideASandbox_data();
    void soItIsInsideASandbox();
    void otherProgramsAreJustStarted();
    void aQuotedProgramStaysOneArgument();
    void anEntryThatIsNoneCannotBeRun();
    void autostartComesAndGoesWithTheChoice();
    void anEditedAutostartEntryIsHiddenNotDeleted();

private:
    QString write(const QString &name, const QByteArray &contents);
    QString autostartFile() const { return m_home->path() + u"/autostart/org.posthorn.Posthorn.desktop"_s; }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestDesktopFiles::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
}

QString TestDesktopFiles::write(const QString &name, const QByteArray &contents)
{
    QFile file(m_home->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestDesktopFiles::thunderbirdIsHandedTheMessage()
{
    const QString entry = write(u"t.desktop"_s,
                                "[Desktop Entry]\nName=T\nExec=/usr/bin/thunderbird --x %u\n"
                                "[Desktop Action Compose]\nExec=thunderbird -compose\n");
    QCOMPARE(mailprogram::commandFor(entry, QUrl(u"mid:a%40b"_s)),
             (QStringList { u"/usr/bin/thunderbird"_s, u"--x"_s, u"mid:a%40b"_s }));
}

void TestDesktopFiles::soItIsInsideASandbox_data()
{
    QTest::addColumn<QByteArray>("exec");
    QTest::addColumn<QString>("command");
    QTest::newRow("Flatpak")
        << "/usr/bin/flatpak run --command=thunderbird --file-forwarding org.mozilla.Thunderbird @@u %u @@"_ba
        << u"/usr/bin/flatpak run --command=thunderbird --file-forwarding org.mozilla.Thunderbird mid:a%40b"_s;
    QTest::newRow("Snap") << "env BAMF_DESKTOP_FILE_HINT=/x/t.desktop /snap/bin/thunderbird %u"_ba
                          << u"env BAMF_DESKTOP_FILE_HINT=/x/t.desktop /snap/bin/thunderbird mid:a%40b"_s;
    QTest::newRow("another one's Flatpak")
        << "flatpak run --command=kmail org.kde.kmail2 @@u %u @@"_ba << u"flatpak run --command=kmail org.kde.kmail2"_s;
    QTest::newRow("nothing behind env") << "env A=b"_ba << u"env A=b"_s;
}

void TestDesktopFiles::soItIsInsideASandbox()
{
    QFETCH(const QByteArray, exec);
    QFETCH(const QString, command);
    const QString entry = write(u"s.desktop"_s, "[Desktop Entry]\nExec=" + exec + "\n");
    QCOMPARE(mailprogram::commandFor(entry, QUrl(u"mid:a%40b"_s)).join(u' '), command);
}

void TestDesktopFiles::otherProgramsAreJustStarted()
{
    const QString entry = write(u"k.desktop"_s, "[Desktop Entry]\nExec=kmail -caption %c %U\n");
    QCOMPARE(mailprogram::commandFor(entry, QUrl(u"mid:a%40b"_s)), (QStringList { u"kmail"_s, u"-caption"_s }));
}

void TestDesktopFiles::aQuotedProgramStaysOneArgument()
{
    const QString entry = write(u"q.desktop"_s, "[Desktop Entry]\nExec=\"/opt/my mail/betterbird\" %u\n");
    QCOMPARE(mailprogram::commandFor(entry, QUrl(u"mid:x"_s)),
             (QStringList { u"/opt/my mail/betterbird"_s, u"mid:x"_s }));
}

void TestDesktopFiles::anEntryThatIsNoneCannotBeRun()
{
    QVERIFY(mailprogram::commandFor({}, {}).isEmpty());
    QVERIFY(mailprogram::commandFor(write(u"e.desktop"_s, "[Other]\nExec=x\n"), {}).isEmpty());
}

void TestDesktopFiles::autostartComesAndGoesWithTheChoice()
{
    QVERIFY(!autostart::isEnabled());
    QVERIFY(!autostart::setEnabled(true));
    QVERIFY(autostart::isEnabled());
    QVERIFY(QFileInfo::exists(autostartFile()));
    QVERIFY(!autostart::setEnabled(false));
    QVERIFY(!autostart::isEnabled());
    QVERIFY(!QFileInfo::exists(autostartFile()));
}

void TestDesktopFiles::anEditedAutostartEntryIsHiddenNotDeleted()
{
    QVERIFY(!autostart::setEnabled(true));
    QFile file(autostartFile());
    QVERIFY(file.open(QIODevice::Append) && file.write("X-Mine=1\n") > 0);
    file.close();

    QVERIFY(!autostart::setEnabled(false));
    QVERIFY(!autostart::isEnabled());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("X-Mine=1"));
    file.close();

    QVERIFY(!autostart::setEnabled(true));
    QVERIFY(autostart::isEnabled());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("X-Mine=1"));
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"

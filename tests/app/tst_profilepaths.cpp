// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProfilePaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestProfilePaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheEnvironment();
    void ignoresUnsetEmptyAndRelativeVariables();
    void keepsAProfileInItsDirectory();
    void makesDirectoriesPrivate();
    void saysWhyADirectoryCannotBeMade();
    void trustsOnlyFilesOfThisUser();
    void writesThroughNoLinkThatLeadsOutOfTheHome();

private:
    QTemporaryDir m_directory;
};

void TestProfilePaths::init()
{
    qputenv("HOME", m_directory.path().toLocal8Bit());
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("XDG_STATE_HOME");
}

void TestProfilePaths::followsTheEnvironment()
{
    qputenv("XDG_CONFIG_HOME", "/some/config");
    qputenv("XDG_STATE_HOME", "/some/state/");
    QCOMPARE(ProfilePaths().config(), u"/some/config/posthorn/posthorn.conf"_s);
    QCOMPARE(ProfilePaths().state(), u"/some/state/posthorn/state.db"_s);
}

void TestProfilePaths::ignoresUnsetEmptyAndRelativeVariables()
{
    const QString config = m_directory.filePath(u".config/posthorn/posthorn.conf"_s);
    const QString state = m_directory.filePath(u".local/state/posthorn/state.db"_s);
    for (const char *value : { static_cast<const char *>(nullptr), "", "relative/path", "./here" }) {
        if (value) {
            qputenv("XDG_CONFIG_HOME", value);
            qputenv("XDG_STATE_HOME", value);
        }
        QCOMPARE(ProfilePaths().config(), config);
        QCOMPARE(ProfilePaths().state(), state);
    }
}

void TestProfilePaths::keepsAProfileInItsDirectory()
{
    qputenv("XDG_CONFIG_HOME", "/some/config");
    QCOMPARE(ProfilePaths(u"/a/profile"_s).config(), u"/a/profile/posthorn.conf"_s);
    QCOMPARE(ProfilePaths(u"/a/profile"_s).state(), u"/a/profile/state.db"_s);
    QCOMPARE(ProfilePaths(u"here"_s).config(), QDir::currentPath() + u"/here/posthorn.conf"_s);
}

void TestProfilePaths::makesDirectoriesPrivate()
{
    const QString file = m_directory.filePath(u"a/b/posthorn.conf"_s);
    QCOMPARE(privacy::makeDirectoryFor(file), QString());
    struct stat facts
    {
    };
    QCOMPARE(::stat(QFile::encodeName(m_directory.filePath(u"a/b"_s)).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777u, 0700u);
    QCOMPARE(privacy::makeDirectoryFor(file), QString()); // there already
}

void TestProfilePaths::saysWhyADirectoryCannotBeMade()
{
    QFile inTheWay(m_directory.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(privacy::makeDirectoryFor(m_directory.filePath(u"file/posthorn/x"_s)).contains("Not a directory"_L1));
}

void TestProfilePaths::trustsOnlyFilesOfThisUser()
{
    const QString path = m_directory.filePath(u"trusted"_s);
    QCOMPARE(privacy::whyNotTrusted(path), QString()); // not there
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(privacy::whyNotTrusted(path), QString());
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
    QVERIFY(privacy::whyNotTrusted(path).contains("anybody may write"_L1));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, gid_t(-1)), 0);
    QVERIFY(privacy::whyNotTrusted(path).contains("belongs to another user"_L1));
}

void TestProfilePaths::writesThroughNoLinkThatLeadsOutOfTheHome() // K05
{
    QTemporaryDir elsewhere;
    for (const QString &path : { elsewhere.filePath(u"target"_s), m_directory.filePath(u"target"_s) }) {
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
    }
    const QString link = m_directory.filePath(u"link"_s);
    QVERIFY(QFile::link(elsewhere.filePath(u"target"_s), link));
    QVERIFY(!privacy::whyNotWrite(link).isEmpty());
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(m_directory.filePath(u"target"_s), link));
    QCOMPARE(privacy::whyNotWrite(link), QString());
    QCOMPARE(privacy::whyNotWrite(elsewhere.filePath(u"target"_s)), QString()); // no link
}

QTEST_GUILESS_MAIN(TestProfilePaths)
#include "tst_profilepaths.moc"

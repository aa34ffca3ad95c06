// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Opener.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Account opening(Opening::Kind kind)
{
    return { .id = u"a"_s,
             .name = u"Work"_s,
             .email = u"me@example.org"_s,
             .opening = { .kind = kind, .webmail = u"https://mail.example.org/?id={message_id}"_s } };
}

const Message Mail { .key = { u"a"_s, u"INBOX"_s, 1, 42 }, .messageId = u"one@example.org"_s };
} // namespace

// Each program is a script of ours that writes down what it was given: the desktop's own ones come from its PATH.
class TestOpener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        write(u"xdg-open"_s, recorder(u"xdg-open"_s));
        write(u"thunderbird"_s, recorder(u"thunderbird"_s));
        write(u"xdg-mime"_s, "#!/bin/sh\ncat \"$0.says\"\n");
        write(u"applications/mail.desktop"_s, "[Desktop Entry]\nExec=thunderbird %u\n");
        qputenv("PATH", m_folder.path().toLocal8Bit() + ":" + qgetenv("PATH"));
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    }

    void init()
    {
        QFile::remove(m_folder.filePath(u"started"_s));
        write(u"xdg-mime.says"_s, "mail.desktop\n");
    }

    void opensOurOwnWindow()
    {
        m_opener.open(opening(Opening::Kind::MessageWindow), Mail, u"token"_s);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.takeFirst().at(2).toString(), u"token"_s);
    }

    void opensWebmailInTheBrowser()
    {
        m_opener.open(opening(Opening::Kind::Webmail), Mail, {});
        QTRY_COMPARE(started(), u"xdg-open https://mail.example.org/?id=one%40example.org []\n"_s);
    }

    void opensTheVeryMessageInTheMailProgram()
    {
        m_opener.open(opening(Opening::Kind::MailProgram), Mail, {});
        QTRY_COMPARE(started(), u"thunderbird mid:one%40example.org []\n"_s);
    }

    // What our own window cannot do.
    void repliesInTheMailProgramAtLeast()
    {
        m_opener.openToReply(opening(Opening::Kind::MessageWindow), Mail, {});
        QTRY_COMPARE(started(), u"thunderbird mid:one%40example.org []\n"_s);
        QFile::remove(m_folder.filePath(u"started"_s));
        m_opener.openToReply(opening(Opening::Kind::Webmail), Mail, {});
        QTRY_COMPARE(started(), u"xdg-open https://mail.example.org/?id=one%40example.org []\n"_s);
    }

    // U18
    void handsATokenToTheProgramThatIsOpenedAndToNoLaterOne()
    {
        m_opener.open(opening(Opening::Kind::Webmail), Mail, u"token-7"_s);
        QTRY_VERIFY2(started().endsWith(u" [token-7token-7]\n"_s), qPrintable(started()));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        QFile::remove(m_folder.filePath(u"started"_s));
        m_opener.open(opening(Opening::Kind::Webmail), Mail, {});
        QTRY_VERIFY2(started().endsWith(u" []\n"_s), qPrintable(started()));
    }

    void opensOurOwnWindowWhereNothingElseCan_data()
    {
        QTest::addColumn<Opening>("opening");
        QTest::newRow("no such program") << Opening { .kind = Opening::Kind::Command,
                                                      .command = { u"/no/such/program"_s } };
        QTest::newRow("no command") << Opening { .kind = Opening::Kind::Command };
        QTest::newRow("no mail program") << Opening { .kind = Opening::Kind::MailProgram };
        QTest::newRow("no https") << Opening { .kind = Opening::Kind::Webmail, .webmail = u"http://example.org/"_s };
    }
    void opensOurOwnWindowWhereNothingElseCan()
    {
        QFETCH(const Opening, opening);
        write(u"xdg-mime.says"_s, {});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^cannot start .*own window$"_s));
        Account account = ::opening(opening.kind);
        account.opening = opening;
        m_opener.open(account, Mail, u"token"_s);
        QTRY_COMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.takeFirst().at(2).toString(), u"token"_s);
        QCOMPARE(started(), QString());
    }

private:
    QByteArray recorder(const QString &name)
    {
        return u"#!/bin/sh\necho \"%1 $* [$XDG_ACTIVATION_TOKEN$DESKTOP_STARTUP_ID]\" > %2.part\nmv %2.part %2\n"_s
            .arg(name, m_folder.filePath(u"started"_s))
            .toLocal8Bit();
    }

    void write(const QString &name, const QByteArray &contents)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    QString started() const
    {
        QFile file(m_folder.filePath(u"started"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
    Opener m_opener;
    QSignalSpy m_asked { &m_opener, &Opener::windowRequested };
};

QTEST_GUILESS_MAIN(TestOpener)
#include "tst_opener.moc"

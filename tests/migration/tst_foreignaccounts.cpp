// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ForeignAccounts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace migration;

// Where the files of the other programs are found.
class TestForeignAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsFoundWhereNothingIs();
    void everyProgramsAccountsAreFound();
    void aFileThatIsTooLongIsNotRead();
    void whatIsNoFileIsNotOpened();
    void theSameMailboxIsKnownByHostAndUser();

private:
    bool copy(const QString &file, const QString &to) const;
    Homes homes() const { return { .home = m_folder->path(), .config = m_folder->filePath(u".config"_s) }; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestForeignAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TestForeignAccounts::copy(const QString &file, const QString &to) const
{
    const QFileInfo target(m_folder->filePath(to));
    return QDir().mkpath(target.path()) && QFile::copy(QStringLiteral(CONFIGS "/") + file, target.filePath());
}

void TestForeignAccounts::nothingIsFoundWhereNothingIs()
{
    QVERIFY(foreignAccounts(homes()).isEmpty());
    QVERIFY(foreignAccounts({ .home = u"/nowhere"_s, .config = u"/nowhere"_s }).isEmpty());
}

void TestForeignAccounts::everyProgramsAccountsAreFound()
{
    QVERIFY(copy(u"thunderbird/profiles.ini"_s, u".thunderbird/profiles.ini"_s));
    QVERIFY(copy(u"thunderbird/prefs.js"_s, u".thunderbird/x1y2z3a4.default-default/prefs.js"_s));
    for (const QString &name : { u"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678.source"_s, u"id-work.source"_s })
        QVERIFY(copy(u"evolution/"_s + name, u".config/evolution/sources/"_s + name));
    QVERIFY(copy(u"mailnag/mailnag.cfg"_s, u".config/mailnag/mailnag.cfg"_s));
    QVERIFY(copy(u"goimapnotify/goimapnotify.yaml"_s, u".config/goimapnotify/goimapnotify.yaml"_s));
    QVERIFY(copy(u"goimapnotify/old.conf"_s, u".config/imapnotify/old/notify.conf"_s));

    QMap<ForeignAccount::Program, int> counts;
    for (const ForeignAccount &account : foreignAccounts(homes())) {
        ++counts[account.program];
        QVERIFY(account.file.startsWith(m_folder->path()));
        QVERIFY(account.account.id.isEmpty());
    }
    const QMap<ForeignAccount::Program, int> expected { { ForeignAccount::Program::Thunderbird, 3 },
                                                        { ForeignAccount::Program::Evolution, 1 },
                                                        { ForeignAccount::Program::Mailnag, 3 },
                                                        { ForeignAccount::Program::Goimapnotify, 4 } };
    QCOMPARE(counts, expected);
}

void TestForeignAccounts::aFileThatIsTooLongIsNotRead()
{
    QVERIFY(copy(u"mailnag/mailnag.cfg"_s, u".config/mailnag/mailnag.cfg"_s));
    QCOMPARE(foreignAccounts(homes()).size(), 3);
    QFile file(m_folder->filePath(u".config/mailnag/mailnag.cfg"_s));
    QVERIFY(file.resize(5 * 1024 * 1024));
    QVERIFY(foreignAccounts(homes()).isEmpty());
}

void TestForeignAccounts::whatIsNoFileIsNotOpened()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u".config/mailnag/mailnag.cfg"_s)));
    QVERIFY(QDir().mkpath(m_folder->filePath(u".thunderbird"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder->filePath(u".thunderbird/profiles.ini"_s)));
    QVERIFY(foreignAccounts(homes()).isEmpty());
}

void TestForeignAccounts::theSameMailboxIsKnownByHostAndUser()
{
    const Account one { .host = u"imap.example.org"_s, .user = u"me"_s };
    QVERIFY(isSameMailbox(one, { .name = u"x"_s, .host = u"IMAP.example.org"_s, .port = 143, .user = u"me"_s }));
    QVERIFY(!isSameMailbox(one, { .host = u"imap.example.org"_s, .user = u"you"_s }));
    QVERIFY(!isSameMailbox(one, { .host = u"imap.example.net"_s, .user = u"me"_s }));
}

QTEST_GUILESS_MAIN(TestForeignAccounts)
#include "tst_foreignaccounts.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GrantLock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One holder at a time, whoever asks: two locks of one process keep each other away as those of two do.
class TestGrantLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSecondOneWaitsForTheFirst();
    void anotherAccountWaitsForNobody();
    void afterItsPatienceItGoesOnWithout();
    void whatADeadProgramLeftHoldsUpNobody();
    void whereThereIsNoRoomForItNobodyWaits();

private:
    using Lock = std::shared_ptr<GrantLock>;
    void take(const QString &account, Lock &lock, std::chrono::milliseconds patience = 10s);
    QStringList files() const { return QDir(m_runtime->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestGrantLock::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_runtime->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
}

void TestGrantLock::take(const QString &account, Lock &lock, std::chrono::milliseconds patience)
{
    GrantLock::take(account, patience, this, [&lock](const Lock &taken) { lock = taken; });
}

void TestGrantLock::aSecondOneWaitsForTheFirst()
{
    Lock first;
    take(u"a"_s, first);
    QTRY_VERIFY(first);
    Lock second;
    Lock last;
    take(u"a"_s, second);
    take(u"b"_s, last); // which comes later, and is not held up
    QTRY_VERIFY(last);
    QVERIFY(!second);
    first.reset();
    QTRY_VERIFY(second);
    second.reset();
    last.reset();
    QCOMPARE(files(), QStringList());
}

void TestGrantLock::anotherAccountWaitsForNobody()
{
    Lock first;
    Lock second;
    take(u"a"_s, first);
    take(u"b"_s, second);
    QTRY_VERIFY(first && second);
    QCOMPARE(files().size(), 2);
}

void TestGrantLock::afterItsPatienceItGoesOnWithout()
{
    Lock first;
    take(u"a"_s, first);
    QTRY_VERIFY(first);
    Lock second;
    take(u"a"_s, second, 0ms);
    QTRY_VERIFY(second);
    second.reset(); // which is not the one that holds the file
    QCOMPARE(files().size(), 1);
}

void TestGrantLock::whatADeadProgramLeftHoldsUpNobody()
{
    Lock lock;
    take(u"a"_s, lock);
    QTRY_VERIFY(lock);
    QFile file(m_runtime->filePath(files().constFirst()));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray content = file.readAll();
    content.replace(QByteArray::number(QCoreApplication::applicationPid()), "999999999"_ba); // that number is nobody's
    lock.reset();
    QVERIFY(!file.exists());
    QFile left(file.fileName());
    QVERIFY(left.open(QFile::WriteOnly) && left.write(content) == content.size());
    left.close();
    take(u"a"_s, lock);
    QTRY_VERIFY(lock);
}

void TestGrantLock::whereThereIsNoRoomForItNobodyWaits()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->filePath(u"gone"_s)));
    QVERIFY(QDir().mkpath(m_runtime->filePath(u"gone"_s)));
    QVERIFY(QDir().rmdir(m_runtime->filePath(u"gone"_s)));
    Lock lock;
    take(u"a"_s, lock);
    QTRY_VERIFY(lock);
}

QTEST_GUILESS_MAIN(TestGrantLock)
#include "tst_grantlock.moc"

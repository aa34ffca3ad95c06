// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BarLine.h"
#include "Error.h"
#include "StatusReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Format = cli::Status::Format;

namespace {
AccountStatus account(const QString &name, WatchState state, int unread)
{
    AccountStatus status { .account = name, .name = name, .state = state };
    status.unread = { { u"INBOX"_s, unread } };
    return status;
}

QJsonObject waybar(const QList<AccountStatus> &accounts)
{
    return QJsonDocument::fromJson(barLine(Format::Waybar, statusJson(accounts)).toUtf8()).object();
}
} // namespace

class TestBarLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsForWaybar();
    void namesTheStateForWaybar();
    void escapesForWaybar();
    void isOneLineWhateverAnAccountIsCalled_data();
    void isOneLineWhateverAnAccountIsCalled();
    void isShortForPolybar();
    void saysThatNothingRuns();
    void leavesOutWhatChangesAllTheTime();
};

void TestBarLine::countsForWaybar()
{
    const QJsonObject line =
        waybar({ account(u"Work"_s, WatchState::Pushing, 2), account(u"Home"_s, WatchState::Polling, 1) });
    QCOMPARE(line[u"text"_s].toString(), u"3"_s);
    QCOMPARE(line[u"alt"_s].toString(), u"unread"_s);
    QCOMPARE(line[u"tooltip"_s].toString(), u"Work: pushing, 2 unread\nHome: polling, 1 unread"_s);
    QCOMPARE(waybar({ account(u"Work"_s, WatchState::Pushing, 0) })[u"text"_s].toString(), QString());
}

void TestBarLine::namesTheStateForWaybar()
{
    AccountStatus broken = account(u"Work"_s, WatchState::Stopped, 2);
    broken.error = makeError(Error::Cause::SignInRefused);
    const QJsonObject line = waybar({ broken });
    QCOMPARE(line[u"alt"_s].toString(), u"error"_s);
    QCOMPARE(line[u"class"_s].toArray(), (QJsonArray { u"error"_s, u"unread"_s }));
    QVERIFY(line[u"tooltip"_s].toString().startsWith(u"Work: stopped, 2 unread - "_s)); // and why
    QCOMPARE(waybar({ account(u"Work"_s, WatchState::Waiting, 0) })[u"alt"_s].toString(), u"offline"_s);
    QCOMPARE(waybar({ account(u"Work"_s, WatchState::Pushing, 0) })[u"class"_s].toArray(), QJsonArray { u"idle"_s });
}

// Waybar takes it for Pango markup.
void TestBarLine::escapesForWaybar()
{
    const QJsonObject line = waybar({ account(u"R&D <b>\"x\""_s, WatchState::Pushing, 0) });
    QCOMPARE(line[u"tooltip"_s].toString(), u"R&amp;D &lt;b&gt;&quot;x&quot;: pushing, 0 unread"_s);
}

void TestBarLine::isOneLineWhateverAnAccountIsCalled_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("json") << Format::Json;
    QTest::newRow("waybar") << Format::Waybar;
    QTest::newRow("polybar") << Format::Polybar;
}

void TestBarLine::isOneLineWhateverAnAccountIsCalled()
{
    QFETCH(const Format, format);
    const QString line =
        barLine(format, statusJson({ account(u"A\nB"_s, WatchState::Pushing, 1), account(u"%{F#f00}"_s, {}, 1) }));
    QVERIFY(!line.contains(u'\n'));
    QVERIFY(!line.isEmpty());
}

void TestBarLine::isShortForPolybar()
{
    QCOMPARE(barLine(Format::Polybar, statusJson({ account(u"Work"_s, WatchState::Pushing, 0) })), u"0"_s);
    QCOMPARE(barLine(Format::Polybar, statusJson({ account(u"Work"_s, WatchState::Polling, 12) })), u"12"_s);
    QCOMPARE(barLine(Format::Polybar, statusJson({ account(u"Work"_s, WatchState::Waiting, 12) })), u"12 !"_s);
}

void TestBarLine::saysThatNothingRuns()
{
    QCOMPARE(barLineWithoutPosthorn(Format::Words), u"Posthorn is not running"_s);
    QCOMPARE(barLineWithoutPosthorn(Format::Json), u"{\"running\":false}"_s);
    QCOMPARE(barLineWithoutPosthorn(Format::Polybar), QString());
    const auto waybar = QJsonDocument::fromJson(barLineWithoutPosthorn(Format::Waybar).toUtf8());
    QCOMPARE(waybar[u"alt"_s].toString(), u"not-running"_s);
    QCOMPARE(waybar[u"text"_s].toString(), QString());
}

void TestBarLine::leavesOutWhatChangesAllTheTime()
{
    AccountStatus work = account(u"Work"_s, WatchState::Waiting, 1);
    work.heardAt = QDateTime::currentDateTimeUtc();
    work.retryAt = work.heardAt.addSecs(100);
    const QString before = statusJson({ work });
    work.heardAt = work.heardAt.addSecs(5);
    work.retryAt = work.retryAt.addSecs(50);
    QVERIFY(statusJson({ work }) != before);
    QVERIFY(!saysSomethingElse(statusJson({ work }), before));
    work.unread[u"INBOX"_s] = 2;
    QVERIFY(saysSomethingElse(statusJson({ work }), before));
    QVERIFY(saysSomethingElse({}, before));
}

QTEST_GUILESS_MAIN(TestBarLine)
#include "tst_barline.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackRequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oauth;

namespace {
constexpr quint16 Port = 4711;

QByteArray request(const QByteArray &target, const QByteArray &host = "127.0.0.1:4711"_ba)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n";
}
} // namespace

class TestLoopbackRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatABrowserSays()
    {
        const auto answer = readLoopbackRequest(request("/?code=a%2Fb+c&state=x&empty="_ba), Port);
        const auto *parameters = std::get_if<Parameters>(&answer);
        QVERIFY(parameters);
        QCOMPARE(*parameters, (Parameters { { "code"_ba, "a/b c"_ba }, { "state"_ba, "x"_ba }, { "empty"_ba, {} } }));
        QVERIFY(std::holds_alternative<Parameters>(readLoopbackRequest(request("/"_ba, "LOCALHOST:4711"_ba), Port)));
    }

    void waitsForTheRest()
    {
        const QByteArray whole = request("/?code=c&state=s"_ba);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(std::holds_alternative<RequestIncomplete>(readLoopbackRequest(whole.first(size), Port)));
    }

    // O05 among them: a name that leads here is not ours.
    void refusesWhateverIsNotExactlyThat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another host") << request("/?code=c"_ba, "evil.test"_ba);
        QTest::newRow("another host at our port") << request("/?code=c"_ba, "evil.test:4711"_ba);
        QTest::newRow("no port") << request("/?code=c"_ba, "127.0.0.1"_ba);
        QTest::newRow("another port") << request("/?code=c"_ba, "127.0.0.1:80"_ba);
        QTest::newRow("no host") << "GET /?code=c HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("two hosts") << "GET / HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nHost: 127.0.0.1:4711\r\n\r\n"_ba;
        QTest::newRow("another path") << request("/favicon.ico"_ba);
        QTest::newRow("an absolute address") << request("http://127.0.0.1:4711/?code=c"_ba);
        QTest::newRow("POST") << "POST / HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n\r\n"_ba;
        QTest::newRow("another protocol") << "GET / SMTP\r\nHost: 127.0.0.1:4711\r\n\r\n"_ba;
        QTest::newRow("TLS") << "\x16\x03\x01\x02"_ba;
        QTest::newRow("a parameter twice") << request("/?state=a&state=b"_ba);
        QTest::newRow("half an escape") << request("/?code=%4"_ba);
        QTest::newRow("a control character") << request("/?code=%0d%0aSet-Cookie"_ba);
        QTest::newRow("more than 8 KiB") << request("/?code="_ba + QByteArray(LongestRequest, 'c'));
        QTest::newRow("more than 8 KiB without an end") << "GET /" + QByteArray(LongestRequest, 'c');
    }
    void refusesWhateverIsNotExactlyThat()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(std::holds_alternative<RequestRefused>(readLoopbackRequest(bytes, Port)));
    }
};

QTEST_GUILESS_MAIN(TestLoopbackRequest)
#include "tst_loopbackrequest.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuthorizationResponse.h"
#include "LoopbackListener.h"
#include "RandomText.h"

#include <QNetworkInterface>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;
using namespace oauth;
using namespace std::chrono_literals;

// By sockets of our own: what a browser, a web page, or anybody else on this machine may send.
class TestLoopbackListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_codes.clear();
        m_listener = std::make_unique<LoopbackListener>([this](const Parameters &parameters) {
            const auto answer = judge(parameters, "our-state"_ba, Provider());
            if (const auto *code = std::get_if<AuthorizationCode>(&answer)) {
                m_codes += code->code;
                return LoopbackListener::Verdict::Succeeded;
            }
            return std::holds_alternative<Error>(answer) ? LoopbackListener::Verdict::Failed
                                                         : LoopbackListener::Verdict::Stranger;
        });
        const auto redirect = m_listener->listen(u"http://127.0.0.1:%1/"_s);
        QVERIFY(redirect);
        m_port = quint16(QUrl(*redirect).port());
    }
    void cleanup() { m_listener.reset(); }

    void aWrongOrMissingStateIsAnsweredWith400AndTheWaitGoesOn()
    {
        for (const auto &query : { "?code=c"_ba, "?code=c&state=other"_ba, "?code=c&state="_ba, "?state=our-statE"_ba })
            QVERIFY(ask("/"_ba + query).startsWith("HTTP/1.1 400 "));
        QVERIFY(m_listener->isListening());
        QCOMPARE(m_codes, QByteArrayList());
        QVERIFY(ask("/?code=c&state=our-state"_ba).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_codes, QByteArrayList { "c"_ba });
    }

    void theRightStateIsTakenOnce()
    {
        QVERIFY(ask("/?code=c&state=our-state"_ba).startsWith("HTTP/1.1 200 "));
        QCOMPARE(ask("/?code=d&state=our-state"_ba), QByteArray()); // nobody is there
        QCOMPARE(m_codes, QByteArrayList { "c"_ba });
    }

    void notEvenFromAConnectionThatWasThereBefore()
    {
        QTcpSocket early;
        early.connectToHost(QHostAddress::LocalHost, m_port);
        QTRY_COMPARE(early.state(), QAbstractSocket::ConnectedState);
        QVERIFY(ask("/?code=c&state=our-state"_ba).startsWith("HTTP/1.1 200 "));
        early.write(request("/?code=d&state=our-state"_ba));
        QTRY_COMPARE(early.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_codes, QByteArrayList { "c"_ba });
    }

    void listensOnTheLoopbackOnlyAndNoLongerThanItMust()
    {
        const auto addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            if (!address.isLoopback())
                QVERIFY2(!isOpen(address), qPrintable(address.toString()));
        }
        QVERIFY(isOpen(QHostAddress::LocalHost));
        QVERIFY(ask("/?error=access_denied&state=our-state"_ba).startsWith("HTTP/1.1 200 "));
        QVERIFY(!isOpen(QHostAddress::LocalHost));
    }

    void listensInBothFamiliesWhereTheBrowserIsSentToLocalhost()
    {
        LoopbackListener listener([](const Parameters &) { return LoopbackListener::Verdict::Stranger; });
        const auto redirect = listener.listen(u"http://localhost:%1"_s);
        QVERIFY(redirect);
        m_port = quint16(QUrl(*redirect).port());
        QVERIFY(isOpen(QHostAddress::LocalHost));
        if (QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6)))
            QVERIFY(isOpen(QHostAddress::LocalHostIPv6));
    }

    void isBoundedAndStillThereForTheRightOne()
    {
        QVERIFY(ask("/?state=our-state&code="_ba + QByteArray(LongestRequest, 'c')).startsWith("HTTP/1.1 400 "));
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 100; ++i) { // each begins a request and does not end it
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, m_port);
            QTRY_COMPARE(crowd.back()->state(), QAbstractSocket::ConnectedState);
            crowd.back()->write("GET /");
        }
        const auto open = [&] {
            return std::ranges::count_if(
                crowd, [](const auto &one) { return one->state() == QAbstractSocket::ConnectedState; });
        };
        QTRY_COMPARE(open(), 8);
        QVERIFY(ask("/?code=c&state=our-state"_ba).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_codes, QByteArrayList { "c"_ba });
    }

    void aRequestThatDoesNotEndIsGivenUp()
    {
        m_listener->setPatience(50ms);
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, m_port);
        QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
        slow.write("GET /");
        QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(m_listener->isListening());
    }

    void aStrangerNamedByDnsRebindingIsAnsweredWith400()
    {
        QVERIFY(ask("/?code=c&state=our-state"_ba, "evil.test"_ba).startsWith("HTTP/1.1 400 "));
        QVERIFY(m_listener->isListening());
        QCOMPARE(m_codes, QByteArrayList());
    }

    void thePageHasNothingOfTheRequestAndLoadsNothing()
    {
        const QByteArray page = ask("/?code=canary&state=our-state"_ba);
        QVERIFY(!page.contains("canary") && !page.contains("our-state"));
        for (const auto &header : { "Content-Security-Policy: default-src 'none'"_ba, "Referrer-Policy: no-referrer"_ba,
                                    "Cache-Control: no-store"_ba })
            QVERIFY2(page.contains(header), header.constData());
    }

    void noTwoStatesAreTheSame()
    {
        QSet<QByteArray> states;
        for (int i = 0; i < 10000; ++i)
            states += randomText();
        QCOMPARE(states.size(), 10000);
        QCOMPARE(states.constBegin()->size(), 43); // 256 bits
    }

private:
    QByteArray request(const QByteArray &target, const QByteArray &host = {}) const
    {
        const QByteArray ours = "127.0.0.1:" + QByteArray::number(m_port);
        return "GET " + target + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? ours : host) + "\r\n\r\n";
    }
    // The whole answer; empty: the connection was refused.
    QByteArray ask(const QByteArray &target, const QByteArray &host = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write(request(target, host));
        const bool ended = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10000);
        return ended ? socket.readAll() : "it does not end"_ba;
    }
    bool isOpen(const QHostAddress &address)
    {
        QTcpSocket socket;
        socket.connectToHost(address, m_port);
        const auto decided = [&] {
            return socket.state() == QAbstractSocket::ConnectedState
                || socket.state() == QAbstractSocket::UnconnectedState;
        };
        return QTest::qWaitFor(decided, 10000) && socket.state() == QAbstractSocket::ConnectedState;
    }

    std::unique_ptr<LoopbackListener> m_listener;
    quint16 m_port = 0;
    QByteArrayList m_codes;
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"

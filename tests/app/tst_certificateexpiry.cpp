// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateExpiry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCertificateExpiry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
        m_expiry = std::make_unique<CertificateExpiry>();
        m_expiry->setClock([this] { return m_now; });
        m_told = std::make_unique<QSignalSpy>(m_expiry.get(), &CertificateExpiry::endsSoon);
    }

    void tellsOnceTwoWeeksAhead()
    {
        m_expiry->take(u"a"_s, until(30));
        pass(15);
        QCOMPARE(m_told->size(), 0);
        pass(1);
        QCOMPARE(m_told->size(), 1);
        QCOMPARE(m_told->first().first().toString(), u"a"_s);
        pass(1);
        QCOMPARE(m_told->size(), 1);
    }

    void tellsAtOnceWhatIsAboutToEnd()
    {
        m_expiry->take(u"a"_s, until(3));
        QCOMPARE(m_told->size(), 1);
    }

    void forgetsWhatWasRenewedOrRemoved()
    {
        m_expiry->take(u"a"_s, until(30));
        m_expiry->take(u"b"_s, until(30));
        m_expiry->take(u"a"_s, until(300));
        m_expiry->forget(u"b"_s);
        pass(20);
        QCOMPARE(m_told->size(), 0);
    }

    void waitsForEachByItself()
    {
        m_expiry->take(u"a"_s, until(400));
        m_expiry->take(u"b"_s, until(100));
        pass(90);
        QCOMPARE(m_told->size(), 1);
        QCOMPARE(m_told->first().first().toString(), u"b"_s);
        pass(300);
        QCOMPARE(m_told->size(), 2);
    }

private:
    CertificateDetails until(int days) const { return { .validUntil = m_now.addDays(days) }; }
    void pass(int days)
    {
        m_now = m_now.addDays(days);
        m_expiry->look();
    }

    QDateTime m_now;
    std::unique_ptr<CertificateExpiry> m_expiry;
    std::unique_ptr<QSignalSpy> m_told;
};

QTEST_GUILESS_MAIN(TestCertificateExpiry)
#include "tst_certificateexpiry.moc"

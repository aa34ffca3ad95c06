// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateExpiry.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto LongestTimer = 21 * 24h; // a QTimer counts milliseconds in an int
constexpr auto Often = 24h; // two weeks of warning bear a day
} // namespace

CertificateExpiry::CertificateExpiry(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &CertificateExpiry::look);
}

void CertificateExpiry::take(const QString &account, const CertificateDetails &certificate)
{
    m_certificates.insert(account, certificate);
    look();
}

void CertificateExpiry::forget(const QString &account)
{
    m_certificates.remove(account);
}

void CertificateExpiry::look()
{
    m_next.stop();
    const QDateTime now = m_clock();
    const QStringList accounts = m_certificates.keys();
    for (const QString &account : accounts) {
        if (::endsSoon(m_certificates[account].validUntil, now))
            Q_EMIT endsSoon(account, m_certificates.take(account));
    }
    std::chrono::milliseconds wait = LongestTimer;
    for (const CertificateDetails &certificate : std::as_const(m_certificates)) {
        const std::chrono::milliseconds left(now.msecsTo(certificate.validUntil));
        wait = std::clamp<std::chrono::milliseconds>(left - WarningBeforeTheEnd, Often, wait);
    }
    if (!m_certificates.isEmpty())
        m_next.start(wait);
}

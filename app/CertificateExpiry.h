// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificateDetails.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

// Remembers until when the certificates are valid that accounts trust by themselves, and tells two weeks ahead: once they
// have expired, nothing can be read any more. Wakes up for that only, and every three weeks for a date that is further.
class CertificateExpiry : public QObject
{
    Q_OBJECT
public:
    explicit CertificateExpiry(QObject *parent = nullptr);

    void take(const QString &account, const CertificateDetails &certificate); // as its server shows it now
    void forget(const QString &account);
    void setClock(const std::function<QDateTime()> &clock) { m_clock = clock; }

public Q_SLOTS:
    void look(); // the clock may have been set, or have stood still

Q_SIGNALS:
    void endsSoon(const QString &account, const CertificateDetails &certificate); // once for each that is taken

private:
    std::function<QDateTime()> m_clock = QDateTime::currentDateTimeUtc;
    QHash<QString, CertificateDetails> m_certificates; // by account, those not told of yet
    QTimer m_next;
};

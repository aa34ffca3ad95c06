// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificatePin.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

// The certificate that an account's user has trusted, though nobody vouches for it; lets them take that back.
class TrustedCertificate : public QWidget
{
    Q_OBJECT
public:
    explicit TrustedCertificate(QWidget *parent = nullptr);
    void show(const CertificatePin &pin);

Q_SIGNALS:
    void dropped();

private:
    void drop();

    PlainLabel *m_certificate;
    QPushButton *m_drop;
};

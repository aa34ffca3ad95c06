// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrustedCertificate.h"

#include "PlainLabel.h"
#include "Wording.h"

#include <QPushButton>
#include <QVBoxLayout>

TrustedCertificate::TrustedCertificate(QWidget *parent)
    : QWidget(parent)
    , m_certificate(new PlainLabel)
    , m_drop(new QPushButton(tr("Trust it no &longer")))
{
    m_certificate->makeSelectable();
    m_drop->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_certificate);
    layout->addWidget(m_drop, 0, Qt::AlignLeading);
    connect(m_drop, &QPushButton::clicked, this, &TrustedCertificate::drop);
}

void TrustedCertificate::show(const CertificatePin &pin)
{
    m_certificate->setText(Wording::trusted(pin));
    m_drop->show();
}

void TrustedCertificate::drop()
{
    m_certificate->setFocus(); // what says so, and not whatever comes next
    m_certificate->announce(tr("It is trusted no longer once this is saved."));
    m_drop->hide();
    Q_EMIT dropped();
}

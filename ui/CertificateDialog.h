// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificateDetails.h"

#include <QDialog>

#include <optional>

class QGridLayout;
class QWidget;

// Shows a mail server's certificate that is not trusted, and beside it the one that was trusted before, if there is one
// for this server. Its user may trust it, if it is one that may be trusted at all; unless they say so, they have not.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    CertificateDialog(const CertificateDetails &shown, const std::optional<CertificatePin> &before,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void trusted(const CertificatePin &pin);

private:
    QString explanation() const;
    QWidget *makeTable();
    void addHeadings(QGridLayout *table);
    void addRow(QGridLayout *table, const QString &title, const QString &now, const QString &before);
    void addButtons();

    CertificateDetails m_shown;
    std::optional<CertificatePin> m_before;
};

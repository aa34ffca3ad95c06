// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

// The rows of a form that say which mail server an account is at. The port follows the encryption until it is edited.
class ServerRows : public QObject
{
    Q_OBJECT
public:
    ServerRows(QFormLayout *form, QWidget *parent);

    void fill(const Account &account);
    void writeTo(Account &account) const;
    QString problem() const; // what is missing; empty: nothing
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void followEncryption();

    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_caFile;
    Security m_followed = Security::ImplicitTls; // the encryption that the port was last right for
};

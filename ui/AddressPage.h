// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"
#include "SetupPage.h"

#include <QStringList>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

// The first step: which address it is about, and what the account is to be called.
class AddressPage : public SetupPage
{
    Q_OBJECT
public:
    explicit AddressPage(const QStringList &takenNames, QWidget *parent = nullptr);

    QString title() const override;
    QString problem() const override;
    QWidget *firstField() const override;
    QString email() const;
    QString name() const;
    void setByHandEnabled(bool enabled);
    void setForeignAccounts(const QList<ForeignAccount> &accounts); // of other programs on this machine
    void fill(const Account &account);

Q_SIGNALS:
    void foreignChosen(const ForeignAccount &foreign);
    void byHandWanted(); // without looking for the settings

private:
    QStringList m_takenNames;
    QLineEdit *m_email;
    QLineEdit *m_name;
    QPushButton *m_byHand;
    QVBoxLayout *m_foreign;
};

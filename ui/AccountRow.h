// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Status.h"

#include <QWidget>

class PlainLabel;
class QLabel;

// How one account is doing, in full. Says so unasked when that has become another matter.
class AccountRow : public QWidget
{
    Q_OBJECT
public:
    explicit AccountRow(QWidget *parent = nullptr);
    void show(const AccountStatus &account);
    QWidget *field() const; // that takes the focus

private:
    QLabel *m_icon;
    PlainLabel *m_report;
    QString m_account;
    QString m_news; // that was told last
};

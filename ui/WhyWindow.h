// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DecidedMessage.h"
#include "Status.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

// Why each message of the last days was shown, or was not. A rule can be made from one of them.
class WhyWindow : public QWidget
{
    Q_OBJECT
public:
    explicit WhyWindow(QWidget *parent = nullptr);

public Q_SLOTS:
    // Newest first; what the accounts are called is in their status.
    void setDecided(const QList<DecidedMessage> &decided, const QList<AccountStatus> &accounts);

Q_SIGNALS:
    void ruleWanted(const DecidedMessage &message);

private:
    QList<DecidedMessage> m_decided;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_rule;
};

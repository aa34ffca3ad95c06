// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"
#include "TriedMessage.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class PlainLabel;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

// One rule: what it says of a message, and what is then done. It can be tried against the messages that came last before
// it is kept.
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    // `taken`: the names of the other rules.
    RuleDialog(const Rule &rule, const QStringList &taken, QWidget *parent = nullptr);

    Rule rule() const; // as it stands there now

public Q_SLOTS:
    void showTrial(const QList<TriedMessage> &newestFirst, const QStringList &problems);
    void accept() override; // not while something cannot be understood

Q_SIGNALS:
    void trialWanted(const Rule &rule); // answer with showTrial()

private:
    QWidget *makeConditions();
    QWidget *makeEffect();
    QWidget *makeTrial();
    QLineEdit *addText(QFormLayout *form, const QString &label, const QString &text, const QString &example = {});
    QComboBox *addEither(QFormLayout *form, const QString &label, std::optional<bool> value);
    QSpinBox *addSize(QFormLayout *form, const QString &label, std::optional<quint64> size);
    QString problem() const; // in a sentence; empty: none
    void tryOut();

    Rule m_rule; // as it was
    QStringList m_taken;
    QLineEdit *m_name, *m_senders, *m_lists, *m_subject, *m_headerName, *m_header, *m_mailboxes, *m_accounts, *m_times,
        *m_sound;
    QComboBox *m_vip, *m_addressBook, *m_toMeAlone, *m_subjectHow, *m_headerHow, *m_effect;
    QSpinBox *m_atLeast, *m_atMost;
    QPushButton *m_try;
    PlainLabel *m_outcome;
    QListWidget *m_tried;
    PlainLabel *m_problem;
};

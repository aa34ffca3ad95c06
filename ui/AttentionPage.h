// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"
#include "TriedMessage.h"

#include <QPointer>
#include <QWidget>

class PlainLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class RuleDialog;

// The page of the settings about attention: rules in their order, quiet hours, who matters, and the hook. What is changed
// here is announced at once; what it shows is what it was told last.
class AttentionPage : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionPage(QWidget *parent = nullptr);

public Q_SLOTS:
    void setSettings(const AttentionSettings &settings);
    void addRule(const Rule &proposal); // opens the dialog
    void showTrial(const QList<TriedMessage> &newestFirst, const QStringList &problems);

Q_SIGNALS:
    void settingsChanged(const AttentionSettings &settings);
    void trialWanted(const Rule &rule); // answer with showTrial()
    void whyWanted();

private:
    QWidget *makeRules();
    QWidget *makeChoices();
    QPushButton *makeButton(const QString &text, void (AttentionPage::*pressed)());
    void addNewRule();
    void editRule();
    void removeRule();
    void moveUp();
    void moveDown();
    void move(int by);
    void edit(const Rule &rule, int row); // below zero: a new one
    void takeChoices();
    void refresh();
    void refreshButtons();
    QString problem() const;

    AttentionSettings m_settings;
    QListWidget *m_rules;
    QPushButton *m_edit, *m_remove, *m_up, *m_down;
    QLineEdit *m_quietHours, *m_vips, *m_addressBook, *m_hook;
    PlainLabel *m_problem;
    QPointer<RuleDialog> m_dialog;
};

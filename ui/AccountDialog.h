// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "TestReport.h"

#include <QByteArray>
#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

// The form for one account. Says in words what is missing; can be tried out before it is saved.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    // `account` without an id: a new one. `takenNames`: of the other accounts.
    AccountDialog(const Account &account, const QStringList &takenNames, QWidget *parent = nullptr);

    Account account() const; // as the form says now
    std::optional<QByteArray> newPassword() const; // as typed; nothing: unchanged
    QString problem() const; // why it cannot be saved yet; empty: it can
    void showTestResult(const TestReport &report);

Q_SIGNALS:
    void testRequested(const Account &account, const std::optional<QByteArray> &password);
    void saved(const Account &account, const std::optional<QByteArray> &newPassword);

public Q_SLOTS:
    void accept() override;

private:
    QWidget *makeForm();
    void addIdentityRows(QFormLayout *form);
    void addServerRows(QFormLayout *form);
    void addPasswordRows(QFormLayout *form);
    void addMailboxRows(QFormLayout *form);
    void addOpeningRows(QFormLayout *form);
    void fill(const Account &account);
    void connectFields();
    void refresh();
    void test();
    void chooseCaFile();

    Account m_original;
    QStringList m_takenNames;
    bool m_isNew;
    bool m_testing = false;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QComboBox *m_mechanism;
    QComboBox *m_passwordKind;
    QLineEdit *m_password;
    QLineEdit *m_passwordCommand;
    QPlainTextEdit *m_mailboxes;
    QLineEdit *m_caFile;
    QWidget *m_caFileRow;
    QComboBox *m_opening;
    QComboBox *m_preset;
    QLineEdit *m_webmail;
    QLineEdit *m_openingCommand;
    QLabel *m_problem;
    QPlainTextEdit *m_testResult;
    QPushButton *m_test;
    QDialogButtonBox *m_buttons;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Preferences.h"
#include "Status.h"
#include "TestReport.h"

#include <QByteArray>
#include <QDialog>
#include <QList>
#include <QPointer>

#include <optional>

class AccountDialog;
class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

// Accounts and preferences. What is changed here is announced at once and applies without a restart; what it shows
// is what it was told last.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

public Q_SLOTS:
    void setAccounts(const QList<Account> &accounts);
    void setStatus(const QList<AccountStatus> &status);
    void setPreferences(const Preferences &preferences);
    void showTestResult(const QString &accountId, const TestReport &report);
    void showError(const Error &error);
    void addAccount(); // opens the form for a new account

Q_SIGNALS:
    void accountSaved(const Account &account, const std::optional<QByteArray> &newPassword); // new or changed, by id
    void accountRemoved(const QString &accountId);
    void preferencesChanged(const Preferences &preferences);
    // `password` as typed; none: the stored one.
    void testRequested(const Account &account, const std::optional<QByteArray> &password);

private:
    QWidget *makeAccountsPage();
    QWidget *makeGeneralPage();
    QCheckBox *addChoice(QWidget *page, const QString &text, bool Preferences::*choice);
    void editAccount();
    void removeAccount();
    void testAccount();
    void openForm(AccountDialog *form);
    void refreshList();
    void refreshButtons();
    const Account *selected() const;

    QList<Account> m_accounts;
    QList<AccountStatus> m_status;
    Preferences m_preferences;
    QString m_testing; // id of the account under test from the list
    QPointer<AccountDialog> m_form;
    QTabWidget *m_pages;
    QListWidget *m_list;
    QLabel *m_noAccounts;
    QPlainTextEdit *m_testResult;
    QLabel *m_error;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_test;
    QList<std::pair<QCheckBox *, bool Preferences::*>> m_choices;
};

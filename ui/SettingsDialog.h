// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Preferences.h"
#include "Status.h"
#include "TestReport.h"

#include <QDialog>
#include <QList>

#include <optional>

class AttentionPage;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QFormLayout;
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

    AttentionPage *attention() const { return m_attention; }
    void showAttention(); // that page

public Q_SLOTS:
    void setAccounts(const QList<Account> &accounts);
    void setStatus(const QList<AccountStatus> &status);
    void setPreferences(const Preferences &preferences);
    void showTestResult(const QString &accountId, const TestReport &report);
    void showError(const Error &error);
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void accountWanted(); // a new one
    void accountActivated(const Account &account); // to be edited
    void accountChanged(const Account &account); // here: its certificate is trusted from now on
    void accountRemoved(const QString &accountId);
    void preferencesChanged(const Preferences &preferences);
    void testRequested(const Account &account);

private:
    QWidget *makeAccountsPage();
    QWidget *makeGeneralPage();
    QFormLayout *makeDetailRows();
    void editAccount();
    void askToRemoveAccount();
    void testAccount();
    void lookAtCertificate();
    void refreshList();
    void refreshButtons();
    template<typename Value>
    void changePreference(Value Preferences::*choice, Value value);
    const Account *selected() const;

    struct Choice
    {
        QCheckBox *box;
        bool Preferences::*value;
    };

    struct Detail
    {
        QComboBox *box;
        PopupDetail Preferences::*value;
    };

    QList<Account> m_accounts; // in the order of the list
    QList<AccountStatus> m_status;
    Preferences m_preferences;
    QString m_testing; // id of the account whose test was asked for in the list
    QListWidget *m_list = nullptr;
    PlainLabel *m_noAccounts = nullptr;
    QPlainTextEdit *m_testResult = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_look = nullptr; // at the certificate that the last test failed over
    std::optional<Account> m_tested;
    std::optional<CertificateDetails> m_certificate;
    QList<Choice> m_choices;
    QList<Detail> m_details;
    QTabWidget *m_pages;
    AttentionPage *m_attention;
    PlainLabel *m_error;
};

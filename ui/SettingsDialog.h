// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Mailbox.h"
#include "Preferences.h"
#include "Status.h"
#include "TestReport.h"

#include <QByteArray>
#include <QDialog>
#include <QList>
#include <QPointer>

#include <optional>
#include <variant>

class AccountDialog;
class PlainLabel;
class QCheckBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

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
    void showMailboxes(const QString &accountId, const std::variant<MailboxList, Error> &answer);
    void showError(const Error &error);
    void showTrouble(const QString &sentence);
    void addAccount(); // opens the form for a new account

Q_SIGNALS:
    void accountSaved(const Account &account, const std::optional<QByteArray> &newPassword); // new or changed, by id
    void accountRemoved(const QString &accountId);
    void preferencesChanged(const Preferences &preferences);
    // `password` as typed; none: the stored one.
    void testRequested(const Account &account, const std::optional<QByteArray> &password);
    void mailboxesRequested(const Account &account, const std::optional<QByteArray> &password);

private:
    QWidget *makeAccountsPage();
    QWidget *makeGeneralPage();
    void editAccount();
    void askToRemoveAccount();
    void testAccount();
    void lookAtCertificate();
    void openForm(const Account &account);
    void refreshList();
    void refreshButtons();
    void changePreference(bool Preferences::*choice, bool value);
    const Account *selected() const;

    struct Choice
    {
        QCheckBox *box;
        bool Preferences::*value;
    };

    QList<Account> m_accounts; // in the order of the list
    QList<AccountStatus> m_status;
    Preferences m_preferences;
    QString m_testing; // id of the account whose test was asked for in the list
    QPointer<AccountDialog> m_form;
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
    PlainLabel *m_error;
};

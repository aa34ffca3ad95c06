// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Mailbox.h"
#include "SignInOffer.h"
#include "SignInWay.h"
#include "TestReport.h"

#include <QByteArray>
#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <optional>
#include <variant>

class ActionChoice;
class MailboxDialog;
class OpeningRows;
class PlainLabel;
class ScrollingPage;
class ServerRows;
class SignInRows;
class TrustedCertificate;
class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

// The form for one account, all of it on one page. Says in words what is missing; the account can be tried out before it
// is saved.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    // `account` without an id: a new one. `takenNames`: those of the other accounts.
    AccountDialog(const Account &account, const QStringList &takenNames, QWidget *parent = nullptr);

    Account account() const; // as the form says now
    std::optional<QByteArray> newPassword() const; // as typed; nothing: unchanged
    QString problem() const; // why it cannot be saved yet; empty: it can
    void setProviders(const QList<OAuthChoice> &providers);
    void showSignIn(const SignInProgress &progress);
    void showTestResult(const TestReport &report);
    void showMailboxes(const std::variant<MailboxList, Error> &answer);
    void showCertificate(const CertificateDetails &certificate); // before an error that it is to blame for

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void testRequested(const Account &account, const std::optional<QByteArray> &password);
    void mailboxesRequested(const Account &account, const std::optional<QByteArray> &password);
    void signInWanted(const Account &account, SignInPlace place); // anew, at its OAuth provider
    void signInWithdrawn();
    void pageWanted(const QUrl &page); // of a provider's
    void saved(const Account &account, const std::optional<QByteArray> &newPassword);

private:
    void makeFields();
    QFormLayout *makeForm();
    void addTrustRow(QFormLayout *form);
    void addMailboxRows(QFormLayout *form);
    void fitToForm();
    void fill();
    void connectFields();
    void followTheAddress();
    void refresh();
    void chooseMailboxes();
    void test();
    void showTrust();
    void showTestText(const QString &text);
    void lookAtCertificate();
    QString problemOfSigningIn() const;

    Account m_original;
    QStringList m_takenNames;
    bool m_isNew;
    bool m_testing = false;
    bool m_asking = false; // for the mailboxes
    QLineEdit *m_name;
    QLineEdit *m_email;
    ScrollingPage *m_scroll = nullptr;
    QFormLayout *m_form = nullptr;
    ServerRows *m_server = nullptr;
    TrustedCertificate *m_trusted = nullptr;
    SignInRows *m_signIn = nullptr;
    QPlainTextEdit *m_mailboxes;
    QPushButton *m_choose;
    QPointer<MailboxDialog> m_chooser;
    QStringList m_pushMailboxes; // as chosen; those that are still watched count
    QCheckBox *m_preview;
    OpeningRows *m_opening = nullptr;
    ActionChoice *m_actions = nullptr;
    PlainLabel *m_problem;
    QPlainTextEdit *m_testResult;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
    QPushButton *m_look; // at the certificate that the test failed over
    std::optional<CertificateDetails> m_certificate;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CertificateDetails.h"
#include "DiscoveryStep.h"
#include "Error.h"
#include "ForeignAccount.h"
#include "Mailbox.h"
#include "ServerSettings.h"
#include "SignInOffer.h"
#include "SignInWay.h"
#include "TestReport.h"

#include <QByteArray>
#include <QDialog>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

class AddressPage;
class MailboxesPage;
class PlainLabel;
class ScrollingPage;
class ServerPage;
class SetupPage;
class SignInPage;
class TestPage;
class QPushButton;

// The way to a new account, in steps: address, mail server, signing in, mailboxes, trying it out. It finds out nothing by
// itself: each step asks for what it needs, and is told. Nothing is asked at a server before its user has gone on from
// the step that shows its host.
class NewAccountDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewAccountDialog(const QStringList &takenNames, QWidget *parent = nullptr);

    void setProviders(const QList<OAuthChoice> &providers); // to sign in at in the browser
    void setGnomeAccounts(const QList<GnomeAccount> &accounts);
    void setForeignAccounts(const QList<ForeignAccount> &accounts); // that are not ours already

    // Answers to what was asked for. What comes too late is dropped.
    void showStep(const DiscoveryStep &step);
    void showSettings(const QList<ServerSettings> &found); // the best first
    void showSignIn(const SignInProgress &progress);
    void showMailboxes(const std::variant<MailboxList, Error> &answer);
    void showTestResult(const TestReport &report);
    void showForeignPassword(const QByteArray &password);
    void showCertificate(const CertificateDetails &certificate); // before an error that it is to blame for

    Account account() const; // as the steps say now
    std::optional<QByteArray> password() const; // as typed; nothing: the account knows where it is

Q_SIGNALS:
    void settingsWanted(const QString &email);
    void signInWanted(const Account &account, SignInPlace place, const QByteArray &clientSecret); // in the browser
    void signInOutdated(); // nobody wants any more what has come of it
    void foreignPasswordWanted(const ForeignAccount &foreign); // as the keyring has it
    void mailboxesRequested(const Account &account, const std::optional<QByteArray> &password);
    void testRequested(const Account &account, const std::optional<QByteArray> &password);
    void withdrawn(); // what was asked for last is not wanted any more
    void pageWanted(const QUrl &page); // of a provider's
    void saved(const Account &account, const std::optional<QByteArray> &password);

private:
    enum Step { Address, Server, SignIn, Mailboxes, Test };

    QLayout *makeButtons();
    QWidget *makePages();
    void goTo(Step step);
    void begin(Step step);
    void offerLook(const std::optional<Error> &error);
    void lookAtCertificate();
    void takeOver(const ForeignAccount &foreign);
    void goBack();
    void goOn();
    void enterByHand();
    void refresh();
    void refreshNext();
    SetupPage *page() const;

    QString m_id; // of the account
    std::optional<CertificateDetails> m_certificate; // as the server showed it in this step
    std::optional<CertificatePin> m_pin; // of the one that is trusted
    AddressPage *m_address;
    ServerPage *m_server;
    SignInPage *m_signIn;
    MailboxesPage *m_mailboxes;
    TestPage *m_test;
    PlainLabel *m_title;
    ScrollingPage *m_scroll = nullptr;
    QList<SetupPage *> m_pages; // by step
    Step m_step = Address;
    PlainLabel *m_problem;
    QPushButton *m_look; // at the certificate that the server has shown
    QPushButton *m_back;
    QPushButton *m_next; // or what it is called in this step
};

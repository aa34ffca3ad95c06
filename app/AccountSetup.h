// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "SignInOffer.h"
#include "SignInWay.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class AccountDialog;
class AccountStore;
class NewAccountDialog;
class SecretStore;
class SignIn;
class QDialog;
class QUrl;
class QWidget;

// Sets accounts up: opens the dialogs for it, finds out what they ask for, and stores what their user has decided.
class AccountSetup : public QObject
{
    Q_OBJECT
public:
    enum class Password { Unchanged, New };

    AccountSetup(AccountStore &config, SecretStore &secrets, const QDBusConnection &bus, QObject *parent = nullptr);
    ~AccountSetup() override;

    // One dialog at a time: where one is open, it comes to the front instead.
    void add(QWidget *parent);
    void edit(const Account &account, QWidget *parent);

    void save(const Account &account, const std::optional<QByteArray> &newPassword);
    void removeSecrets(const Account &account);

Q_SIGNALS:
    void stored(const QString &accountId, AccountSetup::Password password); // in the configuration
    void signedIn(const QString &accountId); // anew, at its OAuth provider
    void trouble(const QString &sentence); // to be told

private:
    void wireNew(NewAccountDialog *dialog);
    void wireSignIn(NewAccountDialog *dialog);
    void wireSignIn(AccountDialog *dialog);
    void offerForeign(NewAccountDialog *dialog);
    void signIn(const Account &account, SignInPlace place, const QByteArray &clientSecret, NewAccountDialog *dialog);
    static void start(SignIn *run, SignInPlace place, QObject *dialog,
                      const std::function<void(const SignInProgress &)> &show);
    void dropSignIn();
    template<typename Dialog>
    void wireQuestions(Dialog *dialog, const std::function<QObject *()> &context);
    QObject *newQuestion();
    void open(QDialog *dialog);
    bool bringUp();

    QStringList namesOfOthers(const QString &id) const;
    void store(const Account &account, Password password);
    void removeUnused(const Account &before, const Account &now);
    void tell(const std::optional<Error> &error);
    static void openPage(const QUrl &page);

    AccountStore &m_config;
    SecretStore &m_secrets;
    QDBusConnection m_bus;
    struct SignedIn
    {
        Account account;
        std::optional<Error> notKept; // by the keyring
    };
    std::optional<SignedIn> m_signedIn; // in the browser, and not saved yet
    QPointer<QDialog> m_dialog;
    std::unique_ptr<QObject>
        m_question; // what the way to a new account has come to; without it, nobody waits for the answer
};

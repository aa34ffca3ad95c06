// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerSettings.h"
#include "SetupPage.h"
#include "SignInOffer.h"
#include "SignInWay.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

class PageButton;
class PlainLabel;
class ProviderRows;
class SignInProgressView;
class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QRadioButton;

// The third step: how to prove at the server who one is. Offers what the server takes; each offer has its own fields.
class SignInPage : public SetupPage
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    void setProviders(const QList<OAuthChoice> &providers);
    void setGnomeAccounts(const QList<GnomeAccount> &accounts);
    void begin(const ServerSettings &settings, const QString &email);
    void beginSignIn(); // in the browser
    void showProgress(const SignInProgress &progress);

    QString title() const override;
    QString problem() const override;
    QWidget *firstField() const override;
    void writeTo(Account &account) const;
    std::optional<QByteArray> secret() const; // as typed; nothing: the account knows where it is
    SignInPlace place() const;
    QByteArray clientSecret() const; // typed with the client id; empty: none
    void takeOver(const Account &account); // as another program has it
    void takePassword(const QByteArray &password); // where none was typed
    bool needsBrowser() const; // nothing is missing but the sign-in there

Q_SIGNALS:
    void signedIn(); // in the browser
    void signInOutdated(); // what was asked for there is not what the page says any more

private:
    void makeOffers(QFormLayout *form);
    void makeFields(QFormLayout *form);
    void offer(const QList<SignInOffer> &offers);
    SignInOffer easiest(const QList<SignInOffer> &offers) const;
    void refresh();
    void forgetSignIn();
    QString hint() const;
    QString problemOfBrowser() const;
    bool isWaiting() const; // for the browser
    SignInOffer offer() const;
    const GnomeAccount *gnomeAccount() const;

    ServerSettings m_settings;
    QString m_email;
    QList<GnomeAccount> m_gnomeAccounts;
    std::optional<SignInProgress> m_progress; // of the sign-in in the browser; nullopt: not begun

    QFormLayout *m_form;
    QLineEdit *m_user;
    QButtonGroup *m_offers;
    QHash<SignInOffer, QRadioButton *> m_buttons;
    PlainLabel *m_hint;
    PageButton *m_page;
    QLineEdit *m_password;
    QLineEdit *m_command;
    QLineEdit *m_certificate;
    ProviderRows *m_providers = nullptr;
    SignInProgressView *m_view;
};

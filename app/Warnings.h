// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CertificateDetails.h"
#include "CertificateExpiry.h"
#include "Error.h"
#include "Status.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

class Monitor;
class Notices;
class SecretStore;
class SignIn;
class StateStore;
class SystemEvents;

// What is told apart from mail, in popups of its own, and the way out that each offers: a keyring that stays locked, an
// account that has to sign in in the browser, a certificate that ends or is vouched for now. Each is told once.
class Warnings : public QObject
{
    Q_OBJECT
public:
    Warnings(StateStore &state, SecretStore &secrets, Monitor &monitor, SystemEvents &system, Notices &notices,
             QObject *parent = nullptr);
    ~Warnings() override;

    void signIn(const Account &account); // in the browser of this session; how it ends, the account's state tells
    void explainMissingTray(); // on GNOME, where an extension brings one; once in all
    void forget(const QString &account); // it is removed

Q_SIGNALS:
    void settingsWanted(const QString &activationToken);
    void windowWanted(const QString &activationToken);
    void expiryTold(); // of a certificate: the accounts' status says it, too
    void failed(const Error &error);

private:
    void noteSignIn(const AccountStatus &status);
    void noteCertificate(const Account &account, const CertificateDetails &certificate);
    void warnOfExpiry(const QString &account, const CertificateDetails &certificate);
    void onActivated(const QString &about, const QString &activationToken);

    StateStore &m_state;
    SecretStore &m_secrets;
    Monitor &m_monitor;
    Notices &m_notices;
    CertificateExpiry m_expiry;
    QPointer<SignIn> m_signIn; // one at a time: the user has one browser
    QSet<QString> m_askedToSignIn; // accounts
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "SignInOffer.h"
#include "SignInWay.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

// The rows of a form that say at which OAuth provider one signs in, as which program, and on which device.
class ProviderRows : public QObject
{
    Q_OBJECT
public:
    ProviderRows(QFormLayout *form, QWidget *parent);

    void setProviders(const QList<OAuthChoice> &providers);
    bool offers(const QString &providerId) const; // empty: any
    void setOnly(const QString &providerId); // empty: the user chooses
    void setVisible(bool visible);

    std::optional<OAuthChoice> chosen() const; // nullopt: there is none to choose from
    QString problem() const; // what is missing; empty: nothing
    OAuthClient client() const;
    QByteArray clientSecret() const; // typed with the client id; never part of an Account
    SignInPlace place() const;

Q_SIGNALS:
    void changed();

private:
    void forgetClient();
    bool isAnother() const;
    bool needsClientId() const;

    QFormLayout *m_form;
    QList<OAuthChoice> m_providers;
    QString m_only;
    QComboBox *m_provider;
    QLineEdit *m_address; // of a provider that is none of those
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QCheckBox *m_byCode;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class SignInAgain;

// The rows of a form that say how an account signs in: as whom, by which mechanism, and where the password is from.
class SignInRows : public QObject
{
    Q_OBJECT
public:
    enum class Stored { No, Yes }; // whether there is a password already
    SignInRows(QFormLayout *form, const Account &account, Stored stored, QWidget *parent);

    void writeTo(Account &account) const;
    std::optional<QByteArray> newPassword() const; // as typed; nothing: unchanged
    QString problem() const; // what is missing; empty: nothing
    QLineEdit *user() const { return m_user; }
    SignInAgain *again() const { return m_again; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void refresh();
    bool needsSecret() const;
    PasswordSource source() const;

    QFormLayout *m_form;
    Account m_original;
    Stored m_stored;
    QLineEdit *m_user;
    QComboBox *m_kind;
    QLineEdit *m_password;
    QLineEdit *m_command;
    SignInAgain *m_again;
    QComboBox *m_mechanism;
};

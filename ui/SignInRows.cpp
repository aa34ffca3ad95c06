// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInRows.h"

#include "CommandText.h"
#include "EnumChoice.h"
#include "FormRow.h"
#include "SignInAgain.h"
#include "Wording.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QProcess>

using namespace Qt::StringLiterals;

SignInRows::SignInRows(QFormLayout *form, const Account &account, Stored stored, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_original(account)
    , m_stored(stored)
    , m_user(makeTechnicalField())
    , m_kind(new QComboBox)
    , m_password(new QLineEdit)
    , m_command(makeTechnicalField(u"pass show mail/work"_s))
    , m_again(new SignInAgain)
    , m_mechanism(new QComboBox)
{
    fill();
    addRow(form, tr("&User name:"), m_user);
    addRow(form, tr("Password &from:"), m_kind);
    addRow(form, tr("Pass&word:"), m_password);
    addRow(form, tr("Pass&word command:"), m_command);
    form->addRow(QString(), m_again);
    addRow(form, tr("Sign-in &method:"), m_mechanism);
    for (QLineEdit *field : { m_user, m_password, m_command })
        connect(field, &QLineEdit::textChanged, this, &SignInRows::changed);
    for (QComboBox *box : { m_kind, m_mechanism })
        connect(box, &QComboBox::currentIndexChanged, this, &SignInRows::refresh);
    refresh();
}

void SignInRows::fill()
{
    addChoice(m_kind, PasswordSource::Kind::Keyring, tr("The desktop's keyring"));
    addChoice(m_kind, PasswordSource::Kind::Command, tr("The output of a command"));
    if (m_original.password.kind == PasswordSource::Kind::OAuth) // which takes more than this form to set up
        addChoice(m_kind, PasswordSource::Kind::OAuth, tr("The sign-in in the browser"));
    if (m_original.password.kind == PasswordSource::Kind::Gnome)
        addChoice(m_kind, PasswordSource::Kind::Gnome, tr("GNOME Online Accounts"));
    m_password->setEchoMode(QLineEdit::Password);
    if (m_stored == Stored::Yes && m_original.password.kind == PasswordSource::Kind::Keyring)
        m_password->setPlaceholderText(tr("Unchanged"));
    for (const Mechanism mechanism :
         { Mechanism::Strongest, Mechanism::ScramSha256, Mechanism::ScramSha1, Mechanism::Plain, Mechanism::Login,
           Mechanism::OAuth, Mechanism::OAuthBearer, Mechanism::XOAuth2, Mechanism::Gssapi })
        addChoice(m_mechanism, mechanism, Wording::word(mechanism));
    if (!m_original.certificateFile.isEmpty()) // which nothing in this form names
        addChoice(m_mechanism, Mechanism::External, Wording::word(Mechanism::External));

    m_user->setText(m_original.user);
    choose(m_kind, m_original.password.kind);
    m_command->setText(commandText(m_original.password.command));
    choose(m_mechanism, m_original.mechanism);
}

void SignInRows::refresh()
{
    const auto kind = chosen<PasswordSource::Kind>(m_kind);
    m_form->setRowVisible(m_kind, needsSecret());
    m_form->setRowVisible(m_password, needsSecret() && kind == PasswordSource::Kind::Keyring);
    m_form->setRowVisible(m_command, needsSecret() && kind == PasswordSource::Kind::Command);
    m_form->setRowVisible(m_again, needsSecret() && kind == PasswordSource::Kind::OAuth);
    Q_EMIT changed();
}

bool SignInRows::needsSecret() const
{
    return isSecret(proofFor(chosen<Mechanism>(m_mechanism)));
}

PasswordSource SignInRows::source() const
{
    const auto kind = chosen<PasswordSource::Kind>(m_kind);
    PasswordSource source;
    if (kind == m_original.password.kind)
        source = m_original.password; // with what has no field here
    source.kind = kind;
    if (kind == PasswordSource::Kind::Command)
        source.command = QProcess::splitCommand(m_command->text());
    return source;
}

void SignInRows::writeTo(Account &account) const
{
    account.user = m_user->text().trimmed();
    account.password = source();
    account.mechanism = chosen<Mechanism>(m_mechanism);
}

std::optional<QByteArray> SignInRows::newPassword() const
{
    const bool isWanted = needsSecret() && chosen<PasswordSource::Kind>(m_kind) == PasswordSource::Kind::Keyring;
    if (!isWanted || m_password->text().isEmpty())
        return std::nullopt;
    return m_password->text().toUtf8();
}

QString SignInRows::problem() const
{
    if (m_user->text().trimmed().isEmpty())
        return tr("Enter the user name.");
    if (!needsSecret())
        return {};
    const PasswordSource now = source();
    if (now.kind == PasswordSource::Kind::Command)
        return now.command.isEmpty() ? tr("Enter the command that prints the password.") : QString();
    if (now.kind != PasswordSource::Kind::Keyring)
        return {};
    const bool isStored = m_stored == Stored::Yes && m_original.password.kind == PasswordSource::Kind::Keyring;
    return isStored || newPassword() ? QString() : tr("Enter the password.");
}

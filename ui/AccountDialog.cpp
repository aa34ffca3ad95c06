// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountDialog.h"

#include "CertificateDialog.h"
#include "CommandText.h"
#include "FormRow.h"
#include "MailboxDialog.h"
#include "PlainLabel.h"
#include "WebmailPresets.h"
#include "Wording.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 600;
constexpr int LinesOfMailboxes = 3;
constexpr int LinesOfTestResult = 7;

template<typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template<typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template<typename Enum>
void addChoice(QComboBox *box, Enum value, const QString &text)
{
    box->addItem(text, static_cast<int>(value));
}

int heightOfLines(const QPlainTextEdit *edit, int lines)
{
    return edit->fontMetrics().lineSpacing() * lines
        + 2 * (edit->frameWidth() + static_cast<int>(edit->document()->documentMargin()));
}

QWidget *sideBySide(QWidget *field, QWidget *button)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty() && !lines.contains(trimmed))
            lines += trimmed;
    }
    return lines;
}
} // namespace

AccountDialog::AccountDialog(const Account &account, const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_original(account)
    , m_takenNames(takenNames)
    , m_isNew(account.id.isEmpty())
{
    if (m_isNew)
        m_original.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setWindowTitle(m_isNew ? tr("Add an account") : tr("Edit an account"));

    makeFields();
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins({});
    m_form = new QFormLayout;
    pageLayout->addLayout(m_form);
    pageLayout->addStretch();
    addIdentityRows();
    addServerRows();
    addPasswordRows();
    addReadingRows();

    auto *scroll = new QScrollArea; // for small screens and large fonts
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_testResult);
    layout->addWidget(m_buttons);

    fill();
    connectFields();
    refresh();
    resize(Width, page->sizeHint().height() + sizeHint().height() - scroll->sizeHint().height());
}

void AccountDialog::makeFields()
{
    m_name = new QLineEdit;
    m_email = makeTechnicalField(u"anna@example.org"_s);
    m_host = makeTechnicalField(u"imap.example.org"_s);
    m_security = new QComboBox;
    m_port = new QSpinBox;
    m_caFile = makeTechnicalField(tr("The authorities that this computer trusts"));
    m_user = makeTechnicalField();
    m_passwordKind = new QComboBox;
    m_password = new QLineEdit;
    m_passwordCommand = makeTechnicalField(u"pass show mail/work"_s);
    m_mechanism = new QComboBox;
    m_mailboxes = new QPlainTextEdit;
    m_choose = new QPushButton(tr("C&hoose…"));
    m_preview = new QCheckBox(tr("Popups show how the te&xt begins"));
    m_opening = new QComboBox;
    m_preset = new QComboBox;
    m_webmail = makeTechnicalField(u"https://"_s);
    m_openingCommand = makeTechnicalField(u"thunderbird mid:{message_id}"_s);
    m_problem = new PlainLabel;
    m_testResult = new QPlainTextEdit;
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_test = m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_look = m_buttons->addButton(tr("Loo&k at the certificate…"), QDialogButtonBox::ActionRole);
    m_look->hide();

    m_testResult->setReadOnly(true);
    m_testResult->setTabChangesFocus(true);
    m_testResult->setAccessibleName(tr("Result of the test"));
    m_testResult->setFixedHeight(heightOfLines(m_testResult, LinesOfTestResult));
    m_testResult->hide();
}

void AccountDialog::addIdentityRows()
{
    addRow(m_form, tr("&E-mail address:"), m_email);
    addRow(m_form, tr("&Name of the account:"), m_name);
}

void AccountDialog::addServerRows()
{
    for (const Security security : { Security::ImplicitTls, Security::StartTls })
        addChoice(m_security, security, Wording::word(security));
    m_port->setRange(1, 65535);

    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAccessibleName(tr("Browse for the CA file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &AccountDialog::chooseCaFile);

    m_form->addRow(makeHeading(tr("Mail server (IMAP)")));
    addRow(m_form, tr("Ser&ver:"), m_host);
    addRow(m_form, tr("En&cryption:"), m_security);
    addRow(m_form, tr("&Port:"), m_port);
    addRow(m_form, tr("C&A file:"), m_caFile, sideBySide(m_caFile, browse));
}

void AccountDialog::addPasswordRows()
{
    addChoice(m_passwordKind, PasswordSource::Kind::Keyring, tr("The desktop's keyring"));
    addChoice(m_passwordKind, PasswordSource::Kind::Command, tr("The output of a command"));
    m_password->setEchoMode(QLineEdit::Password);
    if (!m_isNew && m_original.password.kind == PasswordSource::Kind::Keyring)
        m_password->setPlaceholderText(tr("Unchanged"));
    for (const Mechanism mechanism :
         { Mechanism::Strongest, Mechanism::ScramSha256, Mechanism::ScramSha1, Mechanism::Plain, Mechanism::Login,
           Mechanism::OAuth, Mechanism::OAuthBearer, Mechanism::XOAuth2, Mechanism::Gssapi })
        addChoice(m_mechanism, mechanism, Wording::word(mechanism));
    if (!m_original.certificateFile.isEmpty()) // which the command line or the settings file named
        addChoice(m_mechanism, Mechanism::External, Wording::word(Mechanism::External));

    m_form->addRow(makeHeading(tr("Signing in")));
    addRow(m_form, tr("&User name:"), m_user);
    addRow(m_form, tr("Password &from:"), m_passwordKind);
    addRow(m_form, tr("Pass&word:"), m_password);
    addRow(m_form, tr("Pass&word command:"), m_passwordCommand);
    addRow(m_form, tr("Sign-in &method:"), m_mechanism);
}

void AccountDialog::addReadingRows()
{
    m_mailboxes->setTabChangesFocus(true);
    m_mailboxes->setFixedHeight(heightOfLines(m_mailboxes, LinesOfMailboxes));
    m_mailboxes->setToolTip(tr("One in each line"));
    m_mailboxes->setAccessibleDescription(tr("One in each line"));
    m_choose->setAccessibleName(tr("Choose the mailboxes from those at the server"));
    m_choose->setAutoDefault(false);
    m_preview->setToolTip(tr("Where the server tells it (PREVIEW): Dovecot, Cyrus, Fastmail"));

    addChoice(m_opening, Opening::Kind::MessageWindow, tr("A window of Posthorn"));
    addChoice(m_opening, Opening::Kind::MailProgram, tr("The mail program"));
    addChoice(m_opening, Opening::Kind::Webmail, tr("The webmail, in the browser"));
    addChoice(m_opening, Opening::Kind::Command, tr("A command"));
    for (const WebmailPreset &preset : webmailPresets())
        m_preset->addItem(preset.name, preset.address);
    m_preset->addItem(tr("Another"), QString());
    m_openingCommand->setToolTip(tr("{message_id}, {email}, {mailbox} and {uid} stand for those of the message"));
    m_webmail->setToolTip(m_openingCommand->toolTip());

    m_form->addRow(makeHeading(tr("Mail")));
    addRow(m_form, tr("Mail&boxes to watch:"), m_mailboxes, sideBySide(m_mailboxes, m_choose));
    m_form->addRow(QString(), m_preview);
    addRow(m_form, tr("A click &opens:"), m_opening);
    addRow(m_form, tr("Webma&il:"), m_preset);
    addRow(m_form, tr("Webmail add&ress:"), m_webmail);
    addRow(m_form, tr("Comman&d:"), m_openingCommand);
}

void AccountDialog::fill()
{
    m_name->setText(m_original.name);
    m_email->setText(m_original.email);
    m_host->setText(m_original.host);
    choose(m_security, m_original.security);
    m_port->setValue(m_original.port);
    m_caFile->setText(m_original.caFile);
    m_user->setText(m_original.user);
    choose(m_passwordKind, m_original.password.kind);
    m_passwordCommand->setText(commandText(m_original.password.command));
    choose(m_mechanism, m_original.mechanism);
    m_mailboxes->setPlainText(m_original.mailboxes.join(u'\n'));
    m_pushMailboxes = m_original.pushMailboxes;
    m_preview->setChecked(m_original.preview);
    choose(m_opening, m_original.opening.kind);
    const bool hasAddress = !m_original.opening.webmail.isEmpty();
    m_webmail->setText(hasAddress ? m_original.opening.webmail : m_preset->itemData(0).toString());
    m_openingCommand->setText(commandText(m_original.opening.command));
}

void AccountDialog::connectFields()
{
    for (QLineEdit *field :
         { m_name, m_email, m_host, m_caFile, m_user, m_password, m_passwordCommand, m_webmail, m_openingCommand })
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    for (QComboBox *box : { m_security, m_passwordKind, m_mechanism, m_opening })
        connect(box, &QComboBox::currentIndexChanged, this, &AccountDialog::refresh);
    connect(m_mailboxes, &QPlainTextEdit::textChanged, this, &AccountDialog::refresh);

    // What follows from something else does so until it is edited.
    connect(m_email, &QLineEdit::textEdited, this, [this, before = m_email->text()](const QString &email) mutable {
        for (QLineEdit *field : { m_name, m_user }) {
            if (field->text() == before)
                field->setText(email);
        }
        before = email;
    });
    connect(m_security, &QComboBox::currentIndexChanged, this, [this, before = chosen<Security>(m_security)]() mutable {
        const auto now = chosen<Security>(m_security);
        if (m_port->value() == defaultPort(before))
            m_port->setValue(defaultPort(now));
        before = now;
    });
    connect(m_preset, &QComboBox::activated, this, [this] {
        if (const QString address = m_preset->currentData().toString(); !address.isEmpty())
            m_webmail->setText(address);
        else
            m_webmail->setFocus();
    });
    connect(m_choose, &QPushButton::clicked, this, &AccountDialog::chooseMailboxes);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_look, &QPushButton::clicked, this, &AccountDialog::lookAtCertificate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
}

void AccountDialog::refresh()
{
    const bool byCommand = chosen<PasswordSource::Kind>(m_passwordKind) == PasswordSource::Kind::Command;
    const bool hasSecret = isSecret(proofFor(chosen<Mechanism>(m_mechanism)));
    m_form->setRowVisible(m_passwordKind, hasSecret);
    m_form->setRowVisible(m_password, hasSecret && !byCommand);
    m_form->setRowVisible(m_passwordCommand, hasSecret && byCommand);
    const auto kind = chosen<Opening::Kind>(m_opening);
    m_form->setRowVisible(m_preset, kind == Opening::Kind::Webmail);
    m_form->setRowVisible(m_webmail, kind == Opening::Kind::Webmail);
    m_form->setRowVisible(m_openingCommand, kind == Opening::Kind::Command);
    const int preset = m_preset->findData(m_webmail->text());
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);

    const QString why = problem();
    m_problem->announce(why);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
    m_test->setEnabled(why.isEmpty() && !m_testing);
    m_choose->setEnabled(problemOfSigningIn().isEmpty() && !m_asking);
}

Account AccountDialog::account() const
{
    Account account = m_original; // what has no field here stays
    account.name = m_name->text().trimmed();
    account.email = m_email->text().trimmed();
    account.host = m_host->text().trimmed();
    account.security = chosen<Security>(m_security);
    account.port = static_cast<quint16>(m_port->value());
    account.caFile = m_caFile->text().trimmed();
    account.user = m_user->text().trimmed();
    account.password = passwordSource();
    account.mechanism = chosen<Mechanism>(m_mechanism);
    account.mailboxes = linesOf(m_mailboxes->toPlainText());
    account.pushMailboxes = m_pushMailboxes;
    account.pushMailboxes.removeIf([&](const QString &name) { return !account.mailboxes.contains(name); });
    account.preview = m_preview->isChecked();
    account.opening = opening();
    return account;
}

PasswordSource AccountDialog::passwordSource() const
{
    PasswordSource source { .kind = chosen<PasswordSource::Kind>(m_passwordKind), .command = {} };
    if (source.kind == PasswordSource::Kind::Command)
        source.command = QProcess::splitCommand(m_passwordCommand->text());
    return source;
}

Opening AccountDialog::opening() const
{
    Opening opening { .kind = chosen<Opening::Kind>(m_opening), .webmail = {}, .command = {} };
    if (opening.kind == Opening::Kind::Webmail)
        opening.webmail = m_webmail->text().trimmed();
    else if (opening.kind == Opening::Kind::Command)
        opening.command = QProcess::splitCommand(m_openingCommand->text());
    return opening;
}

std::optional<QByteArray> AccountDialog::newPassword() const
{
    const bool isWanted = isSecret(proofFor(chosen<Mechanism>(m_mechanism)))
        && chosen<PasswordSource::Kind>(m_passwordKind) == PasswordSource::Kind::Keyring;
    if (!isWanted || m_password->text().isEmpty())
        return std::nullopt;
    return m_password->text().toUtf8();
}

QString AccountDialog::problem() const
{
    const Account now = account();
    if (now.name.isEmpty())
        return tr("Give the account a name.");
    if (m_takenNames.contains(now.name))
        return tr("Another account has this name already.");
    if (const QString signingIn = problemOfSigningIn(); !signingIn.isEmpty())
        return signingIn;
    if (now.mailboxes.isEmpty())
        return tr("Name a mailbox to watch, such as INBOX.");
    if (now.mailboxes.size() > Account::MostMailboxes)
        return tr("Watch %1 mailboxes at most.").arg(Account::MostMailboxes);
    return problemOfOpening();
}

QString AccountDialog::problemOfSigningIn() const
{
    if (const QString server = problemOfServer(); !server.isEmpty())
        return server;
    return account().user.isEmpty() ? tr("Enter the user name.") : problemOfPassword();
}

QString AccountDialog::problemOfServer() const
{
    const Account now = account();
    if (now.host.isEmpty())
        return tr("Enter the name of the mail server.");
    QUrl url;
    url.setHost(now.host);
    if (url.host().isEmpty())
        return tr("This is not the name of a server: it takes no spaces, no slashes and no port.");
    if (!now.caFile.isEmpty() && !QFileInfo(now.caFile).isReadable())
        return tr("The CA file cannot be read.");
    return {};
}

QString AccountDialog::problemOfPassword() const
{
    if (!isSecret(proofFor(chosen<Mechanism>(m_mechanism))))
        return {};
    const PasswordSource source = passwordSource();
    if (source.kind == PasswordSource::Kind::Command)
        return source.command.isEmpty() ? tr("Enter the command that prints the password.") : QString();
    const bool isStored = !m_isNew && m_original.password.kind == PasswordSource::Kind::Keyring;
    return isStored || newPassword() ? QString() : tr("Enter the password.");
}

QString AccountDialog::problemOfOpening() const
{
    const Opening now = opening();
    if (now.kind == Opening::Kind::Command && now.command.isEmpty())
        return tr("Enter the command that opens a message.");
    if (now.kind != Opening::Kind::Webmail)
        return {};
    if (!now.webmail.startsWith("https://"_L1, Qt::CaseInsensitive))
        return tr("The webmail's address has to begin with https://.");
    if (now.webmail.contains("{email}"_L1) && m_email->text().trimmed().isEmpty())
        return tr("The webmail's address needs your e-mail address.");
    return {};
}

void AccountDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA file"), QFileInfo(m_caFile->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void AccountDialog::chooseMailboxes()
{
    m_asking = true;
    refresh();
    m_chooser = new MailboxDialog(account().mailboxes, account().pushMailboxes, this);
    m_chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_chooser, &QDialog::accepted, this, [this] {
        m_pushMailboxes = m_chooser->pushMailboxes();
        m_mailboxes->setPlainText(m_chooser->mailboxes().join(u'\n'));
    });
    m_chooser->open();
    Q_EMIT mailboxesRequested(account(), newPassword());
}

// The answer may come when the list is closed again, or to a form that was closed and another one opened.
void AccountDialog::showMailboxes(const std::variant<MailboxList, Error> &answer)
{
    if (!std::exchange(m_asking, false))
        return;
    refresh();
    if (!m_chooser)
        return;
    if (const auto *error = std::get_if<Error>(&answer))
        m_chooser->showError(*error);
    else
        m_chooser->showMailboxes(std::get<MailboxList>(answer));
}

void AccountDialog::test()
{
    m_testing = true;
    refresh();
    showTestText(tr("Trying…"));
    Q_EMIT testRequested(account(), newPassword());
}

void AccountDialog::showTestText(const QString &text)
{
    m_testResult->setPlainText(text);
    if (m_testResult->isHidden())
        resize(width(), height() + m_testResult->height() + layout()->spacing());
    m_testResult->show();
}

void AccountDialog::showTestResult(const TestReport &report)
{
    m_testing = false;
    refresh();
    showTestText(Wording::testReport(report));
    m_certificate = report.error ? report.certificate : std::nullopt;
    m_look->setVisible(m_certificate.has_value());
    QAccessibleEvent event(m_testResult, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AccountDialog::lookAtCertificate()
{
    if (!m_certificate)
        return;
    auto *dialog = new CertificateDialog(*m_certificate, m_original.pin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::trusted, this, [this](const CertificatePin &pin) {
        m_original.pin = pin;
        test();
    });
    dialog->open();
}

void AccountDialog::accept()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT saved(account(), newPassword());
    QDialog::accept();
}

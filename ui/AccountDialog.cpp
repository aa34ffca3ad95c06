// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountDialog.h"

#include "ActionChoice.h"
#include "Announcement.h"
#include "ButtonBox.h"
#include "CertificateDialog.h"
#include "FormRow.h"
#include "MailboxDialog.h"
#include "OpeningRows.h"
#include "PlainLabel.h"
#include "ScrollingPage.h"
#include "ServerRows.h"
#include "SignInAgain.h"
#include "SignInRows.h"
#include "TrustedCertificate.h"
#include "Wording.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 600;
constexpr int LinesOfMailboxes = 3;
constexpr int LinesOfTestResult = 7;

int heightOfLines(const QPlainTextEdit *edit, int lines)
{
    return edit->fontMetrics().lineSpacing() * lines
        + 2 * (edit->frameWidth() + static_cast<int>(edit->document()->documentMargin()));
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
    pageLayout->addLayout(makeForm());
    pageLayout->addStretch();

    m_scroll = new ScrollingPage(page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_testResult);
    layout->addWidget(m_buttons);

    fill();
    connectFields();
    refresh();
    fitToForm();
}

void AccountDialog::fitToForm()
{
    m_scroll->widget()->layout()->activate(); // what has just come into sight counts
    resize(onScreen(this, { Width, sizeHint().height() }));
}

void AccountDialog::makeFields()
{
    m_name = new QLineEdit;
    m_email = makeTechnicalField(u"anna@example.org"_s);
    m_mailboxes = new QPlainTextEdit;
    m_choose = new QPushButton(tr("C&hoose…"));
    m_preview = new QCheckBox(tr("Popups show how the te&xt begins"));
    m_problem = new PlainLabel;
    m_testResult = new QPlainTextEdit;
    m_buttons = new ButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_test = m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_look = m_buttons->addButton(tr("Loo&k at the certificate…"), QDialogButtonBox::ActionRole);
    m_look->hide();

    m_testResult->setReadOnly(true);
    m_testResult->setTabChangesFocus(true);
    m_testResult->setAccessibleName(tr("Result of the test"));
    m_testResult->setFixedHeight(heightOfLines(m_testResult, LinesOfTestResult));
    m_testResult->hide();
}

QFormLayout *AccountDialog::makeForm()
{
    auto *form = new QFormLayout;
    addRow(form, tr("&E-mail address:"), m_email);
    addRow(form, tr("&Name of the account:"), m_name);
    form->addRow(makeHeading(tr("Mail server (IMAP)")));
    m_server = new ServerRows(form, this);
    addTrustRow(form);
    form->addRow(makeHeading(tr("Signing in")));
    m_signIn = new SignInRows(form, m_original, m_isNew ? SignInRows::Stored::No : SignInRows::Stored::Yes, this);
    form->addRow(makeHeading(tr("Mail")));
    addMailboxRows(form);
    m_opening = new OpeningRows(form, this);
    m_actions = new ActionChoice(form, this);
    return form;
}

void AccountDialog::addTrustRow(QFormLayout *form)
{
    m_form = form;
    m_trusted = new TrustedCertificate;
    addRow(form, tr("Trusted certificate:"), m_trusted);
    connect(m_trusted, &TrustedCertificate::dropped, this, [this] { m_original.pin.reset(); });
}

void AccountDialog::addMailboxRows(QFormLayout *form)
{
    m_mailboxes->setTabChangesFocus(true);
    m_mailboxes->setFixedHeight(heightOfLines(m_mailboxes, LinesOfMailboxes));
    m_mailboxes->setToolTip(tr("One in each line"));
    m_mailboxes->setAccessibleDescription(tr("One in each line"));
    m_choose->setAccessibleName(tr("Choose the mailboxes from those at the server"));
    m_choose->setAutoDefault(false);
    m_preview->setToolTip(
        tr("Where the server does not tell it (PREVIEW), the beginning of each new message is fetched"));
    addRow(form, tr("Mail&boxes to watch:"), m_mailboxes, sideBySide(m_mailboxes, m_choose));
    form->addRow(QString(), m_preview);
}

void AccountDialog::fill()
{
    m_name->setText(m_original.name);
    m_email->setText(m_original.email);
    m_server->fill(m_original);
    showTrust();
    m_mailboxes->setPlainText(m_original.mailboxes.join(u'\n'));
    m_pushMailboxes = m_original.pushMailboxes;
    m_preview->setChecked(m_original.preview);
    m_opening->fill(m_original.opening);
    m_actions->fill(m_original.popupActions);
}

void AccountDialog::connectFields()
{
    for (QLineEdit *field : { m_name, m_email })
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_server, &ServerRows::changed, this, &AccountDialog::refresh);
    connect(m_signIn, &SignInRows::changed, this, &AccountDialog::refresh);
    connect(m_signIn->again(), &SignInAgain::wanted, this,
            [this](SignInPlace place) { Q_EMIT signInWanted(account(), place); });
    connect(m_signIn->again(), &SignInAgain::withdrawn, this, &AccountDialog::signInWithdrawn);
    connect(m_signIn->again(), &SignInAgain::pageWanted, this, &AccountDialog::pageWanted);
    connect(m_opening, &OpeningRows::changed, this, &AccountDialog::refresh);
    connect(m_actions, &ActionChoice::changed, this, &AccountDialog::refresh);
    connect(m_mailboxes, &QPlainTextEdit::textChanged, this, &AccountDialog::refresh);
    followTheAddress();
    connect(m_choose, &QPushButton::clicked, this, &AccountDialog::chooseMailboxes);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_look, &QPushButton::clicked, this, &AccountDialog::lookAtCertificate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
}

// What follows from something else does so until it is edited.
void AccountDialog::followTheAddress()
{
    connect(m_email, &QLineEdit::textEdited, this, [this, before = m_email->text()](const QString &email) mutable {
        for (QLineEdit *field : { m_name, m_signIn->user() }) {
            if (field->text() == before)
                field->setText(email);
        }
        before = email;
    });
}

void AccountDialog::refresh()
{
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
    m_server->writeTo(account);
    m_signIn->writeTo(account);
    account.mailboxes = linesOf(m_mailboxes->toPlainText());
    account.pushMailboxes = m_pushMailboxes;
    account.pushMailboxes.removeIf([&](const QString &name) { return !account.mailboxes.contains(name); });
    account.preview = m_preview->isChecked();
    account.opening = m_opening->opening();
    account.popupActions = m_actions->actions();
    return account;
}

std::optional<QByteArray> AccountDialog::newPassword() const
{
    return m_signIn->newPassword();
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
    const QString opening = m_opening->problem(now.email);
    return opening.isEmpty() ? m_actions->problem() : opening;
}

QString AccountDialog::problemOfSigningIn() const
{
    const QString server = m_server->problem();
    return server.isEmpty() ? m_signIn->problem() : server;
}

void AccountDialog::showTrust()
{
    m_form->setRowVisible(m_trusted, m_original.pin.has_value());
    if (m_original.pin)
        m_trusted->show(*m_original.pin);
}

// An issuer that describes itself says only when it is asked whether it has codes for other devices.
void AccountDialog::setProviders(const QList<OAuthChoice> &providers)
{
    const QString id = m_original.password.oauth.provider;
    const bool isKnown = std::ranges::any_of(
        providers, [&](const OAuthChoice &choice) { return choice.id == id && choice.hasDeviceFlow; });
    m_signIn->again()->setHasDeviceFlow(isKnown || isIssuer(id));
    fitToForm();
}

void AccountDialog::showSignIn(const SignInProgress &progress)
{
    m_signIn->again()->showProgress(progress);
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
        resize(onScreen(this, { width(), height() + m_testResult->height() + layout()->spacing() }));
    m_testResult->show();
    announce(m_testResult, text.section(u'\n', 0, 0));
}

void AccountDialog::showTestResult(const TestReport &report)
{
    m_testing = false;
    refresh();
    showTestText(Wording::testReport(report));
    m_certificate = report.error ? report.certificate : std::nullopt;
    m_look->setVisible(m_certificate.has_value());
}

void AccountDialog::showCertificate(const CertificateDetails &certificate)
{
    m_certificate = certificate;
    m_look->show();
}

void AccountDialog::lookAtCertificate()
{
    if (!m_certificate)
        return;
    auto *dialog = new CertificateDialog(*m_certificate, m_original.pin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::trusted, this, [this](const CertificatePin &pin) {
        m_original.pin = pin;
        showTrust();
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

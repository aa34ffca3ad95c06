// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NewAccountDialog.h"

#include "AddressPage.h"
#include "CertificateDialog.h"
#include "FormRow.h"
#include "MailboxesPage.h"
#include "PlainLabel.h"
#include "ScrollingPage.h"
#include "ServerPage.h"
#include "SignInPage.h"
#include "TestPage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr int Width = 640;
constexpr int Height = 580;
constexpr int LinesInSight = 40;
} // namespace

NewAccountDialog::NewAccountDialog(const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_address(new AddressPage(takenNames))
    , m_server(new ServerPage)
    , m_signIn(new SignInPage)
    , m_mailboxes(new MailboxesPage)
    , m_test(new TestPage)
    , m_title(new PlainLabel)
    , m_pages({ m_address, m_server, m_signIn, m_mailboxes, m_test })
    , m_problem(new PlainLabel)
{
    setWindowTitle(tr("Add an account"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_scroll = new ScrollingPage(makePages());

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());

    connect(m_address, &AddressPage::foreignChosen, this, &NewAccountDialog::takeOver);
    connect(m_address, &AddressPage::byHandWanted, this, &NewAccountDialog::enterByHand);
    connect(m_server, &ServerPage::searchStopped, this, &NewAccountDialog::withdrawn);
    connect(m_signIn, &SignInPage::signInOutdated, this, &NewAccountDialog::withdrawn);
    connect(m_signIn, &SignInPage::signInOutdated, this, &NewAccountDialog::signInOutdated);
    connect(m_signIn, &SignInPage::signedIn, this, [this] { goTo(Mailboxes); });
    resize(onScreen(this, { Width, std::max(Height, LinesInSight * fontMetrics().lineSpacing()) }));
    goTo(Address);
}

// In the order in which they are walked through: a button box has an order of its own, and drops some.
QLayout *NewAccountDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    const auto add = [&](const QString &text, auto pressed) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
        return button;
    };
    m_look = add(tr("Loo&k at the certificate…"), &NewAccountDialog::lookAtCertificate);
    m_back = add(tr("&Back"), &NewAccountDialog::goBack);
    m_next = add(tr("&Next"), &NewAccountDialog::goOn);
    add(tr("Cancel"), &NewAccountDialog::reject);
    return row;
}

// One above the other, with one in sight. In a QStackedWidget the longest would decide how far all can be scrolled.
QWidget *NewAccountDialog::makePages()
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins({});
    for (SetupPage *page : std::as_const(m_pages)) {
        page->hide();
        layout->addWidget(page);
        connect(page, &SetupPage::changed, this, &NewAccountDialog::refresh);
        connect(page, &SetupPage::pageWanted, this, &NewAccountDialog::pageWanted);
    }
    return all;
}

void NewAccountDialog::setProviders(const QList<OAuthChoice> &providers)
{
    m_signIn->setProviders(providers);
}

void NewAccountDialog::setGnomeAccounts(const QList<GnomeAccount> &accounts)
{
    m_signIn->setGnomeAccounts(accounts);
}

void NewAccountDialog::setForeignAccounts(const QList<ForeignAccount> &accounts)
{
    m_address->setForeignAccounts(accounts);
}

// All that it has, up to where its host is shown.
void NewAccountDialog::takeOver(const ForeignAccount &foreign)
{
    m_address->fill(foreign.account);
    m_server->takeOver(foreign);
    m_signIn->takeOver(foreign.account);
    m_mailboxes->choose(foreign.account.mailboxes);
    if (!foreign.keyringAttributes.isEmpty())
        Q_EMIT foreignPasswordWanted(foreign);
    goTo(Server);
}

void NewAccountDialog::showForeignPassword(const QByteArray &password)
{
    m_signIn->takePassword(password);
}

void NewAccountDialog::goTo(Step step)
{
    SetupPage *before = page();
    m_step = step;
    page()->show();
    m_certificate.reset();
    m_look->hide();
    m_next->setDefault(true);
    m_title->announce(tr("Step %1 of %2: %3", "number, number, what it is about")
                          .arg(step + 1)
                          .arg(m_pages.size())
                          .arg(page()->title()));
    begin(step);
    refresh();
    if (QWidget *field = page()->firstField(); field && field->isEnabled())
        field->setFocus();
    else
        m_back->setFocus();
    if (before != page())
        before->hide(); // only now: what has the focus would hand it on to whatever comes next
    m_scroll->ensureVisible(0, 0);
}

// What a step asks for when it is reached from before.
void NewAccountDialog::begin(Step step)
{
    switch (step) {
    case Address:
    case Server: break; // asked for by their own buttons
    case SignIn: m_signIn->begin(m_server->settings(), m_address->email()); break;
    case Mailboxes:
        m_mailboxes->wait();
        Q_EMIT mailboxesRequested(account(), password());
        break;
    case Test:
        m_test->wait();
        Q_EMIT testRequested(account(), password());
        break;
    }
}

void NewAccountDialog::goBack()
{
    Q_EMIT withdrawn();
    goTo(static_cast<Step>(m_step - 1));
}

void NewAccountDialog::goOn()
{
    if (!page()->problem().isEmpty())
        return;
    if (m_step == Test) {
        Q_EMIT saved(account(), password());
        return accept();
    }
    if (m_step == SignIn && m_signIn->needsBrowser()) {
        m_signIn->beginSignIn();
        Q_EMIT signInWanted(account(), m_signIn->place(), m_signIn->clientSecret());
        return;
    }
    if (m_step == Address && m_server->email() != m_address->email()) {
        m_server->search(m_address->email());
        Q_EMIT settingsWanted(m_address->email());
    }
    goTo(static_cast<Step>(m_step + 1));
}

void NewAccountDialog::enterByHand()
{
    if (!page()->problem().isEmpty())
        return;
    m_server->enterByHand(m_address->email());
    goTo(Server);
}

void NewAccountDialog::showStep(const DiscoveryStep &step)
{
    m_server->showStep(step);
}

void NewAccountDialog::showSettings(const QList<ServerSettings> &found)
{
    m_server->showSettings(found);
}

void NewAccountDialog::showSignIn(const SignInProgress &progress)
{
    if (m_step == SignIn)
        m_signIn->showProgress(progress);
}

void NewAccountDialog::showMailboxes(const std::variant<MailboxList, Error> &answer)
{
    if (m_step != Mailboxes)
        return;
    m_mailboxes->showMailboxes(answer);
    if (const auto *error = std::get_if<Error>(&answer))
        offerLook(*error);
}

void NewAccountDialog::showTestResult(const TestReport &report)
{
    if (m_step != Test)
        return;
    m_test->showReport(report);
    QPushButton *obvious = report.error ? m_back : m_next;
    obvious->setDefault(true);
    obvious->setFocus();
    if (report.certificate)
        m_certificate = report.certificate;
    offerLook(report.error);
}

void NewAccountDialog::showCertificate(const CertificateDetails &certificate)
{
    m_certificate = certificate;
}

void NewAccountDialog::offerLook(const std::optional<Error> &error)
{
    if (!m_certificate || !error || error->kind != Error::Kind::Certificate)
        return;
    m_look->show();
    m_look->setDefault(true);
    m_look->setFocus();
}

// Once it is trusted, the step begins again.
void NewAccountDialog::lookAtCertificate()
{
    auto *dialog = new CertificateDialog(*m_certificate, account().pin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::trusted, this, [this](const CertificatePin &pin) {
        m_pin = pin;
        goTo(m_step);
    });
    dialog->open();
}

void NewAccountDialog::refresh()
{
    const QString why = page()->problem();
    m_problem->announce(why);
    m_address->setByHandEnabled(m_address->problem().isEmpty());
    m_back->setEnabled(m_step != Address);
    refreshNext();
}

void NewAccountDialog::refreshNext()
{
    m_next->setEnabled(page()->problem().isEmpty() && !(m_step == Test && m_test->state() == TestPage::State::Trying));
    if (m_step == Test)
        m_next->setText(m_test->state() == TestPage::State::Fails ? tr("&Add all the same") : tr("&Add"));
    else if (m_step == Address)
        m_next->setText(tr("&Find the settings"));
    else if (m_step == SignIn && m_signIn->needsBrowser())
        m_next->setText(tr("&Sign in in the browser"));
    else
        m_next->setText(tr("&Next"));
}

Account NewAccountDialog::account() const
{
    Account account;
    account.id = m_id;
    account.name = m_address->name();
    account.email = m_address->email();
    const ServerSettings settings = m_server->settings();
    account.host = settings.host;
    account.port = settings.port;
    account.security = settings.security;
    account.caFile = m_server->caFile();
    account.pin = m_pin;
    if (!hasPinForItsServer(account)) // but for one that was chosen before
        account.pin.reset();
    m_signIn->writeTo(account);
    m_mailboxes->writeTo(account);
    return account;
}

std::optional<QByteArray> NewAccountDialog::password() const
{
    return m_signIn->secret();
}

SetupPage *NewAccountDialog::page() const
{
    return m_pages.at(m_step);
}

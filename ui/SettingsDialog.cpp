// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettingsDialog.h"

#include "Announcement.h"
#include "AttentionPage.h"
#include "ButtonBox.h"
#include "CertificateDialog.h"
#include "EnumChoice.h"
#include "FormRow.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "ScrollingPage.h"
#include "SettingsSearch.h"
#include "StateIcon.h"
#include "Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int IconSize = 32;
constexpr int HeightOfTestResult = 140;
constexpr int LinesInSight = 32;
enum { AccountsTab, AttentionTab, GeneralTab };

template<typename List>
auto findById(const List &list, QString List::value_type::*id, const QString &wanted)
{
    return std::find_if(list.cbegin(), list.cend(), [&](const auto &item) { return item.*id == wanted; });
}
} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget)
    , m_attention(new AttentionPage)
    , m_error(new PlainLabel)
{
    setWindowTitle(tr("Settings"));
    setWindowIcon(applicationIcon());
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->addTab(new ScrollingPage(makeAccountsPage()), tr("&Accounts"));
    m_pages->addTab(new ScrollingPage(m_attention), tr("Atte&ntion"));
    m_pages->addTab(new ScrollingPage(makeGeneralPage()), tr("&General"));
    auto *buttons = new ButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(new SettingsSearch(m_pages), 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_error);
    layout->addLayout(bottom);
    m_error->hide();
    setPreferences({});
    refreshList();
    resize(onScreen(this, { 640, std::max(460, LinesInSight * fontMetrics().lineSpacing()) }));
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showAttention()
{
    m_pages->setCurrentIndex(AttentionTab);
}

QWidget *SettingsDialog::makeAccountsPage()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setIconSize({ IconSize, IconSize });
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_noAccounts = new PlainLabel(tr("No account yet. Add one to be told about its new mail."));
    m_testResult = new QPlainTextEdit;
    m_testResult->setReadOnly(true);
    m_testResult->setTabChangesFocus(true);
    m_testResult->setAccessibleName(tr("Result of the test"));
    m_testResult->setFixedHeight(HeightOfTestResult);
    m_testResult->hide();

    auto *buttons = new QVBoxLayout;
    const auto addButton = [&](const QString &text, void (SettingsDialog::*pressed)()) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        buttons->addWidget(button);
        return button;
    };
    addButton(tr("A&dd…"), &SettingsDialog::accountWanted);
    m_edit = addButton(tr("&Edit…"), &SettingsDialog::editAccount);
    m_remove = addButton(tr("&Remove…"), &SettingsDialog::askToRemoveAccount);
    m_test = addButton(tr("&Test"), &SettingsDialog::testAccount);
    m_look = addButton(tr("&Certificate…"), &SettingsDialog::lookAtCertificate);
    m_look->setAccessibleName(tr("Look at the certificate that the test failed over"));
    m_look->hide();
    buttons->addStretch();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, &SettingsDialog::editAccount);

    auto *page = new QWidget;
    auto *left = new QVBoxLayout;
    left->addWidget(m_noAccounts);
    left->addWidget(m_list, 1);
    left->addWidget(m_testResult);
    auto *layout = new QHBoxLayout(page);
    layout->addLayout(left, 1);
    layout->addLayout(buttons);
    return page;
}

// By the user, that is. Assistive technologies toggle a box, which is no click to Qt.
template<typename Value>
void SettingsDialog::changePreference(Value Preferences::*choice, Value value)
{
    if (m_preferences.*choice == value)
        return;
    m_error->announce({});
    m_preferences.*choice = value;
    Q_EMIT preferencesChanged(m_preferences);
}

QWidget *SettingsDialog::makeGeneralPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const auto addChoice = [&](const QString &text, bool Preferences::*value) {
        auto *box = new QCheckBox(text);
        connect(box, &QCheckBox::toggled, this, [this, value](bool on) { changePreference(value, on); });
        layout->addWidget(box);
        m_choices += { box, value };
    };
    addChoice(tr("Show new mail as &popups"), &Preferences::popups);
    layout->addLayout(makeDetailRows());
    addChoice(tr("Play a &sound with them"), &Preferences::sound);
    addChoice(tr("Show the number of &unread messages in the icon"), &Preferences::countInIcon);
    addChoice(tr("Show it on the &launcher, in docks and task bars that can"), &Preferences::countOnLauncher);
    addChoice(tr("&Hide the icon while nothing is unread"), &Preferences::hideWhenEmpty);
    addChoice(tr("Answer applets that were made for &Mailnag"), &Preferences::answerMailnag);
    addChoice(tr("Start Posthorn with the s&ession"), &Preferences::startWithSession);
    layout->addStretch();
    return page;
}

QFormLayout *SettingsDialog::makeDetailRows()
{
    auto *form = new QFormLayout;
    const auto addDetail = [&](const QString &text, PopupDetail Preferences::*value) {
        auto *box = new QComboBox;
        ::addChoice(box, PopupDetail::Full, tr("Sender and subject"));
        ::addChoice(box, PopupDetail::Sender, tr("Sender only"));
        ::addChoice(box, PopupDetail::Count, tr("How many only"));
        connect(box, &QComboBox::activated, this,
                [this, box, value] { changePreference(value, chosen<PopupDetail>(box)); });
        addRow(form, text, box);
        m_details += { box, value };
    };
    addDetail(tr("They sho&w:"), &Preferences::popupDetail);
    addDetail(tr("While the screen is loc&ked:"), &Preferences::lockedDetail);
    return form;
}

void SettingsDialog::setAccounts(const QList<Account> &accounts)
{
    const QString current = selected() ? selected()->id : QString();
    m_accounts = accounts;
    refreshList();
    if (const auto same = findById(m_accounts, &Account::id, current); same != m_accounts.cend())
        m_list->setCurrentRow(static_cast<int>(same - m_accounts.cbegin()));
    else if (!m_accounts.isEmpty())
        m_list->setCurrentRow(0);
    refreshButtons();
}

void SettingsDialog::setStatus(const QList<AccountStatus> &status)
{
    m_status = status;
    refreshList();
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setChecked(preferences.*choice.value);
    for (const Detail &detail : std::as_const(m_details))
        choose(detail.box, preferences.*detail.value);
}

// Keeps the entries, and with them what is selected and where it is scrolled to.
void SettingsDialog::refreshList()
{
    while (m_list->count() > m_accounts.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_accounts.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const Account &account = m_accounts.at(row);
        const auto status = findById(m_status, &AccountStatus::account, account.id);
        const bool known = status != m_status.cend();
        QListWidgetItem *item = m_list->item(row);
        item->setText(known ? account.name + u'\n' + Wording::state(*status) : account.name);
        const Preferences plain { .countInIcon = false };
        const StateIcon icon = known ? stateIcon({ *status }, plain) : StateIcon {};
        item->setIcon(draw(icon, Preferences {}));
    }
    m_list->setVisible(!m_accounts.isEmpty());
    m_noAccounts->setVisible(m_accounts.isEmpty());
    refreshButtons();
}

void SettingsDialog::refreshButtons()
{
    const bool any = selected() != nullptr;
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_test->setEnabled(any && m_testing.isEmpty());
}

const Account *SettingsDialog::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void SettingsDialog::editAccount()
{
    m_error->announce({});
    if (selected())
        Q_EMIT accountActivated(*selected());
}

void SettingsDialog::askToRemoveAccount()
{
    if (!selected())
        return;
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Remove an account"));
    question->setText(tr("Remove the account “%1”?").arg(isolated(selected()->name)));
    question->setInformativeText(tr("Its settings and its password are forgotten. The mail on the server stays."));
    auto *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, id = selected()->id] {
        m_error->announce({});
        Q_EMIT accountRemoved(id);
    });
    question->open();
}

void SettingsDialog::testAccount()
{
    const Account *account = selected();
    if (!account)
        return;
    m_testing = account->id;
    m_tested = *account;
    m_look->hide();
    m_testResult->setPlainText(tr("Trying “%1”…").arg(isolated(account->name)));
    m_testResult->show();
    announce(m_testResult, m_testResult->toPlainText());
    refreshButtons();
    Q_EMIT testRequested(*account);
}

void SettingsDialog::showTestResult(const QString &accountId, const TestReport &report)
{
    if (m_testing != accountId)
        return;
    m_testing.clear();
    m_testResult->setPlainText(Wording::testReport(report));
    announce(m_testResult, m_testResult->toPlainText().section(u'\n', 0, 0));
    m_certificate = report.error ? report.certificate : std::nullopt;
    m_look->setVisible(m_certificate.has_value());
    refreshButtons();
}

// What is trusted is stored, and tried at once.
void SettingsDialog::lookAtCertificate()
{
    if (!m_certificate || !m_tested)
        return;
    auto *dialog = new CertificateDialog(*m_certificate, m_tested->pin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::trusted, this, [this, account = *m_tested](const CertificatePin &pin) mutable {
        account.pin = pin;
        Q_EMIT accountChanged(account);
        testAccount();
    });
    dialog->open();
}

void SettingsDialog::showError(const Error &error)
{
    showTrouble(Wording::sentence(error));
}

void SettingsDialog::showTrouble(const QString &sentence)
{
    m_error->announce(sentence);
}

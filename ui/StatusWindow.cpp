// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StatusWindow.h"

#include "AccountRow.h"
#include "AttentionActions.h"
#include "ButtonBox.h"
#include "FormRow.h"
#include "PlainLabel.h"
#include "ScrollingPage.h"
#include "StateIcon.h"
#include "Wording.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {
constexpr int Spacing = 12;
constexpr auto Refresh = std::chrono::minutes(1); // times are shown in minutes
} // namespace

StatusWindow::StatusWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_accounts(new QWidget)
    , m_noAccount(new PlainLabel(tr("No account yet. Add one in the settings.")))
    , m_nothing(new PlainLabel(Wording::unread(0)))
    , m_list(new QListWidget)
    , m_trayHint(makeTrayHint())
{
    setWindowTitle(tr("Posthorn"));
    setWindowIcon(applicationIcon());
    resize(560, 440);

    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines are elided
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT openRequested(m_recent.at(m_list->row(item)).key); });

    auto *buttons = new ButtonBox(QDialogButtonBox::Close);
    auto *settings = buttons->addButton(tr("&Settings…"), QDialogButtonBox::ActionRole);
    auto *quit = buttons->addButton(tr("&Quit Posthorn"), QDialogButtonBox::ActionRole);
    connect(settings, &QPushButton::clicked, this, &StatusWindow::settingsRequested);
    connect(quit, &QPushButton::clicked, this, &StatusWindow::quitRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollingPage(makeReport()));
    layout->addSpacing(Spacing);
    layout->addWidget(makeHeading(tr("&Unread messages"), m_list));
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeOrders());
    layout->addStretch();
    layout->addWidget(buttons);
    m_trayHint->hide();
    m_refresh.setInterval(Refresh);
    connect(&m_refresh, &QTimer::timeout, this, &StatusWindow::refresh);
    setAccounts({});
    setRecent({});
}

QWidget *StatusWindow::makeReport()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_trayHint);
    layout->addWidget(makeHeading(tr("Accounts")));
    layout->addWidget(m_noAccount);
    layout->addWidget(m_accounts);
    (new QVBoxLayout(m_accounts))->setContentsMargins({});
    return page;
}

// What the tray's menu has, for desktops without a tray.
QLayout *StatusWindow::makeOrders()
{
    m_markAllRead = new QPushButton(Wording::markAllRead());
    connect(m_markAllRead, &QPushButton::clicked, this, &StatusWindow::allReadRequested);
    auto *check = new QPushButton(Wording::checkNow());
    connect(check, &QPushButton::clicked, this, &StatusWindow::checkRequested);
    auto *attention = new QPushButton(tr("Attention"));
    auto *menu = new QMenu(attention);
    m_attention = new AttentionActions(menu);
    attention->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_markAllRead);
    row->addWidget(check);
    row->addWidget(attention);
    row->addStretch();
    return row;
}

QFrame *StatusWindow::makeTrayHint()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *words = new PlainLabel(
        tr("This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting "
           "Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem "
           "Support” adds a tray."));
    m_never = new QCheckBox(tr("Do not tell me &again"));
    connect(m_never, &QCheckBox::toggled, this, &StatusWindow::trayHintDismissed);
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(words);
    layout->addWidget(m_never);
    return frame;
}

void StatusWindow::setAccounts(const QList<AccountStatus> &accounts)
{
    while (m_rows.size() > accounts.size())
        delete m_rows.takeLast();
    while (m_rows.size() < accounts.size()) {
        auto *row = new AccountRow;
        m_accounts->layout()->addWidget(row);
        QWidget *before = m_rows.isEmpty() ? m_never : m_rows.constLast()->field();
        setTabOrder(before, row->field()); // and not behind what is below it
        m_rows += row;
    }
    for (qsizetype row = 0; row < accounts.size(); ++row)
        m_rows.at(row)->show(accounts.at(row));
    m_markAllRead->setEnabled(
        std::ranges::any_of(accounts, [](const AccountStatus &account) { return account.unreadTotal() > 0; }));
    m_accounts->setVisible(!accounts.isEmpty());
    m_noAccount->setVisible(accounts.isEmpty());
}

void StatusWindow::showEvent(QShowEvent *event)
{
    m_refresh.start();
    if (!event->spontaneous())
        resize(onScreen(this, { width(), std::max(height(), layout()->totalHeightForWidth(width())) }));
    QWidget::showEvent(event);
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    QWidget::hideEvent(event);
}

void StatusWindow::setRecent(const QList<Message> &messages)
{
    const MessageKey current = m_list->currentRow() < 0 ? MessageKey {} : m_recent.at(m_list->currentRow()).key;
    m_recent = messages;
    std::stable_sort(m_recent.begin(), m_recent.end(),
                     [](const Message &a, const Message &b) { return a.date > b.date; });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_list->clear();
    for (const Message &message : std::as_const(m_recent))
        m_list->addItem(Wording::listEntry(message, now));
    const auto same = std::ranges::find(std::as_const(m_recent), current, &Message::key);
    m_list->setCurrentRow(same == m_recent.cend() ? -1 : static_cast<int>(same - m_recent.cbegin()));
    m_list->setVisible(!m_recent.isEmpty());
    m_nothing->setVisible(m_recent.isEmpty());
}

// What grows old by itself. The list is not filled anew: that would lose what the user has selected.
void StatusWindow::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(Wording::listEntry(m_recent.at(row), now));
    Q_EMIT accountsWanted();
}

void StatusWindow::setTrayHint(bool visible)
{
    m_trayHint->setVisible(visible);
}

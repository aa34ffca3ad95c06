// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WhyWindow.h"

#include "ButtonBox.h"
#include "DecisionSentence.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "ScrollingPage.h"
#include "StateIcon.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

WhyWindow::WhyWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QTreeWidget)
    , m_nothing(new PlainLabel(tr("No message has come in the last days.")))
{
    setWindowTitle(tr("Why was I told, or not?"));
    setWindowIcon(applicationIcon());
    resize(onScreen(this, { 900, 460 }));
    m_list->setAccessibleName(tr("Messages of the last days"));
    m_list->setHeaderLabels({ tr("When"), tr("Account and mailbox"), tr("From"), tr("Subject"), tr("What was done") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);

    auto *buttons = new ButtonBox(QDialogButtonBox::Close);
    m_rule = buttons->addButton(tr("Make a &rule…"), QDialogButtonBox::ActionRole);
    connect(m_rule, &QPushButton::clicked, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0)
            Q_EMIT ruleWanted(m_decided.at(row));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const int row = item ? m_list->indexOfTopLevelItem(item) : -1;
        m_rule->setEnabled(row >= 0 && !m_decided.at(row).fromAddress.isEmpty());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(tr("Sender and subject are forgotten after a day, the rest after a week.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(buttons);
    setDecided({}, {});
}

void WhyWindow::setDecided(const QList<DecidedMessage> &decided, const QList<AccountStatus> &accounts)
{
    m_list->clear();
    m_decided = decided;
    for (const DecidedMessage &one : decided) {
        const auto account = std::ranges::find(accounts, one.key.account, &AccountStatus::account);
        const QString name = account == accounts.end() ? QString() : account->name;
        const QString sentence = decisionSentence(one.decision);
        auto *row = new QTreeWidgetItem(
            m_list,
            { QLocale().toString(one.at.toLocalTime(), QLocale::ShortFormat),
              name.isEmpty() ? one.key.mailbox : tr("%1: %2", "account: mailbox").arg(name, one.key.mailbox),
              displaySender(one.fromName, one.fromAddress), one.subject, sentence });
        row->setToolTip(4, Qt::convertFromPlainText(sentence)); // else it guesses whether there is markup in it
    }
    m_list->resizeColumnToContents(0);
    for (const auto &[column, width] : { std::pair { 1, 130 }, { 2, 130 }, { 3, 180 } })
        m_list->setColumnWidth(column, width);
    m_list->setVisible(!decided.isEmpty());
    m_nothing->setVisible(decided.isEmpty());
    m_rule->setEnabled(false);
}

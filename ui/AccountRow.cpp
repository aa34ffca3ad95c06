// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountRow.h"

#include "Announcement.h"
#include "PlainLabel.h"
#include "StateIcon.h"
#include "Wording.h"

#include <QHBoxLayout>

#include <utility>

namespace {
constexpr int IconSize = 24;

// Empty on the way from one state to another: while there is no network, that is a try every few seconds.
QString newsOf(const AccountStatus &account)
{
    switch (account.state) {
    case WatchState::Connecting:
    case WatchState::CatchingUp: return {};
    case WatchState::Pushing:
    case WatchState::Polling: return Wording::state(account);
    case WatchState::Waiting:
    case WatchState::Stopped: return account.error ? Wording::sentence(*account.error) : Wording::state(account);
    }
    Q_UNREACHABLE();
}
} // namespace

AccountRow::AccountRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_report(new PlainLabel)
{
    m_icon->setTextFormat(Qt::PlainText);
    m_report->makeSelectable();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_report, 1);
}

QWidget *AccountRow::field() const
{
    return m_report;
}

void AccountRow::show(const AccountStatus &account)
{
    const Preferences noCount { .countInIcon = false };
    m_icon->setPixmap(draw(stateIcon({ account }, noCount), Preferences {}).pixmap(IconSize, IconSize));
    if (const QString report = Wording::accountReport(account); report != m_report->text())
        m_report->setText(report); // takes back what was selected there

    const bool isSame = std::exchange(m_account, account.account) == account.account;
    if (const QString news = newsOf(account); !news.isEmpty() && std::exchange(m_news, news) != news && isSame)
        announce(this, Wording::accountLine(account));
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttentionActions.h"

#include <QAction>
#include <QMenu>

namespace {
constexpr uint AWhile = 60; // minutes
}

AttentionActions::AttentionActions(QMenu *menu)
    : QObject(menu)
    , m_pauseAWhile(menu->addAction(tr("Pause for an hour")))
    , m_pauseUntilTomorrow(menu->addAction(tr("Pause until tomorrow")))
    , m_resume(menu->addAction(tr("End the pause")))
{
    connect(m_pauseAWhile, &QAction::triggered, this, [this] { Q_EMIT pauseRequested(AWhile); });
    connect(m_pauseUntilTomorrow, &QAction::triggered, this, [this] { Q_EMIT pauseRequested(0); });
    connect(m_resume, &QAction::triggered, this, &AttentionActions::resumeRequested);
    connect(menu->addAction(tr("Make a rule…")), &QAction::triggered, this, &AttentionActions::ruleRequested);
    connect(menu->addAction(tr("Why was I told, or not?")), &QAction::triggered, this, &AttentionActions::whyRequested);
    setPaused(false);
}

void AttentionActions::setPaused(bool paused)
{
    m_pauseAWhile->setVisible(!paused);
    m_pauseUntilTomorrow->setVisible(!paused);
    m_resume->setVisible(paused);
}

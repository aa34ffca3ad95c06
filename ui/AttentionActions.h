// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

// What the tray's menu has about attention: pause and go on, a rule from a message, and why. Made once, like all of the
// menu.
class AttentionActions : public QObject
{
    Q_OBJECT
public:
    explicit AttentionActions(QMenu *menu); // adds them at its end

    void setPaused(bool paused);

Q_SIGNALS:
    void pauseRequested(uint minutes); // 0: until tomorrow
    void resumeRequested();
    void ruleRequested(); // from one of the newest messages
    void whyRequested();

private:
    QAction *m_pauseAWhile;
    QAction *m_pauseUntilTomorrow;
    QAction *m_resume;
};

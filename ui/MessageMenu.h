// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "MessageChange.h"
#include "TrayHost.h"

#include <QElapsedTimer>
#include <QMenu>

#include <optional>

// One message in the tray's menu, and what can be done with it. Its entries are made once; which message they are about
// changes. Somebody may be about to click just then: they mean the message that they have read there.
class MessageMenu : public QMenu
{
    Q_OBJECT
public:
    enum class Deleting { NotPossible, Possible };

    explicit MessageMenu(QWidget *parent);

    void setMessage(const std::optional<MessageKey> &key, Deleting deleting); // none: the entry is not shown
    void setHost(TrayHost host);

Q_SIGNALS:
    void openRequested(const MessageKey &key);
    void changeRequested(MessageChange change, const MessageKey &key);

private:
    std::optional<MessageKey> meant() const;

    std::optional<MessageKey> m_key;
    std::optional<MessageKey> m_before;
    QElapsedTimer m_sinceChanged;
    QAction *m_open;
    QAction *m_markRead;
    QAction *m_delete;
};

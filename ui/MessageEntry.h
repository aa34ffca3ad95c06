// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QAction;
class QMenu;

// An entry of the tray's menu that stands for a message. It is made once; which message it stands for changes. Somebody
// may be about to click just then: where a click changes something, it means the message that was read there.
class MessageEntry : public QObject
{
    Q_OBJECT
public:
    enum class Click { Opens, Changes };

    MessageEntry(QMenu *menu, Click click); // adds it at its end

    void set(const std::optional<MessageKey> &key, const QString &label); // none: it is not shown
    bool isShown() const { return m_key.has_value(); }

Q_SIGNALS:
    void chosen(const MessageKey &key);

private:
    std::optional<MessageKey> meant() const;

    QAction *m_action;
    Click m_click;
    std::optional<MessageKey> m_key;
    std::optional<MessageKey> m_before;
    QElapsedTimer m_sinceChanged;
};

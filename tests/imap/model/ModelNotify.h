// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ModelCommand.h"
#include "ModelFetch.h"
#include "ModelManners.h"

#include <optional>
#include <variant>
#include <vector>

// What a client has asked to be told of whether it idles or not (NOTIFY, RFC 5465). One that names nothing is NOTIFY
// NONE: nothing is told of any more, not even to the idle.
class ModelNotify
{
public:
    // Of one mailbox
    struct Events
    {
        bool messages = false; // MessageNew and MessageExpunge, which come together or not at all (§5)
        bool flags = false; // FlagChange
        std::optional<ModelFetch> items; // to be sent of each new message
    };
    enum class Refusal { Syntax, UnknownEvent };
    static std::variant<ModelNotify, Refusal> parse(const ModelCommand &command, const ModelManners &manners);

    bool wantsStatus() const { return m_wantsStatus; } // of all others, at once
    const Events &selected() const { return m_selected; }
    bool delaysExpunges() const { return m_delaysExpunges; } // §6.1.2: to the next command that may tell of them
    Events of(const QByteArray &mailbox) const; // while it is not the selected one

private:
    struct Group
    {
        bool isPersonal = false; // all of them
        QByteArrayList mailboxes;
        bool withChildren = false;
        Events events;
    };
    std::optional<Refusal> takeGroup(const ModelArgument &group, const ModelManners &manners);

    bool m_wantsStatus = false;
    bool m_hasSelected = false;
    bool m_delaysExpunges = false;
    Events m_selected;
    std::vector<Group> m_others;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelNotify.h"

#include <algorithm>

namespace {
using Refusal = ModelNotify::Refusal;
enum class Place { Selected, Elsewhere };

// (MessageNew (UID FLAGS) MessageExpunge FlagChange), NONE
std::variant<ModelNotify::Events, Refusal> parseEvents(const ModelArgument &argument, Place place,
                                                       const ModelManners &manners)
{
    ModelNotify::Events events;
    if (argument.is("NONE"))
        return events;
    if (!argument.isList() || argument.items.empty())
        return Refusal::Syntax;
    bool isNew = false;
    bool isExpunge = false;
    for (auto item = argument.items.begin(); item != argument.items.end(); ++item) {
        if (item->isList()) { // behind MessageNew, and of the selected mailbox only (§8)
            const bool isWelcome = place == Place::Selected && item != argument.items.begin();
            if (!isWelcome || !std::prev(item)->is("MessageNew"))
                return Refusal::Syntax;
            events.items = ModelFetch::parse(*item, manners);
            if (!events.items)
                return Refusal::Syntax;
        } else if (item->is("MessageNew")) {
            isNew = true;
        } else if (item->is("MessageExpunge")) {
            isExpunge = true;
        } else if (item->is("FlagChange")) {
            events.flags = true;
        } else {
            return Refusal::UnknownEvent;
        }
    }
    if (isNew != isExpunge || (events.flags && !isNew))
        return Refusal::Syntax;
    events.messages = isNew;
    return events;
}

std::optional<QByteArrayList> parseNames(const ModelArgument &argument)
{
    if (argument.isText())
        return QByteArrayList { argument.text };
    QByteArrayList names;
    for (const ModelArgument &name : argument.items) {
        if (!name.isText())
            return std::nullopt;
        names.append(name.text);
    }
    return names.isEmpty() ? std::nullopt : std::optional(names);
}
} // namespace

std::variant<ModelNotify, ModelNotify::Refusal> ModelNotify::parse(const ModelCommand &command,
                                                                   const ModelManners &manners)
{
    const auto &arguments = command.arguments;
    if (arguments.size() == 1 && arguments.front().is("NONE"))
        return ModelNotify();
    if (arguments.size() < 2 || !arguments.front().is("SET"))
        return Refusal::Syntax;
    ModelNotify notify;
    notify.m_wantsStatus = arguments.at(1).is("STATUS");
    const std::size_t first = notify.m_wantsStatus ? 2 : 1;
    if (arguments.size() == first)
        return Refusal::Syntax;
    for (std::size_t i = first; i < arguments.size(); ++i) {
        if (const auto refusal = notify.takeGroup(arguments.at(i), manners))
            return *refusal;
    }
    return notify;
}

// (SELECTED-DELAYED (…)), (PERSONAL (…)), (MAILBOXES (Lists "Old mail") (…)) (§6)
std::optional<ModelNotify::Refusal> ModelNotify::takeGroup(const ModelArgument &group, const ModelManners &manners)
{
    if (!group.isList() || group.items.size() < 2)
        return Refusal::Syntax;
    const ModelArgument &filter = group.items.front();
    const bool isSelected = filter.is("SELECTED") || filter.is("SELECTED-DELAYED");
    const auto events = parseEvents(group.items.back(), isSelected ? Place::Selected : Place::Elsewhere, manners);
    if (const auto *refusal = std::get_if<Refusal>(&events))
        return *refusal;
    if (isSelected) {
        if (std::exchange(m_hasSelected, true) || group.items.size() != 2)
            return Refusal::Syntax;
        m_selected = std::get<Events>(events);
        m_delaysExpunges = filter.is("SELECTED-DELAYED");
        return std::nullopt;
    }
    Group other { .events = std::get<Events>(events) };
    const bool isNamed = filter.is("MAILBOXES") || filter.is("SUBTREE");
    other.isPersonal = filter.is("PERSONAL") || filter.is("INBOXES") || filter.is("SUBSCRIBED"); // all the same here
    other.withChildren = filter.is("SUBTREE");
    const auto names = isNamed && group.items.size() == 3 ? parseNames(group.items.at(1)) : std::nullopt;
    if (isNamed ? !names : !other.isPersonal || group.items.size() != 2)
        return Refusal::Syntax;
    other.mailboxes = names.value_or(QByteArrayList());
    m_others.push_back(std::move(other));
    return std::nullopt;
}

ModelNotify::Events ModelNotify::of(const QByteArray &mailbox) const
{
    const auto concerns = [&](const Group &group) {
        return group.isPersonal || std::ranges::any_of(group.mailboxes, [&](const QByteArray &name) {
                   return name == mailbox || (group.withChildren && mailbox.startsWith(name + '/'));
               });
    };
    Events all;
    for (const Group &group : m_others) {
        if (!concerns(group))
            continue;
        all.messages = all.messages || group.events.messages;
        all.flags = all.flags || group.events.flags;
    }
    return all;
}

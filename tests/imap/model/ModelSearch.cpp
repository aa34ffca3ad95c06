// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelSearch.h"

#include "ModelSet.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isSet(const QByteArray &word)
{
    return !word.isEmpty() && (word.front() == '*' || (word.front() >= '0' && word.front() <= '9'));
}
} // namespace

std::optional<ModelSearch> ModelSearch::parse(const ModelCommand &command, const ModelView &view)
{
    ModelSearch search;
    auto next = command.arguments.begin();
    const auto end = command.arguments.end();
    if (next != end && next->is("RETURN")) {
        search.m_isExtended = true;
        if (++next == end || !next->isList())
            return std::nullopt;
        for (const ModelArgument &item : next->items)
            search.m_returns.push_back(item.text.toUpper());
        if (search.m_returns.empty())
            search.m_returns.push_back("ALL");
        ++next;
    }
    if (next == end)
        return std::nullopt;
    while (next != end) {
        const QByteArray word = next->text.toUpper();
        if (next++->kind != ModelArgument::Kind::Atom)
            return std::nullopt;
        auto key = search.parseKey(word, next, end, view);
        if (!key)
            return std::nullopt;
        search.m_keys.push_back(std::move(*key));
    }
    return search;
}

std::optional<ModelSearch::Key> ModelSearch::parseKey(const QByteArray &word,
                                                      std::vector<ModelArgument>::const_iterator &next,
                                                      std::vector<ModelArgument>::const_iterator end,
                                                      const ModelView &view)
{
    static const std::map<QByteArray, QByteArray> With { { "SEEN", "\\Seen" }, { "DELETED", "\\Deleted" } };
    static const std::map<QByteArray, QByteArray> Without { { "UNSEEN", "\\Seen" }, { "UNDELETED", "\\Deleted" } };
    if (word == "ALL")
        return [](quint32, const ModelMessage &) { return true; };
    if (const auto with = With.find(word); with != With.end())
        return [flag = with->second](quint32, const ModelMessage &message) { return message.has(flag); };
    if (const auto without = Without.find(word); without != Without.end())
        return [flag = without->second](quint32, const ModelMessage &message) { return !message.has(flag); };
    if (word == "UID" && next != end)
        return parseSet(next++->text, view.lastUid(), true);
    if (word == "SINCE" && next != end) {
        const QDate day = QLocale::c().toDate(QString::fromLatin1(next++->text), u"d-MMM-yyyy"_s);
        const Key since = [day](quint32, const ModelMessage &message) { return message.arrivedAt.date() >= day; };
        return day.isValid() ? std::optional(since) : std::nullopt;
    }
    if (isSet(word))
        return parseSet(word, view.count(), false);
    return std::nullopt; // there are more; nobody has asked for them yet
}

std::optional<ModelSearch::Key> ModelSearch::parseSet(const QByteArray &text, quint32 last, bool byUid)
{
    const auto set = ModelSet::parse(text, last);
    if (!set)
        return std::nullopt;
    m_ascends = m_ascends && set->ascends();
    return [set = *set, byUid](quint32 number, const ModelMessage &message) {
        return set.contains(byUid ? message.uid : number);
    };
}

QByteArray ModelSearch::answer(const ModelCommand &command, const ModelView &view) const
{
    const bool byUid = command.name.startsWith("UID ");
    std::vector<quint32> found;
    for (quint32 number = 1; number <= view.count(); ++number) {
        const ModelMessage *message = view.mailbox().message(view.uids().at(number - 1));
        if (message && std::ranges::all_of(m_keys, [&](const Key &holds) { return holds(number, *message); }))
            found.push_back(byUid ? message->uid : number);
    }
    if (!m_isExtended) {
        QByteArray answer = "* SEARCH";
        for (const quint32 number : found)
            answer += ' ' + QByteArray::number(number);
        return answer;
    }
    QByteArray answer = "* ESEARCH (TAG \"" + command.tag + "\")" + (byUid ? " UID" : "");
    for (const QByteArray &wanted : m_returns) {
        if (wanted == "COUNT")
            answer += " COUNT " + QByteArray::number(quint64(found.size()));
        else if (wanted == "ALL" && !found.empty()) // RFC 4731 §3.1: nothing found, nothing said
            answer += " ALL " + printedSet(found);
        else if (wanted == "MIN" && !found.empty())
            answer += " MIN " + QByteArray::number(found.front());
        else if (wanted == "MAX" && !found.empty())
            answer += " MAX " + QByteArray::number(found.back());
    }
    return answer;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleProposal.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestName = 60;

// What would be a wildcard in a rule.
QString plain(QString text)
{
    return text.replace(u'*', u'?');
}
} // namespace

Rule ruleFrom(const Message &message)
{
    Rule rule { .effect = Rule::Effect::Silent };
    if (!message.traits.listId.isEmpty()) {
        rule.lists = { plain(message.traits.listId) };
        rule.name = message.traits.listId;
    } else if (message.fromAddress.contains(u'@')) {
        rule.senders = { plain(message.fromAddress) };
        rule.name = message.fromAddress;
    } else {
        rule.subject = { TextTest::How::Contains, message.subject };
        rule.name = message.subject;
    }
    rule.name = rule.name.left(LongestName);
    return rule;
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

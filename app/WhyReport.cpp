// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WhyReport.h"

#include "DecisionSentence.h"
#include "EventPrinter.h"
#include "MessageObject.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// The id says something to nobody, but there may be no other name any more.
QString nameOf(const QString &id, const QList<Account> &accounts)
{
    const auto found = std::ranges::find(accounts, id, &Account::id);
    return found == accounts.end() ? id : found->name;
}

QJsonObject object(const DecidedMessage &one, const QString &account)
{
    QJsonObject object = messageObject(u"decided"_s, account, one.key);
    object.insert(u"at"_s, one.at.toUTC().toString(Qt::ISODate));
    object.insert(u"effect"_s, toWord(one.decision.effect));
    object.insert(u"cause"_s, toWord(one.decision.cause));
    object.insert(u"rule"_s, one.decision.rule.isEmpty() ? QJsonValue() : QJsonValue(one.decision.rule));
    object.insert(u"important"_s, one.decision.emphasis == Decision::Emphasis::Important);
    const QString sender = senderWords({ .fromName = one.fromName, .fromAddress = one.fromAddress });
    object.insert(u"from"_s, sender.isEmpty() ? QJsonValue() : QJsonValue(sender));
    object.insert(u"subject"_s, one.subject.isEmpty() ? QJsonValue() : QJsonValue(one.subject));
    return object;
}

QString words(const DecidedMessage &one, const QString &account)
{
    const QString when = QLocale::system().toString(one.at.toLocalTime(), QLocale::ShortFormat);
    QString what = u"%1/%2 %3"_s.arg(account, one.key.mailbox).arg(one.key.uid);
    const QString sender = senderWords({ .fromName = one.fromName, .fromAddress = one.fromAddress });
    if (!sender.isEmpty())
        what = u"%1/%2: %3: %4"_s.arg(account, one.key.mailbox, sender, one.subject);
    return u"%1  %2\n    %3"_s.arg(when, what, decisionSentence(one.decision));
}
} // namespace

bool printWhy(const QList<DecidedMessage> &all, const QList<Account> &accounts, cli::Output output)
{
    return std::ranges::all_of(all, [&](const DecidedMessage &one) {
        const QString account = nameOf(one.key.account, accounts);
        return output == cli::Output::JsonLines ? printObject(object(one, account)) : printLine(words(one, account));
    });
}

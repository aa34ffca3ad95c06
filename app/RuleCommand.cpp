// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleCommand.h"

#include "AddressBook.h"
#include "EventPrinter.h"
#include "MessageObject.h"
#include "RuleTrial.h"
#include "Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// The last word on anything else is the rule's own.
QString readEntries(const QStringList &entries, Rule &rule)
{
    return RuleStore::readRule(entries, rule).join(u"; "_s).remove(u"[rule] "_s);
}
} // namespace

RuleCommand::RuleCommand(AccountStore &config, RuleStore &rules, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_rules(rules)
    , m_secrets(secrets)
{
}

// One that fits a message is the last that is asked, so the numbers say something.
void RuleCommand::list()
{
    int number = 0;
    for (const Rule &rule : m_rules.settings().rules)
        printLine(u"%1  %2: %3"_s.arg(++number).arg(rule.name, RuleStore::linesOf(rule).join(u"  "_s)));
    Q_EMIT finished(ExitCode::Done);
}

void RuleCommand::show(const cli::RuleShow &request)
{
    const qsizetype at = find(request.name);
    if (at < 0)
        return;
    for (const QString &line : RuleStore::linesOf(m_rules.settings().rules.at(at)))
        printLine(line);
    Q_EMIT finished(ExitCode::Done);
}

void RuleCommand::add(const cli::RuleAdd &request)
{
    Rule rule { .name = request.name };
    if (const QString problem = readEntries(request.entries, rule); !problem.isEmpty())
        return fail(problem);
    AttentionSettings settings = m_rules.settings();
    const auto same = std::ranges::find(settings.rules, request.name, &Rule::name);
    if (same != settings.rules.end() && !request.replaces)
        return fail(u"there is a rule named \"%1\" already; --replace puts this one in its place"_s.arg(request.name));
    if (same != settings.rules.end())
        *same = rule;
    else
        settings.rules.insert(request.isFirst ? 0 : settings.rules.size(), rule);
    save(settings);
}

void RuleCommand::remove(const cli::RuleRemove &request)
{
    const qsizetype at = find(request.name);
    if (at < 0)
        return;
    AttentionSettings settings = m_rules.settings();
    settings.rules.removeAt(at);
    save(settings);
}

void RuleCommand::move(const cli::RuleMove &request)
{
    const qsizetype at = find(request.name);
    if (at < 0)
        return;
    AttentionSettings settings = m_rules.settings();
    settings.rules.move(at, std::clamp<qsizetype>(request.position - 1, 0, settings.rules.size() - 1));
    save(settings);
}

void RuleCommand::tryOut(const cli::RuleTry &request)
{
    Rule rule { .name = request.name };
    const AttentionSettings settings = m_rules.settings();
    if (!request.entries.isEmpty()) {
        if (const QString problem = readEntries(request.entries, rule); !problem.isEmpty())
            return fail(problem);
    } else {
        const qsizetype at = find(request.name);
        if (at < 0)
            return;
        rule = settings.rules.at(at);
    }
    AddressBook book;
    book.setPath(settings.addressBook);
    auto *trial = new RuleTrial(rule, { settings.vips, book.addresses() }, this);
    connect(trial, &RuleTrial::finished, this, [this](const QList<TriedMessage> &tried, const QStringList &problems) {
        for (const TriedMessage &one : tried)
            printLine(u"%1 %2/%3: %4: %5"_s.arg(one.fits ? u"fits"_s : u"    "_s, one.account, one.message.key.mailbox,
                                                senderWords(one.message), one.message.subject));
        const auto fitting = std::ranges::count(tried, true, &TriedMessage::fits);
        printLine(u"fits %1 of %2"_s.arg(fitting).arg(tried.size()));
        for (const QString &problem : problems)
            printError(problem);
        Q_EMIT finished(problems.isEmpty() ? ExitCode::Done : ExitCode::Failed);
    });
    trial->start(m_config.accounts(), m_secrets);
}

// Below zero: there is none, and that has been said.
qsizetype RuleCommand::find(const QString &name)
{
    const QList<Rule> rules = m_rules.settings().rules;
    const auto found = std::ranges::find(rules, name, &Rule::name);
    if (found != rules.end())
        return found - rules.begin();
    fail(u"there is no rule named \"%1\""_s.arg(name));
    return -1;
}

void RuleCommand::save(const AttentionSettings &settings)
{
    if (const auto error = m_rules.save(settings))
        return fail(error->words.isEmpty() ? Wording::sentence(*error) : error->words);
    Q_EMIT finished(ExitCode::Done);
}

void RuleCommand::fail(const QString &reason)
{
    printError(reason);
    Q_EMIT finished(ExitCode::Failed);
}

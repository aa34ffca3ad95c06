// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleStore.h"

#include "IniText.h"
#include "RuleEntries.h"
#include "Sanitizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto GeneralSection = "attention"_L1;
constexpr auto RulePrefix = "rule "_L1;
constexpr qsizetype LongestName = 100;

QString sectionOf(const QString &name)
{
    return RulePrefix + name;
}

QStringList namesOf(const QList<Rule> &rules)
{
    QStringList names;
    for (const Rule &rule : rules)
        names += rule.name;
    return names;
}
} // namespace

RuleStore::RuleStore(const ProfilePaths &paths)
    : m_file(paths.rules())
{
}

bool RuleStore::isName(const QString &name)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !name.isEmpty() && name.size() <= LongestName && name == name.trimmed()
        && std::none_of(name.cbegin(), name.cend(), isControl);
}

std::optional<Error> RuleStore::load()
{
    const auto bytes = m_file.read();
    if (const auto *error = std::get_if<Error>(&bytes))
        return *error; // what we have from before is better than nothing
    m_contents = understood(IniText(std::get<QByteArray>(bytes)));
    return m_contents.problems.isEmpty() ? std::nullopt : std::optional(ConfigFile::invalid(m_contents.problems));
}

RuleStore::Contents RuleStore::understood(const IniText &text)
{
    Contents contents { .problems = text.problems() };
    contents.problems += readEntries(attentionEntries(), text, GeneralSection, contents.settings)
        + unknownEntries(attentionEntries(), text, GeneralSection);
    for (const QString &name : text.keys({}))
        contents.problems += u"%1 stands in no section"_s.arg(name);
    for (const QString &section : text.sections()) {
        if (section == GeneralSection)
            continue;
        Rule rule { .name = section.mid(RulePrefix.size()) };
        if (!section.startsWith(RulePrefix) || !isName(rule.name)) {
            contents.problems += u"[%1] is neither [attention] nor [rule NAME]"_s.arg(section);
            continue;
        }
        const QStringList problems = readEntries(ruleEntries(), text, section, rule);
        contents.problems += problems + unknownEntries(ruleEntries(), text, section);
        if (problems.isEmpty() && contents.settings.rules.size() < AttentionSettings::MostRules)
            contents.settings.rules += rule;
        else if (problems.isEmpty())
            contents.problems += u"[%1] is one rule too many"_s.arg(section);
    }
    return contents;
}

std::optional<Error> RuleStore::save(const AttentionSettings &settings)
{
    QStringList names = namesOf(settings.rules);
    QStringList problems;
    for (const Rule &rule : settings.rules) {
        Rule asRead;
        problems += readRule(linesOf(rule), asRead);
        if (!isName(rule.name))
            problems += u"\"%1\" is no name for a rule"_s.arg(rule.name);
    }
    if (names.removeDuplicates() > 0)
        problems += u"two rules have the same name"_s;
    if (settings.rules.size() > AttentionSettings::MostRules)
        problems += u"there are more than %1 rules"_s.arg(AttentionSettings::MostRules);
    if (!problems.isEmpty())
        return ConfigFile::invalid(problems);

    AttentionSettings before;
    const auto problemsOf = [&](const IniText &text) {
        const Contents contents = understood(text);
        before = contents.settings;
        return contents.problems;
    };
    const auto error = m_file.write(problemsOf, [&](IniText &text) -> std::optional<Error> {
        for (const Rule &rule : std::as_const(before.rules)) {
            if (!names.contains(rule.name))
                text.remove(sectionOf(rule.name));
        }
        text.set(GeneralSection, entriesOf(attentionEntries(), settings));
        QStringList sections;
        for (const Rule &rule : settings.rules) {
            sections += sectionOf(rule.name);
            text.set(sections.constLast(), entriesOf(ruleEntries(), rule));
        }
        text.arrange(sections);
        return std::nullopt;
    });
    if (!error)
        load();
    return error;
}

QStringList RuleStore::linesOf(const Rule &rule)
{
    IniText text({});
    text.set(u"rule"_s, entriesOf(ruleEntries(), rule));
    return QString::fromUtf8(text.text()).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

QStringList RuleStore::readRule(const QStringList &lines, Rule &rule)
{
    const IniText text((QStringList { u"[rule]"_s } + lines).join(u'\n').toUtf8());
    return text.problems() + readEntries(ruleEntries(), text, u"rule"_s, rule)
        + unknownEntries(ruleEntries(), text, u"rule"_s);
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleEntries.h"

#include "TextMatcher.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QVariant unlessEmpty(const QStringList &list)
{
    return list.isEmpty() ? QVariant() : QVariant(list);
}

QVariant unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant unlessNone(std::optional<bool> flag)
{
    return flag ? QVariant(*flag) : QVariant();
}

bool readWords(QStringList &words, const QVariant &value)
{
    QStringList given;
    const auto isFit = [](const QString &word) { return !word.isEmpty() && word.size() <= Rule::MostCharacters; };
    if (!readList(given, value, Rule::MostWords) || !std::ranges::all_of(given, isFit))
        return false;
    words = given;
    return true;
}

bool readEither(std::optional<bool> &flag, const QVariant &value)
{
    bool given = false;
    if (!readFlag(given, value))
        return false;
    flag = given;
    return true;
}

QVariant spansText(const QList<WeeklySpan> &spans)
{
    QStringList texts;
    for (const WeeklySpan &span : spans)
        texts += toText(span);
    return unlessEmpty(texts);
}

bool readSpans(QList<WeeklySpan> &spans, const QVariant &value)
{
    QStringList texts;
    if (!readList(texts, value, Rule::MostWords))
        return false;
    QList<WeeklySpan> given;
    for (const QString &text : std::as_const(texts)) {
        const auto span = weeklySpanFromText(text);
        if (!span)
            return false;
        given += *span;
    }
    spans = given;
    return true;
}

// 5M, 100K, or bytes
QVariant sizeText(std::optional<quint64> size)
{
    if (!size)
        return {};
    if (*size > 0 && *size % (1024 * 1024) == 0)
        return QString::number(*size / (1024 * 1024)) + u'M';
    if (*size > 0 && *size % 1024 == 0)
        return QString::number(*size / 1024) + u'K';
    return QString::number(*size);
}

bool readSize(std::optional<quint64> &size, const QVariant &value)
{
    static const QRegularExpression Form(u"^(\\d{1,10}) ?([KM]?)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = Form.match(value.toString());
    if (!match.hasMatch())
        return false;
    const QString unit = match.captured(2).toUpper();
    size = match.captured(1).toULongLong() * (unit == "M"_L1 ? 1024 * 1024 : unit == "K"_L1 ? 1024 : 1);
    return true;
}

QVariant textOf(const TextTest &test, TextTest::How how)
{
    return test.how == how ? unlessEmpty(test.text) : QVariant();
}

// Either the one or the other.
bool readTest(TextTest &test, TextTest::How how, const QString &text)
{
    const bool isPattern = how == TextTest::How::Pattern;
    if (test.isGiven() || text.size() > Rule::MostCharacters
        || (isPattern && !TextMatcher::whyNoPattern(text).isEmpty()))
        return false;
    test = { how, text };
    return true;
}

bool readSubject(Rule &rule, TextTest::How how, const QVariant &value)
{
    QString text;
    return readText(text, value, 1, Rule::MostCharacters) && readTest(rule.subject, how, text);
}

QVariant headerText(const Rule &rule, TextTest::How how)
{
    if (rule.headerName.isEmpty() || rule.header.how != how)
        return {};
    return rule.headerName + u": "_s + rule.header.text;
}

// "X-Spam: yes". What is shown of every message has entries of its own, or none.
bool readHeader(Rule &rule, TextTest::How how, const QVariant &value)
{
    static const QStringList Others { u"FROM"_s, u"SUBJECT"_s, u"DATE"_s, u"MESSAGE-ID"_s };
    QString text;
    if (!rule.headerName.isEmpty() || !readText(text, value, 1, Rule::MostCharacters + 62))
        return false;
    const QString name = text.section(u':', 0, 0).trimmed();
    if (!isName(name, 60) || Others.contains(name.toUpper()))
        return false;
    rule.headerName = name;
    rule.header.how = how;
    const QString words = text.section(u':', 1).trimmed();
    return words.isEmpty() || readTest(rule.header, how, words);
}

using A = const AttentionSettings &;
using R = const Rule &;
using V = const QVariant &;
using How = TextTest::How;
constexpr auto Optional = Entry<Rule>::Need::Optional;
constexpr auto Required = Entry<Rule>::Need::Required;
constexpr auto Choice = Entry<AttentionSettings>::Need::Optional;
} // namespace

std::span<const Entry<AttentionSettings>> attentionEntries()
{
    // clang-format off
    static const std::array<Entry<AttentionSettings>, 4> Entries { {
        { "vip"_L1, Choice, "a list of addresses"_L1,
          [](A a) -> QVariant { return unlessEmpty(a.vips); },
          [](AttentionSettings &a, V v) { return readWords(a.vips, v); } },
        { "address-book"_L1, Choice, "the absolute path of a vCard file, or of a folder of them"_L1,
          [](A a) -> QVariant { return unlessEmpty(a.addressBook); },
          [](AttentionSettings &a, V v) { return readPath(a.addressBook, v); } },
        { "quiet-hours"_L1, Choice, "a list like 22:00-07:00, \"Sat,Sun 00:00-10:00\""_L1,
          [](A a) -> QVariant { return spansText(a.quietHours); },
          [](AttentionSettings &a, V v) { return readSpans(a.quietHours, v); } },
        { "hook"_L1, Choice, "a program and its arguments"_L1,
          [](A a) -> QVariant { return unlessEmpty(a.hook); },
          [](AttentionSettings &a, V v) { return readList(a.hook, v, 100); } },
    } };
    // clang-format on
    return Entries;
}

std::span<const Entry<Rule>> ruleEntries()
{
    // clang-format off
    static const std::array<Entry<Rule>, 16> Entries { {
        { "sender"_L1, Optional, "a list of addresses, @hosts or names"_L1,
          [](R r) -> QVariant { return unlessEmpty(r.senders); },
          [](Rule &r, V v) { return readWords(r.senders, v); } },
        { "vip"_L1, Optional, "true or false"_L1,
          [](R r) -> QVariant { return unlessNone(r.vip); },
          [](Rule &r, V v) { return readEither(r.vip, v); } },
        { "address-book"_L1, Optional, "true or false"_L1,
          [](R r) -> QVariant { return unlessNone(r.inAddressBook); },
          [](Rule &r, V v) { return readEither(r.inAddressBook, v); } },
        { "list"_L1, Optional, "a list of List-Ids"_L1,
          [](R r) -> QVariant { return unlessEmpty(r.lists); },
          [](Rule &r, V v) { return readWords(r.lists, v); } },
        { "to-me-alone"_L1, Optional, "true or false"_L1,
          [](R r) -> QVariant { return unlessNone(r.toMeAlone); },
          [](Rule &r, V v) { return readEither(r.toMeAlone, v); } },
        { "subject"_L1, Optional, "text of 1 to 500 characters"_L1,
          [](R r) -> QVariant { return textOf(r.subject, How::Contains); },
          [](Rule &r, V v) { return readSubject(r, How::Contains, v); } },
        { "subject-pattern"_L1, Optional, "a regular expression, and instead of subject"_L1,
          [](R r) -> QVariant { return textOf(r.subject, How::Pattern); },
          [](Rule &r, V v) { return readSubject(r, How::Pattern, v); } },
        { "header"_L1, Optional, "Name: text, and not From, Subject, Date or Message-ID"_L1,
          [](R r) -> QVariant { return headerText(r, How::Contains); },
          [](Rule &r, V v) { return readHeader(r, How::Contains, v); } },
        { "header-pattern"_L1, Optional, "Name: regular expression, and instead of header"_L1,
          [](R r) -> QVariant { return headerText(r, How::Pattern); },
          [](Rule &r, V v) { return readHeader(r, How::Pattern, v); } },
        { "mailbox"_L1, Optional, "a list of mailboxes"_L1,
          [](R r) -> QVariant { return unlessEmpty(r.mailboxes); },
          [](Rule &r, V v) { return readWords(r.mailboxes, v); } },
        { "account"_L1, Optional, "a list of accounts' names"_L1,
          [](R r) -> QVariant { return unlessEmpty(r.accounts); },
          [](Rule &r, V v) { return readWords(r.accounts, v); } },
        { "at-least"_L1, Optional, "a size like 500K or 5M"_L1,
          [](R r) -> QVariant { return sizeText(r.atLeast); },
          [](Rule &r, V v) { return readSize(r.atLeast, v); } },
        { "at-most"_L1, Optional, "a size like 500K or 5M"_L1,
          [](R r) -> QVariant { return sizeText(r.atMost); },
          [](Rule &r, V v) { return readSize(r.atMost, v); } },
        { "time"_L1, Optional, "a list like 22:00-07:00, \"Sat,Sun 00:00-10:00\""_L1,
          [](R r) -> QVariant { return spansText(r.times); },
          [](Rule &r, V v) { return readSpans(r.times, v); } },
        { "effect"_L1, Required, "silent, normal, important or never-count"_L1,
          [](R r) -> QVariant { return toWord(r.effect); },
          [](Rule &r, V v) { return readWord(r.effect, ruleEffectFromWord(v.toString())); } },
        { "sound"_L1, Optional, "the name of a sound, or its absolute path"_L1,
          [](R r) -> QVariant { return unlessEmpty(r.sound); },
          [](Rule &r, V v) { return readText(r.sound, v, 0, 4096); } },
    } };
    // clang-format on
    return Entries;
}

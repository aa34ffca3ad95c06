// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeaderNeeds.h"
#include "WeeklySpan.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// A text that is looked for in another, without regard to upper and lower case.
struct TextTest
{
    enum class How {
        Contains,
        Pattern, // a regular expression
    };
    How how = How::Contains;
    QString text; // empty: anything goes

    bool isGiven() const { return !text.isEmpty(); }
    bool operator==(const TextTest &) const = default;
};

// What one kind of message does to its user's attention. All that a rule says of a message has to be so; where several
// are listed, one of them. A list of words may have "*" and "?" in each, which stand for any text and any character.
struct Rule
{
    enum class Effect {
        Silent, // no popup, but counted
        Normal, // as if there were no rules
        Important, // sounds, stays, and breaks through quiet hours
        NeverCount, // neither popup nor count
    };
    static constexpr qsizetype MostWords = 100; // in each of its lists
    static constexpr qsizetype MostCharacters = 500; // of each text

    QString name;
    QStringList senders; // addresses; "@example.org": all of that host; or names
    std::optional<bool> vip; // whether the sender is one; nullopt: either
    std::optional<bool> inAddressBook;
    QStringList lists; // List-Id (RFC 2919); "*": any list
    std::optional<bool> toMeAlone; // To and Cc have this account's address and no other
    TextTest subject;
    QString headerName; // of the field that is looked into; empty: none
    TextTest header;
    QStringList mailboxes;
    QStringList accounts; // their names
    std::optional<quint64> atLeast; // bytes
    std::optional<quint64> atMost;
    QList<WeeklySpan> times; // when the message comes
    Effect effect = Effect::Normal;
    QString sound; // of the popup: the name of one, or an absolute path; empty: the usual one

    bool operator==(const Rule &) const = default;
};

// The words that stand for it in files and on the command line: "never-count".
QString toWord(Rule::Effect effect);
std::optional<Rule::Effect> ruleEffectFromWord(const QString &word);

// All that the user has said about attention.
struct AttentionSettings
{
    static constexpr qsizetype MostRules = 200;

    QList<Rule> rules; // the first one that fits decides
    QStringList vips; // addresses; "@example.org": all of that host
    QString addressBook; // absolute path of a vCard file, or of a folder of them; empty: none
    QList<WeeklySpan> quietHours;
    QStringList hook; // program and arguments, run for each message that is announced; empty: none

    bool operator==(const AttentionSettings &) const = default;
};

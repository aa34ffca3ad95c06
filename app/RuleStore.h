// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConfigFile.h"
#include "Error.h"
#include "ProfilePaths.h"
#include "Rule.h"

#include <QHash>
#include <QStringList>

#include <optional>

class IniText;

// Keeps what the user has said about attention in rules.conf, beside posthorn.conf and kept in the same way: INI, UTF-8,
// mode 0600; people may edit it.
//
// Section [attention]:
//
// | vip          | list of addresses; @example.org: all of that host             |
// | address-book | absolute path of a vCard file, or of a folder of them         |
// | quiet-hours  | list of 22:00-07:00, or with days: "Mon-Thu,Sun 22:00-07:00"  |
// | hook         | list: program, arguments; run for each message told of        |
//
// A rule is a section [rule NAME], and the order of the sections is that of the rules: the first that fits decides. All
// that it says must be so; of a list, one. In lists of words "*" stands for any text, "?" for any character.
//
// | sender          | list of addresses, @hosts, or names                                   |
// | vip             | true: is one; false: is none                                          |
// | address-book    | true: is in it; false: is not                                         |
// | list            | list of List-Ids; *: any mailing list                                 |
// | to-me-alone     | true: To and Cc have the account's address and no other; false: more  |
// | subject         | text in it                                                            |
// | subject-pattern | regular expression that fits it                                       |
// | header          | Name: text in that field; Name: alone, if it is there                 |
// | header-pattern  | Name: regular expression that fits it                                 |
// | mailbox         | list of mailboxes                                                     |
// | account         | list of accounts' names                                               |
// | at-least        | size: 5M, 500K, or bytes                                              |
// | at-most         | size                                                                  |
// | time            | when it comes, like quiet-hours                                       |
// | effect          | silent, normal, important, never-count; required                      |
// | sound           | name of a sound (freedesktop.org's), or its absolute path             |
//
// A rule with a wrong entry is left out, reported, and stays in the file. Comments and unknown entries stay as well.
class RuleStore
{
public:
    explicit RuleStore(const ProfilePaths &paths);

    // Reads the file. An error says what is wrong with it; what could be understood is there all the same.
    std::optional<Error> load();

    QString path() const { return m_file.path(); }
    AttentionSettings settings() const { return m_contents.settings; }
    QStringList problems() const { return m_contents.problems; }

    // Writes the file at once, and changes nothing if that fails.
    std::optional<Error> save(const AttentionSettings &settings);

    static bool isName(const QString &name); // of a rule
    // The entries of a rule as they stand in the file: "sender=\"ada@*\"", and back. What is wrong with them, in words.
    static QStringList linesOf(const Rule &rule);
    static QStringList readRule(const QStringList &lines, Rule &rule);

private:
    struct Contents
    {
        AttentionSettings settings;
        QStringList problems;
    };
    static Contents understood(const IniText &text);

    ConfigFile m_file;
    Contents m_contents;
};

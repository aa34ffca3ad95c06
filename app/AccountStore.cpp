// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountStore.h"

#include "AccountEntries.h"
#include "Entries.h"
#include "IniText.h"
#include "Sanitizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto PreferencesSection = "preferences"_L1;

bool isId(const QString &id)
{
    return id != PreferencesSection && isName(id, 64);
}

} // namespace

AccountStore::AccountStore(const ProfilePaths &paths)
    : m_file(paths.config())
{
}

std::optional<Error> AccountStore::load()
{
    const Contents contents = read();
    if (contents.error)
        return contents.error; // what we have from before is better than nothing
    m_accounts = contents.accounts;
    m_preferences = contents.preferences;
    m_problems = contents.problems;
    return m_problems.isEmpty() ? std::nullopt : std::optional(ConfigFile::invalid(m_problems));
}

AccountStore::Contents AccountStore::read() const
{
    const auto bytes = m_file.read();
    if (const auto *error = std::get_if<Error>(&bytes))
        return { .error = *error };
    return understood(IniText(std::get<QByteArray>(bytes)));
}

AccountStore::Contents AccountStore::understood(const IniText &text)
{
    Contents contents { .problems = text.problems() };
    readPreferences(text, contents);
    for (const QString &name : text.keys({}))
        contents.problems += u"%1 stands in no section"_s.arg(name);
    for (const QString &section : text.sections()) {
        if (section != PreferencesSection)
            readAccount(text, section, contents);
    }
    std::sort(contents.accounts.begin(), contents.accounts.end(),
              [](const Account &a, const Account &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return contents;
}

void AccountStore::readAccount(const IniText &text, const QString &id, Contents &contents)
{
    if (!isId(id)) {
        contents.problems += u"[%1] is no name for a section"_s.arg(id);
        return;
    }
    Account account { .id = id };
    const auto isTaken = [&names = contents.names](const QString &name) {
        return std::find(names.cbegin(), names.cend(), name) != names.cend();
    };
    QStringList problems = readEntries(accountEntries(), text, id, account);
    if (!account.name.isEmpty() && isTaken(account.name))
        problems += u"[%1] name is another account's already"_s.arg(id);
    contents.names.insert(id, account.name);
    if (problems.isEmpty())
        contents.accounts += account;
    contents.problems += problems + unknownEntries(accountEntries(), text, id);
}

void AccountStore::readPreferences(const IniText &text, Contents &contents)
{
    contents.problems += readEntries(preferenceEntries(), text, PreferencesSection, contents.preferences)
        + unknownEntries(preferenceEntries(), text, PreferencesSection);
}

std::optional<Error> AccountStore::save(const Account &account)
{
    Account asRead { .id = account.id };
    QStringList problems;
    for (const Entry<Account> &entry : accountEntries()) {
        if (!entry.read(asRead, entry.write(account)))
            problems += u"%1 must be %2"_s.arg(entry.name, entry.expected);
    }
    if (!isId(account.id) || !problems.isEmpty())
        return makeError(Error::Cause::AccountIncomplete, sanitizedLine(problems.join(u"; "_s)));
    return write([&](const Contents &before, IniText &text) -> std::optional<Error> {
        if (before.names.key(account.name, account.id) != account.id)
            return makeError(Error::Cause::AccountIncomplete, u"there is an account with this name already"_s);
        text.set(account.id, entriesOf(accountEntries(), account));
        return std::nullopt;
    });
}

std::optional<Error> AccountStore::remove(const QString &id)
{
    return write([&](const Contents &, IniText &text) {
        if (isId(id))
            text.remove(id);
        return std::nullopt;
    });
}

std::optional<Error> AccountStore::save(const Preferences &preferences)
{
    return write([&](const Contents &, IniText &text) {
        text.set(PreferencesSection, entriesOf(preferenceEntries(), preferences));
        return std::nullopt;
    });
}

std::optional<Error> AccountStore::write(const Change &change)
{
    Contents before;
    const auto problems = [&](const IniText &text) {
        before = understood(text);
        return before.problems;
    };
    const auto error = m_file.write(problems, [&](IniText &text) { return change(before, text); });
    if (!error)
        load();
    return error;
}

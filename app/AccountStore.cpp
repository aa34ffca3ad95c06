// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountStore.h"

#include "AccountEntries.h"
#include "IniText.h"
#include "Sanitizer.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {
constexpr auto PreferencesSection = "preferences"_L1;
constexpr qint64 MaxSize = 1024 * 1024;
constexpr int LockPatience = 500; // ms; whoever holds the lock needs one

bool isId(const QString &id)
{
    static const QRegularExpression expression(u"^[A-Za-z0-9-]{1,64}$"_s);
    return id != PreferencesSection && expression.match(id).hasMatch();
}

Error invalid(const QStringList &problems)
{
    return makeError(Error::Cause::ConfigInvalid, sanitizedLine(problems.join(u"; "_s), 500));
}

Error unwritable(const QString &why)
{
    return makeError(Error::Cause::ConfigUnwritable, why);
}

// To the disk itself. QSaveFile would take a disk that fills up in the middle for success.
bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(file, bytes.data(), size_t(bytes.size()));
        if (count < 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return ::fsync(file) == 0;
}

// Puts a whole new file in the old one's place; a link stays a link. Empty: done.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString() + u": "_s + path;
    if (!writeAll(file.handle(), bytes))
        return qt_error_string(errno) + u": "_s + path;
    return file.commit() ? QString() : file.errorString() + u": "_s + path;
}

template<typename Value>
QStringList readEntries(std::span<const Entry<Value>> entries, const IniText &text, const QString &section,
                        Value &value)
{
    QStringList problems;
    for (const Entry<Value> &entry : entries) {
        const QVariant given = text.value(section, entry.name);
        const bool isGiven = given.isValid();
        if (!isGiven && entry.need == Entry<Value>::Need::Required)
            problems += u"[%1] %2 is missing"_s.arg(section, entry.name);
        // what is not given keeps its default, which must fit the other entries as well
        else if (!entry.read(value, isGiven ? given : entry.write(value)))
            problems += u"[%1] %2 must be %3"_s.arg(section, entry.name, entry.expected);
    }
    return problems;
}

template<typename Value>
QStringList unknownEntries(std::span<const Entry<Value>> entries, const IniText &text, const QString &section)
{
    QStringList problems;
    for (const QString &name : text.keys(section)) {
        if (std::none_of(entries.begin(), entries.end(), [&](const auto &entry) { return name == entry.name; }))
            problems += u"[%1] %2 is no entry that Posthorn knows"_s.arg(section, name);
    }
    return problems;
}

template<typename Value>
IniText::Entries entriesOf(std::span<const Entry<Value>> entries, const Value &value)
{
    IniText::Entries result;
    for (const Entry<Value> &entry : entries)
        result.append({ entry.name, entry.write(value) });
    return result;
}
} // namespace

AccountStore::AccountStore(const ProfilePaths &paths)
    : m_path(paths.config())
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
    return m_problems.isEmpty() ? std::nullopt : std::optional(invalid(m_problems));
}

AccountStore::Contents AccountStore::read() const
{
    Contents contents;
    QFile file(m_path);
    if (!file.exists() && !QFileInfo(m_path).isSymLink())
        return contents;
    const auto unreadable = [&](const QString &why) {
        contents.error = makeError(Error::Cause::ConfigUnreadable, why);
        return contents;
    };
    if (const QString why = privacy::whyNotTrusted(m_path); !why.isEmpty())
        return unreadable(why);
    if (!QFileInfo(m_path).isFile())
        return unreadable(u"%1 is not a file"_s.arg(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString() + u": "_s + m_path);
    if (file.size() > MaxSize)
        return unreadable(u"%1 is too large"_s.arg(m_path));

    contents.bytes = file.readAll();
    const IniText text(contents.bytes);
    contents.problems = text.problems();
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
    if (const QString why = privacy::whyNotWrite(m_path); !why.isEmpty())
        return unwritable(why);
    if (const QString why = privacy::makeDirectoryFor(m_path); !why.isEmpty())
        return unwritable(why);
    QLockFile lock(m_path + u".lock"_s); // the tray program and a command may both have something to write
    if (!lock.tryLock(LockPatience) && lock.error() == QLockFile::LockFailedError)
        return unwritable(u"another program is writing %1"_s.arg(m_path));
    const Contents before = read();
    if (before.error)
        return unwritable(before.error->words);
    IniText text(before.bytes);
    if (const auto error = change(before, text))
        return error;
    if (!before.problems.isEmpty()) {
        if (const QString why = writeFile(m_path + u".bak"_s, before.bytes); !why.isEmpty())
            return unwritable(why);
    }
    if (const QString why = writeFile(m_path, text.text()); !why.isEmpty())
        return unwritable(why);
    load();
    return std::nullopt;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ForeignAccounts.h"

#include "EvolutionReader.h"
#include "GoimapnotifyReader.h"
#include "MailnagReader.h"
#include "ThunderbirdReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace migration {
namespace {
constexpr qint64 LongestFile = 4 * 1024 * 1024; // a prefs.js of many years has a few hundred KiB
constexpr qsizetype MostFiles = 1000;

// Empty: it is not there, or not a file, or too long to be what it should be.
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > LongestFile || !file.open(QFile::ReadOnly))
        return {};
    return file.read(LongestFile);
}

QStringList filesIn(const QString &folder, const QStringList &names)
{
    QStringList files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files | QDir::Readable, QDir::Name)) {
        if (files.size() < MostFiles)
            files += file.filePath();
    }
    return files;
}

void add(QList<ForeignAccount> &all, const QString &file, QList<ForeignAccount> accounts)
{
    for (ForeignAccount &account : accounts) {
        account.file = file;
        all += account;
    }
}

void addThunderbird(QList<ForeignAccount> &all, const QString &folder)
{
    for (const QString &profile : thunderbirdProfiles(contentsOf(folder + u"/profiles.ini"_s), folder)) {
        const QString file = profile + u"/prefs.js"_s;
        add(all, file, readThunderbird(contentsOf(file)));
    }
}

void addEvolution(QList<ForeignAccount> &all, const QString &folder)
{
    QHash<QString, QByteArray> sources;
    for (const QString &file : filesIn(folder, { u"*.source"_s }))
        sources.insert(QFileInfo(file).completeBaseName(), contentsOf(file));
    add(all, folder, readEvolution(sources));
}

void addGoimapnotify(QList<ForeignAccount> &all, const QString &config)
{
    const QStringList names { u"*.yaml"_s, u"*.yml"_s, u"*.json"_s, u"*.conf"_s };
    QStringList files = filesIn(config + u"/goimapnotify"_s, names) + filesIn(config + u"/imapnotify"_s, names);
    for (const QFileInfo &folder : QDir(config + u"/imapnotify"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += filesIn(folder.filePath(), names); // one folder for each account
    for (const QString &file : files)
        add(all, file, readGoimapnotify(contentsOf(file)));
}
} // namespace

Homes Homes::ofThisUser()
{
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    return { .home = QDir::homePath(),
             .config = QDir::isAbsolutePath(config) ? config : QDir::homePath() + u"/.config"_s };
}

QList<ForeignAccount> foreignAccounts(const Homes &homes)
{
    QList<ForeignAccount> all;
    addThunderbird(all, homes.home + u"/.thunderbird"_s);
    addEvolution(all, homes.config + u"/evolution/sources"_s);
    const QString mailnag = homes.config + u"/mailnag/mailnag.cfg"_s;
    add(all, mailnag, readMailnag(contentsOf(mailnag)));
    addGoimapnotify(all, homes.config);
    return all;
}

bool isSameMailbox(const Account &one, const Account &other)
{
    return one.user == other.user && one.host.compare(other.host, Qt::CaseInsensitive) == 0;
}

} // namespace migration

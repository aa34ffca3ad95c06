// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AddressBook.h"

#include "VCard.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// An address book in files may have folders: one for each of its owner's.
QStringList filesIn(const QString &path)
{
    if (QFileInfo(path).isFile())
        return { path };
    QStringList files;
    QDirIterator found(path, { u"*.vcf"_s, u"*.vcard"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext() && files.size() < AddressBook::MostFiles)
        files += found.next();
    return files;
}
} // namespace

AddressBook::AddressBook(QObject *parent)
    : QObject(parent)
{
    m_settles.setSingleShot(true);
    m_settles.setInterval(1s); // a synchronization writes file after file
    connect(&m_settles, &QTimer::timeout, this, &AddressBook::read);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_settles, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_settles, qOverload<>(&QTimer::start));
}

void AddressBook::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    read();
}

void AddressBook::read()
{
    QSet<QString> addresses;
    QSet<QString> watched;
    if (!m_path.isEmpty() && QFileInfo::exists(m_path))
        watched += m_path;
    for (const QString &name : m_path.isEmpty() ? QStringList() : filesIn(m_path)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
            continue;
        for (const QString &address : addressesInVCards(file.readAll()))
            addresses += address;
        if (QFileInfo(m_path).isDir())
            watched += QFileInfo(name).absolutePath(); // its files are replaced, and that is told of the folder
    }
    const QStringList before = m_files.files() + m_files.directories();
    if (!before.isEmpty())
        m_files.removePaths(before);
    if (!watched.isEmpty())
        m_files.addPaths(watched.values());
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    Q_EMIT changed();
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

// The addresses of everybody in an address book that lies in files: a vCard file, or a folder of them, as vdirsyncer,
// khard, KAddressBook and others keep it. Reads it again when it changes. What lies behind a service of another program
// is not read: export it.
class AddressBook : public QObject
{
    Q_OBJECT
public:
    explicit AddressBook(QObject *parent = nullptr);

    void setPath(const QString &path); // empty: none
    QSet<QString> addresses() const { return m_addresses; } // in small letters

    // At most so much is read, in any case.
    static constexpr int MostFiles = 5000;
    static constexpr qint64 LargestFile = 8 * 1024 * 1024;

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_path;
    QSet<QString> m_addresses;
    QFileSystemWatcher m_files;
    QTimer m_settles;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class RealServer;

// Where the program under test lives: a folder with nothing in it, no display, no bus, nobody's mail.
class Home
{
public:
    Home();

    void moveTo(const RealServer &desktop); // from now on on its display and its bus
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes) const; // makes a file; false if it cannot
    QStringList filesContaining(const QByteArray &bytes) const; // of all files here

    QProcessEnvironment environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

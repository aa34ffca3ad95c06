// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace migration {

// Sections of "key = value", as GLib's key files, Python's configparser and Mozilla's profiles.ini have them in common.
// What is no such line is skipped: files of others are read as far as they can be.
struct KeyFileSection
{
    QString name;
    QHash<QString, QString> values;

    QString value(const QString &key) const { return values.value(key); }
};
QList<KeyFileSection> parseKeyFile(const QByteArray &bytes);

// The first section of that name; an empty one if there is none.
KeyFileSection sectionOf(const QList<KeyFileSection> &sections, const QString &name);

} // namespace migration

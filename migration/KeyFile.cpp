// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyFile.h"

namespace migration {
namespace {
constexpr qsizetype MostSections = 1000;
} // namespace

QList<KeyFileSection> parseKeyFile(const QByteArray &bytes)
{
    QList<KeyFileSection> sections;
    for (const QByteArray &bare : bytes.split('\n')) {
        const QString line = QString::fromUtf8(bare).trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            if (sections.size() == MostSections)
                break;
            sections += KeyFileSection { .name = line.mid(1, line.size() - 2), .values = {} };
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        const bool isComment = line.startsWith(u'#') || line.startsWith(u';');
        if (equals > 0 && !isComment && !sections.isEmpty())
            sections.last().values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return sections;
}

KeyFileSection sectionOf(const QList<KeyFileSection> &sections, const QString &name)
{
    for (const KeyFileSection &section : sections) {
        if (section.name == name)
            return section;
    }
    return {};
}

} // namespace migration

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace migration {

// A YAML document, or a JSON one, as a tree. Keys are compared without regard to case. Aliases stand for nothing: a file
// of a few lines could make them stand for gigabytes.
struct YamlNode
{
    QString scalar;
    QList<YamlNode> items; // of a sequence
    QList<std::pair<QString, YamlNode>> entries; // of a mapping

    const YamlNode &operator[](QLatin1StringView key) const; // an empty one, where there is none
    QString text(QLatin1StringView key) const { return (*this)[key].scalar; }
    bool isTrue(QLatin1StringView key) const;
};

// nullopt: it is no YAML, or too much of it.
std::optional<YamlNode> parseYaml(const QByteArray &bytes);

} // namespace migration

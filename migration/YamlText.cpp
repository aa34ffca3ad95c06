// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "YamlText.h"

#include <yaml.h>

using namespace Qt::StringLiterals;

namespace migration {
namespace {
constexpr int DeepestNesting = 32;
constexpr int MostNodes = 20'000;

class Parser
{
public:
    explicit Parser(const QByteArray &bytes)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                     size_t(bytes.size()));
    }
    ~Parser() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    // The next event that is not about the stream or the document itself; its kind, and the text of a scalar.
    std::optional<yaml_event_type_t> next(QString &scalar)
    {
        yaml_event_t event;
        do {
            if (yaml_parser_parse(&m_parser, &event) == 0)
                return std::nullopt;
            const yaml_event_type_t type = event.type;
            if (type == YAML_SCALAR_EVENT)
                scalar = QString::fromUtf8(reinterpret_cast<const char *>(event.data.scalar.value),
                                           qsizetype(event.data.scalar.length));
            yaml_event_delete(&event);
            if (type != YAML_STREAM_START_EVENT && type != YAML_DOCUMENT_START_EVENT)
                return type;
        } while (true);
    }

    // False: it broke off, or there is too much.
    bool readNode(yaml_event_type_t type, const QString &scalar, int depth, YamlNode &node)
    {
        if (depth > DeepestNesting || ++m_nodes > MostNodes)
            return false;
        switch (type) {
        case YAML_SCALAR_EVENT: node.scalar = scalar; return true;
        case YAML_ALIAS_EVENT: return true;
        case YAML_SEQUENCE_START_EVENT: return readItems(depth, node);
        case YAML_MAPPING_START_EVENT: return readEntries(depth, node);
        default: return false;
        }
    }

private:
    bool readItems(int depth, YamlNode &node)
    {
        QString scalar;
        while (const auto type = next(scalar)) {
            if (*type == YAML_SEQUENCE_END_EVENT)
                return true;
            YamlNode item;
            if (!readNode(*type, scalar, depth + 1, item))
                return false;
            node.items += item;
        }
        return false;
    }

    bool readEntries(int depth, YamlNode &node)
    {
        QString scalar;
        while (const auto type = next(scalar)) {
            if (*type == YAML_MAPPING_END_EVENT)
                return true;
            YamlNode key, value;
            if (!readNode(*type, scalar, depth + 1, key))
                return false;
            const auto valueType = next(scalar);
            if (!valueType || !readNode(*valueType, scalar, depth + 1, value))
                return false;
            node.entries += { key.scalar, value };
        }
        return false;
    }

    yaml_parser_t m_parser;
    int m_nodes = 0;
};
} // namespace

const YamlNode &YamlNode::operator[](QLatin1StringView key) const
{
    static const YamlNode nothing;
    for (const auto &[name, value] : entries) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return nothing;
}

bool YamlNode::isTrue(QLatin1StringView key) const
{
    const QString word = text(key).toLower();
    return word == "true"_L1 || word == "yes"_L1 || word == "on"_L1;
}

std::optional<YamlNode> parseYaml(const QByteArray &bytes)
{
    Parser parser(bytes);
    QString scalar;
    YamlNode root;
    const auto type = parser.next(scalar);
    if (!type || !parser.readNode(*type, scalar, 0, root))
        return std::nullopt;
    return root;
}

} // namespace migration

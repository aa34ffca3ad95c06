// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlainText.h"

#include "Charset.h"
#include "GMimeDoor.h"
#include "Parameters.h"
#include "Sanitizer.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
constexpr qsizetype MaxRaw = 1024 * 1024;
constexpr qsizetype MaxText = 1024 * 1024;
constexpr int MaxDelimiters = 5000; // lines that begin with "--": bounds the number of parts
constexpr int MaxColons = 64; // in an address field: bounds the nesting of groups
constexpr int MaxAttachments = 50;

bool beginsWith(QByteArrayView line, QByteArrayView name)
{
    return line.size() >= name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
}

bool isAddressField(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 6> Names { "From", "Sender", "Reply-To", "To", "Cc", "Bcc" };
    return std::any_of(Names.begin(), Names.end(), [&](QByteArrayView name) {
        return beginsWith(line, name) && line.sliced(name.size()).trimmed().startsWith(':');
    });
}

// Copies a message, leaving out what makes GMime recurse or fill memory (of nested parts it takes care itself). It
// looks at lines only and does not know headers from text, which does no more harm than to shorten a line of a text
// that looks like an attack.
class Tamer
{
public:
    explicit Tamer(QByteArrayView raw) { m_isComplete = copy(raw); }
    const QByteArray &bytes() const { return m_bytes; }
    bool isComplete() const { return m_isComplete; }

private:
    bool copy(QByteArrayView rest)
    {
        m_bytes.reserve(rest.size());
        bool isWithinAddresses = false;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf('\n');
            const QByteArrayView line = rest.first(end < 0 ? rest.size() : end + 1);
            rest = rest.sliced(line.size());
            if (line.startsWith("--") && ++m_delimiters > MaxDelimiters)
                return false;
            const bool isContinuation = line.startsWith(' ') || line.startsWith('\t');
            isWithinAddresses = isAddressField(line) || (isWithinAddresses && isContinuation);
            if (!isContinuation)
                m_colons = 0;
            m_bytes += isWithinAddresses ? shallow(line) : line;
        }
        return true;
    }

    QByteArrayView shallow(QByteArrayView line)
    {
        qsizetype length = 0;
        while (length < line.size() && (line[length] != ':' || ++m_colons <= MaxColons))
            ++length;
        if (length == line.size())
            return line;
        m_bytes += line.first(length);
        return "\r\n";
    }

    QByteArray m_bytes;
    int m_delimiters = 0;
    int m_colons = 0;
    bool m_isComplete = true;
};

gmime::Owned<GMimeMessage> parsed(const QByteArray &raw)
{
    GMimeParserOptions *const options = gmime::options();
    const gmime::Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.constData(), size_t(raw.size())));
    const gmime::Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return gmime::Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options));
}

// The content without its transfer encoding.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *const content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const gmime::Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray *const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

QString inUnicode(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset.isEmpty() || beginsWith(charset, "utf-8") || beginsWith(charset, "us-ascii"))
        return guessedText(bytes, Ending::MayBeCut);
    const gmime::Owned<GMimeFilter> filter(g_mime_filter_charset_new(charset.constData(), "utf-8"));
    if (!filter) // a charset that nobody knows
        return guessedText(bytes, Ending::MayBeCut);
    QByteArray input = bytes;
    char *output = nullptr;
    size_t size = 0, prespace = 0;
    g_mime_filter_complete(filter.get(), input.data(), size_t(input.size()), 0, &output, &size, &prespace);
    return QString::fromUtf8(output, qsizetype(size));
}

QMap<QString, QString> parametersOf(GMimePart *part, const char *fieldName)
{
    GMimeHeaderList *const fields = g_mime_object_get_header_list(GMIME_OBJECT(part));
    GMimeHeader *const field = g_mime_header_list_get_header(fields, fieldName);
    return field ? parseParameters(g_mime_header_get_raw_value(field)).parameters : QMap<QString, QString>();
}

// Null: none was given.
QString fileNameOf(GMimePart *part)
{
    const QString name = parametersOf(part, "Content-Disposition").value(u"filename"_s);
    return name.isNull() ? parametersOf(part, "Content-Type").value(u"name"_s) : name;
}

QString textOf(GMimePart *part)
{
    const QString charset = parametersOf(part, "Content-Type").value(u"charset"_s);
    return inUnicode(contentOf(part), charset.toLatin1());
}

bool isOfType(GMimeObject *object, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", subtype);
}

QString attachmentName(GMimePart *part)
{
    constexpr qsizetype MaxName = 100;
    if (const QString name = sanitizedLine(fileNameOf(part), MaxName); !name.isEmpty())
        return name;
    const gmime::Owned<char> type(
        g_mime_content_type_get_mime_type(g_mime_object_get_content_type(GMIME_OBJECT(part))));
    return sanitizedLine(QString::fromUtf8(type.get()), MaxName);
}

// What is worth knowing of a message's parts, in their order.
struct Parts
{
    QString plain;
    QString html;
    QStringList attachments;
    bool isComplete = true;

    void add(GMimePart *part)
    {
        GMimeObject *const object = GMIME_OBJECT(part);
        const bool isAttached = g_mime_part_is_attachment(part) || !fileNameOf(part).isNull();
        if (isAttached && attachments.size() == MaxAttachments)
            isComplete = false;
        else if (isAttached)
            attachments.append(attachmentName(part));
        else if (plain.isEmpty() && isOfType(object, "plain"))
            plain = textOf(part);
        else if (html.isEmpty() && isOfType(object, "html"))
            html = textOf(part);
    }
};

Parts partsOf(GMimeMessage *message)
{
    Parts result;
    const gmime::Owned<GMimePartIter> iterator(g_mime_part_iter_new(GMIME_OBJECT(message)));
    do {
        GMimeObject *const object = g_mime_part_iter_get_current(iterator.get());
        if (object && GMIME_IS_PART(object))
            result.add(GMIME_PART(object));
    } while (g_mime_part_iter_next(iterator.get()));
    return result;
}
} // namespace

MessageText readMessageText(QByteArrayView raw)
{
    const Tamer tamed(raw.first(qMin(raw.size(), MaxRaw)));
    const auto message = parsed(tamed.bytes());
    const Parts parts = message ? partsOf(message.get()) : Parts();
    const bool isPlain = !parts.plain.trimmed().isEmpty() || parts.html.isEmpty();
    const QString &text = isPlain ? parts.plain : parts.html;

    MessageText result;
    result.attachments = parts.attachments;
    result.complete = parts.isComplete && tamed.isComplete() && raw.size() <= MaxRaw && text.size() <= MaxText;
    if (!text.isEmpty()) {
        result.kind = isPlain ? MessageText::Kind::Plain : MessageText::Kind::Html;
        result.text = isPlain ? sanitizedText(text, MaxText) : text.first(qMin(text.size(), MaxText));
    }
    return result;
}

} // namespace imap

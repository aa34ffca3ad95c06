// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Charset.h"

#include "GMimeDoor.h"

#include <QStringDecoder>

namespace imap {

QByteArray meantCharset(const QByteArray &name)
{
    // Who says Latin-1 and sends bytes of 0x80 to 0x9F means Microsoft's: its control characters are in nobody's text.
    if (name.compare("iso-8859-1", Qt::CaseInsensitive) == 0)
        return QByteArrayLiteral("windows-1252");
    if (name.compare("mac-iceland", Qt::CaseInsensitive) == 0) // as Python and Apple call what iconv calls
        return QByteArrayLiteral("mac-is");
    return name;
}

QString guessedText(const QByteArray &bytes, Ending ending)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder utf8(QStringDecoder::Utf8, ending == Ending::Whole ? Flag::Stateless : Flag::Default);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    const gmime::Owned<char> converted(
        g_mime_utils_decode_8bit(gmime::options(), bytes.constData(), size_t(bytes.size())));
    return QString::fromUtf8(converted.get());
}

std::optional<QString> textIn(const QByteArray &charset, const QByteArray &bytes)
{
    gmime::options(); // GMime must be awake to know charsets
    GError *error = nullptr;
    const gmime::Owned<char> utf8(g_convert(bytes.constData(), bytes.size(), "UTF-8",
                                            g_mime_charset_iconv_name(meantCharset(charset).constData()), nullptr,
                                            nullptr, &error));
    if (utf8)
        return QString::fromUtf8(utf8.get());
    const bool isKnown = g_error_matches(error, G_CONVERT_ERROR, G_CONVERT_ERROR_ILLEGAL_SEQUENCE)
        || g_error_matches(error, G_CONVERT_ERROR, G_CONVERT_ERROR_PARTIAL_INPUT);
    g_clear_error(&error);
    return isKnown ? std::nullopt : std::optional(guessedText(bytes));
}

} // namespace imap

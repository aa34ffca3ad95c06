// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EncodedWords.h"

#include "GMimeDoor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
// =?charset*language?encoding?text?=   Its text may hold anything but the beginning of another word.
const QRegularExpression &encodedWord()
{
    static const QRegularExpression expression(
        u"=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([bq])\\?((?:(?!=\\?[^=]).)*?)\\?="_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// RFC 2047 §4.2. What is no escape stays as it is.
QByteArray fromQ(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2])) {
            bytes += QByteArray::fromHex(text.sliced(i + 1, 2));
            i += 2;
        } else {
            bytes += text[i] == '_' ? ' ' : text[i];
        }
    }
    return bytes;
}

QString fromCharset(const QByteArray &charset, const QByteArray &bytes)
{
    if (charset.compare("utf-8", Qt::CaseInsensitive) == 0)
        return QString::fromUtf8(bytes);
    const QByteArray word = "=?" + charset + "?B?" + bytes.toBase64() + "?=";
    const gmime::Owned<char> text(g_mime_utils_header_decode_text(gmime::options(), word.constData()));
    return QString::fromUtf8(text.get());
}

// Words side by side: their bytes belong together where their charset is the same (some senders cut characters in two).
class Run
{
public:
    void add(const QRegularExpressionMatch &word)
    {
        const QByteArray charset = word.captured(1).toLatin1();
        const QByteArray text = word.captured(3).toLatin1();
        const bool isBase64 = word.capturedView(2).compare(u'b', Qt::CaseInsensitive) == 0;
        if (charset.compare(m_charset, Qt::CaseInsensitive) != 0)
            flush();
        m_charset = charset;
        m_bytes += isBase64 ? QByteArray::fromBase64(text) : fromQ(text);
    }

    QByteArray takeWord()
    {
        flush();
        const QString text = std::exchange(m_text, {}).replace(QChar::Null, u' '); // GMime would end there
        return text.isEmpty() ? QByteArray() : "=?UTF-8?B?" + text.toUtf8().toBase64() + "?=";
    }

private:
    void flush()
    {
        m_text += fromCharset(m_charset, m_bytes);
        m_bytes.clear();
    }

    QByteArray m_charset = "UTF-8";
    QByteArray m_bytes;
    QString m_text;
};
} // namespace

QByteArray withJoinedWords(const QByteArray &field)
{
    const QString text = QString::fromLatin1(field); // a character a byte
    QByteArray result;
    Run run;
    qsizetype position = 0;
    for (auto words = encodedWord().globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        const QStringView between = QStringView(text).sliced(position, word.capturedStart() - position);
        if (!between.trimmed().isEmpty() || position == 0)
            result += run.takeWord() + between.toLatin1();
        run.add(word);
        position = word.capturedEnd();
    }
    return result + run.takeWord() + field.sliced(position);
}

} // namespace imap

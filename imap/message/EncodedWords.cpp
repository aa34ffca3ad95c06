// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EncodedWords.h"

#include "Charset.h"
#include "GMimeDoor.h"
#include "HeaderLimits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
// =?charset*language?encoding?text?= (RFC 2047 §2, RFC 2231 §5). Its text may hold anything but the beginning of
// another word.
const QRegularExpression &encodedWord()
{
    static const QRegularExpression expression(
        u"=\\?([!-)+->@-~]+)(?:\\*[!->@-~]*)?\\?([bq])\\?((?:(?!=\\?[^=]).)*?)\\?="_s,
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
    const QByteArray word = "=?" + meantCharset(charset) + "?B?" + bytes.toBase64() + "?=";
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

    QString takeText()
    {
        flush();
        return std::exchange(m_text, {});
    }

    QByteArray takeWord()
    {
        const QString text = takeText().replace(QChar::Null, u' '); // GMime would end there
        return text.isEmpty() ? QByteArray() : "=?UTF-8?B?" + text.toUtf8().toBase64() + "?=";
    }

private:
    void flush()
    {
        if (m_bytes.isEmpty()) // GMime would take it for text that only looks like a word
            return;
        m_text += fromCharset(m_charset, m_bytes);
        m_bytes.clear();
    }

    QByteArray m_charset = "UTF-8";
    QByteArray m_bytes;
    QString m_text;
};

// The field with each run of words as `take` gives it, and what stands between them as `show` does.
template<typename Result, typename Show>
Result joined(const QByteArray &untamed, Result (Run::*take)(), Show show)
{
    const QByteArray field = withAtMost(HeaderLimits::EncodedWords, "=?", untamed);
    const QString text = QString::fromLatin1(field); // a character a byte
    Result result;
    Run run;
    qsizetype position = 0;
    for (auto words = encodedWord().globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        const QByteArray between = field.sliced(position, word.capturedStart() - position);
        if (!between.trimmed().isEmpty() || position == 0)
            result += (run.*take)() + show(between);
        run.add(word);
        position = word.capturedEnd();
    }
    return result + (run.*take)() + show(field.sliced(position));
}
} // namespace

QByteArray withJoinedWords(const QByteArray &field)
{
    const auto asItStands = [](const QByteArray &between) { return between; };
    return joined<QByteArray>(field, &Run::takeWord, asItStands);
}

QString decodedText(const QByteArray &field)
{
    return joined<QString>(field, &Run::takeText, [](const QByteArray &between) { return guessedText(between); });
}

} // namespace imap

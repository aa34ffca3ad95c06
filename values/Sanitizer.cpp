// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sanitizer.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum class Shape { OneLine, Lines };

constexpr char32_t LineSeparator = 0x2028;
constexpr char32_t ParagraphSeparator = 0x2029;
constexpr char32_t NextLine = 0x85;
constexpr char32_t ZeroWidthNonJoiner = 0x200C;
constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr QChar Ellipsis = u'…';

constexpr int MarksKept = 4; // per base: enough for Vietnamese, Hebrew and Thai
constexpr int MarksOrdered = 30; // per base, before NFC: putting marks in order costs the square of their number
constexpr qsizetype UnitsRead = 64; // per character shown, so that a megabyte does not cost a megabyte's time
constexpr qsizetype UnitsShown = 8; // per character shown: some scripts join without end

constexpr bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

constexpr bool isControl(char32_t c)
{
    return c < 0x20 || isWithin(c, 0x7F, 0x9F) || c == LineSeparator || c == ParagraphSeparator;
}

constexpr bool endsLine(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == NextLine || c == LineSeparator || c == ParagraphSeparator;
}

constexpr bool isInvisible(char32_t c)
{
    return isWithin(c, 0x202A, 0x202E) || isWithin(c, 0x2060, 0x206F) || c == 0x200E || c == 0x200F
        || c == 0x061C // bidi
        || c == 0x200B || c == 0xFEFF // zero width
        || c == 0xAD || c == 0x34F || c == 0x180E // a hyphen for a line's end, a joiner of marks, a separator of vowels
        || c == 0x3164 || c == 0xFFA0 // fillers, which are letters by name only
        || isWithin(c, 0xFFF9, 0xFFFB) // interlinear
        || isWithin(c, 0xE0000, 0xE007F); // tags
}

constexpr bool isNoCharacter(char32_t c)
{
    return QChar::isSurrogate(c) || QChar::isNonCharacter(c);
}

constexpr bool isJoiner(char32_t c)
{
    return c == ZeroWidthJoiner || c == ZeroWidthNonJoiner;
}

// Gives out code points; a lone surrogate comes out as itself.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_position == m_text.size(); }
    char32_t next()
    {
        const char16_t unit = m_text.utf16()[m_position++];
        if (!QChar::isHighSurrogate(unit) || atEnd() || !m_text[m_position].isLowSurrogate())
            return unit;
        return QChar::surrogateToUcs4(unit, m_text.utf16()[m_position++]);
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

void append(QString &text, char32_t c)
{
    text.append(QStringView(QChar::fromUcs4(c)));
}

QString withoutControls(QStringView text, Shape shape)
{
    QString result;
    result.reserve(text.size());
    char32_t previous = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isInvisible(c) || isNoCharacter(c))
            continue;
        if (shape == Shape::Lines && endsLine(c)) {
            if (c != U'\n' || previous != U'\r')
                result.append(u'\n');
        } else if (shape == Shape::Lines && c == U'\t') {
            result.append("    "_L1);
        } else if (isControl(c)) {
            result.append(u' ');
        } else {
            append(result, c);
        }
        previous = c;
    }
    return result;
}

// A joiner shapes the letters on either side of it (Persian, Indic scripts); elsewhere it only hides.
QString withoutStrayJoiners(const QString &text)
{
    QString result;
    result.reserve(text.size());
    char32_t joiner = 0;
    bool afterLetter = false;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isJoiner(c)) {
            joiner = c;
            continue;
        }
        if (joiner != 0 && afterLetter && QChar::isLetter(c))
            append(result, joiner);
        joiner = 0;
        afterLetter = QChar::isLetter(c) || (afterLetter && QChar::isMark(c));
        append(result, c);
    }
    return result;
}

QString withFewMarks(const QString &text, int limit)
{
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks <= limit)
            append(result, c);
    }
    return result;
}

QString withoutPiles(const QString &text)
{
    return withFewMarks(withFewMarks(text, MarksOrdered).normalized(QString::NormalizationForm_C), MarksKept);
}

QString cutAt(const QString &text, qsizetype units)
{
    if (units > 0 && text[units - 1].isHighSurrogate())
        --units;
    while (units > 0 && (text[units - 1].isSpace() || isJoiner(text[units - 1].unicode())))
        --units;
    return text.first(units) + Ellipsis;
}

QString bounded(const QString &line, qsizetype maxGraphemes)
{
    const qsizetype maxUnits = maxGraphemes * UnitsShown;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    for (qsizetype count = 0; count < maxGraphemes; ++count) {
        const qsizetype boundary = finder.toNextBoundary();
        if (boundary < 0 || boundary == line.size())
            return line.size() <= maxUnits ? line : cutAt(line, maxUnits);
        if (boundary > maxUnits)
            return cutAt(line, maxUnits);
    }
    return cutAt(line, finder.position());
}
} // namespace

QString sanitizedLine(QStringView text, qsizetype maxGraphemes)
{
    const QStringView read = text.first(qMin(text.size(), maxGraphemes * UnitsRead));
    const QString line = withoutPiles(withoutStrayJoiners(withoutControls(read, Shape::OneLine))).simplified();
    return bounded(line, maxGraphemes);
}

QString sanitizedText(QStringView text, qsizetype maxSize)
{
    const QStringView read = text.first(qMin(text.size(), maxSize));
    const QString result = withoutPiles(withoutStrayJoiners(withoutControls(read, Shape::Lines)));
    const bool isCut = read.size() < text.size() || result.size() > maxSize;
    return isCut ? cutAt(result, qMin(result.size(), maxSize)) : result;
}

QString isolated(const QString &text)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopDirectionalIsolate(0x2069);
    return FirstStrongIsolate + text + PopDirectionalIsolate;
}

namespace {
// Letters of other scripts that look like Latin ones. A label written with these alone is a disguise more often than
// a word.
bool posesAsLatin(QStringView label)
{
    static constexpr QStringView LookAlikes = u"асԁеһіјӏорԛѕԝхуъьҽпгѵѡαεικνορτυχω";
    return std::all_of(label.cbegin(), label.cend(),
                       [](QChar c) { return !c.isLetter() || LookAlikes.contains(c.toLower()); });
}

bool isOfOneScript(QStringView label)
{
    QSet<QChar::Script> scripts;
    for (CodePoints points(label); !points.atEnd();) {
        const auto script = QChar::script(points.next());
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts.size() <= 1;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString withQuestionMarks(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 || c == u' ')
            c = u'?';
    }
    return text;
}

// A label in its own script, if that is a way to write this very label; else as it is.
QString nativeLabel(const QByteArray &label)
{
    const QString native = QUrl::fromAce(label, QUrl::IgnoreIDNWhitelist);
    return sanitizedLine(native) == native && QUrl::toAce(native) == label ? native : QString::fromLatin1(label);
}

constexpr qsizetype MaxHost = 253; // RFC 1035 §2.3.4, without the root's dot
constexpr qsizetype MaxLocalPart = 64; // RFC 5321 §4.5.3.1.1
} // namespace

QString displayHost(const QString &host)
{
    const QString asGiven = sanitizedLine(host, MaxHost);
    if (isAscii(asGiven) && !asGiven.contains("xn--"_L1, Qt::CaseInsensitive))
        return asGiven;
    const QByteArray ascii = QUrl::toAce(asGiven);
    if (ascii.isEmpty() || ascii.size() > MaxHost) // no host name
        return withQuestionMarks(asGiven.left(MaxHost));
    QStringList labels = QString::fromLatin1(ascii).split(u'.');
    for (QString &label : labels) {
        const QString native = nativeLabel(label.toLatin1());
        if (isOfOneScript(native) && !posesAsLatin(native))
            label = native;
    }
    return labels.join(u'.');
}

QString displayAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return sanitizedLine(address);
    return sanitizedLine(address.first(at), MaxLocalPart) + u'@' + displayHost(address.sliced(at + 1));
}

namespace {
bool posesAsAnother(const QString &name, const QString &address)
{
    static const QRegularExpression domain(u"(?:[\\p{L}\\p{N}-]+\\.)+(?:\\p{L}{2,}|xn--[\\p{L}\\p{N}-]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString folded = name.normalized(QString::NormalizationForm_KC).replace(u'。', u'.');
    if (folded.contains(u'@'))
        return true;
    const QStringView ownDomain = QStringView(address).sliced(address.lastIndexOf(u'@') + 1);
    for (auto match = domain.globalMatch(folded); match.hasNext();) {
        if (match.next().capturedView().compare(ownDomain, Qt::CaseInsensitive) != 0)
            return true;
    }
    return false;
}
} // namespace

QString displaySender(const QString &name, const QString &address)
{
    constexpr qsizetype MaxDoubtfulName = 60; // short enough to leave the address in sight
    const QString shownName = sanitizedLine(name);
    const QString shownAddress = displayAddress(address);
    if (shownName.isEmpty() || shownName.compare(shownAddress, Qt::CaseInsensitive) == 0)
        return shownAddress;
    if (shownAddress.isEmpty() || !posesAsAnother(shownName, shownAddress))
        return shownName;
    return sanitizedLine(shownName, MaxDoubtfulName) + " <"_L1 + shownAddress + u'>';
}

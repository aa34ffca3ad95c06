// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OneTimeCode.h"

#include "OneTimeCodeWords.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace imap {
namespace {

constexpr qsizetype MostText = 8 * 1024;
constexpr qsizetype LookBehind = 48; // for what a number is called
constexpr int Threshold = 20;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString anyOf(std::span<const std::u16string_view> patterns)
{
    QStringList all;
    for (const std::u16string_view pattern : patterns)
        all += QStringView(pattern).toString();
    return u"(?:"_s + all.join(u'|') + u')';
}

// Words of scripts that put spaces between them begin where no letter stands before them.
QString word(const QString &pattern)
{
    return u"(?:(?<![\\p{L}\\p{M}])|(?=[\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}\\p{Thai}]))"_s + pattern;
}

const QRegularExpression &sureWord()
{
    static const QRegularExpression result = expression(word(anyOf(SureWords)));
    return result;
}

const QRegularExpression &vagueWord()
{
    static const QRegularExpression result =
        expression(word(anyOf(VagueWords)) + u"(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}])"_s);
    return result;
}

const QRegularExpression &occasion()
{
    static const QRegularExpression result = expression(word(anyOf(Occasions)));
    return result;
}

// --- what a code may look like

struct Candidate
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString code;
    bool isAlone = false; // on its line
};

const QRegularExpression &candidate()
{
    // Not a piece of a longer number or word, of a time, a date, an amount or an address. Chinese and its neighbours
    // put no space around it.
    static const QRegularExpression result(
        u"(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{N}@#/\\\\.,+&=_%€$£¥₹₽©-])(?<!\\d:)"
        "(?:(?:[A-Z]{1,3}-)?(?<digits>\\d{4,8}|\\d{3}[ -]\\d{3,4}|\\d{4}[ -]\\d{4}|\\d(?: \\d){3,7})"
        "|(?<mix>(?=[A-Z-]*\\d)(?=[\\d-]*[A-Z])(?:[A-Z0-9]{5,10}|[A-Z0-9]{3,5}-[A-Z0-9]{3,5})))"
        "(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{N}@/%€$£¥₹₽_-])(?![.,:]\\d)(?! ?(?:EUR|USD|GBP|CHF|PLN|€|\\$|£|%))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return result;
}

bool isAloneOnItsLine(const QString &text, qsizetype begin, qsizetype end)
{
    const auto isBare = [](QStringView piece) {
        return std::ranges::none_of(piece, [](QChar c) { return c.isLetterOrNumber(); });
    };
    const qsizetype lineBegin = begin == 0 ? 0 : text.lastIndexOf(u'\n', begin - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', end);
    const qsizetype lineEnd = newline < 0 ? text.size() : newline;
    return isBare(QStringView(text).sliced(lineBegin, begin - lineBegin))
        && isBare(QStringView(text).sliced(end, lineEnd - end));
}

// An order, an invoice, a telephone, a price: said directly before it.
bool isCalledOtherwise(const QString &text, qsizetype begin)
{
    static const QRegularExpression other = expression(word(
        u"(?:"_s + QStringView(OtherNumbers).toString()
        + u"|(?:tel|phone|call|fax|hotline|telefon|whatsapp)[^\\n\\p{L}]{0,12}|(?:EUR|USD|GBP|CHF|PLN|€|\\$|£) ?)$"_s));
    const qsizetype from = std::max<qsizetype>(0, begin - LookBehind);
    return other.match(text.sliced(from, begin - from)).hasMatch();
}

QList<Candidate> candidatesIn(const QString &text)
{
    QList<Candidate> found;
    for (auto matches = candidate().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isCalledOtherwise(text, match.capturedStart()))
            continue;
        Candidate one { .begin = match.capturedStart(), .end = match.capturedEnd(), .code = match.captured(u"mix") };
        if (one.code.isEmpty())
            one.code = match.captured(u"digits").remove(u' ').remove(u'-');
        one.isAlone = isAloneOnItsLine(text, one.begin, one.end);
        found += one;
    }
    return found;
}

bool looksLikeAYear(const QString &code)
{
    return code.size() == 4 && (code.startsWith(u"19") || code.startsWith(u"20"));
}

// --- what it is called

struct Name
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isSure = false;
};

// "promo code", "code postal"
bool isOfAnotherKind(const QString &text, const Name &name)
{
    static const QRegularExpression before =
        expression(word(QStringView(OtherCodes).toString()) + u"(?: confirmation)?[- ]*$"_s);
    static const QRegularExpression behind = expression(u"^(?: (?:de |di |da |d['’])?|[- ])"_s
                                                        + QStringView(OtherCodes).toString() + u"(?!\\p{L})|^ of\\b"_s);
    const qsizetype from = std::max<qsizetype>(0, name.begin - LookBehind);
    return before.match(text.sliced(from, name.begin - from)).hasMatch()
        || behind.match(text.sliced(name.end, std::min(LookBehind, text.size() - name.end))).hasMatch();
}

void addNames(QList<Name> &names, const QString &text, const QRegularExpression &words, bool areSure)
{
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Name name { match.capturedStart(), match.capturedEnd(), areSure };
        if (!isOfAnotherKind(text, name))
            names += name;
    }
}

QList<Name> namesIn(const QString &text)
{
    QList<Name> names;
    addNames(names, text, sureWord(), true);
    if (occasion().match(text).hasMatch())
        addNames(names, text, vagueWord(), false);
    return names;
}

// --- do they belong together?

int lengthOf(QStringView gap)
{
    return int(gap.toString().simplified().size());
}

// "Your code is: 123456"; from afar only where it stands on a line of its own.
int affinityBehind(const QString &text, const Name &name, const Candidate &candidate)
{
    const QStringView gap = QStringView(text).sliced(name.end, candidate.begin - name.end);
    const int farthest = (name.isSure ? 80 : 40) * (candidate.isAlone ? 2 : 1);
    const int length = lengthOf(gap);
    if (length > farthest)
        return 0;
    const bool endsSentence = gap.contains(u". ") && !candidate.isAlone;
    return 100 - length / (candidate.isAlone ? 2 : 1) - (endsSentence ? 40 : 0);
}

// "123456 is your verification code"
int affinityBefore(const QString &text, const Name &name, const Candidate &candidate)
{
    const QStringView gap = QStringView(text).sliced(candidate.end, name.begin - candidate.end);
    const int length = lengthOf(gap);
    return length > 32 || gap.contains(u'\n') || gap.contains(u". ") ? 0 : 90 - 2 * length;
}

int affinity(const QString &text, const Name &name, const Candidate &candidate)
{
    const bool isBehind = candidate.begin >= name.end;
    if (!isBehind && candidate.end > name.begin)
        return 0;
    int found = isBehind ? affinityBehind(text, name, candidate) : affinityBefore(text, name, candidate);
    if (found <= 0)
        return 0;
    const bool isNext = std::abs(isBehind ? candidate.begin - name.end : name.begin - candidate.end) <= 6;
    if (looksLikeAYear(candidate.code) && !candidate.isAlone && !isNext)
        return 0;
    found += name.isSure ? 15 : 0;
    found += candidate.isAlone ? 20 : 0;
    return found;
}

// Links and addresses have numbers, too.
QString withoutAddresses(QString text)
{
    static const QRegularExpression address(u"(?:https?://|www\\.)\\S+|\\S+@\\S+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.replace(address, u"…"_s);
}

} // namespace

QString oneTimeCode(const QString &subject, const QString &text)
{
    const QString all = withoutAddresses(subject + u"\n\n"_s + text.left(MostText));
    const QList<Name> names = namesIn(all);
    if (names.isEmpty())
        return {};
    QString best;
    int highest = Threshold;
    for (const Candidate &candidate : candidatesIn(all)) {
        for (const Name &name : names) {
            const int found = affinity(all, name, candidate);
            if (found > highest) {
                highest = found;
                best = candidate.code;
            }
        }
    }
    return best;
}

bool maySendOneTimeCodes(const QString &address)
{
    static const QRegularExpression name(
        u"(?<![a-z])(?:otp|2fa|mfa|codes?|passcode|security|verif[a-z]*|auth|authentication|log-?in|sign-?in)(?![a-z])"
        u"(?=.*@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(address).hasMatch();
}

bool mayBringOneTimeCode(const QString &subject)
{
    return sureWord().match(subject).hasMatch() || vagueWord().match(subject).hasMatch()
        || occasion().match(subject).hasMatch();
}

} // namespace imap

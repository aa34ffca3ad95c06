// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TextMatcher.h"

using namespace Qt::StringLiterals;

namespace {
// PCRE2 counts its steps and gives up (pcre2pattern, "Setting match resource limits"): its own machine code would count
// others. What a sender wrote is matched on the one thread that we have.
const QString Limits = u"(*NO_JIT)(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=1000)(*LIMIT_HEAP=1024)"_s;
constexpr qsizetype LongestText = 2000;

QRegularExpression limited(const QString &pattern)
{
    return QRegularExpression(Limits + pattern,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::DontCaptureOption);
}
} // namespace

bool isLike(QStringView text, QStringView wildcard)
{
    const auto isSame = [](QChar a, QChar b) { return a.toCaseFolded() == b.toCaseFolded(); };
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1; // the last one that was passed; the text that it stands for ends before `resume`
    qsizetype resume = 0;
    while (at < text.size()) {
        if (in < wildcard.size() && wildcard[in] == u'*') {
            star = in++;
            resume = at;
        } else if (in < wildcard.size() && (wildcard[in] == u'?' || isSame(wildcard[in], text[at]))) {
            ++in;
            ++at;
        } else if (star >= 0) { // let it stand for one character more
            in = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    while (in < wildcard.size() && wildcard[in] == u'*')
        ++in;
    return in == wildcard.size();
}

TextMatcher::TextMatcher(const TextTest &test)
    : m_test(test)
{
    if (m_test.how == TextTest::How::Pattern)
        m_pattern = limited(m_test.text);
}

bool TextMatcher::fits(const QString &text) const
{
    if (!m_test.isGiven())
        return true;
    if (m_test.how == TextTest::How::Contains)
        return text.contains(m_test.text, Qt::CaseInsensitive);
    return m_pattern.isValid() && m_pattern.match(text.left(LongestText)).hasMatch();
}

QString TextMatcher::whyNoPattern(const QString &pattern)
{
    if (pattern.startsWith("(*"_L1)) // it could raise no limit, but has no business with them
        return u"(*VERB) at the beginning is not allowed"_s;
    const QRegularExpression expression = limited(pattern);
    return expression.isValid() ? QString() : expression.errorString();
}

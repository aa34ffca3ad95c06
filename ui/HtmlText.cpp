// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HtmlText.h"

#include "Sanitizer.h"

#include <QHash>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostHtml = 64 * 1024; // after taming; Qt's parser takes quadratic time over some of it
constexpr int MostNesting = 50; // real mail needs some fifteen

// Left alone, Qt reads style sheets and pictures that HTML names from local files: the sender would choose which.
// tamed() leaves no such thing; this makes sure.
class NothingLoads : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

enum class Fate {
    Vanishes, // the tag; what is inside stays
    VanishesWithAll, // what is inside too, up to the closing tag
    Stays, // and nests
    StaysFlat, // and does not nest
    BreaksLine, // becomes <br>
    Separates, // becomes a space
};

Fate fateOf(const QString &tag)
{
    static const QHash<QString, Fate> fates {
        { u"script"_s, Fate::VanishesWithAll },
        { u"style"_s, Fate::VanishesWithAll },
        { u"title"_s, Fate::VanishesWithAll },
        { u"div"_s, Fate::Stays },
        { u"blockquote"_s, Fate::Stays },
        { u"pre"_s, Fate::Stays },
        { u"ul"_s, Fate::Stays },
        { u"ol"_s, Fate::Stays },
        { u"h1"_s, Fate::Stays },
        { u"h2"_s, Fate::Stays },
        { u"h3"_s, Fate::Stays },
        { u"h4"_s, Fate::Stays },
        { u"p"_s, Fate::StaysFlat },
        { u"li"_s, Fate::StaysFlat },
        { u"br"_s, Fate::BreaksLine },
        { u"hr"_s, Fate::BreaksLine },
        { u"tr"_s, Fate::BreaksLine },
        { u"td"_s, Fate::Separates },
        { u"th"_s, Fate::Separates },
    };
    return fates.value(tag, Fate::Vanishes);
}

// Rewrites HTML into the few tags that shape plain text, without attributes and without deep nesting, in linear time.
// So neither what a sender refers to nor how wildly he nests it ever reaches Qt's parser.
class Tamer
{
public:
    explicit Tamer(QStringView html) { tame(html); }
    QString result() const { return m_result; }
    bool isCut() const { return m_isCut; }

private:
    void tame(QStringView html)
    {
        for (qsizetype at = 0; at < html.size();) {
            if (m_result.size() > MostHtml) {
                m_isCut = true;
                return;
            }
            const qsizetype tag = html.indexOf(u'<', at);
            if (tag < 0) {
                m_result += html.sliced(at).first(std::min(html.size() - at, MostHtml));
                return;
            }
            m_result += html.sliced(at, std::min(tag - at, MostHtml));
            at = takeTag(html, tag);
        }
    }

    // Returns where to go on.
    qsizetype takeTag(QStringView html, qsizetype tag)
    {
        if (html.sliced(tag).startsWith("<!--"_L1))
            return behind(html, "-->"_L1, tag);
        const bool isClosing = html.sliced(tag + 1).startsWith(u'/');
        const qsizetype start = tag + (isClosing ? 2 : 1);
        qsizetype stop = start;
        while (stop < html.size() && stop - start < 16 && html[stop].isLetterOrNumber())
            ++stop;
        const QString name = html.sliced(start, stop - start).toString().toLower();
        const Fate fate = fateOf(name);
        if (fate == Fate::VanishesWithAll && !isClosing)
            return behind(html, ">"_L1, behind(html, QString("</"_L1 + name), tag));
        emitTag(name, fate, isClosing);
        return behind(html, ">"_L1, tag);
    }

    void emitTag(const QString &name, Fate fate, bool isClosing)
    {
        const QString plain = (isClosing ? "</"_L1 : "<"_L1) + name + u'>';
        switch (fate) {
        case Fate::Vanishes:
        case Fate::VanishesWithAll: return;
        case Fate::StaysFlat: m_result += plain; return;
        case Fate::BreaksLine: m_result += isClosing ? QString() : u"<br>"_s; return;
        case Fate::Separates: m_result += u' '; return;
        case Fate::Stays: break;
        }
        m_depth += isClosing ? 0 : 1;
        if (m_depth <= MostNesting)
            m_result += plain;
        m_depth -= isClosing && m_depth > 0 ? 1 : 0;
    }

    template<typename Needle>
    static qsizetype behind(QStringView html, const Needle &needle, qsizetype from)
    {
        const qsizetype found = html.indexOf(needle, from, Qt::CaseInsensitive);
        return found < 0 ? html.size() : found + needle.size();
    }

    QString m_result;
    int m_depth = 0;
    bool m_isCut = false;
};

// What stands before an item of a list: its number, or a bullet.
QString itemMark(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (!list)
        return {};
    const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
    return (isNumbered ? list->itemText(block) : u"•"_s) + u' ';
}

QString textOf(const QTextDocument &document)
{
    QString text;
    const auto endParagraph = [&text] {
        if (!text.isEmpty() && !text.endsWith("\n\n"_L1))
            text += u'\n';
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.topMargin() > 0)
            endParagraph();
        for (const QString &line : block.text().split(QChar::LineSeparator)) { // <br>
            if (line.isEmpty())
                endParagraph();
            else
                text += itemMark(block) + line.trimmed() + u'\n';
        }
        if (format.bottomMargin() > 0)
            endParagraph();
    }
    return text.trimmed();
}
} // namespace

QString textOfHtml(const QString &html)
{
    const Tamer tamer(html);
    NothingLoads document;
    document.setUndoRedoEnabled(false);
    document.setHtml(tamer.result());
    const QString text = sanitizedText(textOf(document));
    return tamer.isCut() ? text + u"\n…"_s : text;
}

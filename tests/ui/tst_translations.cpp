// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// That every language says everything, with what is put in and the access keys; and that no window says anything which
// no language could say otherwise.

#include "EveryWindow.h"
#include "FindWidget.h"
#include "Translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDomDocument>
#include <QGroupBox>
#include <QTabBar>
#include <QTranslator>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
// Says each sentence of ours in marks.
class Marks : public QTranslator
{
public:
    QString translate(const char *context, const char *sentence, const char *, int) const override
    {
        static const QByteArrayList ofQt { "QPlatformTheme",     "QDialogButtonBox", "QLineEdit",
                                           "QWidgetTextControl", "QAbstractSpinBox", "QShortcut" };
        return ofQt.contains(context) ? QString() : u"⟦%1⟧"_s.arg(QString::fromUtf8(sentence));
    }
    bool isEmpty() const override { return false; }
};

void add(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts += text;
}

void addItems(QStringList &texts, const QTreeWidgetItem *item, int columns)
{
    for (int column = 0; column < columns; ++column) {
        add(texts, item->text(column));
        add(texts, item->toolTip(column));
        add(texts, item->data(column, Qt::AccessibleTextRole).toString());
    }
    for (int row = 0; row < item->childCount(); ++row)
        addItems(texts, item->child(row), columns);
}

// What is read or heard of a widget itself.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const char *name : { "windowTitle", "text", "title", "toolTip", "whatsThis", "placeholderText",
                              "accessibleName", "accessibleDescription", "suffix", "prefix", "specialValueText" })
        add(texts, widget->property(name).toString());
    if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
        for (int row = 0; row < choice->count(); ++row)
            add(texts, choice->itemText(row));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(texts, tabs->tabText(tab));
    }
    if (const auto *tree = qobject_cast<const QTreeWidget *>(widget)) {
        addItems(texts, tree->headerItem(), tree->columnCount());
        addItems(texts, tree->invisibleRootItem(), tree->columnCount());
    }
    for (const QAction *action : widget->actions())
        add(texts, action->text());
    return texts;
}

QStringList textsIn(const QWidget &window)
{
    QStringList texts = textsOf(&window);
    for (const QWidget *child : window.findChildren<QWidget *>())
        texts += textsOf(child);
    return texts;
}

// What is the sample's, an example of what could be typed, a name, or said by Qt.
bool isOfNoLanguage(QString text)
{
    static const QStringList Names { u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s, u"PLAIN"_s,  u"LOGIN"_s,
                                     u"OAUTHBEARER"_s,   u"XOAUTH2"_s,     u"GSSAPI"_s, u"Gmail"_s,
                                     u"Outlook"_s,       u"Posthorn"_s,    u"INBOX"_s,  u"X-Priority"_s };
    static const QStringList Samples { u"anna"_s,    u"Anna Example"_s, u"Work"_s,         u"Work <b>bold</b>"_s,
                                       u"Lunch"_s,   u"Lists"_s,        u"qt"_s,           u"Bin"_s,
                                       u"<b>bold"_s, u"Two lines"_s,    u"<b>Lunch</b>"_s, u"<b>bold</b>"_s,
                                       u"<i>.pdf"_s, u"<img src=x>"_s };
    static const QStringList Examples { u"pass show mail/work"_s, u"thunderbird mid:{message_id}"_s, u"bell"_s };
    static const QStringList OfQt { u"OK"_s, u"Cancel"_s, u"Close"_s, u"Save"_s };
    static const QRegularExpression Form(u"@|\\d\\d:\\d\\d|^(https:/)?/|example\\.org| 20\\d\\d$"_s);
    text.remove(QRegularExpression(u"[\\x{2068}\\x{2069}]"_s)); // between which it stands in a sentence
    return !text.contains(QRegularExpression(u"\\pL"_s)) || Names.contains(text) || Samples.contains(text)
        || Examples.contains(text) || OfQt.contains(text) || Form.match(text).hasMatch();
}

struct Sentence
{
    QString context;
    QString source;
    QStringList translations; // one for each plural form
    bool isFinished;
    bool hasPlurals;
};

QList<Sentence> sentences(const QString &path)
{
    QFile file(path);
    QDomDocument document;
    if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file))
        return {};
    QList<Sentence> result;
    const QDomNodeList messages = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < messages.size(); ++i) {
        const QDomElement message = messages.at(i).toElement();
        const QDomElement translation = message.firstChildElement(u"translation"_s);
        Sentence sentence { message.parentNode().firstChildElement(u"name"_s).text(),
                            message.firstChildElement(u"source"_s).text(),
                            {},
                            !translation.hasAttribute(u"type"_s),
                            message.attribute(u"numerus"_s) == "yes"_L1 };
        for (auto form = translation.firstChildElement(u"numerusform"_s); !form.isNull();
             form = form.nextSiblingElement())
            sentence.translations += form.text();
        if (!sentence.hasPlurals)
            sentence.translations += translation.text();
        result += sentence;
    }
    return result;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

QString accessKey(const QString &text)
{
    return matches(text, u"(?<=&)[\\pL\\pN]"_s).value(0).toLower();
}
} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
    }

    void thereAreTwentyAtLeast() { QVERIFY(languages().size() >= 20); }

    void everythingIsSaid_data() { addLanguages(); }
    void everythingIsSaid()
    {
        QFETCH(const QString, path);
        const QList<Sentence> all = sentences(path);
        QVERIFY(all.size() > 500);
        for (const Sentence &sentence : all) {
            QVERIFY2(sentence.isFinished && !sentence.translations.contains(QString()), qPrintable(sentence.source));
            for (const QString &translation : sentence.translations) {
                // Arabic has words of its own for one and two.
                const QString holes =
                    sentence.hasPlurals && !translation.contains("%n"_L1) ? u"%\\d"_s : u"%[\\dn]|\\{\\w+\\}"_s;
                QCOMPARE(matches(translation, holes), matches(sentence.source, holes));
                QVERIFY2(accessKey(translation).isEmpty() == accessKey(sentence.source).isEmpty(),
                         qPrintable(translation));
            }
        }
    }

    void noAccessKeyStandsForTwoThings_data()
    {
        addLanguages();
        QTest::newRow("en") << QString() << u"en"_s;
    }
    void noAccessKeyStandsForTwoThings()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        loadTranslations(*qApp, QStringLiteral(COMPILED_TRANSLATIONS));
        QStringList shared;
        for (const std::unique_ptr<QWidget> &window : everyWindow())
            shared += sharedMnemonics(*window);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void eachIsLoadedWhereItIsSpoken_data() { addLanguages(); }
    void eachIsLoadedWhereItIsSpoken()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, locale);
        const QList<Sentence> all = sentences(path);
        const auto quit = std::ranges::find_if(
            all, [](const Sentence &s) { return s.context == "RecentMenu"_L1 && s.source == "Quit"_L1; });
        QLocale::setDefault(QLocale(locale));
        loadTranslations(*qApp, QStringLiteral(COMPILED_TRANSLATIONS));
        QCOMPARE(QCoreApplication::translate("RecentMenu", "Quit"), quit->translations.constFirst());
        for (const int count : { 0, 1, 2, 3, 11, 100 }) {
            const QString told = QCoreApplication::translate("Wording", "%n unread message(s)", nullptr, count);
            QVERIFY2(!told.isEmpty() && !told.contains(u'%') && !told.contains("(s)"_L1), qPrintable(told));
        }
    }

    void nothingOnScreenIsUntranslated()
    {
        Marks marks;
        QCoreApplication::installTranslator(&marks);
        const auto windows = everyWindow();
        QCoreApplication::removeTranslator(&marks);
        QStringList untranslated;
        for (const std::unique_ptr<QWidget> &window : windows) {
            for (const QString &text : textsIn(*window)) {
                if (!text.contains(u'⟦') && !isOfNoLanguage(text))
                    untranslated += u"%1: %2"_s.arg(QString::fromUtf8(window->metaObject()->className()), text);
            }
        }
        untranslated.removeDuplicates();
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
    }

private:
    static QFileInfoList languages()
    {
        QFileInfoList files = QDir(QStringLiteral(TRANSLATIONS)).entryInfoList({ u"posthorn_*.ts"_s });
        files.removeIf([](const QFileInfo &file) { return file.completeBaseName() == "posthorn_en"_L1; });
        return files;
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("locale");
        for (const QFileInfo &file : languages()) {
            const QString locale = file.completeBaseName().section(u'_', 1);
            QTest::newRow(qPrintable(locale)) << file.filePath() << locale;
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

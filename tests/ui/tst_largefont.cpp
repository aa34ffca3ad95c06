// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every window for those who need letters twice as large: nothing of them is cut off.

#include "EveryWindow.h"
#include "Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
// How much larger it would have to be.
QSize missing(const QWidget *widget)
{
    QSize needed = widget->minimumSizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
        needed = { 0, label->heightForWidth(label->width()) };
    else if (qobject_cast<const QAbstractButton *>(widget) || label)
        needed = widget->sizeHint();
    return (needed - widget->size()).expandedTo({ 0, 0 });
}

bool hasText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty())
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget)
        || (qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QSpinBox *>(widget->parentWidget()));
}

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !hasText(widget) || missing(widget).isNull())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        found += u"%1 “%2” lacks %3 x %4"_s
                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                          label        ? label->text()
                              : button ? button->text()
                                       : widget->accessibleName())
                     .arg(missing(widget).width())
                     .arg(missing(widget).height());
    }
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found += u"scrolls sideways"_s;
    }
    return found;
}
} // namespace

class TestLargeFont : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadTranslations(*qApp);
        QFont font = QApplication::font();
        font.setPointSizeF(2 * font.pointSizeF());
        QApplication::setFont(font);
    }

    void cutsNothingOff()
    {
        for (const auto &window : everyWindow()) {
            auto *pages = window->findChild<QTabWidget *>();
            for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
                if (pages)
                    pages->setCurrentIndex(page);
                QApplication::processEvents(); // lays out what has come in since it was shown
                QCOMPARE(cutOff(*window), QStringList());
            }
        }
    }

    void opensNoTallerThanTheScreen()
    {
        for (const auto &window : everyWindow()) {
            QApplication::processEvents();
            QVERIFY2(window->height() <= window->screen()->availableSize().height(), qPrintable(window->windowTitle()));
        }
    }
};

QTEST_MAIN(TestLargeFont)
#include "tst_largefont.moc"

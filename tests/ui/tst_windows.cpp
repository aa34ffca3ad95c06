// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every window, whatever it is for.

#include "EveryWindow.h"
#include "FindWidget.h"
#include "SettingsDialog.h"
#include "Translations.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QStringList namelessControls(QAccessibleInterface *item)
{
    QStringList found;
    const QAccessible::State state = item->state();
    const bool isReachable = state.focusable && !state.invisible && !state.disabled;
    const bool isFrame = item->role() == QAccessible::Dialog || item->role() == QAccessible::Window;
    if (isReachable && !isFrame && item->text(QAccessible::Name).isEmpty() && item->role() != QAccessible::ListItem)
        found += QString::fromLatin1(item->object() ? item->object()->metaObject()->className() : "?");
    for (int child = 0; child < item->childCount(); ++child) {
        if (QAccessibleInterface *inner = item->child(child))
            found += namelessControls(inner);
    }
    return found;
}

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// Each page of a window that has some, or the window itself.
void eachPage(QWidget &window, const std::function<void()> &look)
{
    auto *pages = window.findChild<QTabWidget *>();
    for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
        if (pages)
            pages->setCurrentIndex(page);
        look();
    }
}
} // namespace

class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadTranslations(*qApp);
        QAccessible::setActive(true);
    }

    void nameEveryControlForScreenReaders()
    {
        for (const auto &window : everyWindow()) {
            eachPage(*window, [&] {
                const QStringList nameless = namelessControls(QAccessible::queryAccessibleInterface(window.get()));
                QVERIFY2(nameless.isEmpty(), qPrintable(window->windowTitle() + u": "_s + nameless.join(u' ')));
            });
        }
    }

    // U10
    void showForeignTextAsPlainText()
    {
        for (const auto &window : everyWindow()) {
            for (const QLabel *label : window->findChildren<QLabel *>())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            for (const QWidget *widget : window->findChildren<QWidget *>())
                QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->toolTip()));
        }
    }

    // U10
    void askInPlainText()
    {
        for (const auto &window : everyWindow()) {
            QPushButton *remove = button(*window, u"Remove…"_s);
            if (!qobject_cast<SettingsDialog *>(window.get()) || !remove->isEnabled())
                continue;
            remove->click();
            const auto *question = window->findChild<QMessageBox *>();
            QVERIFY(question);
            QCOMPARE(question->textFormat(), Qt::PlainText);
            return;
        }
        QFAIL("nobody was asked");
    }

    void canBeReachedByTabAlone()
    {
        for (const auto &window : everyWindow()) {
            if (qobject_cast<QMenu *>(window.get())) // by the arrows
                continue;
            QSet<QWidget *> wanted;
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                if (isReachable(widget) && !widget->focusProxy() && !qobject_cast<QSpinBox *>(widget->parentWidget()))
                    wanted += widget;
            }
            if (wanted.isEmpty()) // there is nothing to do but to read
                continue;
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            QSet<QWidget *> reached;
            for (qsizetype step = 0; step < 2 * wanted.size() + 4; ++step) {
                QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), Qt::Key_Tab);
                reached += window->focusWidget();
            }
            for (QWidget *widget : wanted)
                QVERIFY2(reached.contains(widget),
                         qPrintable(window->windowTitle() + u": "_s + widget->accessibleName()
                                    + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"

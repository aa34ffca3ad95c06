// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettingsSearch.h"

#include "Announcement.h"
#include "PlainLabel.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>

#include <utility>

namespace {
QString withoutAccessKey(QString text)
{
    return text.remove(u'&');
}

// What a widget calls a setting; empty: none.
QString nameOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        return withoutAccessKey(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return withoutAccessKey(button->text());
    const auto *group = qobject_cast<const QGroupBox *>(widget);
    return group ? withoutAccessKey(group->title()) : QString();
}

// Colours alone change, so that nothing moves.
void setMarked(QWidget *widget, bool marked)
{
    QPalette colours;
    if (marked) {
        for (const auto role : { QPalette::Window, QPalette::Button, QPalette::Base })
            colours.setColor(role, colours.color(QPalette::Highlight));
        for (const auto role : { QPalette::WindowText, QPalette::ButtonText, QPalette::Text })
            colours.setColor(role, colours.color(QPalette::HighlightedText));
    }
    widget->setPalette(marked ? colours : QPalette());
    widget->setAutoFillBackground(marked);
}
} // namespace

SettingsSearch::SettingsSearch(QTabWidget *pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_text(new QLineEdit)
    , m_nothing(new PlainLabel)
{
    m_text->setPlaceholderText(tr("Find a setting"));
    m_text->setAccessibleName(tr("Find a setting"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_nothing->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_nothing, 1);

    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &QLineEdit::textChanged, this, &SettingsSearch::find);
}

// Enter goes on, and Escape ends the search; without this they would close the dialog.
bool SettingsSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress || m_text->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: goToNext(); return true;
    case Qt::Key_Escape: m_text->clear(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void SettingsSearch::find(const QString &text)
{
    clearMarks();
    const QString wanted = text.trimmed();
    for (int page = 0; !wanted.isEmpty() && page < m_pages->count(); ++page) {
        for (QWidget *widget : m_pages->widget(page)->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(m_pages->widget(page)) && nameOf(widget).contains(wanted, Qt::CaseInsensitive))
                m_found += widget;
        }
    }
    for (QWidget *widget : std::as_const(m_found))
        setMarked(widget, true);
    if (!m_found.isEmpty()) {
        bringUp(m_found.constFirst());
        announce(m_text, nameOf(m_found.constFirst())); // the marks are for those who see them
    }
    m_nothing->announce(wanted.isEmpty() || !m_found.isEmpty() ? QString() : tr("No setting is called that."));
}

void SettingsSearch::clearMarks()
{
    for (QWidget *widget : std::exchange(m_found, {}))
        setMarked(widget, false);
    m_next = 0;
}

// The focus stays where the text is, until Enter: then one can change what was found.
void SettingsSearch::goToNext()
{
    if (m_found.isEmpty())
        return;
    QWidget *found = m_found.at(m_next++ % m_found.size());
    bringUp(found);
    const auto *label = qobject_cast<const QLabel *>(found);
    (label ? label->buddy() : found)->setFocus(Qt::ShortcutFocusReason);
}

void SettingsSearch::bringUp(QWidget *label)
{
    for (int page = 0; page < m_pages->count(); ++page) {
        if (m_pages->widget(page)->isAncestorOf(label))
            m_pages->setCurrentIndex(page);
    }
    if (auto *page = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        page->ensureWidgetVisible(label);
}

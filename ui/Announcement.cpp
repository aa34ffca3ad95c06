// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Announcement.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void say(QWidget *window, const QString &words)
{
    QAccessibleAnnouncementEvent event(window, words);
    QAccessible::updateAccessibility(&event);
}

#else

constexpr qsizetype MostKept = 8; // a screen reader may ask later what one of them said

// Over AT-SPI, Qt tells nobody of alerts. What Orca says unasked is a notification that comes into sight, so this is one
// that has nothing to be seen.
class Utterance : public QAccessibleObject
{
public:
    Utterance(QWidget *window, const QString &words)
        : QAccessibleObject(new QObject(window))
        , m_words(words)
    {
        object()->setObjectName(u"utterance"_s);
    }

    // Not the window: of a dialog, Orca would say all labels anew, each time.
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(qApp); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text what) const override { return what == QAccessible::Name ? m_words : QString(); }

private:
    QString m_words;
};

void forgetTheOldest(const QWidget *window)
{
    const QObjectList utterances = window->findChildren<QObject *>(u"utterance"_s, Qt::FindDirectChildrenOnly);
    if (utterances.size() >= MostKept)
        delete utterances.constFirst();
}

void say(QWidget *window, const QString &words)
{
    forgetTheOldest(window);
    auto *utterance = new Utterance(window, words); // goes with its object
    QAccessible::registerAccessibleInterface(utterance);
    QAccessibleEvent event(utterance, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

#endif
} // namespace

// After what gets the focus in the same go: screen readers break off for that.
void announce(QWidget *where, const QString &words)
{
    if (!QAccessible::isActive() || !where->isVisible() || words.isEmpty())
        return;
    QMetaObject::invokeMethod(
        where->window(), [window = where->window(), words] { say(window, words); }, Qt::QueuedConnection);
}

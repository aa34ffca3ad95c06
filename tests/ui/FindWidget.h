// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QTest>

// Finds what is on a window by what people see or hear of it.

// The field that the label with these words leads to.
template<typename Field = QWidget>
Field *field(const QWidget &window, const QString &name)
{
    for (auto *candidate : window.findChildren<Field *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

inline QPushButton *button(const QWidget &window, const QString &text)
{
    for (auto *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

inline QStringList shownLabels(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window))
            texts += label->text();
    }
    return texts;
}

inline void type(QLineEdit *edit, const QString &text)
{
    QVERIFY(edit);
    edit->clear();
    QTest::keyClicks(edit, text);
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTabBar>
#include <QTest>

#include <utility>

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

// Rather one that is in sight: other pages may have one of the same words.
inline QPushButton *button(const QWidget &window, const QString &text)
{
    QPushButton *found = nullptr;
    for (auto *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') != text)
            continue;
        if (candidate->isVisibleTo(&window))
            return candidate;
        found = found ? found : candidate;
    }
    return found;
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

// The letters that lead to more than one of what is in sight.
inline QStringList sharedMnemonics(const QWidget &window)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?:^|[^&])&([^&])"));
    QHash<QString, QStringList> texts;
    const auto add = [&](const QString &text) {
        if (const auto match = mnemonic.match(text); match.hasMatch())
            texts[match.captured(1).toLower()] += text;
    };
    for (const auto *control : window.findChildren<QAbstractButton *>()) {
        if (control->isVisible())
            add(control->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(tabs->tabText(tab));
    }
    QStringList taken = texts.keys();
    taken.sort();
    QStringList shared;
    for (const QStringList &same : std::as_const(texts)) {
        if (same.size() > 1)
            shared += QStringLiteral("%1 (taken: %2)").arg(same.join(QStringLiteral(" / ")), taken.join(u' '));
    }
    return shared;
}

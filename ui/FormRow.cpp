// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormRow.h"

#include "PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
QString spoken(QString label)
{
    label.remove(u'&');
    if (label.endsWith(u':'))
        label.chop(1);
    return label;
}
} // namespace

void addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *row)
{
    auto *title = new PlainLabel(label);
    title->setWordWrap(false);
    title->setBuddy(field);
    if (!qobject_cast<QLabel *>(field)) // which is called by what it says
        field->setAccessibleName(spoken(label));
    form->addRow(title, row ? row : field);
}

void setSpokenLabel(QComboBox *box, const QString &words)
{
    box->setAccessibleName(words);
    auto *label = new PlainLabel(words, box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

QLabel *makeHeading(const QString &text, QWidget *buddy)
{
    auto *heading = new PlainLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    if (buddy) {
        heading->setBuddy(buddy);
        buddy->setAccessibleName(spoken(text));
    }
    return heading;
}

QLineEdit *makeTechnicalField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setLayoutDirection(Qt::LeftToRight);
    field->setPlaceholderText(placeholder);
    return field;
}

QWidget *sideBySide(QWidget *field, QWidget *button)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

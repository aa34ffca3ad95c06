// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

// Puts a field into a form with a label that its mnemonic ("&Port:") leads from, and that screen readers speak.
// `row` is what stands beside the label where that is more than the field.
void addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *row = nullptr);

// For a box that has none in sight. Qt tells AT-SPI what is chosen in a box as its name; what it is for is told by a label
// beside it, or by nothing.
void setSpokenLabel(QComboBox *box, const QString &words);

QLabel *makeHeading(const QString &text, QWidget *buddy = nullptr);

// For addresses, host names and commands: written from left to right in every language.
QLineEdit *makeTechnicalField(const QString &placeholder = {});

// A field that takes what room there is, and a button that helps to fill it.
QWidget *sideBySide(QWidget *field, QWidget *button);

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QPushButton;

// A button that fills the field with the name of a file of certificates. `what` it does is for screen readers.
QPushButton *makeBrowseButton(QLineEdit *field, const QString &what, const QString &dialogTitle);

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

// Loads what turns our sentences into the user's language: English plurals first ("%n unread message(s)" needs them),
// then what there is for the session's locale. Call it before the first sentence is made.
void loadTranslations(QCoreApplication &application);
void loadTranslations(QCoreApplication &application,
                      const QString &folder); // from here, and not from beside the program

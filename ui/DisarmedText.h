// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What looks the same and means nothing where it may be taken for markup, or may not: an entity that is none because of
// an invisible joint, and a bracket of another kind.
QString disarmedText(QString text);

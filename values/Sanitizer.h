// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// The one place where the words of a sender or a server are made safe to show. What comes out holds no control
// characters, no bidirectional controls, no invisible characters, no piles of accents, and is bounded. Escaping for
// markup, menus or logs is left to each sink.

// One line, of at most `maxGraphemes` of what a reader sees as characters; a cut is shown by "…".
QString sanitizedLine(QStringView text, qsizetype maxGraphemes = 200);

// Lines stay lines, spaces stay spaces, a tab becomes four; of at most `maxSize` UTF-16 units.
QString sanitizedText(QStringView text, qsizetype maxSize = 1024 * 1024);

// For a sender's words inside a sentence of ours: their direction of writing cannot turn ours around (FSI … PDI).
QString isolated(const QString &text);

// The host, or the host part of an address, as it may be shown: international labels in their own script only where a
// label keeps to one script and does not pose as Latin, else in their ASCII form (xn--…).
QString displayHost(const QString &host);
QString displayAddress(const QString &address);

// Who a message claims to be from: the name alone, unless it is missing or poses as another address or domain; then
// the real address too, "name <address>".
QString displaySender(const QString &name, const QString &address);

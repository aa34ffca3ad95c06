// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

// The mail addresses of all contacts in a vCard file (RFC 6350, and versions 2.1 and 3.0 of before), in small letters.
// What else is in it is skipped; what is broken gives what can be read.
QStringList addressesInVCards(QByteArrayView file);

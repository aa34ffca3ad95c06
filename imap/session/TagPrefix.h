// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace imap {

// Gives the letters that the tags of one connection begin with, and others after STARTTLS: nobody who cannot read our
// commands can write an answer to them. A test hands in a source that it knows.
using TagPrefixSource = std::function<QByteArray()>;

QByteArray randomTagPrefix(); // from the system's random generator

} // namespace imap

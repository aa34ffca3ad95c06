// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imap {

// The one-time code that a message brings so that its reader can sign in or confirm something; empty: none, or none that
// is surely one. As it is to be typed: "G-" and what groups its digits are left out where they are no part of it.
//
// A code is a short number, or a short mix of capitals and digits, next to words that call it that, in many languages.
// Order numbers, years, prices, vouchers and postal codes look the same and are none. Looks at the beginning of the text
// only; it is never stored and never leaves the machine.
QString oneTimeCode(const QString &subject, const QString &text);

// Whether the text is worth looking at, by the subject alone.
bool mayBringOneTimeCode(const QString &subject);

// …or by its sender: security@, otp-noreply@. Not noreply@ alone, as all newsletters have it.
bool maySendOneTimeCodes(const QString &address);

} // namespace imap

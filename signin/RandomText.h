// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace oauth {

// 32 bytes of the system's random generator in base64url, 43 characters: a state (RFC 6749 §10.10) or a code verifier
// (RFC 7636 §4.1). Never Qt NetworkAuth's own: 6.4 draws it from the time of day.
QByteArray randomText();

QByteArray challengeFor(const QByteArray &verifier); // S256, RFC 7636 §4.2

// Takes equally long wherever they differ.
bool isSameText(const QByteArray &one, const QByteArray &other);

} // namespace oauth

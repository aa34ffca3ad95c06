// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Response.h"

#include "Words.h"

namespace imap {

bool ResponseCode::is(QByteArrayView other) const
{
    return sameWord(name, other);
}

std::optional<quint64> ResponseCode::number() const
{
    return number64(arguments);
}

} // namespace imap

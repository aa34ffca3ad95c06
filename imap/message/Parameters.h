// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace imap {

// A field such as Content-Type (RFC 2045 §5.1) or Content-Disposition (RFC 2183 §2): a value, then parameters.
struct ParameterizedField
{
    QString value; // in small letters
    QMap<QString, QString> parameters; // names in small letters; decoded, not sanitized
};

// Never fails: what cannot be read is not there. Where senders give a parameter more than once, the first counts, and
// of its forms "name*" before "name*0", "name*1" … (RFC 2231 §3) before "name". GMime, which would read parameters as
// well, takes the form that comes first and reads on where a piece is missing.
ParameterizedField parseParameters(QByteArray body);

} // namespace imap

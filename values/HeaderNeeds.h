// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What rules want to know of a message beyond what is shown of it. It costs traffic: fetched only where a rule asks.
struct HeaderNeeds
{
    QStringList fields; // names of header fields, in capitals, sorted, each once
    bool size = false;

    bool isEmpty() const { return fields.isEmpty() && !size; }
    bool operator==(const HeaderNeeds &) const = default;
};

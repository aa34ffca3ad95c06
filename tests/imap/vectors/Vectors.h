// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

// What is wrong with our reading of a vector: empty if nothing is, nullopt if it is of a kind that nobody here reads.
using Verdict = std::optional<QString>;

Verdict judgedParserVector(const QJsonObject &vector); // has an `input`: responses
Verdict judgedHeaderVector(const QJsonObject &vector); // has a `kind`: a header field, a date, a mailbox name

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decision.h"
#include "Rule.h"

// What was done about a message and because of what, in a sentence.
QString decisionSentence(const Decision &decision);

QString effectWord(Rule::Effect effect); // what a rule does, in a few words

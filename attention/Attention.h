// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Arrival.h"
#include "Decision.h"
#include "Message.h"
#include "Preferences.h"
#include "QuietHours.h"
#include "RuleMatcher.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <vector>

// Decides what a new message does to its user's attention, and says why. Pure: the same question, the same answer.
//
// The first rule that fits is asked first: one that says silent or never-count has the last word. Then whether there are
// popups at all, whether its user has said pause, whether it is a quiet hour (which what is important breaks through),
// and whether the message came while nobody watched.
class Attention
{
public:
    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    void setSettings(const AttentionSettings &settings, const QTimeZone &zone);
    void setAddressBook(const QSet<QString> &addresses) { m_known.addressBook = addresses; }
    void pauseUntil(const QDateTime &end) { m_pausedUntil = end; } // invalid: go on

    Decision decide(const Message &message, const Account &account, Arrival arrival, const QDateTime &now) const;
    const Rule *ruleFor(const Message &message, const Account &account, const QDateTime &when) const; // nullptr: none

    bool isPaused(const QDateTime &now) const { return m_pausedUntil.isValid() && now < m_pausedUntil; }
    QDateTime pausedUntil() const { return m_pausedUntil; }
    // When what is held may be told: the end of the pause and of the quiet hours behind it. Invalid: now.
    QDateTime holdsUntil(const QDateTime &now) const;

private:
    Preferences m_preferences;
    std::vector<RuleMatcher> m_rules;
    KnownSenders m_known;
    QuietHours m_quietHours;
    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_pausedUntil;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Schedule.h"

#include "Dice.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
using Kind = Step::Kind;

struct KindRow
{
    Kind kind;
    QByteArrayView name;
    int weight; // how often it is drawn
};
// clang-format off
constexpr std::array<KindRow, 22> Kinds { {
    { Kind::Deliver,        "deliver",         30 },
    { Kind::DeliverCopies,  "deliver-copies",   4 },
    { Kind::Read,           "read",            10 },
    { Kind::Unread,         "unread",           3 },
    { Kind::Delete,         "delete",           4 },
    { Kind::Undelete,       "undelete",         1 },
    { Kind::Expunge,        "expunge",          7 },
    { Kind::Move,           "move",             5 },
    { Kind::MakeAnew,       "make-anew",        2 },
    { Kind::Restore,        "restore",          2 },
    { Kind::Cut,            "cut",             10 },
    { Kind::Lose,           "lose",             5 },
    { Kind::Stall,          "stall",            4 },
    { Kind::NetworkDown,    "network-down",     3 },
    { Kind::NetworkChanged, "network-changed",  2 },
    { Kind::Restart,        "restart",          3 },
    { Kind::Farewell,       "farewell",         2 },
    { Kind::Busy,           "busy",             3 },
    { Kind::Suspend,        "suspend",          4 },
    { Kind::Retry,          "retry",            2 },
    { Kind::Crash,          "crash",            7 },
    { Kind::Quiet,          "quiet",            0 }, // drawQuiet
} };
// clang-format on

const KindRow &drawKind(Dice &dice)
{
    constexpr int All = [] {
        int sum = 0;
        for (const KindRow &row : Kinds)
            sum += row.weight;
        return sum;
    }();
    int left = dice.below(All);
    for (const KindRow &row : Kinds) {
        left -= row.weight;
        if (left < 0)
            return row;
    }
    Q_UNREACHABLE();
}

// Those that failed before there were quiet hours are to be what they were.
constexpr quint64 FirstSeedWithQuiet = 1'000'000'000;

constexpr auto Year = 365 * 24h;
constexpr int StepsOfAYear = 480;
constexpr int StepsOfABout = 4;

// Most of what can go wrong goes wrong within a few round trips.
milliseconds drawPause(Dice &dice, const Schedule &schedule)
{
    const int way = dice.below(100);
    if (way < 10)
        return 0ms;
    if (way < 45)
        return dice.upTo(4 * schedule.latency + 5ms);
    if (way < 70)
        return dice.upTo(3s);
    if (way < 90)
        return dice.upTo(2min);
    return dice.upTo(40min);
}

milliseconds drawDuration(Dice &dice, Kind kind)
{
    switch (kind) {
    case Kind::Stall: return dice.upTo(dice.chance(80) ? milliseconds(5s) : milliseconds(2min));
    case Kind::NetworkDown:
    case Kind::Restart: return dice.upTo(dice.chance(70) ? milliseconds(10s) : milliseconds(20min));
    case Kind::Busy: return dice.upTo(20min);
    case Kind::Suspend: return dice.upTo(dice.chance(50) ? milliseconds(1min) : milliseconds(8h));
    case Kind::Crash: return dice.upTo(dice.chance(80) ? milliseconds(3s) : milliseconds(20min));
    default: return 0ms;
    }
}

int drawCount(Dice &dice, Kind kind)
{
    switch (kind) {
    case Kind::Deliver:
        if (dice.chance(70))
            return 1;
        return dice.chance(96) ? 1 + dice.below(6) : 51 + dice.below(20);
    case Kind::Cut:
    case Kind::Lose: return dice.chance(30) ? 0 : dice.below(dice.chance(60) ? 120 : 1500); // bytes
    case Kind::Crash: return dice.chance(40) ? dice.below(4) : dice.below(60);
    default: return 1;
    }
}

Step drawStep(Dice &dice, const Schedule &schedule, imap::Instant at)
{
    const int mailboxes = int(schedule.mailboxes.size());
    Step step { .kind = drawKind(dice).kind, .at = at };
    step.after = dice.chance(40) ? 1 + dice.below(8) : 0;
    step.mailbox = dice.chance(60) ? 0 : dice.below(mailboxes);
    step.other = dice.below(mailboxes);
    step.which = dice.chance(60) ? 0 : dice.below(8);
    step.count = drawCount(dice, step.kind);
    step.duration = drawDuration(dice, step.kind);
    step.manner = dice.below(4);
    return step;
}

void drawQuiet(Dice &dice, Schedule &schedule)
{
    if (schedule.seed < FirstSeedWithQuiet || !dice.chance(25))
        return;
    const imap::Instant at = schedule.steps[std::size_t(dice.below(int(schedule.steps.size())))].at;
    const auto behind = std::ranges::upper_bound(schedule.steps, at, {}, &Step::at);
    schedule.steps.insert(behind, { .kind = Kind::Quiet, .at = at, .duration = dice.upTo(8h) });
}

void drawCapabilities(Dice &dice, Schedule &schedule)
{
    ModelManners &manners = schedule.manners;
    QByteArrayList offered { "IMAP4rev1", "SASL-IR" };
    const auto offer = [&](int percent, const QByteArrayList &names) {
        if (dice.chance(percent))
            offered += names;
    };
    manners.push = dice.oneOf(std::array { Push::AtOnce, Push::AtOnce, Push::AtOnce, Push::AtDone, Push::None });
    if (manners.push != Push::None)
        offered += "IDLE";
    offer(60, { "ID" });
    offer(70, { "LITERAL+" });
    offer(60, { "ESEARCH" });
    if (dice.chance(65)) {
        offered += { "ENABLE", "CONDSTORE" };
        offer(65, { "QRESYNC" });
    }
    if (manners.push == Push::AtOnce)
        offer(40, { "NOTIFY" });
    offer(50, { "LIST-STATUS" });
    offer(30, { "OBJECTID" });
    manners.after.capabilities = offered.join(' ');
    manners.after.told = dice.oneOf(std::array { Offer::Told::InCode, Offer::Told::Untagged, Offer::Told::WhenAsked });
    manners.before.told = dice.oneOf(std::array { Offer::Told::InCode, Offer::Told::WhenAsked });
    manners.farewell.then = dice.oneOf(std::array { Farewell::Then::HangsUp, Farewell::Then::Stays });
}

// Most servers are as RFC 9051 wants them; the others have up to three ways of their own.
void drawOddities(Dice &dice, Schedule &schedule)
{
    struct Row
    {
        Oddity oddity;
        QByteArrayView name;
    };
    static constexpr std::array<Row, 18> Rows { {
        { Oddity::BarePlus, "BarePlus" },
        { Oddity::EnabledUntold, "EnabledUntold" },
        { Oddity::SpacesAtEnd, "SpacesAtEnd" },
        { Oddity::FlagsQuoted, "FlagsQuoted" },
        { Oddity::FieldNamesQuoted, "FieldNamesQuoted" },
        { Oddity::DateIsNone, "DateIsNone" },
        { Oddity::ModSequenceBelowZero, "ModSequenceBelowZero" },
        { Oddity::RowsInPieces, "RowsInPieces" },
        { Oddity::UidNextUntold, "UidNextUntold" },
        { Oddity::ToldBeforePrompt, "ToldBeforePrompt" },
        { Oddity::ToldBeforeAnswer, "ToldBeforeAnswer" },
        { Oddity::UidTold, "UidTold" },
        { Oddity::FlagsToldTooEarly, "FlagsToldTooEarly" },
        { Oddity::ExpungeUntold, "ExpungeUntold" },
        { Oddity::ExistsAfterExpunge, "ExistsAfterExpunge" },
        { Oddity::SetsMustAscend, "SetsMustAscend" },
        { Oddity::NotifyRefused, "NotifyRefused" },
        { Oddity::NotifyOverflows, "NotifyOverflows" },
    } };
    const int many = dice.chance(50) ? 0 : 1 + dice.below(3);
    QByteArrayList names;
    for (int i = 0; i < many; ++i) {
        const Row row = dice.oneOf(Rows);
        schedule.manners.oddities |= row.oddity;
        names += row.name.toByteArray();
    }
    if (schedule.manners.push == Push::None && dice.chance(20)) { // 163.com, which has no IDLE
        schedule.manners.oddities |= Oddity::IdWanted;
        schedule.manners.after.capabilities += " ID";
        names += "IdWanted";
    }
    if (schedule.manners.has(Oddity::UidNextUntold) && dice.chance(50)) {
        schedule.manners.oddities |= Oddity::StatusEmpty;
        names += "StatusEmpty";
    }
    const QByteArrayList pushes { "pushes at once", "pushes at DONE", "does not push" };
    schedule.mannersInWords = schedule.manners.after.capabilities + "; " + pushes.at(int(schedule.manners.push)) + "; "
        + (names.isEmpty() ? "nothing odd" : names.join(' '));
}
} // namespace

QByteArray Step::print() const
{
    const auto row = std::ranges::find(Kinds, kind, &KindRow::kind);
    QByteArray text = QByteArray::number(qint64(at.count())).rightJustified(9) + " ms  " + row->name.toByteArray();
    const auto add = [&](const char *name, qint64 value) {
        text += ' ' + QByteArray(name) + '=' + QByteArray::number(value);
    };
    const bool isOfMailbox = kind <= Kind::Restore;
    if (isOfMailbox)
        add("mailbox", mailbox);
    if (kind == Kind::Move || kind == Kind::DeliverCopies)
        add("to", other);
    if (isOfMailbox && kind != Kind::Deliver && kind < Kind::MakeAnew && kind != Kind::DeliverCopies)
        add("which", which);
    if (kind == Kind::Deliver || kind == Kind::Cut || kind == Kind::Lose || kind == Kind::Crash)
        add("count", count);
    if (duration != 0ms)
        add("ms", duration.count());
    if (after != 0 && isOfMailbox)
        add("after-commands", after);
    if (!isOfMailbox)
        add("manner", manner);
    return text;
}

Schedule Schedule::drawn(quint64 seed, Span span)
{
    Dice dice(seed);
    Schedule schedule { .seed = seed, .span = span };
    const QByteArrayList names { "INBOX", "Lists", "Old mail" };
    schedule.mailboxes = names.first(dice.oneOf(std::array { 1, 1, 2, 2, 3 }));
    schedule.areAllPushed = dice.chance(30);
    drawCapabilities(dice, schedule);
    drawOddities(dice, schedule);
    schedule.latency = dice.oneOf(std::array { 1ms, 20ms, 100ms, 400ms, 1500ms });
    schedule.jitter = dice.chance(50) ? 0ms : schedule.latency;
    schedule.popupTakes = dice.oneOf(std::array { 0ms, 3ms, 40ms, 300ms });
    schedule.fragments = dice.oneOf(
        std::array { Fragments::Whole, Fragments::Whole, Fragments::Some, Fragments::Some, Fragments::Bytes });
    schedule.messagesBefore = dice.chance(50) ? 0 : dice.below(8);
    const int many = span == Span::Year ? StepsOfAYear : dice.chance(70) ? 1 + dice.below(12) : 1 + dice.below(40);
    imap::Instant at {};
    for (int i = 0; i < many; ++i) {
        const bool isNextBout = span == Span::Year && i % StepsOfABout == 0; // of trouble, which never comes alone
        at += isNextBout ? dice.upTo(2 * Year / (StepsOfAYear / StepsOfABout)) : drawPause(dice, schedule);
        schedule.steps.push_back(drawStep(dice, schedule, at));
    }
    drawQuiet(dice, schedule);
    return schedule;
}

QByteArray Schedule::print() const
{
    QByteArray text = "seed " + QByteArray::number(seed) + ": " + mailboxes.join(", ")
        + (areAllPushed && mailboxes.size() > 1 ? ", a connection each" : "") + "; "
        + QByteArray::number(messagesBefore) + " messages before\n  server: " + mannersInWords
        + "\n  network: " + QByteArray::number(qint64(latency.count())) + " ms one way, "
        + QByteArrayList({ "in one piece", "in pieces", "byte by byte" }).at(int(fragments))
        + (jitter != 0ms ? ", uneven" : "") + "; a popup takes " + QByteArray::number(qint64(popupTakes.count()))
        + " ms\n";
    for (const Step &step : steps)
        text += step.print() + '\n';
    return text;
}

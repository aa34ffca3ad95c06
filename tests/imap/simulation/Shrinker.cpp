// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Shrinker.h"

#include "Simulation.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
bool fails(const Schedule &schedule, Disk &disk)
{
    return !Simulation(schedule, disk).run().isEmpty();
}

// Without so many of its steps, from this one on.
bool drop(Schedule &schedule, std::size_t first, std::size_t many, Disk &disk)
{
    Schedule less = schedule;
    const auto begin = less.steps.begin() + std::ptrdiff_t(first);
    less.steps.erase(begin, begin + std::ptrdiff_t(std::min(many, less.steps.size() - first)));
    if (!fails(less, disk))
        return false;
    schedule = less;
    return true;
}

void dropSteps(Schedule &schedule, Disk &disk)
{
    for (std::size_t many = std::max<std::size_t>(schedule.steps.size() / 2, 1); many > 0; many /= 2) {
        for (std::size_t first = 0; first < schedule.steps.size();) {
            if (!drop(schedule, first, many, disk))
                first += many;
        }
    }
}

void change(Schedule &schedule, Disk &disk, auto how)
{
    Schedule plainer = schedule;
    how(plainer);
    if (fails(plainer, disk))
        schedule = plainer;
}
} // namespace

Schedule shrunk(const Schedule &schedule, Disk &disk)
{
    if (!fails(schedule, disk))
        return schedule;
    Schedule least = schedule;
    dropSteps(least, disk);
    change(least, disk, [](Schedule &one) { one.fragments = Schedule::Fragments::Whole; });
    change(least, disk, [](Schedule &one) { one.jitter = 0ms; });
    change(least, disk, [](Schedule &one) { one.messagesBefore = 0; });
    change(least, disk, [](Schedule &one) { one.popupTakes = 0ms; });
    for (std::size_t i = 0; i < least.steps.size(); ++i) {
        change(least, disk, [i](Schedule &one) { one.steps[i].after = 0; });
        if (least.steps[i].kind == Step::Kind::Deliver)
            change(least, disk, [i](Schedule &one) { one.steps[i].count = 1; });
    }
    dropSteps(least, disk);
    return least;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Never miss, never repeat: tries schedules of mail and of trouble, one a seed, until one of them proves the contrary. That
// one is cut down to the steps that it takes, and printed.

#include "Shrinker.h"
#include "Simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHashSeed>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
void print(const QByteArray &text)
{
    std::fputs((text + '\n').constData(), stdout);
    std::fflush(stdout);
}

bool passes(quint64 seed, Schedule::Span span, Disk &disk)
{
    const Schedule schedule = Schedule::drawn(seed, span);
    const QByteArrayList failures = Simulation(schedule, disk).run();
    if (failures.isEmpty())
        return true;
    const Schedule least = shrunk(schedule, disk);
    print("FAILED: " + least.print());
    for (const QByteArray &failure : Simulation(least, disk).run())
        print("  " + failure);
    print("posthorn-simulation --trace --seed " + QByteArray::number(seed));
    return false;
}

void replay(quint64 seed, Schedule::Span span, Disk &disk)
{
    const Schedule schedule = shrunk(Schedule::drawn(seed, span), disk);
    Simulation simulation(schedule, disk);
    simulation.traced = [](const QByteArray &line) { print(line); };
    print(schedule.print());
    for (const QByteArray &failure : simulation.run())
        print("FAILED: " + failure);
}

// A seed a line, and behind it what it was.
QList<quint64> seedsIn(const QString &path)
{
    QList<quint64> seeds;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            seeds += line.left(line.indexOf(' ')).toULongLong();
    }
    return seeds;
}
} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({
        { u"seed"_s, u"Try this one."_s, u"N"_s },
        { u"from"_s, u"Try this one and those behind it."_s, u"N"_s, u"1"_s },
        { u"count"_s, u"So many."_s, u"N"_s },
        { u"seconds"_s, u"Try others than ever before, so long."_s, u"N"_s },
        { u"seeds"_s, u"Try those that this file lists."_s, u"FILE"_s },
        { u"trace"_s, u"Print what happens in --seed, cut down."_s },
        { u"year"_s, u"A year each, instead of hours."_s },
        { u"most"_s, u"Stop when so many have failed."_s, u"N"_s, u"5"_s },
    });
    options.process(application);
    const quint64 from = options.value(u"from"_s).toULongLong();
    const int most = options.value(u"most"_s).toInt();
    const auto span = options.isSet(u"year"_s) ? Schedule::Span::Year : Schedule::Span::Hours;
    Disk disk;
    if (options.isSet(u"trace"_s)) {
        replay(options.value(u"seed"_s).toULongLong(), span, disk);
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    qint64 tried = 0;
    int failed = 0;
    const auto attempt = [&](quint64 seed) {
        ++tried;
        if (!passes(seed, span, disk))
            ++failed;
    };
    if (options.isSet(u"seed"_s))
        attempt(options.value(u"seed"_s).toULongLong());
    for (const quint64 seed : options.isSet(u"seeds"_s) ? seedsIn(options.value(u"seeds"_s)) : QList<quint64>())
        attempt(seed);
    for (qint64 i = 0; i < options.value(u"count"_s).toLongLong() && failed < most; ++i)
        attempt(from + quint64(i));
    const qint64 limit = options.value(u"seconds"_s).toLongLong() * 1000;
    while (timer.elapsed() < limit && failed < most)
        attempt(QRandomGenerator::system()->generate64());
    print(QByteArray::number(tried) + " schedules in " + QByteArray::number(double(timer.elapsed()) / 1000, 'f', 1)
          + " s, " + QByteArray::number(failed) + " failed");
    const Simulation::Tally &all = Simulation::tally;
    print(QByteArray::number(all.messages) + " messages, " + QByteArray::number(all.popups) + " popups, "
          + QByteArray::number(all.connections) + " connections, " + QByteArray::number(all.crashes) + " crashes, "
          + QByteArray::number(all.commands) + " commands");
    return failed == 0 ? 0 : 1;
}

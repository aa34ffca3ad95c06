// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"
#include "Schedule.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

// The file that outlives the program: one for many simulations, as making it is what takes time.
class Disk
{
public:
    Disk();
    StateStore &state() { return *m_state; }
    void crashed(); // what was committed is all there is
    QString takeAccount(); // one that the file knows nothing of
    void forget(const QString &account);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StateStore> m_state;
    int m_accounts = 0;
};

// One schedule, from the first start of the program to long after the last fault.
class Simulation : private Outside
{
public:
    Simulation(const Schedule &schedule, Disk &disk);
    ~Simulation() override;

    std::function<void(const QByteArray &line)> traced; // what happens, if anybody wants to know
    QByteArrayList run(); // what went wrong

    struct Tally // of what has happened, in all of them
    {
        int messages = 0;
        int popups = 0;
        int connections = 0;
        int crashes = 0;
        int commands = 0;
    };
    static Tally tally;

private:
    Attempt connect() override;
    bool survives() override;
    bool isBusy() const;
    void trace(const QByteArray &line) override;

    bool advance(imap::Instant limit);
    void perform(const Step &step);
    void performInMailbox(const Step &step);
    void answered();
    void expectPopups(std::size_t first);
    void tellAll();
    std::shared_ptr<Link> anyLink(const Step &step) const;
    void restart(const Step &step);
    void suspend(const Step &step);
    void startProgram();
    void beQuiet(imap::Instant until);
    void bury();
    void endFaults();
    void settle();
    std::vector<std::shared_ptr<Link>> openLinks();

    struct Pending // waits for so many answers
    {
        Step step;
        int after;
    };

    const Schedule &m_schedule;
    qint64 m_mostMoments;
    Disk &m_disk;
    QString m_account;
    Timeline m_timeline;
    Mailhouse m_mailhouse;
    Oracle m_oracle;
    std::unique_ptr<Program> m_program;
    std::vector<std::shared_ptr<Link>> m_links;
    std::vector<Pending> m_pending;
    std::optional<Step> m_faultForNextLink;
    imap::Instant m_networkDownUntil {};
    int m_networkDownManner = 0;
    imap::Instant m_serverDownUntil {};
    imap::Instant m_busyUntil {};
    int m_busyManner = 0;
    std::optional<int> m_crashIn; // things that it still does
    std::chrono::milliseconds m_downtime {};
    int m_linksMade = 0;
    imap::Instant m_quietUntil {};
    bool m_isTroubled = false; // so that nobody can expect anything at once
    qint64 m_moments = 0;
    int m_commands = 0;
};

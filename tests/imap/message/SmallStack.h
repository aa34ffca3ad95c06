// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pthread.h>

#include <cstdlib>
#include <optional>

// Calls `work` where a runaway recursion would show: on a thread whose stack is smaller than any that a desktop gives.
template<typename Work>
auto onASmallStack(Work work)
{
    struct Job
    {
        Work work;
        std::optional<decltype(work())> result;
    } job { work, {} };
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 128 * 1024);
    pthread_t thread;
    const auto run = [](void *data) -> void * {
        auto *const mine = static_cast<Job *>(data);
        mine->result = mine->work();
        return nullptr;
    };
    if (pthread_create(&thread, &attributes, run, &job) != 0)
        std::abort();
    pthread_attr_destroy(&attributes);
    pthread_join(thread, nullptr);
    return *job.result;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// parse_posthorn FILE PIECE: reads a stream in pieces of so many bytes, again and again for a second, and prints what
// it took as JSON. Allocations are all that malloc is asked for while reading.
#include "ResponseParser.h"

#include <QByteArray>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>

using namespace imap;

namespace {
size_t allocations = 0;
}

extern "C" {
void *__libc_malloc(size_t size);
void *__libc_realloc(void *memory, size_t size);

__attribute__((visibility("default"))) void *malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}

__attribute__((visibility("default"))) void *realloc(void *memory, size_t size)
{
    ++allocations;
    return __libc_realloc(memory, size);
}
}

namespace {

struct Heard
{
    size_t responses = 0;
    size_t malformed = 0;
};

Heard hear(QByteArrayView wire, qsizetype piece)
{
    Framer framer(Limits::afterSignIn());
    Heard heard;
    while (!wire.isEmpty()) {
        const qsizetype size = std::min(piece, wire.size());
        framer.append(wire.first(size));
        wire = wire.sliced(size);
        while (const auto frame = framer.next()) {
            const Response response = parseResponse(*frame);
            ++heard.responses;
            heard.malformed += std::holds_alternative<Malformed>(response) ? 1 : 0;
        }
    }
    return heard;
}

} // namespace

int main(int argc, char *argv[])
{
    QFile file(argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: parse_posthorn FILE PIECE\n");
        return 2;
    }
    const QByteArray wire = file.readAll();
    const qsizetype piece = std::atoll(argv[2]);

    using Clock = std::chrono::steady_clock;
    Heard heard;
    double best = 0;
    size_t allocated = 0;
    const auto end = Clock::now() + std::chrono::seconds(1);
    do {
        const size_t before = allocations;
        const auto begin = Clock::now();
        heard = hear(wire, piece);
        const double took = std::chrono::duration<double>(Clock::now() - begin).count();
        allocated = allocations - before;
        best = best == 0 ? took : std::min(best, took);
    } while (Clock::now() < end);
    std::printf("{\"seconds\": %.6f, \"responses\": %zu, \"malformed\": %zu, \"allocations\": %zu}\n", best,
                heard.responses, heard.malformed, allocated);
    return 0;
}

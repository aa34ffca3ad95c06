/* SPDX-FileCopyrightText: Posthorn contributors
   SPDX-License-Identifier: GPL-3.0-or-later */

/* parse_etpan FILE: libetpan reads a stream from memory as the answer to NOOP, again and again for a second. */
#define _GNU_SOURCE
#include <libetpan/libetpan.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct memory {
    const char *bytes;
    size_t size, read;
};

static ssize_t take(mailstream_low *low, void *to, size_t most)
{
    struct memory *from = low->data;
    size_t rest = from->size - from->read;
    size_t size = rest < most ? rest : most;
    memcpy(to, from->bytes + from->read, size);
    from->read += size;
    return (ssize_t)size;
}

static ssize_t swallow(mailstream_low *low, const void *from, size_t size)
{
    (void)low, (void)from;
    return (ssize_t)size;
}

static int nothing(mailstream_low *low)
{
    (void)low;
    return 0;
}

static void release(mailstream_low *low)
{
    free(low);
}

static void stay(mailstream_low *low)
{
    (void)low;
}

static mailstream_low_driver driver = { .mailstream_read = take,
                                        .mailstream_write = swallow,
                                        .mailstream_close = nothing,
                                        .mailstream_get_fd = nothing,
                                        .mailstream_free = release,
                                        .mailstream_cancel = stay };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double parse(struct memory *stream)
{
    stream->read = 0;
    mailimap *imap = mailimap_new(0, NULL);
    int greeted = mailimap_connect(imap, mailstream_new(mailstream_low_new(stream, &driver), 16384));
    double begin = now();
    int answered = mailimap_noop(imap);
    double took = now() - begin;
    if (greeted != MAILIMAP_NO_ERROR_AUTHENTICATED || answered != MAILIMAP_NO_ERROR || stream->read != stream->size) {
        fprintf(stderr, "libetpan: %d %d, at %zu of %zu\n", greeted, answered, stream->read, stream->size);
        exit(1);
    }
    mailimap_free(imap);
    return took;
}

int main(int argc, char *argv[])
{
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file)
        return 2;
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(size);
    if (fread(bytes, 1, size, file) != size)
        return 1;
    struct memory stream = { bytes, size, 0 };
    double best = parse(&stream);
    for (double end = now() + 1; now() < end;) {
        double took = parse(&stream);
        best = took < best ? took : best;
    }
    printf("{\"seconds\": %.6f}\n", best);
    return 0;
}

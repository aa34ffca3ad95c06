// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponseParser.h"

#include <QTest>

#include <cstdlib>
#include <new>

using namespace imap;

// Qt allocates with malloc and the standard library with operator new: both are counted where both can be replaced.
namespace {

size_t allocations = 0;

} // namespace

void *operator new(size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, size_t) noexcept
{
    std::free(memory);
}

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

__attribute__((visibility("default"))) void *malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}

__attribute__((visibility("default"))) void *calloc(size_t count, size_t size)
{
    ++allocations;
    return __libc_calloc(count, size);
}

__attribute__((visibility("default"))) void *realloc(void *memory, size_t size)
{
    ++allocations;
    return __libc_realloc(memory, size);
}
}
#endif

class TestAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAllocations();
    void readsWhatIdlingSaysWithoutAllocating_data();
    void readsWhatIdlingSaysWithoutAllocating();
};

void TestAllocation::countsAllocations()
{
    const size_t before = allocations;
    const QByteArray qt(1000, 'x');
    const std::vector<int> standard(1000);
    QVERIFY(allocations >= before + 1);
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    QVERIFY(allocations >= before + 2);
#endif
    QVERIFY(!qt.isEmpty() && !standard.empty());
}

void TestAllocation::readsWhatIdlingSaysWithoutAllocating_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<size_t>("kind");
    const auto row = [](const char *name, const char *wire, const Response &kind) {
        QTest::newRow(name) << QByteArray(wire) << kind.index();
    };
    row("EXISTS", "* 23 EXISTS\r\n", Exists {});
    row("EXPUNGE", "* 23 EXPUNGE\r\n", Expunge {});
    row("FETCH FLAGS", "* 23 FETCH (FLAGS (\\Seen \\Answered $Junk) UID 12 MODSEQ (7011231777))\r\n", Fetch {});
    row("FETCH header", "* 23 FETCH (UID 4 BODY[HEADER.FIELDS (FROM)] {6}\r\nFrom: )\r\n", Fetch {});
    row("Still here", "* OK Still here\r\n", StatusResponse {});
}

void TestAllocation::readsWhatIdlingSaysWithoutAllocating()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const size_t, kind);
    Framer framer;
    const auto read = [&] {
        framer.append(wire);
        const auto frame = framer.next();
        return frame && parseResponse(*frame).index() == kind;
    };
    QVERIFY(read()); // the first one makes the framer get its buffer
    const size_t before = allocations;
    bool all = true;
    for (int i = 0; i < 1000; ++i)
        all = read() && all;
    const size_t after = allocations;
    QVERIFY(all);
    QCOMPARE(after - before, size_t(0));
}

QTEST_GUILESS_MAIN(TestAllocation)
#include "tst_allocation.moc"

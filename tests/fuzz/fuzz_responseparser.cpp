// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a server sends: no crash, the same responses whole and in pieces, and all that is given points into the
// frame.
#include "ResponseParser.h"
#include "SequenceSet.h"

#include <QList>

using namespace imap;

namespace {

struct Heard
{
    QList<size_t> kinds;
    Framer::Trouble trouble = Framer::Trouble::None;
    bool operator==(const Heard &) const = default;
};

void mustBeInside(const Frame &frame, QByteArrayView view)
{
    const std::less_equal<const char *> before;
    if (!view.isEmpty() && !(before(frame.bytes.begin(), view.begin()) && before(view.end(), frame.bytes.end())))
        __builtin_trap();
}

void use(const Frame &frame, const Response &response)
{
    if (const auto *fetch = std::get_if<Fetch>(&response)) {
        mustBeInside(frame, fetch->header);
        mustBeInside(frame, fetch->body);
        mustBeInside(frame, fetch->flagList);
        (void)fetch->header.toByteArray();
    } else if (const auto *list = std::get_if<List>(&response)) {
        mustBeInside(frame, list->name);
        (void)list->name.toByteArray();
    } else if (const auto *search = std::get_if<Search>(&response)) {
        mustBeInside(frame, search->numbers);
        (void)SequenceSet::parse(search->numbers);
    } else if (const auto *vanished = std::get_if<Vanished>(&response)) {
        const auto set = SequenceSet::parse(vanished->uids);
        if (set && SequenceSet::parse(set->toByteArray()) != set)
            __builtin_trap();
    } else if (const auto *malformed = std::get_if<Malformed>(&response)) {
        if (!malformed->reason || malformed->offset < 0 || malformed->offset > frame.bytes.size())
            __builtin_trap();
    }
}

Heard hear(QByteArrayView wire, qsizetype piece)
{
    constexpr Limits Small { .line = 4096, .literalKept = 64, .literalSkipped = 4096, .response = 8192 };
    Framer framer(Small);
    Heard heard;
    while (!wire.isEmpty()) {
        const qsizetype size = std::min(piece, wire.size());
        framer.append(wire.first(size));
        wire = wire.sliced(size);
        while (const auto frame = framer.next()) {
            const Response response = parseResponse(*frame);
            use(*frame, response);
            heard.kinds += response.index();
        }
        heard.trouble = framer.trouble();
    }
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView wire(data, qsizetype(size));
    const Heard whole = hear(wire, wire.size());
    if (hear(wire, 1) != whole || hear(wire, 7) != whole)
        __builtin_trap();
    return 0;
}

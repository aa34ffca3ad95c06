// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Framer.h"

#include "Words.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {

constexpr qsizetype MostLiterals = 200'000; // in one response
constexpr qsizetype WorthCompacting = 64 * 1024; // fewer bytes given out are left where they are
constexpr qsizetype WorthReleasing = 1024 * 1024; // a larger buffer is given back once it is empty

// The n of "{n}" or "{n+}" at the end of a line (RFC 9051 §4.3; "~{n}" ends alike). With anything behind the brace it
// is text. A number that does not fit is larger than any limit.
std::optional<qsizetype> announcedLiteral(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    line.chop(1);
    if (line.endsWith('+')) // only clients should send it, but some servers do
        line.chop(1);
    qsizetype digits = line.size();
    while (digits > 0 && line[digits - 1] >= '0' && line[digits - 1] <= '9')
        --digits;
    if (digits == line.size() || digits == 0 || line[digits - 1] != '{')
        return std::nullopt;
    const auto size = number32(line.sliced(digits));
    return size ? qsizetype(*size) : std::numeric_limits<qsizetype>::max();
}

} // namespace

Limits Limits::beforeSignIn()
{
    Limits limits;
    limits.line = 64 * 1024;
    return limits;
}

Limits Limits::afterSignIn()
{
    return {};
}

Framer::Framer(const Limits &limits)
    : m_limits(limits)
{
}

void Framer::setLimits(const Limits &limits)
{
    m_limits = limits;
}

void Framer::append(QByteArrayView bytes)
{
    if (m_trouble != Trouble::None)
        return;
    compact();
    if (m_skipping > 0) { // first what is kept of the literal, then the rest, which never enters the buffer
        const qsizetype kept = std::min(m_scanned - m_buffer.size(), bytes.size());
        m_buffer.append(bytes.first(kept));
        bytes = bytes.sliced(kept);
        const qsizetype skipped = std::min(m_skipping, bytes.size());
        m_skipping -= skipped;
        bytes = bytes.sliced(skipped);
    }
    m_buffer.append(bytes);
}

std::optional<Frame> Framer::next()
{
    if (m_scanned == m_frame)
        m_literals.clear(); // those of the frame given out before
    while (m_trouble == Trouble::None && m_scanned < m_buffer.size()) {
        const qsizetype lineFeed = m_buffer.indexOf('\n', m_scanned);
        if (lineFeed < 0) {
            m_scanned = m_buffer.size();
            fits(m_scanned);
            break;
        }
        if (const auto frame = endLine(lineFeed))
            return frame;
    }
    return std::nullopt;
}

// The line feed ends a response, or announces a literal, or ends an empty line, which is nothing.
std::optional<Frame> Framer::endLine(qsizetype lineFeed)
{
    if (!fits(lineFeed))
        return std::nullopt;
    qsizetype end = lineFeed;
    while (end > m_segment && m_buffer.at(end - 1) == '\r')
        --end;
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_segment, end - m_segment);
    if (const auto announced = announcedLiteral(line)) {
        beginLiteral(lineFeed, *announced);
        return std::nullopt;
    }
    const Frame frame { QByteArrayView(m_buffer).sliced(m_frame, end - m_frame), m_literals };
    beginFrame(lineFeed + 1);
    return frame.bytes.isEmpty() ? std::nullopt : std::optional(frame);
}

void Framer::beginLiteral(qsizetype lineFeed, qsizetype announced)
{
    if (announced > m_limits.literalSkipped)
        return fail(Trouble::LiteralTooLong);
    if (qsizetype(m_literals.size()) == MostLiterals)
        return fail(Trouble::ResponseTooLong);
    const qsizetype kept = std::min(announced, m_limits.literalKept);
    m_literals.push_back({ lineFeed + 1 - m_frame, kept, announced });
    m_lineBytes += lineFeed - m_segment;
    m_segment = m_scanned = lineFeed + 1 + kept;
    m_skipping = announced - kept;
    if (fits(m_segment))
        skip();
}

// Throws away what has already come of a literal behind the part that is kept.
void Framer::skip()
{
    const qsizetype skipped = std::clamp(m_buffer.size() - m_scanned, qsizetype(0), m_skipping);
    m_buffer.remove(m_scanned, skipped);
    m_skipping -= skipped;
}

// Whether the response, as far as it was read, keeps within the limits.
bool Framer::fits(qsizetype end)
{
    if (m_lineBytes + end - m_segment > m_limits.line)
        fail(Trouble::LineTooLong);
    else if (end - m_frame > m_limits.response)
        fail(Trouble::ResponseTooLong);
    return m_trouble == Trouble::None;
}

void Framer::fail(Trouble trouble)
{
    reset();
    m_trouble = trouble;
}

void Framer::beginFrame(qsizetype start)
{
    m_frame = m_segment = m_scanned = start;
    m_lineBytes = 0;
}

// Each byte is moved at most once for every byte that was given out, so that the whole stays linear.
void Framer::compact()
{
    const qsizetype rest = pending();
    if (rest == 0 && m_buffer.capacity() > WorthReleasing)
        m_buffer = QByteArray();
    else if (rest == 0)
        m_buffer.resize(0);
    else if (m_frame >= std::max(WorthCompacting, rest))
        m_buffer.remove(0, m_frame);
    else
        return;
    m_segment -= m_frame;
    m_scanned -= m_frame;
    m_frame = 0;
}

qsizetype Framer::pending() const
{
    return m_buffer.size() - m_frame;
}

void Framer::reset()
{
    m_buffer = QByteArray();
    m_literals = std::vector<Literal>(); // unlike clear(), gives the memory back
    m_skipping = 0;
    m_trouble = Trouble::None;
    beginFrame(0);
}

} // namespace imap

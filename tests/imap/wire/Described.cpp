// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Described.h"

#include <QByteArrayList>

using namespace imap;

namespace {

class Line
{
public:
    explicit Line(const char *kind)
        : m_text(kind)
    {
    }
    Line &word(QByteArrayView text)
    {
        if (!text.isEmpty())
            m_text += ' ' + text.toByteArray();
        return *this;
    }
    template<typename Number>
    Line &number(const char *name, const std::optional<Number> &value)
    {
        if (value)
            m_text += QByteArray(" ") + name + '=' + QByteArray::number(*value);
        return *this;
    }
    Line &text(const char *name, QByteArrayView value)
    {
        if (!value.isNull())
            m_text += QByteArray(" ") + name + "=<" + value.toByteArray() + '>';
        return *this;
    }
    Line &string(const char *name, const AString &value)
    {
        return value.isNull() ? *this : text(name, value.toByteArray());
    }
    operator QByteArray() const { return m_text; }

private:
    QByteArray m_text;
};

const char *word(Condition condition)
{
    constexpr const char *Words[] = { "OK", "NO", "BAD", "BYE", "PREAUTH" };
    return Words[int(condition)];
}

QByteArray status(Line line, const ResponseCode &code, QByteArrayView text)
{
    if (!code.name.isEmpty())
        line.word(QByteArray("[" + code.name.toByteArray() + "|" + code.arguments.toByteArray() + "]"));
    return line.text("text", text);
}

QByteArray flagBits(const std::optional<MessageFlags> &flags)
{
    constexpr const char *Names[] = { "Seen", "Answered", "Flagged", "Deleted", "Draft", "Recent" };
    QByteArrayList names;
    for (int bit = 0; bit < 6; ++bit) {
        if (flags && flags->has(MessageFlags::Bit(1 << bit)))
            names += Names[bit];
    }
    return flags ? "(" + names.join(' ') + ")" : QByteArray();
}

QByteArray attributeBits(const MailboxAttributes &attributes)
{
    constexpr std::pair<MailboxAttributes::Bit, const char *> Names[] = {
        { MailboxAttributes::NoSelect, "NoSelect" },
        { MailboxAttributes::NonExistent, "NonExistent" },
        { MailboxAttributes::NoInferiors, "NoInferiors" },
        { MailboxAttributes::HasChildren, "HasChildren" },
        { MailboxAttributes::HasNoChildren, "HasNoChildren" },
        { MailboxAttributes::Marked, "Marked" },
        { MailboxAttributes::Unmarked, "Unmarked" },
        { MailboxAttributes::Subscribed, "Subscribed" },
        { MailboxAttributes::Remote, "Remote" },
        { MailboxAttributes::All, "All" },
        { MailboxAttributes::Archive, "Archive" },
        { MailboxAttributes::Drafts, "Drafts" },
        { MailboxAttributes::Flagged, "Flagged" },
        { MailboxAttributes::Important, "Important" },
        { MailboxAttributes::Junk, "Junk" },
        { MailboxAttributes::Sent, "Sent" },
        { MailboxAttributes::Trash, "Trash" },
        { MailboxAttributes::Inbox, "Inbox" },
        { MailboxAttributes::MessageFlags, "MessageFlags" },
    };
    QByteArrayList names;
    for (const auto &[bit, name] : Names) {
        if (attributes.has(bit))
            names += name;
    }
    return names.isEmpty() ? QByteArray() : "(" + names.join(' ') + ")";
}

struct Describe
{
    QByteArray operator()(const Tagged &r) const
    {
        return status(Line("Tagged").word(r.tag).word(word(r.condition)), r.code, r.text);
    }
    QByteArray operator()(const StatusResponse &r) const { return status(Line(word(r.condition)), r.code, r.text); }
    QByteArray operator()(const Continuation &r) const { return Line("Continuation").text("text", r.text); }
    QByteArray operator()(const Capability &r) const { return Line("Capability").text("names", r.names); }
    QByteArray operator()(const Enabled &r) const { return Line("Enabled").text("names", r.names); }
    QByteArray operator()(const Flags &r) const { return Line("Flags").text("flags", r.flags); }
    QByteArray operator()(const Id &r) const { return Line("Id").text("parameters", r.parameters); }
    QByteArray operator()(const Namespace &r) const { return Line("Namespace").text("text", r.text); }
    QByteArray operator()(const Exists &r) const { return Line("Exists").word(QByteArray::number(r.count)); }
    QByteArray operator()(const Recent &r) const { return Line("Recent").word(QByteArray::number(r.count)); }
    QByteArray operator()(const Expunge &r) const { return Line("Expunge").word(QByteArray::number(r.number)); }
    QByteArray operator()(const Vanished &r) const
    {
        return Line(r.kind == Vanished::Kind::Earlier ? "VanishedEarlier" : "Vanished").text("uids", r.uids);
    }
    QByteArray operator()(const List &r) const
    {
        return Line(r.subscribedOnly ? "Lsub" : "List")
            .text("attributes", r.attributeList)
            .word(attributeBits(r.attributes))
            .string("delimiter", r.delimiter)
            .string("name", r.name);
    }
    QByteArray operator()(const MailboxStatus &r) const
    {
        return Line("Status")
            .string("name", r.name)
            .number("messages", r.messages)
            .number("uidnext", r.uidNext)
            .number("uidvalidity", r.uidValidity)
            .number("unseen", r.unseen)
            .number("highestmodseq", r.highestModSequence)
            .text("mailboxid", r.mailboxId);
    }
    QByteArray operator()(const Search &r) const
    {
        return Line("Search")
            .text("numbers", r.numbers)
            .number("count", std::optional(r.count))
            .number("modseq", r.modSequence);
    }
    QByteArray operator()(const ESearch &r) const
    {
        return Line("ESearch")
            .string("tag", r.tag)
            .word(r.byUid ? "UID" : "")
            .number("min", r.minimum)
            .number("max", r.maximum)
            .number("count", r.count)
            .text("all", r.all)
            .number("modseq", r.modSequence);
    }
    QByteArray operator()(const Fetch &r) const
    {
        Line line("Fetch");
        line.word(QByteArray::number(r.number))
            .number("uid", r.uid)
            .word(flagBits(r.flags))
            .number("modseq", r.modSequence)
            .number("size", r.size)
            .text("date", r.internalDate)
            .string("header", r.header)
            .string("body", r.body)
            .string("preview", r.preview)
            .text("emailid", r.emailId)
            .number("gmsgid", r.gmailMessageId);
        return r.bodyAnnounced > r.body.size() ? line.number("announced", std::optional(r.bodyAnnounced)) : line;
    }
    QByteArray operator()(const Ignored &r) const { return Line("Ignored").word(r.keyword); }
    QByteArray operator()(const Malformed &r) const { return Line("Malformed").word(r.reason); }
};

} // namespace

QByteArray described(const Response &response)
{
    return std::visit(Describe {}, response);
}

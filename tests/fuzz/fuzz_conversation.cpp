// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a server says, and whenever: Watch and Errand say nothing that is not legal, no secret before TLS is up, end
// within the time limits that they state, and announce no message twice. The input is a dialogue as in
// tests/imap/dialogues, which are the seeds; what our side says there is skipped.
#include "Errand.h"
#include "MailboxListing.h"
#include "Overloaded.h"
#include "Watch.h"

#include <QSet>

#include <algorithm>

using namespace imap;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Secret = "t0p-s3cr3t";
constexpr int MostTimeLimits = 40; // after which a server that says nothing has been left

void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// What a bystander on the wire knows of the rules. On purpose not the program's tables.
class Bystander
{
public:
    explicit Bystander(Security security)
        : m_encrypted(security == Security::ImplicitTls)
    {
    }

    void tlsIsUp() { m_encrypted = true; }
    void serverSays(QByteArrayView bytes);
    void clientSays(QByteArrayView bytes);

private:
    enum class Mode { Commands, Idle };

    void skipLiteral();
    void line(QByteArrayView line);
    void command(QByteArrayView tag, QByteArrayView words);

    bool m_encrypted;
    Mode m_mode = Mode::Commands;
    bool m_opened = false;
    bool m_mayResync = false;
    int m_inFlight = 0;
    QByteArray m_unfinished;
    qsizetype m_literal = 0; // bytes of it that are still to come
    bool m_goesOn = false; // the next line is the rest of a command
    QByteArray m_heard; // the end of it
    QByteArray m_tag; // of the last command
    QSet<QByteArray> m_tags;
};

void Bystander::serverSays(QByteArrayView bytes)
{
    m_inFlight = 0; // it may have answered everything
    m_heard += bytes;
    if (m_mode == Mode::Idle && m_heard.contains(m_tag + ' '))
        m_mode = Mode::Commands; // it ended IDLE itself
    if (m_goesOn && m_heard.contains('\n' + m_tag + ' ')) { // it wants no literal
        m_goesOn = false;
        m_literal = 0;
    }
    m_heard = m_heard.last(std::min<qsizetype>(m_heard.size(), 20));
}

void Bystander::clientSays(QByteArrayView bytes)
{
    must(m_encrypted || (!bytes.contains(Secret) && !bytes.contains(Secret.toByteArray().toBase64())));
    m_unfinished += bytes;
    skipLiteral();
    for (qsizetype end = m_unfinished.indexOf('\n'); end >= 0; end = m_unfinished.indexOf('\n')) {
        must(end > 0 && m_unfinished.at(end - 1) == '\r');
        const QByteArray one = m_unfinished.first(end - 1);
        m_unfinished.remove(0, end + 1);
        line(one);
        skipLiteral();
    }
    must(m_unfinished.size() <= 8192);
}

void Bystander::skipLiteral()
{
    const QByteArray bytes = m_unfinished.first(std::min(m_literal, m_unfinished.size()));
    must(!bytes.contains('\0')); // RFC 9051 §9, CHAR8
    m_literal -= bytes.size();
    m_unfinished.remove(0, bytes.size());
}

void Bystander::line(QByteArrayView line)
{
    must(!line.contains('\r') && !line.contains('\0') && line.size() <= 8192);
    const bool goesOn = std::exchange(m_goesOn, line.endsWith('}')); // {5} or {5+}: a literal follows, then the rest
    if (m_goesOn) {
        m_literal = line.sliced(line.lastIndexOf('{') + 1).chopped(line.endsWith("+}") ? 2 : 1).toLongLong();
        m_heard = "\n";
    }
    if (goesOn)
        return;
    if (m_mode == Mode::Idle) {
        must(line == "DONE");
        m_mode = Mode::Commands;
        return;
    }
    const qsizetype space = line.indexOf(' ');
    const bool isTagged = space > 1 && line.front() >= 'A' && line.front() <= 'Z' && line.at(space - 1) >= '0'
        && line.at(space - 1) <= '9';
    if (isTagged)
        command(line.first(space), line.sliced(space + 1));
    else
        must(m_encrypted); // an answer to SASL
}

void Bystander::command(QByteArrayView tag, QByteArrayView words)
{
    must(!m_tags.contains(tag.toByteArray())); // RFC 9051 §2.2.1
    m_tag = tag.toByteArray();
    m_tags.insert(m_tag);
    must(++m_inFlight <= 8);
    must(m_encrypted || words == "STARTTLS" || words == "LOGOUT");
    const bool needsMailbox = words.startsWith("UID ") || words == "IDLE";
    must(!needsMailbox || m_opened);
    must(!words.startsWith("ENABLE") || !m_opened); // RFC 5161 §3.1
    m_mayResync = m_mayResync || words == "ENABLE QRESYNC";
    const bool opens = words.startsWith("EXAMINE ");
    must(!opens || !words.contains("(QRESYNC") || m_mayResync); // RFC 7162 §3.2.3
    m_opened = m_opened || opens;
    must(!words.startsWith("SELECT ") && !words.startsWith("STORE") && !words.startsWith("UID STORE"));
    must(!words.startsWith("UID FETCH ") || !words.contains(" BODY[")); // which would mark it as read
    if (words == "IDLE") {
        m_mode = Mode::Idle;
        m_heard.clear();
    }
}

// What has been announced, and may not be said again.
class Listener
{
public:
    void hear(const NewMail &mail)
    {
        Memory &memory = m_memories[mail.mailbox];
        for (const Message &message : mail.messages) {
            const std::pair key(message.key.uidValidity, message.key.uid);
            must(message.key.mailbox == mail.mailbox && message.key.uid > 0 && !memory.announced.contains(key));
            memory.announced.insert(key);
        }
        memory.bookmark = mail.bookmark;
    }
    // Other UIDs, or the old ones given out anew (a restored backup): another mailbox, so all is new in it.
    void hear(const BookmarkMoved &moved)
    {
        Memory &memory = m_memories[moved.mailbox];
        if (moved.bookmark.uidValidity != memory.bookmark.uidValidity
            || moved.bookmark.uidNext < memory.bookmark.uidNext)
            memory.announced.clear();
        memory.bookmark = moved.bookmark;
    }

private:
    struct Memory
    {
        QSet<std::pair<quint32, quint32>> announced; // UIDVALIDITY and UID
        Bookmark bookmark;
    };
    QHash<QString, Memory> m_memories; // by mailbox
};

struct Settings
{
    Account account;
    QByteArray errand;
    Bookmark bookmark { 17, 142, 90 };
    bool watchesLists = false; // as well
    bool wasMute = false; // the IDLE before
};

std::unique_ptr<Conversation> conversation(const Settings &settings)
{
    const auto prefixes = [letter = 'A']() mutable { return QByteArray(1, letter++); };
    const QByteArray secret = Secret.toByteArray();
    const QString mailbox = settings.account.mailboxes.constFirst();
    if (settings.errand == "test")
        return std::make_unique<Errand>(settings.account, secret, Errand::Test {}, prefixes);
    if (settings.errand == "list")
        return std::make_unique<Errand>(settings.account, secret, Errand::ListUnread {}, prefixes);
    if (settings.errand == "mailboxes")
        return std::make_unique<MailboxListing>(settings.account, secret, prefixes);
    if (settings.errand == "fetch")
        return std::make_unique<Errand>(settings.account, secret,
                                        Errand::FetchMessage { MessageKey { u"a"_s, mailbox, 17, 142 } }, prefixes);
    Assignment assignment { settings.account, secret, { { mailbox, settings.bookmark, { 140, 141 } } } };
    assignment.lessons.idle.silent = settings.wasMute ? 1 : 0;
    if (settings.watchesLists)
        assignment.places.append({ u"Lists"_s, { 18, 7 }, { 5, 6 } });
    return std::make_unique<Watch>(assignment, prefixes);
}

class Performance
{
public:
    explicit Performance(const Settings &settings)
        : m_conversation(conversation(settings))
        , m_bystander(settings.account.security)
    {
        take(m_conversation->begin(m_now));
    }

    void serverSays(QByteArrayView bytes)
    {
        if (m_isOver || m_tlsWanted)
            return; // nobody reads it: the handshake would fail
        m_bystander.serverSays(bytes);
        take(m_conversation->receive(bytes, m_now));
    }
    void timePasses()
    {
        if (m_isOver || m_tlsWanted)
            return;
        const auto limit = m_conversation->timeLimit();
        must(limit.has_value()); // it would wait for ever
        m_now = std::max(m_now, *limit);
        take(m_conversation->timeLimitReached(m_now));
    }
    void tlsIsUp()
    {
        if (m_isOver || !std::exchange(m_tlsWanted, false))
            return;
        m_bystander.tlsIsUp();
        take(m_conversation->encrypted(m_now));
    }
    void leave()
    {
        if (!m_isOver)
            take(m_conversation->leave(m_now));
    }
    void probe()
    {
        if (!m_isOver && !m_tlsWanted)
            take(m_conversation->probe(m_now, std::chrono::seconds(2)));
    }
    void fallSilent()
    {
        for (int limits = 0; !m_isOver && !m_tlsWanted; ++limits) {
            must(limits < MostTimeLimits);
            timePasses();
        }
    }

private:
    void take(const Events &events)
    {
        for (const Event &event : events) {
            must(!m_isOver); // nothing follows the end
            std::visit(Overloaded {
                           [&](const Send &send) { m_bystander.clientSays(send.bytes); },
                           [&](const StartTls &) { m_tlsWanted = true; },
                           [&](const Finished &) { m_isOver = true; },
                           [&](const Failed &) { m_isOver = true; },
                           [&](const NewMail &mail) { m_listener.hear(mail); },
                           [&](const BookmarkMoved &moved) { m_listener.hear(moved); },
                           [](const auto &) {},
                       },
                       event);
        }
    }

    std::unique_ptr<Conversation> m_conversation;
    Bystander m_bystander;
    Listener m_listener;
    Instant m_now = std::chrono::hours(1);
    bool m_tlsWanted = false;
    bool m_isOver = false;
};

// True where the line was a setting.
bool set(Settings &settings, QByteArrayView line)
{
    if (line.startsWith("security: starttls"))
        settings.account.security = Security::StartTls;
    else if (line.startsWith("errand: "))
        settings.errand = line.sliced(8).toByteArray();
    else if (line.startsWith("mechanism: "))
        settings.account.mechanism =
            mechanismFromWord(QString::fromLatin1(line.sliced(11))).value_or(settings.account.mechanism);
    else if (line.startsWith("bookmark: none"))
        settings.bookmark = {};
    else if (line.startsWith("others: "))
        settings.watchesLists = true;
    else if (line == "silent: 1")
        settings.wasMute = true;
    else
        return false;
    return true;
}

void perform(Performance &performance, QByteArrayView line)
{
    if (line.startsWith("S: ") || line.startsWith("S+ "))
        performance.serverSays(line.sliced(3).toByteArray() + "\r\n");
    else if (line.startsWith("R: ")) // raw: the line goes on
        performance.serverSays(line.sliced(3));
    else if (line.startsWith("T:"))
        performance.timePasses();
    else if (line == "TLS")
        performance.tlsIsUp();
    else if (line == "are you there")
        performance.probe();
    else if (line == "leave")
        performance.leave();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 16384)
        return -1; // limits are crossed by the other targets, which are faster
    Settings settings;
    settings.account.id = u"a"_s;
    settings.account.user = u"ann"_s;
    settings.account.mailboxes = { u"INBOX"_s };
    const QList<QByteArray> lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    for (const QByteArray &line : lines)
        set(settings, line);
    Performance performance(settings);
    for (const QByteArray &line : lines)
        perform(performance, line);
    performance.fallSilent();
    return 0;
}

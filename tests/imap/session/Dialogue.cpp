// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Dialogue.h"

#include "Changing.h"
#include "Errand.h"
#include "HeaderParser.h"
#include "MailboxListing.h"
#include "Overloaded.h"
#include "Watch.h"

#include <QFile>
#include <QRegularExpression>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr imap::Instant Start = 1h; // the clock when a performance begins

// --- what our side announces, in words

QString inWords(const Message &message)
{
    const QString sender =
        message.fromName.isEmpty() ? message.fromAddress : message.fromName + u" <"_s + message.fromAddress + u'>';
    const QString preview = message.preview.isEmpty() ? QString() : u" begins \"%1\""_s.arg(message.preview);
    const QString name = message.emailId.isEmpty() ? QString() : u" is "_s + message.emailId;
    QStringList traits;
    if (!message.traits.recipients.isEmpty())
        traits += u"to "_s + message.traits.recipients.join(u',');
    if (!message.traits.listId.isEmpty())
        traits += u"list "_s + message.traits.listId;
    if (message.traits.size > 0)
        traits += u"%1 bytes"_s.arg(message.traits.size);
    if (message.traits.fields.contains(u"X-SPAM"_s))
        traits += u"X-Spam "_s + message.traits.fields.value(u"X-SPAM"_s);
    const QString told = traits.isEmpty() ? QString() : u" ("_s + traits.join(u"; "_s) + u')';
    return u"%1 \"%2\" from %3"_s.arg(message.key.uid).arg(message.subject, sender).trimmed() + preview + name + told;
}

QString inWords(const imap::Bookmark &bookmark)
{
    const QString text = u"%1:%2"_s.arg(bookmark.uidValidity).arg(bookmark.uidNext);
    return bookmark.highestModSequence == 0 ? text : text + u":%1"_s.arg(bookmark.highestModSequence);
}

// The name on the wire where it is another, the delimiter, and all else that is known.
QString inWords(const Mailbox &mailbox)
{
    QString text = u"mailbox "_s + mailbox.name;
    if (mailbox.name.toUtf8() != mailbox.wireName)
        text += u" on the wire "_s + QString::fromLatin1(mailbox.wireName);
    text += mailbox.delimiter.isNull() ? u", flat"_s : u", by "_s + mailbox.delimiter;
    if (!mailbox.selectable)
        text += u", does not open"_s;
    if (mailbox.use != SpecialUse::None)
        text += u", for "_s + toWord(mailbox.use);
    const std::initializer_list<std::pair<QString, std::optional<quint32>>> numbers {
        { u"%1 messages"_s, mailbox.messages },
        { u"%1 unseen"_s, mailbox.unseen },
        { u"UIDNEXT %1"_s, mailbox.uidNext },
        { u"UIDVALIDITY %1"_s, mailbox.uidValidity },
    };
    for (const auto &[words, number] : numbers) {
        if (number)
            text += u", "_s + words.arg(*number);
    }
    return mailbox.id.isEmpty() ? text : text + u", id "_s + QString::fromLatin1(mailbox.id);
}

QString inWords(Error::Cause cause)
{
    using Cause = Error::Cause;
    static const QHash<Cause, QString> words {
        { Cause::TimedOut, u"timed out"_s },
        { Cause::ConnectionLost, u"connection lost"_s },
        { Cause::ServerClosing, u"server closing"_s },
        { Cause::ServerBusy, u"server busy"_s },
        { Cause::TooManyConnections, u"too many connections"_s },
        { Cause::SignInRefused, u"sign-in refused"_s },
        { Cause::PasswordExpired, u"password expired"_s },
        { Cause::TokenRefused, u"token refused"_s },
        { Cause::ClientCertificateRefused, u"client certificate refused"_s },
        { Cause::TicketMissing, u"no ticket"_s },
        { Cause::TicketRefused, u"ticket refused"_s },
        { Cause::MechanismNotOffered, u"mechanism not offered"_s },
        { Cause::ServerSignatureWrong, u"server signature wrong"_s },
        { Cause::LoginDisabled, u"login disabled"_s },
        { Cause::MailboxRefused, u"mailbox refused"_s },
        { Cause::MessageGone, u"message gone"_s },
        { Cause::MailboxReadOnly, u"mailbox is read-only"_s },
        { Cause::TrashMissing, u"no trash"_s },
        { Cause::NotImap, u"not IMAP"_s },
        { Cause::TlsOnPlainPort, u"TLS on plain port"_s },
        { Cause::MalformedResponse, u"malformed response"_s },
        { Cause::UnexpectedResponse, u"unexpected response"_s },
        { Cause::LimitExceeded, u"limit exceeded"_s },
        { Cause::StartTlsRefused, u"STARTTLS refused"_s },
        { Cause::BytesBehindStartTls, u"bytes behind STARTTLS"_s },
        { Cause::PreauthBeforeTls, u"PREAUTH before TLS"_s },
        { Cause::CommandRefused, u"command refused"_s },
    };
    return words.value(cause, u"cause %1"_s.arg(int(cause)));
}

QString inWords(std::chrono::milliseconds time)
{
    if (time % 1min == 0ms)
        return u"%1 min"_s.arg(time / 1min);
    return time % 1s == 0ms ? u"%1 s"_s.arg(time / 1s) : u"%1 ms"_s.arg(time / 1ms);
}

QString inWords(const imap::Lessons &lessons)
{
    const imap::IdleLessons &idle = lessons.idle;
    QStringList items;
    const std::initializer_list<std::pair<QString, int>> counts {
        { u"%1 cut short"_s, idle.cutShort },
        { u"%1 lost"_s, idle.lost },
        { u"%1 kept"_s, idle.kept },
        { u"%1 silent"_s, idle.silent },
        { u"%1 headers unanswered"_s, lessons.headersUnanswered },
    };
    for (const auto &[words, count] : counts) {
        if (count > 0)
            items += words.arg(count);
    }
    if (idle.renewal != imap::IdleLessons().renewal)
        items += u"IDLE for "_s + inWords(idle.renewal);
    if (!idle.mayIdle(Start))
        items += u"no IDLE before "_s + inWords(idle.notBefore - Start);
    if (!lessons.mayResync)
        items += u"no QRESYNC"_s;
    return u"learnt: "_s + (items.isEmpty() ? u"all is well"_s : items.join(u", "_s));
}

void announce(QStringList &lines, const QString &text)
{
    lines.append(u"! "_s + text);
}

// Of the first mailbox, which is INBOX in nearly all dialogues, what is told needs no name.
QString where(const QString &mailbox)
{
    return mailbox.compare(u"INBOX"_s, Qt::CaseInsensitive) == 0 ? QString() : u" in "_s + mailbox;
}

void announceAll(QStringList &lines, const QString &what, const QList<Message> &messages)
{
    for (const Message &message : messages)
        announce(lines, what + u' ' + inWords(message) + where(message.key.mailbox));
}

// Each line of one write; those behind the first with "C+".
void quote(QStringList &lines, QByteArray bytes)
{
    const bool wholeLines = bytes.endsWith("\r\n");
    bytes.chop(wholeLines ? 2 : 0);
    bool first = true;
    for (const QByteArray &line : bytes.split('\n'))
        lines.append((std::exchange(first, false) ? u"C: "_s : u"C+ "_s) + QString::fromUtf8(line).remove(u'\r'));
    if (!wholeLines)
        lines.append(u"C+ (no end of line)"_s);
}

QString failure(const imap::Failed &failed)
{
    QString text = u"failed: "_s + inWords(failed.error.cause);
    if (!failed.mailbox.isEmpty())
        text += u" in "_s + failed.mailbox;
    if (!failed.error.words.isEmpty())
        text += u": "_s + failed.error.words;
    return text;
}

void note(QStringList &lines, const imap::Event &event)
{
    std::visit(
        Overloaded {
            [&](const imap::Send &send) { quote(lines, send.bytes); },
            [&](const imap::StartTls &) {},
            [&](const imap::Finished &) { announce(lines, u"finished"_s); },
            [&](const imap::Failed &failed) { announce(lines, failure(failed)); },
            [&](const imap::StateChanged &changed) { announce(lines, toWord(changed.state)); },
            [&](const imap::CaughtUp &caughtUp) {
                announce(lines, u"%1 of %2"_s.arg(toWord(caughtUp.state), caughtUp.mailbox));
            },
            [&](const imap::Learnt &learnt) { announce(lines, inWords(learnt.lessons)); },
            [&](const imap::NewMail &mail) {
                announceAll(lines, u"new"_s, mail.messages);
                announce(lines, u"bookmark "_s + inWords(mail.bookmark) + where(mail.mailbox));
            },
            [&](const imap::BookmarkMoved &moved) {
                announce(lines, u"bookmark "_s + inWords(moved.bookmark) + where(moved.mailbox));
            },
            [&](const imap::RecentlyCome &recent) { announceAll(lines, u"came"_s, recent.messages); },
            [&](const imap::RecentUnread &recent) { announceAll(lines, u"recent"_s, recent.messages); },
            [&](const imap::Seen &seen) { announce(lines, u"seen %1"_s.arg(seen.key.uid) + where(seen.key.mailbox)); },
            [&](const imap::Gone &gone) { announce(lines, u"gone %1"_s.arg(gone.key.uid) + where(gone.key.mailbox)); },
            [&](const imap::UnreadChanged &changed) {
                announce(lines, u"unread %1 in %2"_s.arg(changed.count).arg(changed.mailbox));
            },
            [&](const imap::SignedIn &in) {
                announce(lines, u"signed in by %1: %2"_s.arg(in.mechanism, in.capabilities.join(u' ')));
            },
            [&](const imap::MailboxOpened &opened) {
                announce(
                    lines,
                    u"opened %1 with %2, %3"_s.arg(opened.mailbox).arg(opened.messages).arg(inWords(opened.bookmark)));
            },
            [&](const imap::MessageFetched &fetched) {
                announce(lines,
                         u"fetched %1, %2: %3"_s.arg(fetched.key.uid)
                             .arg(fetched.complete ? u"whole"_s : u"cut"_s,
                                  QString::fromUtf8(fetched.raw.left(200)).replace(u"\r\n"_s, u"|"_s)));
            },
            [&](const imap::MailboxesListed &listed) {
                for (const Mailbox &mailbox : listed.list.mailboxes)
                    announce(lines, inWords(mailbox));
                announce(lines, listed.list.complete ? u"listed"_s : u"listed in part"_s);
            },
        },
        event);
}

// --- one performance

class Performance
{
public:
    Performance(imap::Conversation &conversation, Dialogue::Delivery delivery)
        : m_conversation(conversation)
        , m_delivery(delivery)
    {
    }

    void begin() { take(m_conversation.begin(m_now)); }
    void serverSays(const QByteArray &bytes);
    void timePasses();
    void quietFor(std::chrono::milliseconds time, const QString &line);
    void tlsIsUp();
    void leave() { take(m_conversation.leave(m_now)); }
    void probe() { take(m_conversation.probe(m_now, 2s)); }
    void breaks() { take(m_conversation.broken(makeError(Error::Cause::ConnectionLost), m_now)); }
    void copy(const QString &line) { m_lines.append(line); }
    QStringList lines() const { return m_lines; }

private:
    void take(const imap::Events &events);

    imap::Conversation &m_conversation;
    Dialogue::Delivery m_delivery;
    imap::Instant m_now = Start;
    bool m_tlsWanted = false;
    QStringList m_lines;
};

void Performance::take(const imap::Events &events)
{
    for (const imap::Event &event : events) {
        m_tlsWanted = m_tlsWanted || std::holds_alternative<imap::StartTls>(event);
        note(m_lines, event);
    }
}

void Performance::serverSays(const QByteArray &bytes)
{
    if (m_delivery == Dialogue::Delivery::Whole)
        return take(m_conversation.receive(bytes, m_now));
    for (const char byte : bytes)
        take(m_conversation.receive(QByteArrayView(&byte, 1), m_now));
}

void Performance::timePasses()
{
    const auto limit = m_conversation.timeLimit();
    if (!limit)
        return copy(u"T: never"_s);
    copy(u"T: "_s + inWords(*limit - m_now));
    m_now = *limit;
    take(m_conversation.timeLimitReached(m_now));
}

void Performance::quietFor(std::chrono::milliseconds time, const QString &line)
{
    m_now += time;
    const auto limit = m_conversation.timeLimit();
    copy(limit && *limit <= m_now ? u"the time limit of "_s + inWords(*limit - m_now + time) + u" passes"_s : line);
}

void Performance::tlsIsUp()
{
    copy(m_tlsWanted ? u"TLS"_s : u"TLS, unasked"_s);
    take(m_conversation.encrypted(m_now));
}

// --- the script

bool isServers(const QString &line)
{
    return line.startsWith(u"S:") || line.startsWith(u"S+");
}

QByteArray bytesOf(const QString &line)
{
    return line.sliced(qMin<qsizetype>(3, line.size())).toUtf8() + "\r\n";
}

std::optional<std::chrono::milliseconds> quietTime(const QString &line)
{
    static const QRegularExpression quiet(u"^quiet for ([0-9]+) (s|min)$"_s);
    const auto match = quiet.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds number(match.captured(1).toInt());
    return match.captured(2) == u"min" ? number * 60 : number;
}

// "{#}" at the end of a line announces the server's following lines as a literal, up to the one that ends the
// answer, with ")", or goes on with " BODY[".
QByteArray serverBytes(const QStringList &lines, qsizetype at)
{
    QByteArray bytes = bytesOf(lines.at(at));
    if (!bytes.endsWith("{#}\r\n"))
        return bytes;
    qsizetype size = 0;
    const auto goesOn = [](const QByteArray &line) { return line.startsWith(')') || line.startsWith(" BODY["); };
    for (qsizetype i = at + 1; i < lines.size() && !goesOn(bytesOf(lines.at(i))); ++i)
        size += bytesOf(lines.at(i)).size();
    return bytes.replace("{#}", '{' + QByteArray::number(size) + '}');
}

QList<quint32> numbersIn(const QString &text)
{
    QList<quint32> numbers;
    for (const QString &number : text.split(QRegularExpression(u"[ :]"_s), Qt::SkipEmptyParts))
        numbers.append(number.toUInt());
    return numbers;
}
} // namespace

Dialogue Dialogue::read(const QString &fileName)
{
    static const QRegularExpression setting(u"^([a-z]+): *(.*)$"_s);
    static const QRegularExpression beginning(u"^begin with (.*)$"_s);
    Dialogue dialogue;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return dialogue;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (const auto other = beginning.match(line); other.hasMatch())
            dialogue.m_lines +=
                read(u"%1/beginnings/%2.txt"_s.arg(QString::fromUtf8(DIALOGUES), other.captured(1))).m_lines;
        else if (const auto match = setting.match(line); match.hasMatch())
            dialogue.m_settings.insert(match.captured(1), match.captured(2));
        else
            dialogue.m_lines.append(line);
    }
    return dialogue;
}

bool Dialogue::suits(Delivery delivery) const
{
    return delivery == Delivery::Whole || m_settings.value(u"delivery"_s) != u"whole";
}

QStringList Dialogue::perform(Delivery delivery) const
{
    const auto talk = conversation();
    Performance performance(*talk, delivery);
    performance.begin();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString &line = m_lines.at(i);
        if (isServers(line)) {
            QByteArray bytes = serverBytes(m_lines, i);
            performance.copy(line);
            while (i + 1 < m_lines.size() && m_lines.at(i + 1).startsWith(u"S+")) {
                bytes += serverBytes(m_lines, ++i); // in the same segment
                performance.copy(m_lines.at(i));
            }
            performance.serverSays(bytes);
        } else if (line.startsWith(u"T:")) {
            performance.timePasses();
        } else if (const auto quiet = quietTime(line)) {
            performance.quietFor(*quiet, line);
        } else if (line == u"TLS") {
            performance.tlsIsUp();
        } else if (line == u"the connection breaks") {
            performance.copy(line);
            performance.breaks();
        } else if (line == u"are you there") {
            performance.copy(line);
            performance.probe();
        } else if (line == u"leave") {
            performance.copy(line);
            performance.leave();
        }
    }
    return performance.lines();
}

Account Dialogue::account() const
{
    Account account;
    account.id = u"a"_s;
    account.host = m_settings.value(u"host"_s, u"localhost"_s);
    account.user = m_settings.value(u"user"_s, u"ann"_s);
    account.security = securityFromWord(m_settings.value(u"security"_s, u"tls"_s)).value();
    account.port = m_settings.value(u"port"_s, QString::number(defaultPort(account.security))).toUShort();
    account.mechanism = mechanismFromWord(m_settings.value(u"mechanism"_s, u"strongest"_s)).value();
    account.needs.fields = m_settings.value(u"needs"_s).split(u' ', Qt::SkipEmptyParts);
    account.needs.size = account.needs.fields.removeOne(u"size"_s);
    account.preview = m_settings.contains(u"preview"_s);
    account.mailboxes = m_settings.value(u"mailboxes"_s, u"INBOX"_s).split(u' ');
    return account;
}

imap::Lessons Dialogue::lessons() const
{
    const auto number = [this](const QString &key) { return m_settings.value(key).toInt(); };
    imap::Lessons lessons;
    lessons.idle.cutShort = number(u"short"_s);
    lessons.idle.notBefore = Start + number(u"noidle"_s) * 1min;
    lessons.idle.youngestLost = number(u"lost"_s) * 1min;
    lessons.idle.lost = m_settings.contains(u"lost"_s) ? 1 : 0;
    lessons.idle.kept = number(u"kept"_s);
    lessons.idle.silent = number(u"silent"_s);
    lessons.headersUnanswered = number(u"unanswered"_s);
    return lessons;
}

// "Lists 18:7 5 6; Work": the bookmark of Lists, and two that were shown; nothing is known of Work
QList<imap::Place> Dialogue::others() const
{
    QList<imap::Place> places;
    for (const QString &other : m_settings.value(u"others"_s).split(u"; "_s, Qt::SkipEmptyParts)) {
        const QStringList words = other.split(u' ');
        const auto numbers = numbersIn(words.value(1));
        imap::Place place { words.first(), { numbers.value(0), numbers.value(1), numbers.value(2) }, {} };
        for (const QString &uid : words.sliced(qMin<qsizetype>(2, words.size())))
            place.tracked += uid.toUInt();
        places += place;
    }
    return places;
}

std::unique_ptr<imap::Conversation> Dialogue::conversation() const
{
    const auto numbers = [this](const QString &key) { return numbersIn(m_settings.value(key)); };
    const auto prefixes = [letter = 'A']() mutable { return QByteArray(1, letter++); };
    const QByteArray secret = m_settings.value(u"secret"_s, u"secret"_s).toUtf8();
    const QString errand = m_settings.value(u"errand"_s);
    if (errand == u"test")
        return std::make_unique<imap::Errand>(account(), secret, imap::Errand::Test {}, prefixes);
    if (errand == u"list")
        return std::make_unique<imap::Errand>(account(), secret, imap::Errand::ListUnread {}, prefixes);
    if (errand == u"recent")
        return std::make_unique<imap::Errand>(account(), secret, imap::Errand::ListRecent {}, prefixes);
    if (errand == u"mailboxes")
        return std::make_unique<imap::MailboxListing>(account(), secret, prefixes);
    if (errand == u"moves")
        return std::make_unique<imap::Changing>(account(), secret, imap::ChangeOrder(), prefixes);
    if (errand == u"fetch" || errand == u"beginning") {
        const auto bytes = errand == u"fetch" ? imap::Questions::MessageBytes : imap::Questions::BeginningBytes;
        const auto wanted = numbers(u"message"_s);
        const MessageKey key { u"a"_s, account().mailboxes.first(), wanted.value(0), wanted.value(1) };
        return std::make_unique<imap::Errand>(account(), secret, imap::Errand::FetchMessage { key, bytes }, prefixes);
    }
    if (const auto change = messageChangeFromWord(errand)) {
        const auto wanted = numbers(u"message"_s);
        const imap::ChangeOrder order { *change, account().mailboxes.first(), wanted.value(0), wanted.sliced(1) };
        return std::make_unique<imap::Changing>(account(), secret, order, prefixes);
    }
    const auto bookmark = numbers(u"bookmark"_s);
    const QDateTime newest = imap::parseInternalDate(m_settings.value(u"newest"_s).toLatin1());
    const imap::Place first { account().mailboxes.first(),
                              { bookmark.value(0), bookmark.value(1), bookmark.value(2),
                                newest.isValid() ? newest.toSecsSinceEpoch() : 0 },
                              numbers(u"tracked"_s) };
    imap::Assignment assignment { account(), secret, { first }, lessons() };
    assignment.places += others();
    return std::make_unique<imap::Watch>(assignment, prefixes);
}

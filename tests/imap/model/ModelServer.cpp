// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelServer.h"

#include "ModelFetch.h"
#include "ModelSearch.h"

#include <algorithm>

// Which command is legal in which state (RFC 9051 §6), and with which capability.
// clang-format off
const ModelServer::Row ModelServer::Commands[] = {
    { "CAPABILITY",   NotAuthenticated | Authenticated | Selected, "",       &ModelServer::capability },
    { "NOOP",         NotAuthenticated | Authenticated | Selected, "",       &ModelServer::noop },
    { "LOGOUT",       NotAuthenticated | Authenticated | Selected, "",       &ModelServer::logout },
    { "ID",           NotAuthenticated | Authenticated | Selected, "ID",     &ModelServer::id },
    { "STARTTLS",     NotAuthenticated,                            "",       &ModelServer::startTls },
    { "AUTHENTICATE", NotAuthenticated,                            "",       &ModelServer::authenticate },
    { "LOGIN",        NotAuthenticated,                            "",       &ModelServer::login },
    { "ENABLE",       Authenticated,                               "ENABLE", &ModelServer::enable },
    { "SELECT",       Authenticated | Selected,                    "",       &ModelServer::open },
    { "EXAMINE",      Authenticated | Selected,                    "",       &ModelServer::open },
    { "LIST",         Authenticated | Selected,                    "",       &ModelServer::list },
    { "STATUS",       Authenticated | Selected,                    "",       &ModelServer::status },
    { "NOTIFY",       Authenticated | Selected,                    "NOTIFY", &ModelServer::notify },
    { "IDLE",         Authenticated | Selected,                    "IDLE",   &ModelServer::idle },
    { "FETCH",        Selected,                                    "",       &ModelServer::fetch },
    { "UID FETCH",    Selected,                                    "",       &ModelServer::fetch },
    { "SEARCH",       Selected,                                    "",       &ModelServer::search },
    { "UID SEARCH",   Selected,                                    "",       &ModelServer::search },
};
// clang-format on

namespace {
constexpr QByteArrayView HoldingExpungesBack[] = { "FETCH", "SEARCH", "STORE" }; // RFC 9051 §7.5.1
constexpr int MostPushes = 2; // of a server that overflows

// A mailbox's name, in quotes where it needs them.
QByteArray printedName(QByteArray name)
{
    constexpr QByteArrayView Specials = " (){%*\"\\";
    const bool isAtom = !name.isEmpty() && std::ranges::none_of(name, [&](char c) { return Specials.contains(c); });
    return isAtom ? name : '"' + name.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// LIST's patterns (RFC 9051 §6.3.9): "*" is anything, "%" anything but a level below.
bool matches(QByteArrayView name, QByteArrayView pattern)
{
    if (pattern.isEmpty())
        return name.isEmpty();
    const char first = pattern.front();
    if (first != '*' && first != '%')
        return !name.isEmpty() && name.front() == first && matches(name.sliced(1), pattern.sliced(1));
    const bool maySkip = !name.isEmpty() && (first == '*' || name.front() != '/');
    return matches(name, pattern.sliced(1)) || (maySkip && matches(name.sliced(1), pattern));
}
} // namespace

ModelServer::ModelServer(const ModelManners &manners, ModelStore &store, Wire wire)
    : m_manners(manners)
    , m_store(store)
    , m_wire(wire)
{
}

QByteArray ModelServer::greet()
{
    const bool tells = m_manners.before.told == Offer::Told::InCode;
    say("* OK " + (tells ? "[CAPABILITY " + capabilities() + "] " : QByteArray()) + m_manners.greeting);
    return takeOutput();
}

QByteArray ModelServer::receive(QByteArrayView bytes)
{
    m_reader.append(bytes);
    while (!m_isOver && !m_wantsTls) {
        const auto line = m_signIn || m_isIdling ? m_reader.takeLine() : m_reader.takeCommand();
        if (m_reader.takeLiteralWaiting())
            prompt("go on");
        if (!line)
            break;
        if (m_signIn)
            takeSaslLine(*line);
        else if (m_isIdling)
            takeIdleLine(*line);
        else
            takeCommand(*line);
    }
    return takeOutput();
}

QByteArray ModelServer::encrypted()
{
    if (!m_reader.isEmpty())
        complain("something in clear text behind STARTTLS");
    m_reader = {};
    m_wire = Wire::Encrypted;
    m_wantsTls = false;
    return takeOutput();
}

QByteArray ModelServer::changed()
{
    if (!m_isOver && m_view && m_view->isStale())
        leaveStale();
    else if (!m_isOver && (m_isIdling || m_notify) && m_manners.push == Push::AtOnce) {
        const bool delays = !m_isIdling && m_notify->delaysExpunges();
        tellChanges(delays ? ModelView::Expunges::HeldBack : ModelView::Expunges::Told);
        tellOthers();
    }
    return takeOutput();
}

void ModelServer::leaveStale()
{
    say("* BYE The mailbox is another one now");
    m_isOver = m_hangsUp = true;
}

QByteArray ModelServer::sayFarewell()
{
    for (const QByteArray &line : m_manners.farewell.lines)
        say(line);
    m_isOver = true;
    m_hangsUp = m_manners.farewell.then == Farewell::Then::HangsUp;
    return takeOutput();
}

// --- commands

void ModelServer::takeCommand(const QByteArray &line)
{
    const auto command = ModelCommand::parse(line);
    if (!command)
        return tag("*", complain("cannot read: " + line));
    if (m_view && m_view->isStale())
        return leaveStale();
    if (m_reader.hasSentUnaskedLiteral() && !offers("LITERAL+") && !offers("LITERAL-"))
        complain("a literal that did not wait, unoffered");
    obey(*command);
    if (answered)
        answered(command->name);
}

void ModelServer::obey(const ModelCommand &command)
{
    const auto row = std::ranges::find(Commands, QByteArrayView(command.name), &Row::name);
    if (row == std::end(Commands))
        return tag(command.tag, complain("unknown: " + command.name));
    if (!row->capability.isEmpty() && !offers(row->capability))
        return tag(command.tag, complain("not offered: " + command.name));
    if (!(row->states & m_state)) {
        const bool inGoodFaith = m_state == Authenticated && m_hasRefusedToOpen;
        return tag(command.tag, inGoodFaith ? "BAD no mailbox is open" : complain("not now: " + command.name));
    }
    const bool holdsBack = std::ranges::find(HoldingExpungesBack, row->name) != std::end(HoldingExpungesBack);
    const auto expunges = holdsBack ? ModelView::Expunges::HeldBack : ModelView::Expunges::Told;
    if (m_manners.has(Oddity::ToldBeforeAnswer))
        tellChanges(expunges);
    const Answer answer = (this->*row->run)(command);
    if (!answer)
        return;
    tellChanges(expunges);
    tellOthers();
    tag(command.tag, *answer);
}

ModelServer::Answer ModelServer::capability(const ModelCommand &)
{
    sayList("* CAPABILITY " + capabilities());
    return done("CAPABILITY");
}

ModelServer::Answer ModelServer::noop(const ModelCommand &)
{
    return done("NOOP");
}

ModelServer::Answer ModelServer::logout(const ModelCommand &)
{
    say("* BYE until next time");
    m_isOver = m_hangsUp = true;
    return done("LOGOUT");
}

ModelServer::Answer ModelServer::id(const ModelCommand &command)
{
    if (command.arguments.size() != 1)
        return complain("ID takes one list, or NIL");
    m_hasIntroduced = true;
    sayList("* ID (\"name\" \"a model\")");
    return done("ID");
}

// --- signing in

ModelServer::Answer ModelServer::startTls(const ModelCommand &command)
{
    if (m_wire == Wire::Encrypted)
        return complain("STARTTLS under TLS");
    tag(command.tag, "OK begin TLS");
    m_wantsTls = true;
    return std::nullopt;
}

ModelServer::Answer ModelServer::authenticate(const ModelCommand &command)
{
    if (m_wire == Wire::Clear)
        return complain("a sign-in in clear text");
    if (command.arguments.empty() || command.arguments.size() > 2)
        return complain("AUTHENTICATE takes a mechanism, and perhaps a response");
    const QByteArray mechanism = command.arguments.front().text.toUpper();
    if (!offers("AUTH=" + mechanism))
        return complain("not offered: AUTHENTICATE " + mechanism);
    m_waitingTag = command.tag;
    m_signIn.emplace(mechanism, m_manners, m_store);
    if (command.arguments.size() == 1)
        return goOn(ModelSignIn::Next::Prompts);
    if (!offers("SASL-IR"))
        return complain("an initial response, unoffered");
    return goOn(m_signIn->take(command.arguments.back().text));
}

void ModelServer::takeSaslLine(const QByteArray &line)
{
    if (const Answer answer = goOn(m_signIn->take(line)))
        tag(m_waitingTag, *answer);
}

ModelServer::Answer ModelServer::goOn(ModelSignIn::Next next)
{
    switch (next) {
    case ModelSignIn::Next::Prompts: prompt(m_signIn->prompt()); return std::nullopt;
    case ModelSignIn::Next::Accepts: return judged(true);
    case ModelSignIn::Next::Refuses: return judged(false);
    case ModelSignIn::Next::Rejects: m_signIn.reset(); return complain("no response of that mechanism");
    }
    Q_UNREACHABLE();
}

ModelServer::Answer ModelServer::login(const ModelCommand &command)
{
    if (m_wire == Wire::Clear || offers("LOGINDISABLED"))
        return complain("LOGIN where it is not allowed");
    const auto &arguments = command.arguments;
    if (arguments.size() != 2 || !arguments.front().isText() || !arguments.back().isText())
        return complain("LOGIN takes a name and a password");
    return judged(arguments.front().text == m_store.user && arguments.back().text == m_store.secret);
}

ModelServer::Answer ModelServer::judged(bool isWelcome)
{
    m_signIn.reset();
    if (!m_store.busy.isEmpty())
        return m_store.busy;
    if (!isWelcome)
        return m_manners.refusal;
    m_state = Authenticated;
    const QByteArray welcome = m_manners.welcome.isEmpty() ? "" : ' ' + m_manners.welcome;
    switch (m_manners.after.told) {
    case Offer::Told::InCode: return "OK [CAPABILITY " + capabilities() + ']' + welcome;
    case Offer::Told::Untagged: sayList("* CAPABILITY " + capabilities()); break;
    case Offer::Told::WhenAsked: break;
    }
    return "OK" + welcome;
}

QByteArray ModelServer::capabilities() const
{
    return m_state == NotAuthenticated ? m_manners.before.capabilities : m_manners.after.capabilities;
}

bool ModelServer::offers(QByteArrayView name) const
{
    return capabilities().toUpper().split(' ').contains(name);
}

// --- mailboxes

ModelServer::Answer ModelServer::enable(const ModelCommand &command)
{
    QByteArray now;
    for (const ModelArgument &argument : command.arguments) {
        const QByteArray name = argument.text.toUpper();
        if (!offers(name) || m_enabled.contains(name))
            continue; // RFC 5161 §3.1: ignored
        m_enabled.append(name);
        now += ' ' + name;
    }
    if (!m_manners.has(Oddity::EnabledUntold))
        sayList("* ENABLED" + now);
    return done("ENABLE");
}

ModelServer::Answer ModelServer::open(const ModelCommand &command)
{
    if (command.arguments.empty() || !command.arguments.front().isText())
        return complain(command.name + " takes a mailbox");
    if (m_view && m_enabled.contains("QRESYNC"))
        say("* OK [CLOSED] the one before"); // RFC 7162 §3.2.11
    if (m_view) {
        for (const auto &[name, mailbox] : m_store.mailboxes) {
            if (&mailbox == &m_view->mailbox()) // what it was not told, it is told as of any other from now on
                m_told[name] = { mailbox.uidValidity(), mailbox.uidNext(), m_view->count(), m_view->told() };
        }
    }
    m_view.reset();
    m_state = Authenticated;
    m_hasRefusedToOpen = true;
    if (m_manners.has(Oddity::IdWanted) && !m_hasIntroduced)
        return "NO " + command.name + " Unsafe Login. Please contact kefu@example.org for help";
    const ModelMailbox *mailbox = find(command.arguments.front().text);
    if (!mailbox)
        return "NO no such mailbox";
    tellMailbox(*mailbox);
    m_view.emplace(*mailbox);
    if (!takeOpenOptions(command, *mailbox))
        return complain("options of " + command.name);
    m_hasRefusedToOpen = false;
    m_state = Selected;
    return done(command.name, command.name == "EXAMINE" ? "[READ-ONLY]" : "[READ-WRITE]");
}

ModelMailbox *ModelServer::find(const QByteArray &name) const
{
    const bool isInbox = name.compare("INBOX", Qt::CaseInsensitive) == 0;
    const auto found = m_store.mailboxes.find(isInbox ? "INBOX" : name);
    return found == m_store.mailboxes.end() ? nullptr : &found->second;
}

void ModelServer::tellMailbox(const ModelMailbox &mailbox)
{
    say("* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)");
    say("* OK [PERMANENTFLAGS ()] none");
    say("* " + QByteArray::number(quint64(mailbox.messages().size())) + " EXISTS");
    say("* 0 RECENT");
    say("* OK [UIDVALIDITY " + QByteArray::number(mailbox.uidValidity()) + "] UIDs valid");
    if (!m_manners.has(Oddity::UidNextUntold))
        say("* OK [UIDNEXT " + QByteArray::number(mailbox.uidNext()) + "] next");
    if (offers("CONDSTORE"))
        say("* OK [HIGHESTMODSEQ " + QByteArray::number(mailbox.highestModSequence()) + ']'); // no text: Gmail
}

// EXAMINE INBOX (CONDSTORE), EXAMINE INBOX (QRESYNC (17 5 1:9)) (RFC 7162 §3.1.8, §3.2.5)
bool ModelServer::takeOpenOptions(const ModelCommand &command, const ModelMailbox &mailbox)
{
    if (command.arguments.size() == 1)
        return true;
    const ModelArgument &options = command.arguments.back();
    if (command.arguments.size() != 2 || !options.isList() || options.items.empty())
        return false;
    if (options.items.front().is("CONDSTORE") && options.items.size() == 1 && offers("CONDSTORE")) {
        m_enabled.append("CONDSTORE");
        return true;
    }
    if (!options.items.front().is("QRESYNC") || options.items.size() != 2 || !m_enabled.contains("QRESYNC"))
        return false;
    const ModelArgument &parameters = options.items.back();
    if (!parameters.isList() || parameters.items.size() < 2)
        return false;
    tellMissed(mailbox, parameters);
    return true;
}

void ModelServer::tellMissed(const ModelMailbox &mailbox, const ModelArgument &parameters)
{
    if (parameters.items.at(0).text.toUInt() != mailbox.uidValidity())
        return;
    const quint64 since = parameters.items.at(1).text.toULongLong();
    const auto known =
        parameters.items.size() > 2 ? ModelSet::parse(parameters.items.at(2).text, mailbox.uidNext()) : std::nullopt;
    std::vector<quint32> expunged = mailbox.expungedSince(since);
    if (known)
        std::erase_if(expunged, [&](quint32 uid) { return !known->contains(uid); });
    if (!expunged.empty())
        say("* VANISHED (EARLIER) " + printedSet(expunged));
    for (const ModelMessage &message : mailbox.messages()) {
        if (message.modSequence > since && (!known || known->contains(message.uid)))
            tellFlags(message.uid);
    }
}

ModelServer::Answer ModelServer::status(const ModelCommand &command)
{
    const auto &arguments = command.arguments;
    const bool isWellFormed = arguments.size() == 2 && arguments.front().isText() && arguments.back().isList();
    const ModelMailbox *mailbox = isWellFormed ? find(arguments.front().text) : nullptr;
    if (!isWellFormed)
        return complain("STATUS takes a mailbox and a list");
    if (!mailbox)
        return "NO no such mailbox";
    const auto line = statusOf(arguments.front().text, *mailbox, arguments.back().items);
    if (!line)
        return complain("items of STATUS");
    sayList(*line);
    return done("STATUS");
}

std::optional<QByteArray> ModelServer::statusOf(const QByteArray &name, const ModelMailbox &mailbox,
                                                const std::vector<ModelArgument> &items) const
{
    const std::map<QByteArray, quint64> known {
        { "MESSAGES", mailbox.messages().size() },         { "UIDNEXT", mailbox.uidNext() },
        { "UIDVALIDITY", mailbox.uidValidity() },          { "UNSEEN", mailbox.unseen() },
        { "HIGHESTMODSEQ", mailbox.highestModSequence() }, { "RECENT", 0 },
    };
    QByteArrayList told;
    for (const ModelArgument &item : items) {
        const auto value = known.find(item.text.toUpper());
        if (value == known.end())
            return std::nullopt;
        told.append(value->first + ' ' + QByteArray::number(value->second));
    }
    if (m_manners.has(Oddity::StatusEmpty))
        told.clear();
    return "* STATUS " + printedName(name) + " (" + told.join(' ') + ')';
}

// LIST "" "*", LIST "" (INBOX Lists) RETURN (SPECIAL-USE STATUS (MESSAGES)) (RFC 9051 §6.3.9, RFC 5819)
ModelServer::Answer ModelServer::list(const ModelCommand &command)
{
    const auto &arguments = command.arguments;
    const bool isExtended = arguments.size() == 4 && arguments.at(2).is("RETURN") && arguments.at(3).isList();
    const bool isPlain = arguments.size() == 2 && arguments.at(1).isText();
    if ((!isPlain && !isExtended) || !arguments.front().isText())
        return complain("LIST takes a reference and a pattern");
    if (isExtended && !offers("LIST-STATUS") && !offers("LIST-EXTENDED") && !offers("SPECIAL-USE"))
        return complain("not offered: LIST RETURN");
    const ModelArgument &wanted = arguments.at(1);
    const std::vector<ModelArgument> patterns = wanted.isList() ? wanted.items : std::vector { wanted };
    std::vector<ModelArgument> status;
    for (std::size_t i = 0; isExtended && i < arguments.at(3).items.size(); ++i) {
        const ModelArgument &option = arguments.at(3).items.at(i);
        const bool isStatus = option.is("STATUS") && offers("LIST-STATUS") && i + 1 < arguments.at(3).items.size();
        if (isStatus)
            status = arguments.at(3).items.at(++i).items;
        else if (!option.is("SPECIAL-USE") || !offers("SPECIAL-USE"))
            return complain("options of LIST");
    }
    for (const auto &[name, mailbox] : m_store.mailboxes) {
        const auto isIt = [&](const ModelArgument &p) { return matches(name, arguments.front().text + p.text); };
        if (std::ranges::none_of(patterns, isIt))
            continue;
        say("* LIST (\\HasNoChildren) \"/\" " + printedName(name));
        if (status.empty())
            continue;
        const auto line = statusOf(name, mailbox, status);
        if (!line)
            return complain("items of STATUS");
        sayList(*line);
    }
    return done("LIST");
}

ModelServer::Answer ModelServer::fetch(const ModelCommand &command)
{
    const bool byUid = command.name.startsWith("UID ");
    const auto &arguments = command.arguments;
    if (arguments.size() < 2 || arguments.size() > 3)
        return complain(command.name + " takes a set and items");
    const quint32 last = byUid ? m_view->lastUid() : m_view->count();
    const auto set = ModelSet::parse(arguments.at(0).text, last);
    auto items = ModelFetch::parse(arguments.at(1), m_manners);
    if (!set || !items)
        return complain("cannot read what to fetch");
    if (items->marksAsRead())
        complain("BODY without PEEK: it marks as read");
    if (!set->ascends() && m_manners.has(Oddity::SetsMustAscend))
        return complain("a set that does not ascend");
    if (byUid)
        items->add("UID");
    quint64 since = 0;
    if (arguments.size() == 3) {
        if (!takeFetchModifiers(arguments.at(2), *set, since))
            return complain("modifiers of " + command.name);
        items->add("MODSEQ");
    }
    for (quint32 number = 1; number <= m_view->count(); ++number) {
        const ModelMessage *message = m_view->mailbox().message(m_view->uids().at(number - 1));
        if (message && message->modSequence > since && set->contains(byUid ? message->uid : number))
            m_out += items->rows(number, *message);
    }
    return done(command.name);
}

// (CHANGEDSINCE 7), (CHANGEDSINCE 7 VANISHED) (RFC 7162 §3.1.4.1, §3.2.6)
bool ModelServer::takeFetchModifiers(const ModelArgument &modifiers, const ModelSet &uids, quint64 &since)
{
    const auto &words = modifiers.items;
    if (!offers("CONDSTORE") || words.size() < 2 || !words.front().is("CHANGEDSINCE"))
        return false;
    since = words.at(1).text.toULongLong();
    if (words.size() == 2)
        return true;
    if (words.size() != 3 || !words.back().is("VANISHED") || !m_enabled.contains("QRESYNC"))
        return false;
    std::vector<quint32> gone = m_view->mailbox().expungedSince(since);
    std::erase_if(gone, [&](quint32 uid) { return !uids.contains(uid); });
    if (!gone.empty())
        say("* VANISHED (EARLIER) " + printedSet(gone));
    return true;
}

ModelServer::Answer ModelServer::search(const ModelCommand &command)
{
    const auto search = ModelSearch::parse(command, *m_view);
    if (!search)
        return complain("cannot read what to search for");
    if (search->isExtended() && !offers("ESEARCH"))
        return complain("not offered: SEARCH RETURN");
    if (!search->ascends() && m_manners.has(Oddity::SetsMustAscend))
        return complain("a set that does not ascend");
    sayList(search->answer(command, *m_view));
    return done(command.name);
}

// --- IDLE (RFC 2177)

ModelServer::Answer ModelServer::idle(const ModelCommand &command)
{
    if (m_state != Selected && !m_hasRefusedToOpen && !m_notify)
        complain("IDLE, and no mailbox is open"); // legal, and good for nothing
    const bool tells = m_manners.push == Push::AtOnce;
    if (tells && m_manners.has(Oddity::ToldBeforePrompt))
        tellChanges(ModelView::Expunges::Told);
    m_waitingTag = command.tag;
    m_isIdling = true;
    prompt(m_manners.prompt);
    if (tells) {
        tellChanges(ModelView::Expunges::Told);
        tellOthers();
    }
    return std::nullopt;
}

void ModelServer::takeIdleLine(const QByteArray &line)
{
    m_isIdling = false;
    if (line.toUpper() != "DONE")
        return tag(m_waitingTag, complain("while idling: " + line));
    tellChanges(ModelView::Expunges::Told);
    tellOthers();
    tag(m_waitingTag, done("IDLE"));
}

// --- NOTIFY (RFC 5465)

ModelServer::Answer ModelServer::notify(const ModelCommand &command)
{
    const auto asked = ModelNotify::parse(command, m_manners);
    if (const auto *refusal = std::get_if<ModelNotify::Refusal>(&asked)) {
        return *refusal == ModelNotify::Refusal::Syntax
            ? complain("cannot read what to notify of")
            : QByteArray("NO [BADEVENT (MessageNew MessageExpunge FlagChange)] not that");
    }
    if (m_manners.has(Oddity::NotifyRefused))
        return "NO [NOTIFICATIONOVERFLOW] too much to watch";
    m_notify = std::get<ModelNotify>(asked);
    m_pushes = 0;
    m_told.clear();
    for (const auto &[name, mailbox] : m_store.mailboxes) {
        const ModelNotify::Events events = m_notify->of(name);
        const bool isSelected = m_view && &m_view->mailbox() == &mailbox;
        m_told[name] = told(mailbox);
        if (isSelected || !events.messages || !m_notify->wantsStatus())
            continue;
        std::vector<ModelArgument> items;
        for (const char *item : { "MESSAGES", "UIDNEXT", "UIDVALIDITY" })
            items.push_back({ .text = item });
        if (!m_manners.has(Oddity::UnseenUntold))
            items.push_back({ .text = "UNSEEN" });
        if (events.flags && offers("CONDSTORE"))
            items.push_back({ .text = "HIGHESTMODSEQ" });
        sayList(statusOf(name, mailbox, items).value());
    }
    return done("NOTIFY");
}

ModelServer::Told ModelServer::told(const ModelMailbox &mailbox)
{
    return { mailbox.uidValidity(), mailbox.uidNext(), mailbox.messages().size(), mailbox.highestModSequence() };
}

void ModelServer::tellOthers()
{
    if (!m_notify || m_manners.push != Push::AtOnce)
        return;
    for (const auto &[name, mailbox] : m_store.mailboxes) {
        const bool isSelected = m_view && &m_view->mailbox() == &mailbox;
        const ModelNotify::Events events = m_notify->of(name);
        if (isSelected || !events.messages || m_told[name] == told(mailbox))
            continue;
        tellOther(name, mailbox, events);
    }
}

// §5.1, §5.2, §5.3: with UNSEEN, which is allowed, and which nobody leaves out without a reason
void ModelServer::tellOther(const QByteArray &name, const ModelMailbox &mailbox, const ModelNotify::Events &events)
{
    const Told before = std::exchange(m_told[name], told(mailbox));
    const bool isAnother = before.uidValidity != mailbox.uidValidity();
    const bool changed =
        isAnother || before.uidNext != mailbox.uidNext() || before.messages != mailbox.messages().size();
    std::vector<ModelArgument> items;
    if (changed)
        items = { { .text = "MESSAGES" }, { .text = "UIDNEXT" } };
    if (!m_manners.has(Oddity::UnseenUntold) && (changed || events.flags))
        items.push_back({ .text = "UNSEEN" });
    if (isAnother || keepsModSequences())
        items.push_back({ .text = "UIDVALIDITY" });
    if (keepsModSequences())
        items.push_back({ .text = "HIGHESTMODSEQ" });
    if (items.empty() || (!changed && !events.flags) || overflows())
        return;
    sayList(statusOf(name, mailbox, items).value());
}

// §5.8: one push too many, and there are no more.
bool ModelServer::overflows()
{
    if (!m_notify || !m_manners.has(Oddity::NotifyOverflows) || ++m_pushes <= MostPushes)
        return false;
    if (m_pushes == MostPushes + 1)
        say("* OK [NOTIFICATIONOVERFLOW] that is too much");
    m_notify = ModelNotify();
    return true;
}

// --- changes

void ModelServer::tellChanges(ModelView::Expunges expunges)
{
    if (!m_view || (m_notify && !m_notify->selected().messages))
        return;
    const ModelView::Changes changes = m_view->takeChanges(expunges);
    if (changes.isEmpty() || overflows())
        return;
    tellExpunged(changes);
    const QByteArray count = QByteArray::number(m_view->count());
    if (changes.came > 0 && m_manners.has(Oddity::FlagsToldTooEarly))
        say("* " + count + " FETCH (FLAGS ())");
    if (changes.came > 0)
        say("* " + count + " EXISTS");
    if (m_notify && m_notify->selected().items)
        tellNew(changes.came);
    for (const quint32 uid : changes.changedUids) {
        if (!m_notify || m_notify->selected().flags)
            tellFlags(uid);
    }
}

// What NOTIFY wants to know of the last `count` messages (RFC 5465 §5.2)
void ModelServer::tellNew(quint32 count)
{
    for (quint32 number = m_view->count() - count + 1; number <= m_view->count(); ++number) {
        if (const ModelMessage *message = m_view->mailbox().message(m_view->uids().at(number - 1)))
            m_out += m_notify->selected().items->rows(number, *message);
    }
}

void ModelServer::tellExpunged(const ModelView::Changes &changes)
{
    if (changes.expungedUids.empty())
        return;
    const auto left = QByteArray::number(m_view->count() - changes.came);
    if (m_enabled.contains("QRESYNC")) { // RFC 7162 §3.2.10
        say("* VANISHED " + printedSet(changes.expungedUids));
    } else if (!m_manners.has(Oddity::ExpungeUntold)) {
        for (const quint32 number : changes.expungedNumbers)
            say("* " + QByteArray::number(number) + " EXPUNGE");
    }
    if (m_manners.has(Oddity::ExistsAfterExpunge) || m_manners.has(Oddity::ExpungeUntold))
        say("* " + left + " EXISTS");
}

void ModelServer::tellFlags(quint32 uid)
{
    const auto number = m_view->numberOf(uid);
    const ModelMessage *message = m_view->mailbox().message(uid);
    if (!number || !message)
        return;
    QByteArrayList items { printedFlags(*message, m_manners) };
    if (m_manners.has(Oddity::UidTold) || m_enabled.contains("QRESYNC") || m_notify) // RFC 5465 §5.1
        items.append("UID " + QByteArray::number(uid));
    if (keepsModSequences())
        items.append(printedModSequence(*message, m_manners));
    say("* " + QByteArray::number(*number) + " FETCH (" + items.join(' ') + ')');
}

bool ModelServer::keepsModSequences() const
{
    return m_enabled.contains("CONDSTORE") || m_enabled.contains("QRESYNC");
}

// --- lines

void ModelServer::say(const QByteArray &line)
{
    m_out += line + "\r\n";
}

void ModelServer::sayList(const QByteArray &line)
{
    say(m_manners.has(Oddity::SpacesAtEnd) ? line + ' ' : line);
}

void ModelServer::prompt(const QByteArray &text)
{
    say(m_manners.has(Oddity::BarePlus) && text.isEmpty() ? "+" : "+ " + text);
}

void ModelServer::tag(const QByteArray &tag, const QByteArray &answer)
{
    say(tag + ' ' + answer);
}

QByteArray ModelServer::done(const QByteArray &name, const QByteArray &code) const
{
    QByteArrayList words { "OK" };
    if (!code.isEmpty())
        words.append(code);
    if (!m_manners.done.isEmpty())
        words.append(name + ' ' + m_manners.done);
    return words.join(' ');
}

QByteArray ModelServer::complain(const QByteArray &about)
{
    m_complaints.append(about);
    return "BAD " + about;
}

QByteArray ModelServer::takeOutput()
{
    return std::exchange(m_out, {});
}

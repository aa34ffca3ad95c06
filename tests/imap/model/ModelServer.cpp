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
    { "STATUS",       Authenticated | Selected,                    "",       &ModelServer::status },
    { "IDLE",         Authenticated | Selected,                    "IDLE",   &ModelServer::idle },
    { "FETCH",        Selected,                                    "",       &ModelServer::fetch },
    { "UID FETCH",    Selected,                                    "",       &ModelServer::fetch },
    { "SEARCH",       Selected,                                    "",       &ModelServer::search },
    { "UID SEARCH",   Selected,                                    "",       &ModelServer::search },
};
// clang-format on

namespace {
constexpr QByteArrayView HoldingExpungesBack[] = { "FETCH", "SEARCH", "STORE" }; // RFC 9051 §7.5.1
}

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
    if (!m_isOver && m_view && m_view->isStale()) {
        say("* BYE The mailbox is another one now");
        m_isOver = m_hangsUp = true;
    } else if (!m_isOver && m_isIdling && m_manners.push == Push::AtOnce) {
        tellChanges(ModelView::Expunges::Told);
    }
    return takeOutput();
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
    const auto unseen = std::ranges::count_if(mailbox->messages(), [](const auto &m) { return !m.has("\\Seen"); });
    const std::map<QByteArray, quint64> known {
        { "MESSAGES", mailbox->messages().size() },         { "UIDNEXT", mailbox->uidNext() },
        { "UIDVALIDITY", mailbox->uidValidity() },          { "UNSEEN", quint64(unseen) },
        { "HIGHESTMODSEQ", mailbox->highestModSequence() }, { "RECENT", 0 },
    };
    QByteArrayList items;
    for (const ModelArgument &item : arguments.back().items) {
        const auto value = known.find(item.text.toUpper());
        if (value == known.end())
            return complain("STATUS of " + item.text);
        items.append(value->first + ' ' + QByteArray::number(value->second));
    }
    if (m_manners.has(Oddity::StatusEmpty))
        items.clear();
    sayList("* STATUS " + arguments.front().text + " (" + items.join(' ') + ')');
    return done("STATUS");
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
    if (m_state != Selected && !m_hasRefusedToOpen)
        complain("IDLE, and no mailbox is open"); // legal, and good for nothing
    const bool tells = m_manners.push == Push::AtOnce;
    if (tells && m_manners.has(Oddity::ToldBeforePrompt))
        tellChanges(ModelView::Expunges::Told);
    m_waitingTag = command.tag;
    m_isIdling = true;
    prompt(m_manners.prompt);
    if (tells)
        tellChanges(ModelView::Expunges::Told);
    return std::nullopt;
}

void ModelServer::takeIdleLine(const QByteArray &line)
{
    m_isIdling = false;
    if (line.toUpper() != "DONE")
        return tag(m_waitingTag, complain("while idling: " + line));
    tellChanges(ModelView::Expunges::Told);
    tag(m_waitingTag, done("IDLE"));
}

// --- changes

void ModelServer::tellChanges(ModelView::Expunges expunges)
{
    if (!m_view)
        return;
    const ModelView::Changes changes = m_view->takeChanges(expunges);
    if (changes.isEmpty())
        return;
    tellExpunged(changes);
    const QByteArray count = QByteArray::number(m_view->count());
    if (changes.came > 0 && m_manners.has(Oddity::FlagsToldTooEarly))
        say("* " + count + " FETCH (FLAGS ())");
    if (changes.came > 0)
        say("* " + count + " EXISTS");
    for (const quint32 uid : changes.changedUids)
        tellFlags(uid);
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
    if (m_manners.has(Oddity::UidTold) || m_enabled.contains("QRESYNC"))
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

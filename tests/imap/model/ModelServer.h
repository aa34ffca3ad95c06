// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ModelCommand.h"
#include "ModelMailbox.h"
#include "ModelManners.h"
#include "ModelNotify.h"
#include "ModelSet.h"
#include "ModelSignIn.h"
#include "ModelView.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

// One connection of an IMAP server, without socket or clock: bytes in, bytes out. It shares the mailboxes with other
// connections, and speaks as its manners say. It reads with nothing of ours, as a mistake made on both sides would
// hide itself; and it forgives nothing: what a client should not have said is answered with BAD and kept as a complaint.
//
// As far as a notifier goes, and a little further: RFC 9051 with IDLE, ID, ENABLE, ESEARCH, CONDSTORE, QRESYNC,
// LIST-STATUS, NOTIFY and RFC 3501's SEARCH; no APPEND, COPY, CREATE and the like.
class ModelServer
{
public:
    enum class Wire { Encrypted, Clear };
    ModelServer(const ModelManners &manners, ModelStore &store, Wire wire = Wire::Encrypted);

    QByteArray greet(); // first
    QByteArray receive(QByteArrayView bytes);
    QByteArray encrypted(); // the handshake that wantsTls() asked for is done
    QByteArray changed(); // something was done to a mailbox: what it tells unasked
    QByteArray sayFarewell(); // the connection has grown old

    bool wantsTls() const { return m_wantsTls; }
    bool isOver() const { return m_isOver; } // says nothing more
    bool hangsUp() const { return m_hangsUp; } // once what it said is sent
    const QByteArrayList &complaints() const { return m_complaints; }

    std::function<void(const QByteArray &name)> answered; // after each command; may do something to the mailboxes

private:
    using Answer = std::optional<QByteArray>; // "OK …", to be tagged; nullopt: not yet
    enum State { NotAuthenticated = 1, Authenticated = 2, Selected = 4 };
    struct Row
    {
        QByteArrayView name;
        int states;
        QByteArrayView capability; // without which it must not be said
        Answer (ModelServer::*run)(const ModelCommand &command);
    };
    static const Row Commands[];

    void takeCommand(const QByteArray &line);
    void obey(const ModelCommand &command);
    void takeSaslLine(const QByteArray &line);
    void leaveStale();
    void takeIdleLine(const QByteArray &line);

    // clang-format off
    Answer capability(const ModelCommand &command);
    Answer noop(const ModelCommand &command);
    Answer logout(const ModelCommand &command);
    Answer id(const ModelCommand &command);
    Answer startTls(const ModelCommand &command);
    Answer authenticate(const ModelCommand &command);
    Answer login(const ModelCommand &command);
    Answer enable(const ModelCommand &command);
    Answer open(const ModelCommand &command);             // SELECT, EXAMINE
    Answer list(const ModelCommand &command);
    Answer status(const ModelCommand &command);
    Answer fetch(const ModelCommand &command);            // FETCH, UID FETCH
    Answer search(const ModelCommand &command);           // SEARCH, UID SEARCH
    Answer idle(const ModelCommand &command);
    Answer notify(const ModelCommand &command);
    // clang-format on

    // Sign-in
    Answer goOn(ModelSignIn::Next next);
    Answer judged(bool isWelcome);
    QByteArray capabilities() const;
    bool offers(QByteArrayView name) const;

    // Mailboxes
    ModelMailbox *find(const QByteArray &name) const;
    bool takeOpenOptions(const ModelCommand &command, const ModelMailbox &mailbox);
    void tellMailbox(const ModelMailbox &mailbox);
    void tellMissed(const ModelMailbox &mailbox, const ModelArgument &parameters);
    std::optional<QByteArray> statusOf(const QByteArray &name, const ModelMailbox &mailbox,
                                       const std::vector<ModelArgument> &items) const; // nullopt: unknown items
    bool takeFetchModifiers(const ModelArgument &modifiers, const ModelSet &uids, quint64 &since);
    void tellChanges(ModelView::Expunges expunges);
    void tellExpunged(const ModelView::Changes &changes);
    void tellFlags(quint32 uid);
    void tellNew(quint32 count);
    void tellOthers();
    void tellOther(const QByteArray &name, const ModelMailbox &mailbox, const ModelNotify::Events &events);
    bool overflows();
    bool keepsModSequences() const; // says MODSEQ unasked

    void say(const QByteArray &line);
    void sayList(const QByteArray &line); // perhaps with a space at its end
    void prompt(const QByteArray &text);
    void tag(const QByteArray &tag, const QByteArray &answer);
    QByteArray done(const QByteArray &name, const QByteArray &code = {}) const;
    QByteArray complain(const QByteArray &about); // BAD
    QByteArray takeOutput();

    ModelManners m_manners;
    ModelStore &m_store;
    Wire m_wire;
    State m_state = NotAuthenticated;
    ModelCommandReader m_reader;
    QByteArray m_out;
    QByteArrayList m_complaints;
    std::optional<ModelSignIn> m_signIn; // going on
    QByteArray m_waitingTag; // of the AUTHENTICATE or IDLE that is going on
    std::optional<ModelView> m_view;
    QByteArrayList m_enabled;
    // What was told of mailboxes that are not open
    struct Told
    {
        quint32 uidValidity = 0;
        quint32 uidNext = 0;
        std::size_t messages = 0;
        quint64 modSequence = 0;
        bool operator==(const Told &) const = default;
    };
    static Told told(const ModelMailbox &mailbox);
    std::optional<ModelNotify> m_notify; // nullopt: as it was before RFC 5465
    std::map<QByteArray, Told> m_told;
    int m_pushes = 0;
    bool m_isIdling = false;
    bool m_hasIntroduced = false;
    bool m_hasRefusedToOpen = false; // so what was said behind it in good faith is no reason to complain
    bool m_wantsTls = false;
    bool m_isOver = false;
    bool m_hangsUp = false;
};

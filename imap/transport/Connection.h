// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CertificateDetails.h"
#include "Clock.h"
#include "Conversation.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace imap {

// What a connection allows for the steps before the conversation, which has its own limits, and whose time it believes.
struct Timing
{
    std::chrono::milliseconds connect = std::chrono::seconds(30);
    std::chrono::milliseconds handshake = std::chrono::seconds(30);
    std::chrono::milliseconds diagnosis = std::chrono::seconds(5);
    Clock now = timeSinceBoot;
};

// Carries one conversation to a server and back: one socket, one timer. It resolves, connects, encrypts and verifies,
// hands the bytes over, obeys what the conversation asks and passes on what it tells. It knows no IMAP, and never tries
// twice.
//
// With implicit TLS not a byte leaves, and with STARTTLS not a byte behind it, before the server has proved to be the
// host that the account names: by a certificate without a fault, or by the very one that the account trusts all the
// same (CertificateTrust.h). There is no way around that.
//
// Any slot may delete or abort the connection that calls it.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(const Account &account, std::unique_ptr<Conversation> conversation, QObject *parent = nullptr,
               const Timing &timing = {});

    void open(); // once; announces nothing before the event loop runs again
    void leave(); // says goodbye first, if there is somebody to say it to
    void abort(); // at once
    void probe(std::chrono::milliseconds patience); // fails, unless the server says something by then
    void lookAtTheClock(); // after a sleep, in which timers stand still: a limit may have passed

Q_SIGNALS:
    void heard(); // the server has said something
    // Before failed(), where the certificate is to blame; and before the conversation begins, where the account trusts
    // one. Without faults: an authority vouches for it by now.
    void certificateSeen(const CertificateDetails &certificate);
    void happened(const imap::Event &event); // all but Send, StartTls, Finished and Failed, which are dealt with here
    void failed(const Error &error, const QString &mailbox); // mailbox: the one it is about, or empty
    void finished(); // after open(): once, and last, whatever happened

private:
    enum class Stage { New, Connecting, Encrypting, Talking, Diagnosing, Ended };

    void connectToServer();
    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onSocketError(QAbstractSocket::SocketError error);
    void obey(const Events &events);
    void obey(const Event &event);
    bool tellTrustedCertificate();
    void startTls();
    void askWhetherTlsWasMeant(const Error &error);
    Error errorOf(QAbstractSocket::SocketError error) const;
    bool readCertificateAuthorities();
    bool readOwnCertificate();
    void setStage(Stage stage, std::chrono::milliseconds limit);
    std::optional<Instant> timeLimit() const;
    void armTimer();
    void fail(const Error &error, const QString &mailbox = {});
    void end();

    Account m_account;
    Timing m_timing;
    std::unique_ptr<Conversation> m_conversation;
    QSslSocket m_socket;
    QTimer m_timer;
    std::deque<Event> m_events; // said by the conversation, not yet obeyed
    Stage m_stage = Stage::New;
    Instant m_stageLimit {}; // of Connecting, Encrypting and Diagnosing
    std::optional<CertificateDetails> m_certificate; // that is to blame, or is trusted by the account alone
    std::optional<Error> m_refusal; // why that certificate is not good enough
    std::optional<Error> m_suspicion; // why we are Diagnosing
    bool m_heardAnything = false;
    bool m_leaving = false;
};

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Connection.h"

#include "CertificateTrust.h"
#include "SocketErrors.h"

#include <QFile>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QPointer>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QUrl>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#    include <netinet/in.h>
#    include <netinet/tcp.h>
#    include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcConnection, "posthorn.connection", QtWarningMsg)

namespace imap {
namespace {
constexpr qint64 ChunkSize = 16 * 1024;
constexpr qint64 ReadAhead = 256 * 1024; // a flood waits in the kernel, not in our memory
constexpr qint64 LongestCaFile = 4 * 1024 * 1024;
constexpr qint64 LongestCertificateFile = 256 * 1024;

// The host as DNS and certificates write it; empty if it is no host name.
QString wireHost(const QString &host)
{
    return QHostAddress(host).isNull() ? QString::fromLatin1(QUrl::toAce(host)) : host;
}

// QSslKey wants to be told what kind of key it reads.
QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Ec, QSsl::Rsa }) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

// A dead peer is noticed within two minutes without a packet of IMAP, and no router forgets an idle connection.
void keepAlive(QSslSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
#ifdef Q_OS_LINUX
    const auto set = [descriptor = static_cast<int>(socket.socketDescriptor())](int option, int value) {
        setsockopt(descriptor, IPPROTO_TCP, option, &value, sizeof value); // refused: the system's defaults stand
    };
    set(TCP_KEEPIDLE, 60); // seconds of silence before the first question,
    set(TCP_KEEPINTVL, 15); // seconds between two,
    set(TCP_KEEPCNT, 4); // and how many stay without an answer
    set(TCP_USER_TIMEOUT, 120'000); // milliseconds that anything of ours may stay unacknowledged
#endif
}
} // namespace

Connection::Connection(const Account &account, std::unique_ptr<Conversation> conversation, QObject *parent,
                       const Timing &timing)
    : QObject(parent)
    , m_account(account)
    , m_timing(timing)
    , m_conversation(std::move(conversation))
{
    m_socket.setReadBufferSize(ReadAhead);
    m_timer.setSingleShot(true);
    // Queued: closing or deleting a QSslSocket from below one of its own signals crashes it in the midst of a
    // handshake.
    connect(&m_socket, &QSslSocket::connected, this, &Connection::onConnected, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encrypted, this, &Connection::onEncrypted, Qt::QueuedConnection);
    // Not queued: only while it is emitted errors can be ignored. It does nothing else with the socket, and tells nobody.
    connect(&m_socket, &QSslSocket::sslErrors, this, &Connection::onSslErrors);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::onReadyRead, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::onSocketError, Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &Connection::lookAtTheClock);
}

void Connection::open()
{
    if (m_stage != Stage::New)
        return;
    setStage(Stage::Connecting, m_timing.connect);
    QMetaObject::invokeMethod(this, &Connection::connectToServer, Qt::QueuedConnection);
}

void Connection::leave()
{
    if (m_stage != Stage::Talking)
        return abort();
    m_leaving = true;
    obey(m_conversation->leave(m_timing.now()));
}

void Connection::abort()
{
    if (m_stage == Stage::New || m_stage == Stage::Ended)
        return;
    m_socket.abort();
    end();
}

// What has not come so far while connecting was asked for over a network that may be gone.
void Connection::probe(std::chrono::milliseconds patience)
{
    if (m_stage == Stage::New || m_stage == Stage::Ended)
        return;
    const auto now = m_timing.now();
    if (m_stage == Stage::Talking)
        return obey(m_conversation->probe(now, patience));
    m_stageLimit = std::min(m_stageLimit, now + patience);
    armTimer();
}

void Connection::connectToServer()
{
    if (m_stage != Stage::Connecting)
        return; // aborted meanwhile
    const auto host = wireHost(m_account.host);
    if (host.isEmpty())
        return fail(makeError(Error::Cause::HostNotFound));
    if (!readCertificateAuthorities() || !readOwnCertificate())
        return;
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setPeerVerifyName(host); // never what DNS made of it
    if (m_account.security == Security::ImplicitTls)
        m_socket.connectToHostEncrypted(host, m_account.port);
    else
        m_socket.connectToHost(host, m_account.port);
}

// The system's own store stays in use, and is looked up on demand: reading all of it costs every account some
// megabytes.
bool Connection::readCertificateAuthorities()
{
    auto configuration = m_socket.sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_account.caFile.isEmpty()) {
        QFile file(m_account.caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(makeError(Error::Cause::CaFileUnreadable, file.errorString()));
            return false;
        }
        const auto certificates = QSslCertificate::fromData(file.read(LongestCaFile), QSsl::Pem);
        if (certificates.isEmpty()) {
            fail(makeError(Error::Cause::CaFileUnreadable, u"no PEM certificate inside"_s));
            return false;
        }
        configuration.addCaCertificates(certificates);
    }
    m_socket.setSslConfiguration(configuration);
    return true;
}

// For a server that asks who we are in the handshake already (RFC 8446 §4.4.2), be it for EXTERNAL or before it talks.
bool Connection::readOwnCertificate()
{
    if (m_account.certificateFile.isEmpty())
        return true;
    QFile file(m_account.certificateFile);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(LongestCertificateFile) : QByteArray();
    const auto chain = QSslCertificate::fromData(pem, QSsl::Pem);
    const QSslKey key = privateKey(pem);
    if (chain.isEmpty() || key.isNull()) {
        fail(makeError(Error::Cause::ClientCertificateUnreadable,
                       file.isOpen() ? u"no PEM certificate with its key inside"_s : file.errorString()));
        return false;
    }
    auto configuration = m_socket.sslConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    m_socket.setSslConfiguration(configuration);
    return true;
}

// The handshake goes on if, and only if, all of its errors are ignored: these very ones, and no others.
void Connection::onSslErrors(const QList<QSslError> &errors)
{
    if (m_stage == Stage::Diagnosing)
        return; // whoever that is, nothing is said to them
    m_certificate = describe(m_socket.peerCertificate(), errors, m_account);
    m_refusal = judge(*m_certificate, m_account);
    if (m_refusal)
        m_refusal->words = wordsOf(errors);
    else
        m_socket.ignoreSslErrors(errors);
}

void Connection::onConnected()
{
    if (m_stage != Stage::Connecting)
        return;
    keepAlive(m_socket);
    if (m_account.security == Security::ImplicitTls)
        return setStage(Stage::Encrypting, m_timing.handshake);
    m_stage = Stage::Talking;
    obey(m_conversation->begin(m_timing.now()));
}

void Connection::onEncrypted()
{
    if (m_stage == Stage::Diagnosing)
        return fail(makeError(Error::Cause::TlsOnPlainPort, m_suspicion->words));
    if (m_stage != Stage::Encrypting)
        return;
    qCDebug(lcConnection) << m_account.host << m_socket.sessionProtocol() << m_socket.sessionCipher().name();
    if (!tellTrustedCertificate())
        return;
    m_stage = Stage::Talking;
    const auto now = m_timing.now();
    obey(m_account.security == Security::ImplicitTls ? m_conversation->begin(now) : m_conversation->encrypted(now));
}

// Where the account trusts a certificate by itself, what was shown is judged once more, now that the handshake is over:
// what is said next is the password. False: nobody is there any more.
bool Connection::tellTrustedCertificate()
{
    if (!hasPinForItsServer(m_account))
        return true;
    const auto errors = m_socket.sslHandshakeErrors();
    m_certificate = describe(m_socket.peerCertificate(), errors, m_account);
    if (auto error = judge(*m_certificate, m_account)) {
        fail(*error);
        return false;
    }
    const QPointer<Connection> self(this);
    Q_EMIT certificateSeen(*m_certificate);
    return self && m_stage == Stage::Encrypting;
}

void Connection::onReadyRead()
{
    std::array<char, ChunkSize> chunk;
    const QPointer<Connection> self(this);
    while (self && m_stage == Stage::Talking) {
        const auto size = m_socket.read(chunk.data(), ChunkSize);
        if (size <= 0)
            return;
        m_heardAnything = true;
        Q_EMIT heard();
        if (!self)
            return;
        obey(m_conversation->receive(QByteArrayView(chunk.data(), size), m_timing.now()));
    }
}

void Connection::onSocketError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError) {
        const QPointer<Connection> self(this);
        onReadyRead(); // a server that hangs up often says why: "* BYE …"
        if (!self)
            return;
    }
    if (m_stage == Stage::New || m_stage == Stage::Ended)
        return;
    if (m_stage == Stage::Talking)
        obey(m_conversation->broken(errorOf(error), m_timing.now()));
    else
        fail(errorOf(error));
}

Error Connection::errorOf(QAbstractSocket::SocketError error) const
{
    if (m_stage == Stage::Diagnosing)
        return m_socket.sslHandshakeErrors().isEmpty() ? *m_suspicion
                                                       : makeError(Error::Cause::TlsOnPlainPort, m_suspicion->words);
    if (m_stage == Stage::Talking) // a TLS error in the midst of a talk is a broken wire, no more
        return socketError(error, m_socket.errorString());
    if (m_refusal)
        return *m_refusal;
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError)
        return handshakeError(m_account.security, m_socket.errorString());
    return socketError(error, m_socket.errorString());
}

void Connection::lookAtTheClock()
{
    if (m_stage == Stage::New || m_stage == Stage::Ended)
        return;
    const auto now = m_timing.now();
    const auto limit = timeLimit();
    if (!limit || now < *limit)
        return armTimer();
    switch (m_stage) {
    case Stage::Talking: return obey(m_conversation->timeLimitReached(now));
    case Stage::Diagnosing: return fail(*m_suspicion);
    default: return fail(makeError(Error::Cause::TimedOut));
    }
}

// In the order in which they were said, also where a slot of `happened` makes the conversation say more.
void Connection::obey(const Events &events)
{
    m_events.insert(m_events.end(), events.begin(), events.end());
    const QPointer<Connection> self(this);
    while (!m_events.empty()) {
        const auto event = std::move(m_events.front());
        m_events.pop_front();
        obey(event);
        if (!self)
            return;
        if (m_stage == Stage::Ended)
            m_events.clear();
    }
    armTimer();
}

void Connection::obey(const Event &event)
{
    if (const auto *send = std::get_if<Send>(&event))
        m_socket.write(send->bytes);
    else if (std::holds_alternative<StartTls>(event))
        startTls();
    else if (std::holds_alternative<Finished>(event))
        end();
    else if (const auto *failure = std::get_if<Failed>(&event))
        fail(failure->error, failure->mailbox);
    else
        Q_EMIT happened(event);
}

// RFC 9051 §6.2.1, and the attack on it: what somebody slipped in behind the server's OK, in clear text, must not be
// read as if it had come encrypted.
void Connection::startTls()
{
    if (m_socket.bytesAvailable() > 0)
        return fail(makeError(Error::Cause::BytesBehindStartTls));
    setStage(Stage::Encrypting, m_timing.handshake);
    m_socket.startClientEncryption();
}

// A server that expects TLS from the first byte waits for us as we wait for its greeting. Where nothing was heard at
// all, a handshake tells which it is; nothing else is said on that connection.
void Connection::askWhetherTlsWasMeant(const Error &error)
{
    m_suspicion = error;
    setStage(Stage::Diagnosing, m_timing.diagnosis);
    m_socket.startClientEncryption();
}

void Connection::setStage(Stage stage, std::chrono::milliseconds limit)
{
    m_stage = stage;
    m_stageLimit = m_timing.now() + limit;
    armTimer();
}

std::optional<Instant> Connection::timeLimit() const
{
    switch (m_stage) {
    case Stage::Connecting:
    case Stage::Encrypting:
    case Stage::Diagnosing: return m_stageLimit;
    case Stage::Talking: return m_conversation->timeLimit();
    case Stage::New:
    case Stage::Ended: return std::nullopt;
    }
    Q_UNREACHABLE();
}

// A long wait may end a second late, so that the system wakes up for several programs at once; never early, which would
// be one wake-up for nothing.
void Connection::armTimer()
{
    const auto limit = timeLimit();
    if (!limit)
        return m_timer.stop();
    const auto wait = std::clamp<std::chrono::milliseconds>(*limit - m_timing.now(), 0ms, 24h);
    const bool isLong = wait >= 1min;
    m_timer.setTimerType(isLong ? Qt::VeryCoarseTimer : Qt::PreciseTimer);
    m_timer.start(isLong ? wait + 1s : wait);
}

void Connection::fail(const Error &error, const QString &mailbox)
{
    if (m_leaving)
        return end(); // what goes wrong with a goodbye is nobody's trouble
    const bool isClearText = m_stage == Stage::Talking && !m_socket.isEncrypted();
    if (isClearText && !m_heardAnything && error.cause == Error::Cause::TimedOut)
        return askWhetherTlsWasMeant(error);
    qCDebug(lcConnection) << m_account.host << error.words;
    m_stage = Stage::Ended;
    const QPointer<Connection> self(this);
    if (m_certificate && error.kind == Error::Kind::Certificate)
        Q_EMIT certificateSeen(*m_certificate);
    if (self)
        Q_EMIT failed(error, mailbox);
    if (self)
        end();
}

void Connection::end()
{
    m_stage = Stage::Ended;
    m_timer.stop();
    m_socket.flush(); // what was said last goes out, whatever finished() leads to
    m_socket.disconnectFromHost();
    Q_EMIT finished();
}

} // namespace imap

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// What went wrong, as a value. Its kind decides what happens next (retry, wait, stop), its cause which sentence the
// user reads, and `words` are what the server or the system said itself: sanitized, never interpreted, maybe empty.
struct Error
{
    enum class Kind {
        Network, // retry: 2 s doubling to 5 min
        Busy, // retry after 1, 15, then 60 min
        Certificate, // stop; only the settings can help
        Authentication, // stop and ask; a password is never hammered
        Mailbox, // this mailbox cannot be opened: retry hourly, the others go on
        Protocol, // not IMAP as we know it: close, retry slowly
        Secret, // no password or ticket at hand: wait for the keyring, or the user
        Configuration, // host, port or security are wrong: stop
        Store, // our own files: config or state could not be read or written
    };
    // clang-format off
    enum class Cause {
        // Network
        HostNotFound, ConnectionRefused, Unreachable, TimedOut, ConnectionLost, ServerClosing,
        ProviderUnreachable, // where tokens come from
        GnomeAccountsAbsent, // nobody answers for them on the bus
        // Busy
        ServerBusy, TooManyConnections,
        // Certificate
        CertificateUntrusted, CertificateExpired, CertificateNotYetValid, CertificateHostMismatch, CertificateInvalid, CertificateChanged,
        CaFileUnreadable, ClientCertificateUnreadable, TlsFailed,
        // Authentication
        SignInRefused, PasswordExpired, TokenRefused, ClientCertificateRefused, TicketRefused,
        MechanismNotOffered, ServerSignatureWrong, LoginDisabled,
        SignInNeeded, // in the browser: never done, or the provider wants it anew (RFC 6749 §5.2, invalid_grant)
        ConsentDenied, AdminConsentNeeded, // by the user, or until the organisation's administrator says yes
        SignInTimedOut, BrowserMissing, GnomeAccountMissing, GnomeSignInNeeded,
        // Mailbox
        MailboxRefused, MessageGone, MailboxReadOnly, ArchiveMissing, JunkMissing, TrashMissing,
        // Protocol
        NotImap, TlsOnPlainPort, PlainOnTlsPort, MalformedResponse, UnexpectedResponse, LimitExceeded,
        StartTlsRefused, BytesBehindStartTls, PreauthBeforeTls, CommandRefused,
        ProviderOdd, // it redirects, or answers with what is no token
        // Secret
        KeyringLocked, KeyringStaysLocked, KeyringAbsent, KeyringDisabled, KeyringSilent, KeyringRefused,
        PasswordMissing, PasswordCommandFailed, TicketMissing,
        // Configuration
        AccountIncomplete,
        ProviderUnknown, ClientIdMissing, ClientRefused, // the provider does not know our client id, or not for this
        // Store
        ConfigUnreadable, ConfigInvalid, ConfigUnwritable, StateUnreadable, StateUnwritable, StateTooNew,
    };
    // clang-format on
    Kind kind = Kind::Network;
    Cause cause = Cause::ConnectionLost;
    QString words; // at most 1 KiB
    std::chrono::milliseconds retryAfter { 0 }; // how long the server asks us to stay away; 0: it has not said

    bool operator==(const Error &) const = default;
};

// The kind that a cause belongs to, so that nobody pairs them by hand.
Error::Kind kindOf(Error::Cause cause);
Error makeError(Error::Cause cause, const QString &words = {});

// True where a retry alone cures nothing: the certificate, the password or the settings must change first.
bool needsAPerson(const Error &error);

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Error.h"

Error::Kind kindOf(Error::Cause cause)
{
    using Cause = Error::Cause;
    using Kind = Error::Kind;
    switch (cause) {
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::ConnectionLost:
    case Cause::ServerClosing:
    case Cause::ProviderUnreachable:
    case Cause::GnomeAccountsAbsent: return Kind::Network;
    case Cause::ServerBusy:
    case Cause::TooManyConnections: return Kind::Busy;
    case Cause::CertificateUntrusted:
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateHostMismatch:
    case Cause::CertificateInvalid:
    case Cause::CertificateChanged:
    case Cause::CaFileUnreadable:
    case Cause::ClientCertificateUnreadable:
    case Cause::TlsFailed: return Kind::Certificate;
    case Cause::SignInRefused:
    case Cause::PasswordExpired:
    case Cause::TokenRefused:
    case Cause::ClientCertificateRefused:
    case Cause::TicketRefused:
    case Cause::MechanismNotOffered:
    case Cause::ServerSignatureWrong:
    case Cause::LoginDisabled:
    case Cause::SignInNeeded:
    case Cause::ConsentDenied:
    case Cause::AdminConsentNeeded:
    case Cause::SignInTimedOut:
    case Cause::BrowserMissing:
    case Cause::GnomeAccountMissing:
    case Cause::GnomeSignInNeeded: return Kind::Authentication;
    case Cause::MailboxRefused:
    case Cause::MessageGone:
    case Cause::MailboxReadOnly:
    case Cause::ArchiveMissing:
    case Cause::JunkMissing:
    case Cause::TrashMissing: return Kind::Mailbox;
    case Cause::NotImap:
    case Cause::TlsOnPlainPort:
    case Cause::PlainOnTlsPort:
    case Cause::MalformedResponse:
    case Cause::UnexpectedResponse:
    case Cause::LimitExceeded:
    case Cause::StartTlsRefused:
    case Cause::BytesBehindStartTls:
    case Cause::PreauthBeforeTls:
    case Cause::CommandRefused:
    case Cause::ProviderOdd: return Kind::Protocol;
    case Cause::KeyringLocked:
    case Cause::KeyringStaysLocked:
    case Cause::KeyringAbsent:
    case Cause::KeyringDisabled:
    case Cause::KeyringSilent:
    case Cause::KeyringRefused:
    case Cause::PasswordMissing:
    case Cause::TicketMissing:
    case Cause::PasswordCommandFailed: return Kind::Secret;
    case Cause::AccountIncomplete:
    case Cause::ProviderUnknown:
    case Cause::ClientIdMissing:
    case Cause::ClientRefused: return Kind::Configuration;
    case Cause::ConfigUnreadable:
    case Cause::ConfigInvalid:
    case Cause::ConfigUnwritable:
    case Cause::StateUnreadable:
    case Cause::StateUnwritable:
    case Cause::StateTooNew: return Kind::Store;
    }
    Q_UNREACHABLE();
}

Error makeError(Error::Cause cause, const QString &words)
{
    return { .kind = kindOf(cause), .cause = cause, .words = words };
}

bool needsAPerson(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Certificate:
    case Error::Kind::Authentication:
    case Error::Kind::Configuration: return true;
    default: return false;
    }
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sentence for every cause of trouble: what happened, and what the user can do. The compiler counts them.
#include "Wording.h"

QString Wording::sentence(Error::Cause cause)
{
    using Cause = Error::Cause;
    switch (cause) {
    case Cause::HostNotFound:
        return tr("The mail server was not found. Check the server's name and the network connection.");
    case Cause::ConnectionRefused:
        return tr("The mail server refused the connection. Check the port, or try again later.");
    case Cause::Unreachable: return tr("The mail server cannot be reached. Check the network connection.");
    case Cause::TimedOut: return tr("The mail server did not answer in time.");
    case Cause::ConnectionLost: return tr("The connection to the mail server was lost.");
    case Cause::ServerClosing: return tr("The mail server ended the connection.");
    case Cause::ProviderUnreachable:
        return tr("The provider's sign-in server cannot be reached, so there is no access token at the moment.");

    case Cause::ServerBusy: return tr("The mail server is busy at the moment.");
    case Cause::TooManyConnections:
        return tr("The mail server allows no more connections for this user. Close other mail programs if this lasts.");

    case Cause::CertificateUntrusted:
        return tr("The mail server's certificate comes from an authority that this computer does not trust. If it is "
                  "your own or your company's, choose its CA file or look at the certificate in the account's "
                  "settings.");
    case Cause::CertificateExpired:
        return tr("The mail server's certificate has expired. Its operator has to renew it; check this computer's "
                  "date, too.");
    case Cause::CertificateNotYetValid:
        return tr("The mail server's certificate is not valid yet. Check this computer's date.");
    case Cause::CertificateHostMismatch:
        return tr("The mail server's certificate was made out to another name. Check the server's name; somebody may "
                  "be listening in.");
    case Cause::CertificateInvalid:
        return tr("The mail server's certificate is not valid, so the connection would not be safe. Ask the server's "
                  "operator.");
    case Cause::CertificateChanged:
        return tr(
            "The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at "
            "both in the account's settings; somebody may be listening in.");
    case Cause::CaFileUnreadable:
        return tr("The account's CA file holds no certificate that can be read. Choose another file in the account's "
                  "settings.");
    case Cause::ClientCertificateUnreadable:
        return tr("The file with your own certificate holds no certificate and key that can be read. Name another file "
                  "in the account's settings.");
    case Cause::TlsFailed:
        return tr("No encrypted connection to the mail server could be made. Check the port and the kind of "
                  "encryption.");

    case Cause::SignInRefused:
        return tr("The mail server did not accept the user name or the password. Enter them again in the settings; "
                  "some providers want an app password here.");
    case Cause::PasswordExpired:
        return tr("The password has expired. Choose a new one with your provider, then enter it in the settings.");
    case Cause::TokenRefused:
        return tr(
            "The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from "
            "your provider; the password is not to blame.");
    case Cause::ClientCertificateRefused:
        return tr(
            "The mail server did not accept your certificate for this user name. Check the user name, and whether "
            "the certificate is still valid.");
    case Cause::TicketMissing:
        return tr("There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.");
    case Cause::TicketRefused: return tr("The mail server did not accept your Kerberos ticket for this user name.");
    case Cause::MechanismNotOffered:
        return tr("The mail server does not offer the sign-in method that the account asks for. Choose another one in "
                  "the settings.");
    case Cause::ServerSignatureWrong:
        return tr("The server could not prove that it knows your password, so it may be an impostor. Check the "
                  "server's name.");
    case Cause::LoginDisabled:
        return tr("The mail server does not let this user sign in with a password. Ask the server's operator.");
    case Cause::SignInNeeded:
        return tr(
            "The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn "
            "account sign-in”, to do that.");
    case Cause::ConsentDenied:
        return tr("The sign-in was refused on the provider's page. Sign in again and allow access to your mail.");
    case Cause::AdminConsentNeeded:
        return tr("Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in "
                  "another way.");
    case Cause::SignInTimedOut: return tr("The sign-in in the browser was not finished in time. Start it again.");
    case Cause::BrowserMissing:
        return tr("No browser could be opened. Open the sign-in page by hand, in a browser on this computer.");
    case Cause::GnomeAccountMissing:
        return tr("This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.");
    case Cause::GnomeSignInNeeded:
        return tr("GNOME Online Accounts want you to sign in again. Do that in GNOME's settings.");

    case Cause::MailboxRefused: return tr("A mailbox could not be opened. Check its name in the account's settings.");
    case Cause::MessageGone: return tr("This message is no longer in its mailbox: it was moved or deleted.");

    case Cause::MailboxReadOnly: return tr("The mail server does not let this mailbox be changed.");
    case Cause::ArchiveMissing: return tr("The mail server has no other mailbox for archived mail.");
    case Cause::JunkMissing: return tr("The mail server has no other mailbox for junk.");
    case Cause::TrashMissing: return tr("The mail server has no other mailbox for deleted mail.");

    case Cause::NotImap:
        return tr("What answered is not a mail server that speaks IMAP. Check the server's name and the port.");
    case Cause::TlsOnPlainPort:
        return tr("The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.");
    case Cause::PlainOnTlsPort:
        return tr("The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port "
                  "993.");
    case Cause::MalformedResponse: return tr("The mail server sent something that cannot be understood.");
    case Cause::UnexpectedResponse: return tr("The mail server sent something that does not belong there.");
    case Cause::LimitExceeded: return tr("The mail server sent more than is reasonable, so the connection was closed.");
    case Cause::StartTlsRefused:
        return tr("The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the "
                  "account's settings if the server offers that.");
    case Cause::BytesBehindStartTls:
        return tr("Somebody slipped data in before the encryption began, so the connection was closed. Do not trust "
                  "this network.");
    case Cause::PreauthBeforeTls:
        return tr("The server says that you are signed in before the connection is encrypted, so it was closed. "
                  "Choose “TLS” in the account's settings.");
    case Cause::CommandRefused: return tr("The mail server refused a command that it should know.");
    case Cause::ProviderOdd:
        return tr("The provider's sign-in server answered with something that is no access token.");

    case Cause::KeyringLocked: return tr("The keyring with the password is locked. Unlock it to go on.");
    case Cause::KeyringStaysLocked:
        return tr(
            "The keyring with the password was not unlocked: the question for its own password was closed, or could "
            "not be shown. Unlock it to go on; Posthorn does not ask again by itself.");
    case Cause::KeyringDisabled:
        return tr(
            "The wallet that could hold the password is switched off. Switch it on in the system settings, or let a "
            "command supply the password.");
    case Cause::KeyringSilent:
        return tr("The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or "
                  "sign in to the desktop again, if this lasts.");
    case Cause::KeyringAbsent:
        return tr("This desktop has no keyring that could hold the password. Start one, or let a command supply the "
                  "password.");
    case Cause::KeyringRefused: return tr("The keyring did not give out or keep the password.");
    case Cause::PasswordMissing: return tr("There is no password for this account yet. Enter it in the settings.");
    case Cause::PasswordCommandFailed:
        return tr("The command that supplies the password failed. Check it in the account's settings.");
    case Cause::GnomeAccountsAbsent:
        return tr("GNOME Online Accounts do not answer on this desktop, so the account's password cannot be had.");

    case Cause::AccountIncomplete:
        return tr("Something is missing in the account's settings. Open them to fill it in.");
    case Cause::ProviderUnknown:
        return tr("There is no sign-in provider of this name, or it does not describe itself. Check it in the "
                  "account's settings.");
    case Cause::ClientIdMissing:
        return tr("This build of Posthorn has no client id for this provider. Enter one of your own, or use an app "
                  "password.");
    case Cause::ClientRefused:
        return tr("The provider does not accept the client id for this kind of sign-in. Check it in the account's "
                  "settings.");

    case Cause::ConfigUnreadable: return tr("The settings file cannot be read. Check who may read it.");
    case Cause::ConfigInvalid: return tr("The settings file has an entry that cannot be understood. Correct it.");
    case Cause::ConfigUnwritable:
        return tr("The settings could not be saved. Check the free space and who may write the file.");
    case Cause::StateUnreadable: return tr("The record of what was announced already cannot be read.");
    case Cause::StateUnwritable:
        return tr("What was announced could not be recorded. Check the free space and who may write the file.");
    case Cause::StateTooNew:
        return tr("The record of what was announced was written by a newer version of Posthorn. Use that version.");
    }
    Q_UNREACHABLE();
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CertificateDetails.h"
#include "Error.h"
#include "ForeignAccount.h"
#include "Mailbox.h"
#include "Message.h"
#include "PopupAction.h"
#include "ServerSettings.h"
#include "SignInOffer.h"
#include "SignInWay.h"
#include "SnoozeTime.h"
#include "Status.h"
#include "TestReport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

// All sentences that people read, in one place: for windows, popups and the command line alike. Plain text, never
// markup; words of senders and servers stand isolated in ours. Needs no display.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    // What went wrong and what the user can do; then the server's own words, if there are any.
    static QString sentence(const Error &error);
    static QString sentence(Error::Cause cause);

    // The state of one account: "New mail is shown at once." … "… Next try at 10:42."
    static QString state(const AccountStatus &status);
    static QString state(const AccountStatus &status, const QString &mailbox);
    static QString accountName(const AccountStatus &status); // in the menu
    static QString statusLine(const AccountStatus &status); // "Work: 3 unread messages", or what is wrong, in short
    static QString accountLine(const AccountStatus &status); // name, state in full, unread
    static QString
    accountReport(const AccountStatus &status); // the same and, a line each, its mailboxes and its proofs
    static QString toolTip(const QList<AccountStatus> &accounts);
    static QString testReport(const TestReport &report); // several lines

    static QString mailboxLine(const Mailbox &mailbox); // "Spam (junk): 3 messages, nothing unread"
    static QString mailboxTitle(const Mailbox &mailbox); // the same without numbers: "Spam (junk)"
    static QString mailboxState(const Mailbox &mailbox); // "3 messages, nothing unread"; empty: not known
    static QString tooManyMailboxes();

    static QString faults(const QList<CertificateFault> &faults); // "it is self-signed, it has expired"
    static QString certificate(const CertificateDetails &certificate); // several lines
    static QString trusted(const CertificatePin &pin); // several lines
    static QString fingerprint(const QString &hexadecimal); // in lines that people compare at a glance
    static QString day(const QDateTime &time);
    static QString certificateEnds(const QDateTime &when);
    static QString certificateVouchedFor();
    // That a password or a sign-in could not be stored, and what becomes of it.
    static QString keptForThisSession(const Error &error);
    static QString signInKeptForThisSession(const Error &error);

    static QString unread(int count); // "3 unread messages", or "nothing unread"
    static QString age(const QDateTime &then, const QDateTime &now);
    static QString subject(const Message &message); // or "(no subject)"
    static QString sender(const Message &message); // or "(unknown sender)"
    static QString fullSender(const Message &message); // with the address, always

    static QString menuEntry(const Message &message, const QDateTime &now); // unescaped, at most 60 columns
    static QString listEntry(const Message &message, const QDateTime &now); // the same, uncut
    static QString popupTitle(const Message &message);
    static QString popupBody(const Message &message, const QString &accountName, const QString &code = {});
    static QString line(const Message &message); // "Ada: Subject", at most 80 columns
    static QString done(MessageChange change); // "Deleted"
    static QString markAllRead();
    static QString checkNow();
    static QString undo();
    static QString leave(); // it as it is now
    static QString noAutostart();
    static QString whenAgain(); // a question
    static QString refused(MessageChange change, const Message &message, const Error &error); // whole sentences
    static QString stuck(const Error &error); // what is ordered waits, and for what
    static QString summaryTitle(int count, const QString &accountName);
    static QString digestTitle(int count, const QString &accountName);
    static QString summaryBody(const QList<Message> &messages);
    static QString senders(const QList<Message> &messages); // each once, a line each

    // On the way to a new account.
    static QString route(const ServerSettings &settings); // "Port 993, TLS (from the start)."
    static QString origin(ServerSettings::Source source, const QString &domain); // who proposes it
    static QString foreignServer(const ServerSettings &settings, const QString &domain);
    static QString preparation(ServerSettings::Preparation preparation); // empty: nothing to do
    static QString appPassword(const QString &provider);
    static QString gnomeAccount(const GnomeAccount &account);
    static QString explanation(SignInOffer offer);
    static QString takeOver(const ForeignAccount &foreign); // "Take over from Thunderbird: anna@example.org"
    static QString remark(ForeignAccount::Remark remark, ForeignAccount::Program program);
    static QString word(ForeignAccount::Program program); // a proper name

    static QString word(PopupAction action); // on a button
    static QString word(SnoozeTime time); // on a button
    static QString word(SignInOffer offer);
    static QString word(Security security);
    static QString word(Mechanism mechanism);
    static QString word(SpecialUse use);
    static QString word(CertificateFault fault); // "it is self-signed"

private:
    static QString titleOf(const Mailbox &mailbox);
    static QString troubleInShort(const Error &error);
    static QString state(const MailboxStatus &status);
    static QString stateInShort(const AccountStatus &status);
    static QString watchedLine(const QString &mailbox, const AccountStatus &status);
    static QString proofs(const AccountStatus &status);
};

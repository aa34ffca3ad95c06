// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Wording.h"

#include "Columns.h"
#include "Sanitizer.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr int MenuColumns = 60;
constexpr int SenderColumns = 22;
constexpr int SummaryColumns = 80;
constexpr int SummaryLines = 5;

// Whose words an error carries along: the server's, or the system's.
bool spokenByServer(const Error &error)
{
    switch (error.cause) {
    case Error::Cause::ServerClosing:
    case Error::Cause::PreauthBeforeTls:
    case Error::Cause::StartTlsRefused:
    case Error::Cause::CommandRefused:
    case Error::Cause::NotImap: return true;
    default:
        return error.kind == Error::Kind::Busy || error.kind == Error::Kind::Authentication
            || error.kind == Error::Kind::Mailbox;
    }
}

QString clock(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

QStringList unwellMailboxes(const AccountStatus &status)
{
    QStringList names;
    for (auto it = status.mailboxes.cbegin(); it != status.mailboxes.cend(); ++it) {
        if (!isWell(it->state))
            names += it.key();
    }
    return names;
}
} // namespace

QString Wording::sentence(const Error &error)
{
    if (error.words.isEmpty())
        return sentence(error.cause);
    //: %1 is a whole sentence of ours, %2 what the server itself said
    const QString pattern = spokenByServer(error) ? tr("%1 The server said: “%2”") : tr("%1 Details: “%2”");
    return pattern.arg(sentence(error.cause), isolated(error.words));
}

QString Wording::state(const MailboxStatus &status)
{
    switch (status.state) {
    case WatchState::Connecting: return tr("Connecting…");
    case WatchState::CatchingUp: return tr("Signed in, looking for new mail…");
    case WatchState::Pushing:
    case WatchState::Polling: break;
    case WatchState::Waiting:
        if (!status.error)
            return tr("Waiting for the next try.");
        return status.retryAt.isValid()
            ? tr("Next try at %1. %2", "a time, a sentence").arg(clock(status.retryAt), sentence(*status.error))
            : sentence(*status.error);
    case WatchState::Stopped: return status.error ? sentence(*status.error) : tr("Stopped.");
    }
    const QString watching = status.state == WatchState::Pushing
        ? tr("Connected. The server tells of new mail at once.")
        : tr("Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.");
    return status.error ? tr("%1 %2", "two sentences").arg(watching, sentence(*status.error)) : watching;
}

QString Wording::state(const AccountStatus &status)
{
    QString now = state(MailboxStatus { status.state, status.error, status.retryAt });
    if (status.certificateEnds.isValid() && isWell(status.state))
        now = tr("%1 %2", "two sentences").arg(now, certificateEnds(status.certificateEnds));
    if (!status.isStale)
        return now;
    const QString stale = status.unwellSince.isValid()
        ? tr("This may be out of date: new mail has not been looked for since %1.").arg(clock(status.unwellSince))
        : tr("This may be out of date: the server was last heard at %1.").arg(clock(status.heardAt));
    return tr("%1 %2", "two sentences").arg(now, stale);
}

QString Wording::state(const AccountStatus &status, const QString &mailbox)
{
    const MailboxStatus one = status.mailboxes.value(mailbox);
    if (one.state == WatchState::Polling && status.state == WatchState::Pushing)
        return tr(
            "Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.");
    return state(one);
}

QString Wording::troubleInShort(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network: return tr("not connected");
    case Error::Kind::Busy: return tr("server busy");
    case Error::Kind::Certificate: return tr("certificate not trusted");
    case Error::Kind::Authentication: return tr("sign-in failed");
    case Error::Kind::Mailbox: return tr("a mailbox cannot be opened");
    case Error::Kind::Protocol: return tr("server not understood");
    case Error::Kind::Secret: return tr("no password");
    case Error::Kind::Configuration: return tr("settings incomplete");
    case Error::Kind::Store: return tr("files cannot be used");
    }
    Q_UNREACHABLE();
}

QString Wording::stateInShort(const AccountStatus &status)
{
    switch (status.state) {
    case WatchState::Connecting:
    case WatchState::CatchingUp: return tr("connecting…");
    case WatchState::Pushing:
    case WatchState::Polling: return unread(status.unreadTotal());
    case WatchState::Waiting: return status.error ? troubleInShort(*status.error) : tr("waiting");
    case WatchState::Stopped: return status.error ? troubleInShort(*status.error) : tr("stopped");
    }
    Q_UNREACHABLE();
}

QString Wording::accountName(const AccountStatus &status)
{
    return isolated(elidedRight(status.name, SenderColumns));
}

QString Wording::statusLine(const AccountStatus &status)
{
    QString now = stateInShort(status);
    const QStringList unwell = unwellMailboxes(status);
    if (!isWell(status.state) && !unwell.isEmpty() && unwell.size() < status.mailboxes.size()) {
        //: what is wrong, and the mailboxes that it is wrong with
        now = tr("%1 (%2)").arg(now, isolated(elidedRight(unwell.join(u", "_s), SenderColumns)));
    }
    if (status.isStale) {
        const QDateTime since = status.unwellSince.isValid() ? status.unwellSince : status.heardAt;
        now = tr("%1, out of date since %2", "how an account is doing, a time").arg(now, clock(since));
    }
    return tr("%1: %2", "account: its state").arg(accountName(status), now);
}

QString Wording::accountLine(const AccountStatus &status)
{
    if (status.unread.isEmpty())
        return tr("%1: %2", "account: its state").arg(isolated(status.name), state(status));
    return tr("%1: %2 (%3)", "account: its state (unread messages)")
        .arg(isolated(status.name), state(status), unread(status.unreadTotal()));
}

// What is said of the account is not said again.
QString Wording::watchedLine(const QString &mailbox, const AccountStatus &status)
{
    QString now = state(status, mailbox);
    const bool isKnown = status.unread.contains(mailbox);
    const QString count = isKnown ? unread(status.unread.value(mailbox)) : QString();
    if (isKnown && now == state(MailboxStatus { status.state, status.error, status.retryAt }))
        now = count;
    else if (isKnown)
        now = tr("%1 (%2)", "how a mailbox is doing, unread messages").arg(now, count);
    return tr("%1: %2", "mailbox: its state").arg(isolated(mailbox), now);
}

QString Wording::proofs(const AccountStatus &status)
{
    QStringList sentences;
    if (status.heardAt.isValid())
        sentences += tr("The server was last heard at %1.").arg(clock(status.heardAt));
    if (status.lastMailAt.isValid())
        sentences += tr("New mail last came at %1.").arg(clock(status.lastMailAt));
    return sentences.join(u' ');
}

QString Wording::accountReport(const AccountStatus &status)
{
    QStringList lines { accountLine(status) };
    if (status.mailboxes.size() > 1) {
        for (auto it = status.mailboxes.keyBegin(); it != status.mailboxes.keyEnd(); ++it)
            lines += u"• "_s + watchedLine(*it, status);
    }
    lines += proofs(status);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString Wording::toolTip(const QList<AccountStatus> &accounts)
{
    if (accounts.isEmpty())
        return tr("Posthorn: no account yet");
    QStringList lines;
    for (const AccountStatus &account : accounts)
        lines += statusLine(account);
    // Some panels, and Qt itself, take a tooltip with a tag in it for markup.
    return lines.join(u'\n').replace(u'<', u'‹');
}

QString Wording::unread(int count)
{
    return count == 0 ? tr("nothing unread") : tr("%n unread message(s)", nullptr, count);
}

QString Wording::age(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 minutes = then.secsTo(now) / 60;
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (minutes < 1)
        return days < 0 ? QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat) : tr("now");
    if (minutes < 60)
        return tr("%n min", "minutes", static_cast<int>(minutes));
    if (days == 0 || minutes < 6 * 60)
        return tr("%n h", "hours", static_cast<int>(minutes / 60));
    if (days == 1)
        return tr("yesterday");
    if (days < 7)
        return QLocale().standaloneDayName(then.toLocalTime().date().dayOfWeek());
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString Wording::subject(const Message &message)
{
    return message.subject.isEmpty() ? tr("(no subject)") : message.subject;
}

QString Wording::sender(const Message &message)
{
    const QString sender = displaySender(message.fromName, message.fromAddress);
    return sender.isEmpty() ? tr("(unknown sender)") : sender;
}

QString Wording::fullSender(const Message &message)
{
    if (message.fromName.isEmpty() || message.fromAddress.isEmpty())
        return sender(message);
    return tr("%1 <%2>", "name, address")
        .arg(isolated(message.fromName), isolated(displayAddress(message.fromAddress)));
}

namespace {
// Sender, subject and age, with the subject shortened so that all of it fits.
QString entry(const QString &sender, const QString &subject, const QString &age, int maxColumns)
{
    const auto filled = [&](const QString &what) {
        return age.isEmpty() ? Wording::tr("%1 — %2", "sender, subject").arg(isolated(sender), what)
                             : Wording::tr("%1 — %2 · %3", "sender, subject, age").arg(isolated(sender), what, age);
    };
    const int room = maxColumns - columns(filled({}));
    return filled(isolated(elidedMiddle(subject, room)));
}
} // namespace

QString Wording::menuEntry(const Message &message, const QDateTime &now)
{
    return entry(elidedRight(sender(message), SenderColumns), subject(message), age(message.date, now), MenuColumns);
}

QString Wording::listEntry(const Message &message, const QDateTime &now)
{
    return entry(sender(message), subject(message), age(message.date, now), std::numeric_limits<int>::max());
}

QString Wording::popupTitle(const Message &message)
{
    return sender(message);
}

QString Wording::popupBody(const Message &message, const QString &accountName, const QString &code)
{
    const QString first = code.isEmpty() ? QString() : tr("Code: %1", "one-time code").arg(isolated(code));
    QStringList lines { first, subject(message), message.preview, accountName };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString Wording::summaryTitle(int count, const QString &accountName)
{
    if (accountName.isEmpty())
        return tr("%n new message(s)", nullptr, count);
    return tr("%1: %n new message(s)", "account", count).arg(isolated(accountName));
}

QString Wording::digestTitle(int count, const QString &accountName)
{
    if (accountName.isEmpty())
        return tr("%n message(s) arrived while you were away", nullptr, count);
    return tr("%1: %n message(s) arrived while you were away", "account", count).arg(isolated(accountName));
}

QString Wording::line(const Message &message)
{
    const QString from = elidedRight(sender(message), SenderColumns);
    const QString line = tr("%1: %2", "sender, subject");
    const int room = SummaryColumns - columns(line.arg(from, QString()));
    return line.arg(isolated(from), isolated(elidedRight(subject(message), room)));
}

QString Wording::done(MessageChange change)
{
    switch (change) {
    case MessageChange::MarkRead: return tr("Marked as read");
    case MessageChange::Archive: return tr("Archived");
    case MessageChange::Delete: return tr("Deleted");
    case MessageChange::Junk: return tr("Moved to junk");
    }
    Q_UNREACHABLE();
}

QString Wording::markAllRead()
{
    return tr("Mark all as read");
}

QString Wording::checkNow()
{
    return tr("Check now");
}

QString Wording::undo()
{
    return tr("Undo");
}

QString Wording::leave()
{
    return tr("OK");
}

QString Wording::noAutostart()
{
    return tr("This desktop has no way to start a program of a sandbox with the session.");
}

QString Wording::whenAgain()
{
    return tr("Show again when?");
}

QString Wording::word(SnoozeTime time)
{
    switch (time) {
    case SnoozeTime::QuarterHour: return tr("In 15 minutes");
    case SnoozeTime::Hour: return tr("In an hour");
    case SnoozeTime::ThisEvening: return tr("This evening");
    case SnoozeTime::TomorrowMorning: return tr("Tomorrow morning");
    }
    Q_UNREACHABLE();
}

QString Wording::refused(MessageChange change, const Message &message, const Error &error)
{
    const QString which = isolated(subject(message));
    const QString why = sentence(error);
    switch (change) {
    case MessageChange::MarkRead:
        return tr("“%1” could not be marked as read. %2", "subject, a sentence").arg(which, why);
    case MessageChange::Archive: return tr("“%1” could not be archived. %2", "subject, a sentence").arg(which, why);
    case MessageChange::Delete: return tr("“%1” could not be deleted. %2", "subject, a sentence").arg(which, why);
    case MessageChange::Junk: return tr("“%1” could not be moved to junk. %2", "subject, a sentence").arg(which, why);
    }
    Q_UNREACHABLE();
}

QString Wording::stuck(const Error &error)
{
    return tr("What you ordered for messages of this account is kept until it can be done. %1", "a sentence")
        .arg(sentence(error));
}

QString Wording::word(PopupAction action)
{
    switch (action) {
    case PopupAction::Open: return tr("Open");
    case PopupAction::Reply: return tr("Reply");
    case PopupAction::MarkRead: return tr("Mark as read");
    case PopupAction::Archive: return tr("Archive");
    case PopupAction::Delete: return tr("Delete");
    case PopupAction::Junk: return tr("Junk");
    case PopupAction::Snooze: return tr("Later");
    case PopupAction::CopyCode: return tr("Copy code");
    }
    Q_UNREACHABLE();
}

namespace {
QString withMore(QStringList lines, qsizetype more)
{
    if (more > 0)
        lines += Wording::tr("and %n more", nullptr, static_cast<int>(more));
    return lines.join(u'\n');
}
} // namespace

QString Wording::summaryBody(const QList<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages.first(std::min<qsizetype>(messages.size(), SummaryLines)))
        lines += line(message);
    return withMore(lines, messages.size() - lines.size());
}

QString Wording::senders(const QList<Message> &messages)
{
    QStringList all;
    for (const Message &message : messages)
        all += sender(message);
    all.removeDuplicates();
    QStringList lines;
    for (const QString &one : all.first(std::min<qsizetype>(all.size(), SummaryLines)))
        lines += elidedRight(one, SummaryColumns);
    return withMore(lines, all.size() - lines.size());
}

QString Wording::testReport(const TestReport &report)
{
    QStringList lines;
    if (report.error)
        lines += sentence(*report.error);
    else
        lines += tr("It works.");
    if (!report.error && report.certificate)
        lines += report.certificate->faults.isEmpty()
            ? certificateVouchedFor()
            : tr("Its certificate is trusted because you said so, until %1.").arg(day(report.certificate->validUntil));
    if (!report.mechanism.isEmpty())
        lines += tr("Signed in with %1.", "SASL mechanism").arg(report.mechanism);
    for (const TestReport::Mailbox &mailbox : report.mailboxes) {
        const QString messages = tr("%n message(s)", nullptr, static_cast<int>(mailbox.messages));
        lines += tr("Mailbox %1: %2, %3.", "name, messages, unread messages")
                     .arg(isolated(mailbox.name), messages, unread(mailbox.unread));
    }
    if (!report.capabilities.isEmpty()) {
        lines += report.capabilities.contains(u"IDLE"_s, Qt::CaseInsensitive)
            ? tr("The server tells of new mail at once (IDLE).")
            : tr("The server cannot tell of new mail (no IDLE), so it will be asked regularly.");
        lines += tr("The server offers: %1").arg(report.capabilities.join(u' '));
    }
    return lines.join(u'\n');
}

QString Wording::word(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::SelfSigned: return tr("nobody but itself vouches for it");
    case CertificateFault::SelfSignedIssuer:
    case CertificateFault::UnknownIssuer: return tr("it comes from an authority that this computer does not know");
    case CertificateFault::HostMismatch: return tr("it was made out to another name");
    case CertificateFault::Expired: return tr("it has expired");
    case CertificateFault::NotYetValid: return tr("it is not valid yet");
    case CertificateFault::Invalid: return tr("it is broken, or not meant for this");
    }
    Q_UNREACHABLE();
}

QString Wording::faults(const QList<CertificateFault> &faults)
{
    QStringList words;
    for (const CertificateFault fault : faults)
        words += word(fault);
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString Wording::certificate(const CertificateDetails &certificate)
{
    QStringList lines;
    const auto add = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines += tr("%1: %2", "title, value").arg(title, value);
    };
    add(tr("Certificate of"), displayHost(certificate.host) + u':' + QString::number(certificate.port));
    add(tr("Issued to"), certificate.subject);
    add(tr("Issued by"), certificate.issuer);
    add(tr("Valid for"), certificate.names.join(u", "_s));
    add(tr("Valid from"), day(certificate.validFrom));
    add(tr("Valid until"), day(certificate.validUntil));
    add(tr("Fingerprint (SHA-256)"), fingerprintInPairs(certificate.sha256));
    add(tr("Of its key (SHA-256)"), fingerprintInPairs(certificate.keySha256));
    add(tr("What is wrong"), faults(certificate.faults));
    return lines.join(u'\n');
}

QString Wording::trusted(const CertificatePin &pin)
{
    const QString server = isolated(displayHost(pin.host)) + u':' + QString::number(pin.port);
    const QString end = day(pin.validUntil);
    return (end.isEmpty() ? server : tr("%1, valid until %2", "host and port, date").arg(server, end)) + u'\n'
        + fingerprint(pin.sha256.isEmpty() ? pin.keySha256 : pin.sha256);
}

QString Wording::fingerprint(const QString &hexadecimal)
{
    constexpr qsizetype DigitsInALine = 32; // so that two lines are a SHA-256
    QStringList lines;
    for (qsizetype i = 0; i < hexadecimal.size(); i += DigitsInALine)
        lines += fingerprintInPairs(hexadecimal.mid(i, DigitsInALine));
    return lines.join(u'\n');
}

QString Wording::certificateEnds(const QDateTime &when)
{
    return tr("The certificate that you trusted is valid until %1. Ask the server's operator for its next one: after "
              "that "
              "day no new mail is shown until you trust another.")
        .arg(day(when));
}

QString Wording::certificateVouchedFor()
{
    return tr(
        "The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you "
        "trusted. If nobody has told you of that, ask the server's operator.");
}

QString Wording::keptForThisSession(const Error &error)
{
    return tr("%1 %2", "two sentences")
        .arg(sentence(error), tr("The password is remembered until Posthorn ends, and written nowhere."));
}

QString Wording::signInKeptForThisSession(const Error &error)
{
    return tr("%1 %2", "two sentences")
        .arg(sentence(error), tr("You are signed in until Posthorn ends; nothing of it was written anywhere."));
}

QString Wording::day(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat) : QString();
}

QString Wording::mailboxLine(const Mailbox &mailbox)
{
    const QString title = titleOf(mailbox);
    const QString known = mailboxState(mailbox);
    return known.isEmpty() ? title : tr("%1: %2", "mailbox: its state").arg(title, known);
}

QString Wording::mailboxTitle(const Mailbox &mailbox)
{
    return mailbox.selectable ? titleOf(mailbox) : mailboxLine(mailbox);
}

QString Wording::mailboxState(const Mailbox &mailbox)
{
    if (!mailbox.selectable)
        return tr("cannot be opened");
    const auto bounded = [](quint32 count) {
        return static_cast<int>(std::min<quint32>(count, std::numeric_limits<int>::max()));
    };
    const QString all = mailbox.messages ? tr("%n message(s)", nullptr, bounded(*mailbox.messages)) : QString();
    const QString news = mailbox.unseen ? unread(bounded(*mailbox.unseen)) : QString();
    if (all.isEmpty() || news.isEmpty())
        return all + news;
    return tr("%1, %2", "messages, unread messages").arg(all, news);
}

QString Wording::titleOf(const Mailbox &mailbox)
{
    const QString name = isolated(sanitizedLine(mailbox.name));
    return mailbox.use == SpecialUse::None ? name
                                           : tr("%1 (%2)", "mailbox, what it is for").arg(name, word(mailbox.use));
}

QString Wording::tooManyMailboxes()
{
    return tr("The server has more mailboxes than can be shown; these are not all of them.");
}

QString Wording::word(Security security)
{
    switch (security) {
    case Security::ImplicitTls: return tr("TLS (from the start)");
    case Security::StartTls: return tr("STARTTLS");
    }
    Q_UNREACHABLE();
}

QString Wording::word(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::Strongest: return tr("The strongest that the server offers");
    case Mechanism::OAuth: return tr("OAuth, with an access token instead of a password");
    default: return toWord(mechanism); // names that are the same in every language
    }
}

QString Wording::word(SpecialUse use)
{
    switch (use) {
    case SpecialUse::None: return {};
    case SpecialUse::All: return tr("all mail");
    case SpecialUse::Archive: return tr("archive");
    case SpecialUse::Drafts: return tr("drafts");
    case SpecialUse::Flagged: return tr("starred");
    case SpecialUse::Important: return tr("important");
    case SpecialUse::Junk: return tr("junk");
    case SpecialUse::Sent: return tr("sent");
    case SpecialUse::Trash: return tr("trash");
    }
    Q_UNREACHABLE();
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountTest.h"

#include "Errand.h"
#include "ErrandRun.h"
#include "SecretStore.h"

#include <memory>

namespace {

TestReport::Mailbox &mailboxIn(TestReport &report, const QString &name)
{
    for (TestReport::Mailbox &mailbox : report.mailboxes) {
        if (mailbox.name == name)
            return mailbox;
    }
    report.mailboxes.append({ .name = name });
    return report.mailboxes.last();
}

void collect(TestReport &report, const imap::Event &event)
{
    if (const auto *signedIn = std::get_if<imap::SignedIn>(&event)) {
        report.mechanism = signedIn->mechanism;
        report.capabilities = signedIn->capabilities;
    } else if (const auto *opened = std::get_if<imap::MailboxOpened>(&event)) {
        mailboxIn(report, opened->mailbox).messages = opened->messages;
    } else if (const auto *unread = std::get_if<imap::UnreadChanged>(&event)) {
        mailboxIn(report, unread->mailbox).unread = unread->count;
    }
}

} // namespace

void testAccount(const Account &account, const std::optional<QByteArray> &secret, SecretStore &secrets,
                 QObject *context, const std::function<void(const TestReport &)> &reported)
{
    auto *run = new ErrandRun(account, imap::Errand::test, context);
    const auto report = std::make_shared<TestReport>();
    QObject::connect(run, &ErrandRun::happened, run, [=](const imap::Event &event) { collect(*report, event); });
    QObject::connect(run, &ErrandRun::certificateSeen, run,
                     [=](const CertificateDetails &certificate) { report->certificate = certificate; });
    QObject::connect(run, &ErrandRun::finished, run, [=](const std::optional<Error> &error) {
        report->error = error;
        reported(*report);
    });
    if (secret)
        return run->start(*secret);
    secrets.allowQuestion(); // somebody waits for the answer
    run->start(secrets);
}

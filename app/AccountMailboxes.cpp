// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountMailboxes.h"

#include "Errand.h"
#include "ErrandRun.h"
#include "SecretStore.h"

#include <memory>

void listMailboxes(const Account &account, const std::optional<QByteArray> &secret, SecretStore &secrets,
                   QObject *context, const std::function<void(const std::variant<MailboxList, Error> &)> &listed,
                   const std::function<void(const CertificateDetails &)> &certificateSeen)
{
    auto *run = new ErrandRun(account, imap::Errand::listMailboxes, context);
    const auto list = std::make_shared<MailboxList>();
    QObject::connect(run, &ErrandRun::happened, run, [=](const imap::Event &event) {
        if (const auto *answer = std::get_if<imap::MailboxesListed>(&event))
            *list = answer->list;
    });
    if (certificateSeen)
        QObject::connect(run, &ErrandRun::certificateSeen, run, certificateSeen);
    QObject::connect(run, &ErrandRun::finished, run, [=](const std::optional<Error> &error) {
        if (error)
            listed(*error);
        else
            listed(*list);
    });
    if (secret)
        return run->start(*secret);
    secrets.allowQuestion(); // somebody waits for the answer
    run->start(secrets);
}

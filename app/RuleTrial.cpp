// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleTrial.h"

#include "Errand.h"
#include "ErrandRun.h"
#include "Wording.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

RuleTrial::RuleTrial(const Rule &rule, const KnownSenders &known, QObject *parent)
    : QObject(parent)
    , m_rule(rule)
    , m_known(known)
{
}

void RuleTrial::start(const QList<Account> &accounts, SecretStore &secrets)
{
    m_accounts = accounts;
    QMetaObject::invokeMethod(
        this, [this, &secrets] { lookAtNext(secrets); }, Qt::QueuedConnection);
}

void RuleTrial::lookAtNext(SecretStore &secrets)
{
    if (m_accounts.isEmpty())
        return finish();
    Account account = m_accounts.takeFirst();
    account.needs = needsOf({ m_rule.rule() });
    auto *run = new ErrandRun(account, imap::Errand::listRecent, this);
    connect(run, &ErrandRun::happened, this, [this, account](const imap::Event &event) {
        const auto *came = std::get_if<imap::RecentlyCome>(&event);
        for (const Message &message : came ? came->messages : QList<Message>()) {
            const QDateTime when = message.date.isValid() ? message.date : QDateTime::currentDateTimeUtc();
            const QDateTime local = when.toTimeZone(QTimeZone::systemTimeZone());
            m_tried += TriedMessage { account.name, message, m_rule.fits(message, account, local, m_known) };
        }
    });
    connect(run, &ErrandRun::finished, this, [this, account, &secrets](const std::optional<Error> &error) {
        if (error)
            m_problems += u"%1: %2"_s.arg(account.name, Wording::sentence(*error));
        lookAtNext(secrets);
    });
    run->start(secrets);
}

void RuleTrial::finish()
{
    std::stable_sort(m_tried.begin(), m_tried.end(),
                     [](const TriedMessage &a, const TriedMessage &b) { return a.message.date > b.message.date; });
    if (m_tried.size() > MostMessages)
        m_tried.resize(MostMessages);
    deleteLater();
    Q_EMIT finished(m_tried, m_problems);
}

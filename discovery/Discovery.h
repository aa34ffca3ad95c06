// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConfigDownload.h"
#include "DiscoveryStep.h"
#include "MailAddress.h"
#include "ServiceLookup.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace discovery {

// Finds out how the mailboxes of an address can be reached. Asks one place after another, and the next only where the one
// before knew nothing: this machine, our own table, the domain itself (autoconfig, .well-known) and Thunderbird's database, all three
// over HTTPS, then DNS; what is left is a guess. What it finds are proposals. It knows no password, signs in nowhere, and
// connects to none of the servers that it finds.
//
// Nobody is asked before start(), which is for the moment when the user has asked for it: the domain gets to know the
// address.
class Discovery : public QObject
{
    Q_OBJECT
public:
    // What it works with; tests bring their own.
    struct Means
    {
        ServiceLookup lookUp = lookUpInDns;
        QList<QSslCertificate> authorities; // to trust besides the system's: a company's own
        std::chrono::milliseconds patience = std::chrono::seconds(10); // with each place
        // What this machine knows of an address already, and whether our table of providers is read.
        std::function<QList<ServerSettings>(const QString &address)> known;
        bool readsTable = true;
    };

    explicit Discovery(Means means, QObject *parent = nullptr);
    explicit Discovery(QObject *parent = nullptr);
    ~Discovery() override;

    // False: that is no address, and nothing will happen. Ends a search that is under way.
    bool start(const QString &address);
    void cancel(); // without a word
    bool isRunning() const { return m_step < m_steps.size(); }

    void setProxy(const QNetworkProxy &proxy); // in place of the system's

Q_SIGNALS:
    void asked(const DiscoveryStep &step); // where it is looking now
    void answered(const DiscoveryStep &step); // and what came of it
    void finished(const QList<ServerSettings> &found); // the best first; never none, but maybe only a guess

private:
    using Source = ServerSettings::Source;
    using Step = std::function<void()>;

    void next();
    void recall();
    void readTable();
    void download(Source source, const QUrl &url);
    void downloaded(const DiscoveryStep &step, const ConfigDownload::Answer &answer);
    void lookUp(const QString &service, Security security);
    void lookedUp(const DiscoveryStep &step, Security security, const ServiceAnswer &answer);
    void answer(DiscoveryStep step, DiscoveryStep::Outcome outcome, const QString &words = {});
    void found(DiscoveryStep step, const QList<ServerSettings> &servers);
    void finish(Source source, const QList<ServerSettings> &servers);

    Means m_means;
    QNetworkAccessManager m_network;
    MailAddress m_address;
    QList<Step> m_steps; // of this search…
    qsizetype m_step = 0; // …and the one that is next
    QObject *m_asking = nullptr; // whoever is being asked; deleting it cancels that
};

} // namespace discovery

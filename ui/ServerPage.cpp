// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerPage.h"

#include "PlainLabel.h"
#include "RadioButton.h"
#include "Sanitizer.h"
#include "ServerProposal.h"
#include "ServerRows.h"
#include "Wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
using Way = ServerSettings::Way;

QString domainOf(const QString &email)
{
    return email.mid(email.lastIndexOf(u'@') + 1);
}

// Whoever fills in a server by hand knows how it lets people in; we do not.
QList<Way> withAllWays(QList<Way> ways)
{
    for (const Way way : { Way::Password, Way::OAuth, Way::Kerberos, Way::ClientCertificate }) {
        const bool isThere = ways.contains(way) || (way == Way::Password && ways.contains(Way::AppPassword));
        if (!isThere)
            ways += way;
    }
    return ways;
}
} // namespace

ServerPage::ServerPage(QWidget *parent)
    : SetupPage(parent)
    , m_news(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_list(new QVBoxLayout)
    , m_choice(new QButtonGroup(this))
    , m_byHand(new RadioButton(tr("Enter the settings by &hand")))
    , m_form(new QWidget)
    , m_warning(new PlainLabel)
    , m_trusted(new QCheckBox(tr("I &know this server, and want to sign in there")))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking for the settings"));
    auto *form = new QFormLayout(m_form);
    m_rows = new ServerRows(form, this);
    m_choice->addButton(m_byHand);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_list->setSpacing(2 * layout->spacing());
    layout->addWidget(m_news);
    layout->addWidget(m_progress);
    layout->addLayout(m_list);
    layout->addWidget(m_byHand);
    layout->addWidget(m_form);
    layout->addWidget(m_warning);
    layout->addWidget(m_trusted);
    layout->addStretch();

    // Not: clicked, which it is not when assistive technologies choose.
    connect(m_choice, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *, bool on) {
        if (on)
            choose();
    });
    connect(m_rows, &ServerRows::changed, this, &ServerPage::refresh);
    connect(m_trusted, &QCheckBox::toggled, this, &ServerPage::changed);
    begin({});
}

void ServerPage::begin(const QString &email)
{
    m_email = email;
    m_user.clear();
    m_searching = false;
    clearProposals();
    m_rows->fill({});
    const QSignalBlocker quiet(m_choice); // nobody has chosen
    m_byHand->setChecked(true);
    m_trusted->setChecked(false);
    m_news->announce({});
}

void ServerPage::search(const QString &email)
{
    begin(email);
    m_searching = true;
    m_choice->setExclusive(false); // none is chosen yet
    m_byHand->setChecked(false);
    m_choice->setExclusive(true);
    m_news->announce(tr("Looking for the settings that belong to %1…").arg(isolated(displayAddress(email))));
    refresh();
}

void ServerPage::showStep(const DiscoveryStep &step)
{
    if (m_searching && step.outcome == DiscoveryStep::Outcome::Asking)
        m_news->setText(tr("Asking %1…", "a server").arg(isolated(displayHost(step.host))));
}

void ServerPage::showSettings(const QList<ServerSettings> &found)
{
    if (!std::exchange(m_searching, false))
        return; // entered by hand by now
    for (const ServerSettings &settings : found)
        addProposal(settings);
    if (m_proposals.isEmpty()) {
        m_news->announce(tr("No settings were found that belong to the address. The provider's pages tell them, often "
                            "as those for “other mail programs” or “IMAP”."));
        m_byHand->setChecked(true);
    } else {
        m_news->announce(found.constFirst().source == ServerSettings::Source::Guess
                             ? tr("Nobody tells the settings of this address. It may be this server:")
                             : tr("This was found. Go on only if it is the server of your provider:"));
        const QSignalBlocker quiet(m_choice); // nobody has chosen
        m_proposals.constFirst()->button()->setChecked(true);
        fillFrom(m_proposals.constFirst()->settings());
    }
    refresh();
    firstField()->setFocus();
}

void ServerPage::enterByHand(const QString &email)
{
    begin(email);
    refresh();
}

// Filled in, but not yet confirmed.
void ServerPage::takeOver(const ForeignAccount &foreign)
{
    begin(foreign.account.email);
    m_user = foreign.account.user;
    m_rows->fill(foreign.account);
    QStringList lines { tr("These are the settings of %1. Go on only if it is the server of your provider.")
                            .arg(Wording::word(foreign.program)) };
    for (const ForeignAccount::Remark remark : foreign.remarks)
        lines += Wording::remark(remark, foreign.program);
    m_news->announce(lines.join(u'\n'));
    refresh();
}

void ServerPage::clearProposals()
{
    for (ServerProposal *proposal : std::as_const(m_proposals))
        m_choice->removeButton(proposal->button());
    qDeleteAll(std::exchange(m_proposals, {}));
}

void ServerPage::addProposal(const ServerSettings &settings)
{
    auto *proposal = new ServerProposal(settings, domainOf(m_email));
    connect(proposal, &ServerProposal::pageWanted, this, &ServerPage::pageWanted);
    m_proposals += proposal;
    m_choice->addButton(proposal->button());
    m_list->addWidget(proposal);
    proposal->show(); // not only when the layout gets to it: it is to take the focus
}

// What was chosen is a good start for what is entered by hand.
void ServerPage::fillFrom(const ServerSettings &settings)
{
    Account account;
    account.host = settings.host;
    account.port = settings.port;
    account.security = settings.security;
    m_rows->fill(account);
}

void ServerPage::choose()
{
    m_trusted->setChecked(false);
    if (const ServerProposal *proposal = chosenProposal())
        fillFrom(proposal->settings());
    if (isByHand() && std::exchange(m_searching, false)) {
        m_news->announce({});
        Q_EMIT searchStopped();
    }
    refresh();
    if (!isByHand())
        return;
    m_byHand->setFocus(); // or Tab would come back to another one, where it was chosen without a click
    m_rows->firstField()->setFocus();
}

void ServerPage::refresh()
{
    m_progress->setVisible(m_searching);
    m_form->setVisible(isByHand());
    const ServerSettings *foreign = foreignChoice();
    m_trusted->setVisible(foreign);
    m_warning->announce(foreign ? tr("%1 Whoever it belongs to gets your password, and can read your mail.")
                                      .arg(Wording::foreignServer(*foreign, domainOf(m_email)))
                                : QString());
    Q_EMIT changed();
}

QString ServerPage::title() const
{
    return tr("The mail server");
}

QString ServerPage::problem() const
{
    if (isByHand()) {
        if (const QString missing = m_rows->problem(); !missing.isEmpty())
            return missing;
    } else if (!chosenProposal()) {
        return tr("Wait for an answer, or enter the settings by hand.");
    }
    if (foreignChoice() && !m_trusted->isChecked())
        return tr("Say that you know this server, or choose another.");
    return {};
}

QWidget *ServerPage::firstField() const
{
    if (const ServerProposal *proposal = chosenProposal())
        return proposal->button();
    return isByHand() ? m_rows->firstField() : m_byHand;
}

bool ServerPage::isByHand() const
{
    return m_byHand->isChecked();
}

const ServerProposal *ServerPage::chosenProposal() const
{
    for (const ServerProposal *proposal : m_proposals) {
        if (proposal->button()->isChecked())
            return proposal;
    }
    return nullptr;
}

// Also where it is in the form for changes by hand: nobody has typed its host.
const ServerSettings *ServerPage::foreignChoice() const
{
    Account entered;
    m_rows->writeTo(entered);
    for (const ServerProposal *proposal : m_proposals) {
        const ServerSettings &settings = proposal->settings();
        const bool isChosen = isByHand() ? settings.host.compare(entered.host, Qt::CaseInsensitive) == 0
                                         : proposal->button()->isChecked();
        if (isChosen && settings.isForeign)
            return &settings;
    }
    return nullptr;
}

ServerSettings ServerPage::settings() const
{
    if (const ServerProposal *proposal = chosenProposal())
        return proposal->settings();
    Account entered;
    m_rows->writeTo(entered);
    ServerSettings settings;
    for (const ServerProposal *proposal : m_proposals) { // which knows more about it than what can be entered
        if (proposal->settings().host.compare(entered.host, Qt::CaseInsensitive) == 0)
            settings = proposal->settings();
    }
    settings.host = entered.host;
    settings.port = entered.port;
    settings.security = entered.security;
    settings.ways = withAllWays(settings.ways);
    if (settings.user.isEmpty())
        settings.user = m_user.isEmpty() ? m_email : m_user;
    return settings;
}

QString ServerPage::caFile() const
{
    Account entered;
    m_rows->writeTo(entered);
    return isByHand() ? entered.caFile : QString();
}

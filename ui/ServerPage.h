// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiscoveryStep.h"
#include "ForeignAccount.h"
#include "ServerSettings.h"
#include "SetupPage.h"

#include <QList>

class PlainLabel;
class ServerProposal;
class ServerRows;
class QButtonGroup;
class QCheckBox;
class QProgressBar;
class QRadioButton;
class QVBoxLayout;

// The second step: which server to use. Shows what was found, and can be filled in by hand at any time. What is not the
// address's own takes a second look: nothing is sent there before its user has said that it is right.
class ServerPage : public SetupPage
{
    Q_OBJECT
public:
    explicit ServerPage(QWidget *parent = nullptr);

    void search(const QString &email); // empties the page, and says that it waits
    void showStep(const DiscoveryStep &step);
    void showSettings(const QList<ServerSettings> &found); // the best first
    void enterByHand(const QString &email);
    void takeOver(const ForeignAccount &foreign);
    QString email() const { return m_email; } // that the page is about

    QString title() const override;
    QString problem() const override;
    QWidget *firstField() const override;
    ServerSettings settings() const; // as chosen, or as entered
    QString caFile() const;
    bool isByHand() const;

Q_SIGNALS:
    void searchStopped(); // by entering them by hand

private:
    void begin(const QString &email);
    void clearProposals();
    void addProposal(const ServerSettings &settings);
    void fillFrom(const ServerSettings &settings);
    void choose();
    void refresh();
    const ServerProposal *chosenProposal() const;
    const ServerSettings *foreignChoice() const;

    QString m_email;
    bool m_searching = false;
    PlainLabel *m_news;
    QString m_user; // as another program has it; empty: the address
    QProgressBar *m_progress;
    QVBoxLayout *m_list;
    QList<ServerProposal *> m_proposals;
    QButtonGroup *m_choice;
    QRadioButton *m_byHand;
    QWidget *m_form;
    ServerRows *m_rows;
    PlainLabel *m_warning;
    QCheckBox *m_trusted;
};

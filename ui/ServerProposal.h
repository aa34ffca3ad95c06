// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerSettings.h"

#include <QWidget>

class QRadioButton;

// One proposal of which server to use, to be chosen: whose it is, its host in full, how it is reached, who says so.
class ServerProposal : public QWidget
{
    Q_OBJECT
public:
    ServerProposal(const ServerSettings &settings, const QString &domain, QWidget *parent = nullptr);

    const ServerSettings &settings() const { return m_settings; }
    QRadioButton *button() const { return m_button; }

Q_SIGNALS:
    void pageWanted(const QUrl &page);

private:
    ServerSettings m_settings;
    QRadioButton *m_button;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerRows.h"

#include "EnumChoice.h"
#include "FileField.h"
#include "FormRow.h"
#include "Wording.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

ServerRows::ServerRows(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_host(makeTechnicalField(u"imap.example.org"_s))
    , m_security(new QComboBox)
    , m_port(new QSpinBox)
    , m_caFile(makeTechnicalField(tr("The authorities that this computer trusts")))
{
    for (const Security security : { Security::ImplicitTls, Security::StartTls })
        addChoice(m_security, security, Wording::word(security));
    m_port->setRange(1, 65535);
    auto *browse = makeBrowseButton(m_caFile, tr("Browse for the CA file"), tr("Choose a CA file"));

    addRow(form, tr("Ser&ver:"), m_host);
    addRow(form, tr("En&cryption:"), m_security);
    addRow(form, tr("&Port:"), m_port);
    addRow(form, tr("C&A file:"), m_caFile, sideBySide(m_caFile, browse));
    fill({});

    connect(m_security, &QComboBox::currentIndexChanged, this, &ServerRows::followEncryption);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ServerRows::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerRows::changed);
    connect(m_host, &QLineEdit::textChanged, this, &ServerRows::changed);
    connect(m_caFile, &QLineEdit::textChanged, this, &ServerRows::changed);
}

void ServerRows::fill(const Account &account)
{
    m_host->setText(account.host);
    choose(m_security, account.security);
    m_followed = account.security;
    m_port->setValue(account.port);
    m_caFile->setText(account.caFile);
}

void ServerRows::writeTo(Account &account) const
{
    account.host = m_host->text().trimmed();
    account.security = chosen<Security>(m_security);
    account.port = static_cast<quint16>(m_port->value());
    account.caFile = m_caFile->text().trimmed();
}

QString ServerRows::problem() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return tr("Enter the name of the mail server.");
    QUrl url;
    url.setHost(host);
    if (url.host().isEmpty())
        return tr("This is not the name of a server: it takes no spaces, no slashes and no port.");
    const QString caFile = m_caFile->text().trimmed();
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable())
        return tr("The CA file cannot be read.");
    return {};
}

QWidget *ServerRows::firstField() const
{
    return m_host;
}

void ServerRows::followEncryption()
{
    const auto now = chosen<Security>(m_security);
    if (m_port->value() == defaultPort(std::exchange(m_followed, now)))
        m_port->setValue(defaultPort(now));
}

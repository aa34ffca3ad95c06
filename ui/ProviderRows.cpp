// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProviderRows.h"

#include "FormRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

ProviderRows::ProviderRows(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_provider(new QComboBox)
    , m_address(makeTechnicalField(u"https://id.example.org"_s))
    , m_clientId(makeTechnicalField())
    , m_clientSecret(makeTechnicalField(tr("Where the provider has given one")))
    , m_byCode(new QCheckBox(tr("On another dev&ice, with a code")))
{
    m_clientSecret->setEchoMode(QLineEdit::Password);
    addRow(form, tr("Pro&vider:"), m_provider);
    addRow(form, tr("A&ddress of the provider:"), m_address);
    addRow(form, tr("C&lient ID:"), m_clientId);
    addRow(form, tr("&Client secret:"), m_clientSecret);
    form->addRow(m_byCode);
    for (QLineEdit *field : { m_address, m_clientId, m_clientSecret })
        connect(field, &QLineEdit::textChanged, this, &ProviderRows::changed);
    connect(m_byCode, &QCheckBox::toggled, this, &ProviderRows::changed);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ProviderRows::forgetClient);
}

void ProviderRows::setProviders(const QList<OAuthChoice> &providers)
{
    m_provider->clear();
    m_providers = providers;
    for (const OAuthChoice &provider : providers)
        m_provider->addItem(provider.name, provider.id);
    m_provider->addItem(tr("Another, by its address")); // which is its id
}

bool ProviderRows::offers(const QString &providerId) const
{
    return providerId.isEmpty() ? m_provider->count() > 0 : m_provider->findData(providerId) >= 0;
}

void ProviderRows::setOnly(const QString &providerId)
{
    m_only = providerId;
    if (offers(providerId) && !providerId.isEmpty())
        m_provider->setCurrentIndex(m_provider->findData(providerId));
}

void ProviderRows::setVisible(bool visible)
{
    const auto choice = chosen();
    m_form->setRowVisible(m_provider, visible && m_only.isEmpty());
    m_form->setRowVisible(m_address, visible && isAnother());
    m_form->setRowVisible(m_clientId, visible && needsClientId());
    m_form->setRowVisible(m_clientSecret, visible && needsClientId());
    m_form->setRowVisible(m_byCode, visible && choice && choice->hasDeviceFlow);
}

std::optional<OAuthChoice> ProviderRows::chosen() const
{
    if (isAnother()) // which will say itself what it has
        return OAuthChoice { .id = m_address->text().trimmed(), .hasDeviceFlow = true };
    const auto found = std::ranges::find(m_providers, m_provider->currentData().toString(), &OAuthChoice::id);
    return found == m_providers.cend() ? std::nullopt : std::optional(*found);
}

QString ProviderRows::problem() const
{
    const auto choice = chosen();
    if (!choice)
        return tr("Choose a provider.");
    if (isAnother() && !isIssuer(choice->id))
        return tr("Enter the provider's address. It begins with https://.");
    return needsClientId() && client().clientId.isEmpty() ? tr("Enter the client ID.") : QString();
}

OAuthClient ProviderRows::client() const
{
    const auto choice = chosen();
    return { .provider = choice ? choice->id : QString(),
             .clientId = needsClientId() ? m_clientId->text().trimmed() : QString() };
}

QByteArray ProviderRows::clientSecret() const
{
    return needsClientId() ? m_clientSecret->text().trimmed().toUtf8() : QByteArray();
}

SignInPlace ProviderRows::place() const
{
    const auto choice = chosen();
    return m_byCode->isChecked() && choice && choice->hasDeviceFlow ? SignInPlace::AnyBrowser : SignInPlace::Browser;
}

// What one provider has given is not for the eyes of another.
void ProviderRows::forgetClient()
{
    m_clientId->clear();
    m_clientSecret->clear();
    Q_EMIT changed();
}

bool ProviderRows::isAnother() const
{
    return m_provider->currentIndex() >= m_providers.size();
}

bool ProviderRows::needsClientId() const
{
    const auto choice = chosen();
    return choice && !choice->hasClientId;
}

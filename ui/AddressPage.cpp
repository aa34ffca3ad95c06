// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AddressPage.h"

#include "Columns.h"
#include "FormRow.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "Wording.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int ButtonColumns = 70;

bool isAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.contains(u' '))
        return false;
    QUrl url;
    url.setHost(text.sliced(at + 1));
    return !url.host().isEmpty();
}
} // namespace

AddressPage::AddressPage(const QStringList &takenNames, QWidget *parent)
    : SetupPage(parent)
    , m_takenNames(takenNames)
    , m_email(makeTechnicalField(u"anna@example.org"_s))
    , m_name(new QLineEdit)
    , m_byHand(new QPushButton(tr("Enter the settings by &hand")))
    , m_foreign(new QVBoxLayout)
{
    m_byHand->setAutoDefault(false);
    connect(m_byHand, &QPushButton::clicked, this, &AddressPage::byHandWanted);
    connect(m_email, &QLineEdit::textChanged, this, [this, before = QString()](const QString &email) mutable {
        if (m_name->text() == before) // until it is edited
            m_name->setText(email);
        before = email;
        Q_EMIT changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, &AddressPage::changed);

    auto *form = new QFormLayout;
    addRow(form, tr("&E-mail address:"), m_email);
    addRow(form, tr("&Name of the account:"), m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new PlainLabel(
        tr("The settings that belong to the address are looked up: in Posthorn's own list of providers, at the server "
           "of the address's domain, which is told the address, and in Thunderbird's database of providers and the "
           "domain name system, which are told the domain.")));
    layout->addLayout(form);
    layout->addWidget(m_byHand, 0, Qt::AlignLeading);
    layout->addLayout(m_foreign);
    layout->addStretch();
}

void AddressPage::setForeignAccounts(const QList<ForeignAccount> &accounts)
{
    if (!accounts.isEmpty())
        m_foreign->addWidget(makeHeading(tr("On this computer")));
    QWidget *before = m_byHand;
    for (const ForeignAccount &foreign : accounts) {
        auto *button = new QPushButton(elidedRight(Wording::takeOver(foreign), ButtonColumns).replace(u'&', u"&&"_s));
        button->setAutoDefault(false);
        button->setToolTip(displayHost(foreign.account.host));
        connect(button, &QPushButton::clicked, this, [this, foreign] { Q_EMIT foreignChosen(foreign); });
        m_foreign->addWidget(button, 0, Qt::AlignLeading);
        setTabOrder(before, button); // or it would come behind those of the window
        before = button;
    }
}

void AddressPage::fill(const Account &account)
{
    m_email->setText(account.email);
    m_name->setText(account.name);
}

QString AddressPage::title() const
{
    return tr("Your address");
}

QString AddressPage::problem() const
{
    if (email().isEmpty())
        return tr("Enter your e-mail address.");
    if (!isAddress(email()))
        return tr("This is not an e-mail address: it has a name, an @ and a domain.");
    if (name().isEmpty())
        return tr("Give the account a name.");
    return m_takenNames.contains(name()) ? tr("Another account has this name already.") : QString();
}

QWidget *AddressPage::firstField() const
{
    return m_email;
}

QString AddressPage::email() const
{
    return m_email->text().trimmed();
}

QString AddressPage::name() const
{
    return m_name->text().trimmed();
}

void AddressPage::setByHandEnabled(bool enabled)
{
    m_byHand->setEnabled(enabled);
}

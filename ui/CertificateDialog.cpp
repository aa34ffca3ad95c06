// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateDialog.h"

#include "ButtonBox.h"
#include "FormRow.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "ScrollingPage.h"
#include "StateIcon.h"
#include "Wording.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// The title is what a screen reader says before the value.
PlainLabel *makeValue(const QString &title, const QString &text)
{
    auto *value = new PlainLabel(text.isEmpty() ? u"–"_s : text);
    value->makeSelectable();
    value->setAccessibleName(CertificateDialog::tr("%1: %2", "title, value").arg(title, value->text()));
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (text.contains(u':') && !text.contains(u' ')) { // a fingerprint: hexadecimal in every language
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        value->setLayoutDirection(Qt::LeftToRight);
    }
    return value;
}
} // namespace

CertificateDialog::CertificateDialog(const CertificateDetails &shown, const std::optional<CertificatePin> &before,
                                     QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
{
    const bool isOfThisServer =
        before && before->port == shown.port && before->host.compare(shown.host, Qt::CaseInsensitive) == 0;
    if (isOfThisServer)
        m_before = before;
    setWindowTitle(tr("The mail server's certificate"));
    setWindowIcon(applicationIcon());

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(explanation()));
    layout->addWidget(new ScrollingPage(makeTable()), 1);
    addButtons();
    const int wanted = m_before ? 1080 : 640;
    resize(onScreen(this, { wanted, std::max(440, layout->totalHeightForWidth(wanted)) }));
}

QString CertificateDialog::explanation() const
{
    const QString server = isolated(displayHost(m_shown.host)) + u':' + QString::number(m_shown.port);
    if (!mayBeTrusted(m_shown))
        return tr("The certificate of %1 cannot be trusted: %2. The server's operator has to mend that.")
            .arg(server, Wording::faults(m_shown.faults));
    if (m_before)
        return tr("%1 shows another certificate than the one that you trusted. Ask the server's operator whether it "
                  "was "
                  "replaced. If nobody knows of that, somebody may be listening in: do not trust it.")
            .arg(server);
    return tr("Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you "
              "one of their own, so ask the server's operator for its fingerprint, and trust it only if it is the "
              "same.")
        .arg(server);
}

QWidget *CertificateDialog::makeTable()
{
    auto *page = new QWidget;
    auto *table = new QGridLayout(page);
    const CertificatePin before = m_before.value_or(CertificatePin {});
    if (m_before)
        addHeadings(table);
    addRow(table, tr("Issued to"), m_shown.subject, before.subject);
    addRow(table, tr("Issued by"), m_shown.issuer, before.issuer);
    addRow(table, tr("Valid for"), m_shown.names.join(u", "_s), {});
    addRow(table, tr("Valid from"), Wording::day(m_shown.validFrom), Wording::day(before.validFrom));
    addRow(table, tr("Valid until"), Wording::day(m_shown.validUntil), Wording::day(before.validUntil));
    addRow(table, tr("Fingerprint (SHA-256)"), Wording::fingerprint(m_shown.sha256),
           Wording::fingerprint(before.sha256));
    addRow(table, tr("Of its key (SHA-256)"), Wording::fingerprint(m_shown.keySha256),
           Wording::fingerprint(before.keySha256));
    addRow(table, tr("What is wrong"), Wording::faults(m_shown.faults), Wording::faults(before.faults));
    table->setRowStretch(table->rowCount(), 1);
    return page;
}

void CertificateDialog::addHeadings(QGridLayout *table)
{
    table->addWidget(makeHeading(tr("Shown now")), 0, 1);
    table->addWidget(makeHeading(tr("Trusted before")), 0, 2);
}

void CertificateDialog::addRow(QGridLayout *table, const QString &title, const QString &now, const QString &before)
{
    const int row = table->rowCount();
    auto *heading = new PlainLabel(tr("%1:", "title of a row").arg(title));
    heading->setWordWrap(false);
    heading->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    table->addWidget(heading, row, 0);
    table->addWidget(makeValue(m_before ? tr("%1, shown now").arg(title) : title, now), row, 1);
    if (!m_before)
        return;
    auto *other = makeValue(tr("%1, trusted before").arg(title), before);
    const bool differs = !before.isEmpty() && before != now;
    QFont font = other->font();
    font.setBold(differs);
    other->setFont(font);
    table->addWidget(other, row, 2);
}

void CertificateDialog::addButtons()
{
    const bool mayTrust = mayBeTrusted(m_shown);
    auto *buttons = new ButtonBox(mayTrust ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    if (mayTrust) {
        auto *trust = buttons->addButton(tr("&Trust this certificate"), QDialogButtonBox::ActionRole);
        trust->setAutoDefault(false);
        connect(trust, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT trusted(pinOf(m_shown));
        });
    }
    auto *refuse = buttons->button(mayTrust ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    refuse->setDefault(true);
    refuse->setFocus(); // only now: what stands in no window yet forgets it
}

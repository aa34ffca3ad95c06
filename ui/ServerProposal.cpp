// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProposal.h"

#include "Columns.h"
#include "HostLabel.h"
#include "PageButton.h"
#include "PlainLabel.h"
#include "RadioButton.h"
#include "Sanitizer.h"
#include "Wording.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int TitleColumns = 60;

// As text of a button: what somebody else wrote is no mnemonic of ours.
QString buttonText(const QString &foreign)
{
    return elidedRight(sanitizedLine(foreign), TitleColumns).replace(u'&', u"&&"_s);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}
} // namespace

ServerProposal::ServerProposal(const ServerSettings &settings, const QString &domain, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_button(new RadioButton)
{
    const QString title = settings.provider.isEmpty() ? domain : settings.provider;
    const QString way = Wording::route(settings);
    const QString origin = Wording::origin(settings.source, domain);
    m_button->setText(buttonText(title));
    m_button->setAccessibleDescription(QStringList { displayHost(settings.host), way, origin }.join(u' '));

    auto *details = new QVBoxLayout;
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    details->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    details->addWidget(new HostLabel(settings.host));
    details->addWidget(new PlainLabel(way));
    details->addWidget(new PlainLabel(origin));
    if (settings.isForeign) {
        auto *owner = new PlainLabel(Wording::foreignServer(settings, domain));
        owner->setFont(bold(font()));
        details->addWidget(owner);
    }
    if (const QString first = Wording::preparation(settings.preparation); !first.isEmpty())
        details->addWidget(new PlainLabel(first));
    if (!settings.helpPage.isEmpty()) {
        auto *help = new PageButton(tr("What the provider says about it"), settings.helpPage);
        connect(help, &PageButton::pageWanted, this, &ServerProposal::pageWanted);
        details->addWidget(help, 0, Qt::AlignLeading);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button);
    layout->addLayout(details);
}

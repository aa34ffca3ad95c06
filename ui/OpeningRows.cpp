// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpeningRows.h"

#include "CommandText.h"
#include "EnumChoice.h"
#include "FormRow.h"
#include "WebmailPresets.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QProcess>

using namespace Qt::StringLiterals;

OpeningRows::OpeningRows(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_opening(new QComboBox)
    , m_preset(new QComboBox)
    , m_webmail(makeTechnicalField(u"https://"_s))
    , m_command(makeTechnicalField(u"thunderbird mid:{message_id}"_s))
{
    addChoice(m_opening, Opening::Kind::MessageWindow, tr("A window of Posthorn"));
    addChoice(m_opening, Opening::Kind::MailProgram, tr("The mail program"));
    addChoice(m_opening, Opening::Kind::Webmail, tr("The webmail, in the browser"));
    addChoice(m_opening, Opening::Kind::Command, tr("A command"));
    for (const WebmailPreset &preset : webmailPresets())
        m_preset->addItem(preset.name, preset.address);
    m_preset->addItem(tr("Another"), QString());
    m_command->setToolTip(tr("{message_id}, {email}, {mailbox} and {uid} stand for those of the message"));
    m_webmail->setToolTip(m_command->toolTip());

    addRow(form, tr("A click &opens:"), m_opening);
    addRow(form, tr("Webma&il:"), m_preset);
    addRow(form, tr("Webmail add&ress:"), m_webmail);
    addRow(form, tr("Comman&d:"), m_command);

    connect(m_opening, &QComboBox::currentIndexChanged, this, &OpeningRows::refresh);
    connect(m_preset, &QComboBox::activated, this, &OpeningRows::takePreset);
    connect(m_webmail, &QLineEdit::textChanged, this, &OpeningRows::refresh);
    connect(m_command, &QLineEdit::textChanged, this, &OpeningRows::refresh);
}

void OpeningRows::fill(const Opening &opening)
{
    choose(m_opening, opening.kind);
    m_webmail->setText(opening.webmail.isEmpty() ? m_preset->itemData(0).toString() : opening.webmail);
    m_command->setText(commandText(opening.command));
    refresh();
}

Opening OpeningRows::opening() const
{
    Opening opening { .kind = chosen<Opening::Kind>(m_opening), .webmail = {}, .command = {} };
    if (opening.kind == Opening::Kind::Webmail)
        opening.webmail = m_webmail->text().trimmed();
    else if (opening.kind == Opening::Kind::Command)
        opening.command = QProcess::splitCommand(m_command->text());
    return opening;
}

QString OpeningRows::problem(const QString &email) const
{
    const Opening now = opening();
    if (now.kind == Opening::Kind::Command && now.command.isEmpty())
        return tr("Enter the command that opens a message.");
    if (now.kind != Opening::Kind::Webmail)
        return {};
    if (!now.webmail.startsWith("https://"_L1, Qt::CaseInsensitive))
        return tr("The webmail's address has to begin with https://.");
    if (now.webmail.contains("{email}"_L1) && email.isEmpty())
        return tr("The webmail's address needs your e-mail address.");
    return {};
}

void OpeningRows::refresh()
{
    const auto kind = chosen<Opening::Kind>(m_opening);
    m_form->setRowVisible(m_preset, kind == Opening::Kind::Webmail);
    m_form->setRowVisible(m_webmail, kind == Opening::Kind::Webmail);
    m_form->setRowVisible(m_command, kind == Opening::Kind::Command);
    const int preset = m_preset->findData(m_webmail->text());
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
    Q_EMIT changed();
}

void OpeningRows::takePreset()
{
    if (const QString address = m_preset->currentData().toString(); !address.isEmpty())
        m_webmail->setText(address);
    else
        m_webmail->setFocus();
}

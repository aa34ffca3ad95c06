// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageWindow.h"

#include "ButtonBox.h"
#include "FormRow.h"
#include "HtmlText.h"
#include "PlainLabel.h"
#include "ScrollingPage.h"
#include "StateIcon.h"
#include "Wording.h"

#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MessageWindow::MessageWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_headers(new QFormLayout)
    , m_note(new PlainLabel)
    , m_text(new QPlainTextEdit)
{
    setWindowIcon(applicationIcon());
    resize(onScreen(this, { 720, 560 }));

    m_subject = addHeader(tr("Subject:"));
    m_from = addHeader(tr("From:"));
    m_date = addHeader(tr("Date:"));
    m_attachments = addHeader(tr("Attachments:"));
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);

    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the message"));

    auto *buttons = new ButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_headers);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    m_note->hide();
}

QLabel *MessageWindow::addHeader(const QString &title)
{
    auto *value = new PlainLabel;
    value->makeSelectable();
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addRow(m_headers, title, value);
    return value;
}

void MessageWindow::showLoading(const Message &message)
{
    m_key = message.key;
    setWindowTitle(Wording::subject(message));
    m_subject->setText(Wording::subject(message));
    m_from->setText(Wording::fullSender(message));
    m_date->setText(QLocale().toString(message.date.toLocalTime(), QLocale::LongFormat));
    m_headers->setRowVisible(m_date, message.date.isValid());
    m_headers->setRowVisible(m_attachments, false);
    m_text->clear();
    m_note->announce(tr("The text is on its way…"));
}

void MessageWindow::showText(const MessageText &text)
{
    QStringList notes;
    switch (text.kind) {
    case MessageText::Kind::None: notes += tr("This message has no text that can be shown here."); break;
    case MessageText::Kind::Plain: m_text->setPlainText(text.text); break;
    case MessageText::Kind::Html:
        m_text->setPlainText(textOfHtml(text.text));
        notes += tr("This message is a web page; this is its text. Nothing was loaded from the network.");
        break;
    }
    if (!text.complete)
        notes += tr("The message is long; only its beginning is shown.");
    m_note->announce(notes.join(u' '));
    m_attachments->setText(text.attachments.join(", "_L1));
    m_headers->setRowVisible(m_attachments, !text.attachments.isEmpty());
    m_text->setFocus();
}

void MessageWindow::showError(const Error &error)
{
    m_text->clear();
    m_note->announce(Wording::sentence(error));
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Message.h"
#include "MessageText.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class PlainLabel;

// One message to read: its headers and its text, as plain text. Loads nothing from anywhere.
class MessageWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MessageWindow(QWidget *parent = nullptr);

    MessageKey key() const { return m_key; } // of the message shown now

public Q_SLOTS:
    void showLoading(const Message &message); // the headers, while the text is on its way
    void showText(const MessageText &text);
    void showError(const Error &error);

private:
    QLabel *addHeader(const QString &title);

    MessageKey m_key;
    QFormLayout *m_headers;
    QLabel *m_subject;
    QLabel *m_from;
    QLabel *m_date;
    QLabel *m_attachments;
    PlainLabel *m_note;
    QPlainTextEdit *m_text;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class PlainLabel;

// Puts a one-time code on the clipboard for a program that has no window. On X11 that can be done at once. On Wayland only
// whose window has the focus may do it, so there is a small one: it shows the code, copies it as soon as it has the focus,
// which the click on the popup gives it on most desktops and a click on it on the others, and goes.
//
// Clipboard managers that heed it are told not to keep what they see.
namespace codeclipboard {
void copy(const QString &code, const QString &activationToken);
}

class CodeWindow : public QDialog
{
    Q_OBJECT
public:
    explicit CodeWindow(const QString &code, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    QString m_code;
    PlainLabel *m_what;
    bool m_isCopied = false;
};

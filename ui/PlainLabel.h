// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// A label that shows exactly its text. Qt's own guesses whether a text is HTML, and would load the pictures in it.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    void makeSelectable(); // by the mouse and by the keyboard: Tab gets there

    // Shows the text, or hides where there is none; screen readers speak it as soon as it is in sight.
    void announce(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sayNews();

    bool m_isNews = false; // and not yet spoken
};

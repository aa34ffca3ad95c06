// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ButtonBox.h"

#include <QLayout>

// Qt 6.4 sees to that as well, but its order comes to nothing once a button is where the focus of the box goes: Tab never
// got to the last one, which is OK with the theme that Qt has for GNOME and XFCE.
void ButtonBox::showEvent(QShowEvent *event)
{
    QWidget *before = nullptr;
    for (int place = 0; place < layout()->count(); ++place) {
        QWidget *button = layout()->itemAt(place)->widget();
        if (before && button)
            setTabOrder(before, button);
        before = button ? button : before;
    }
    QDialogButtonBox::showEvent(event);
}

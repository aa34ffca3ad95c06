// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MenuLabel.h"

using namespace Qt::StringLiterals;

QString menuLabel(const QString &text, TrayHost host)
{
    QString label = text;
    if (host == TrayHost::XEmbed)
        return label.replace(u'&', "&&"_L1);

    // dbusmenu's mnemonic mark is '_'. Qt turns only the first '&' into one and leaves all others, and every '_', as
    // they are (measured with Qt 6.4 and 6.8), so only these two need doubling.
    label.replace(u'_', "__"_L1);
    if (const qsizetype first = label.indexOf(u'&'); first >= 0)
        label.insert(first, u'&');
    return label;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Addresses of webmails that we know, as templates for Opening::webmail.
struct WebmailPreset
{
    QString name;
    QString address;
};

QList<WebmailPreset> webmailPresets();

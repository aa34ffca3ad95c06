// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInWay.h"

using namespace Qt::StringLiterals;

bool isIssuer(const QString &provider)
{
    const QUrl url(provider, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment(); // RFC 8414 §2
}

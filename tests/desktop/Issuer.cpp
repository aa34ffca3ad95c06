// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Issuer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QStringList grantsOf(RealServer &issuer)
{
    QStringList types;
    if (!issuer.order(u"grants"_s))
        return types;
    const QJsonArray grants = issuer.answer()[u"grants"_s].toArray();
    for (const auto &grant : grants)
        types += grant[u"type"_s].toString() + (grant[u"ok"_s].toBool() ? QString() : u" refused"_s);
    return types;
}

QStringList tokensOf(RealServer &issuer)
{
    QStringList all;
    if (!issuer.order(u"tokens"_s))
        return all;
    const QJsonArray tokens = issuer.answer()[u"tokens"_s].toArray();
    for (const auto &token : tokens)
        all += token.toString();
    return all;
}

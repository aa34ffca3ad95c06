// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "RealServer.h"

#include <QTest>

#include <utility>
#include <vector>

// An account with a server of tests/servers, by implicit TLS.
inline Account accountAt(const RealServer &server)
{
    using namespace Qt::StringLiterals;
    Account account;
    account.id = u"account"_s;
    account.host = u"localhost"_s;
    account.port = quint16(server.port(u"imaps"_s));
    account.user = u"u1"_s;
    account.caFile = server.path(u"ca"_s);
    return account;
}

// For initTestCase_data(): one server after another; or only the one that CTest names, which runs them side by side.
template<typename Kind>
void addServers(const std::vector<std::pair<const char *, Kind>> &kinds)
{
    QTest::addColumn<Kind>("kind");
    const QByteArray wanted = qgetenv("POSTHORN_TEST_FOR");
    for (const auto &[name, kind] : kinds) {
        if (wanted.isEmpty() || wanted == name)
            QTest::newRow(name) << kind;
    }
}

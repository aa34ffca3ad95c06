// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Takeover.h"

#include <QUrl>

#include <algorithm>

namespace migration {
namespace {
// As AccountStore has them.
constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestEmail = 254;
constexpr qsizetype LongestHost = 253;
constexpr qsizetype LongestUser = 500;

bool isClean(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::ranges::all_of(text, [](QChar c) {
               return c.isSurrogate() || (c.isPrint() && c.category() != QChar::Other_Format);
           });
}

bool isHost(const QString &host)
{
    QUrl url;
    url.setHost(host, QUrl::DecodedMode);
    return !host.isEmpty() && host.size() <= LongestHost && url.isValid() && !url.host().isEmpty();
}
} // namespace

void takeSecurity(ForeignAccount &foreign, ForeignSecurity security, int port)
{
    foreign.account.security = security == ForeignSecurity::StartTls ? Security::StartTls : Security::ImplicitTls;
    foreign.account.port = defaultPort(foreign.account.security);
    if (security == ForeignSecurity::None)
        foreign.remarks += ForeignAccount::Remark::WithoutTls;
    else if (port > 0 && port <= 65535)
        foreign.account.port = quint16(port);
}

std::optional<ForeignAccount> completed(ForeignAccount foreign)
{
    Account &account = foreign.account;
    if (account.email.isEmpty() && account.user.contains(u'@'))
        account.email = account.user;
    if (account.name.isEmpty())
        account.name = account.email.isEmpty() ? account.user : account.email;
    account.name.truncate(LongestName);
    account.mailboxes.removeAll(QString());
    account.mailboxes.removeDuplicates();
    if (account.mailboxes.isEmpty())
        account.mailboxes = Account().mailboxes;
    account.mailboxes.resize(std::min(account.mailboxes.size(), Account::MostMailboxes));
    const bool areClean = isClean(account.name, LongestName) && isClean(account.email, LongestEmail)
        && isClean(account.user, LongestUser)
        && std::ranges::all_of(account.mailboxes, [](const QString &name) { return isClean(name, LongestUser); });
    if (!isHost(account.host) || account.user.isEmpty() || !areClean)
        return std::nullopt;
    return foreign;
}

} // namespace migration

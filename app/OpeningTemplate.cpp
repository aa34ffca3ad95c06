// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpeningTemplate.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView MessageIdPlaceholder { "{message_id}" };

using Fillings = std::array<std::pair<QLatin1StringView, QString>, 4>;

Fillings fillings(const Account &account, const Message &message)
{
    return { {
        { MessageIdPlaceholder, message.messageId },
        { QLatin1StringView("{email}"), account.email },
        { QLatin1StringView("{mailbox}"), message.key.mailbox },
        { QLatin1StringView("{uid}"), QString::number(message.key.uid) },
    } };
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// Where the placeholder of a missing Message-ID stands, the address ends before it: at the fragment, else at the host.
QString frontPage(const QString &pattern)
{
    const QString beforeFragment = pattern.section(u'#', 0, 0);
    if (!beforeFragment.contains(MessageIdPlaceholder))
        return beforeFragment;
    const QUrl url(pattern.left(pattern.indexOf(u'{')));
    return u"https://"_s + url.authority() + u'/';
}

// One pass over the pattern's own text: what was filled in is not looked at again.
QString filled(const QString &pattern, const Fillings &values)
{
    QString result;
    for (qsizetype at = 0; at < pattern.size();) {
        const QStringView rest = QStringView(pattern).sliced(at);
        const auto filling =
            std::find_if(values.begin(), values.end(), [&](const auto &pair) { return rest.startsWith(pair.first); });
        if (filling == values.end()) {
            result += rest.front();
            ++at;
        } else {
            result += filling->second;
            at += filling->first.size();
        }
    }
    return result;
}

} // namespace

std::optional<QUrl> webmailAddress(const Account &account, const Message &message)
{
    QString address = account.opening.webmail;
    if (message.messageId.isEmpty() && address.contains(MessageIdPlaceholder))
        address = frontPage(address);
    for (const auto &[placeholder, value] : fillings(account, message))
        address.replace(placeholder, percentEncoded(value));

    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        return std::nullopt;
    return url;
}

std::optional<QStringList> openingCommand(const Account &account, const Message &message)
{
    QStringList command = account.opening.command;
    if (command.isEmpty())
        return std::nullopt;
    const Fillings values = fillings(account, message);
    for (QString &argument : command) {
        const QString full = filled(argument, values);
        if (full.startsWith(u'-') && !argument.startsWith(u'-'))
            return std::nullopt;
        argument = full;
    }
    return command;
}

std::optional<QUrl> midAddress(const Message &message)
{
    if (message.messageId.isEmpty())
        return std::nullopt;
    return QUrl(u"mid:"_s + percentEncoded(message.messageId), QUrl::StrictMode);
}

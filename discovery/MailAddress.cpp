// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailAddress.h"

#include <QUrl>

#include <libpsl.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
constexpr qsizetype LongestLocalPart = 64; // RFC 5321 §4.5.3.1.1
constexpr qsizetype LongestHost = 253; // RFC 1035 §2.3.4, without the length bytes at both ends
constexpr qsizetype LongestLabel = 63;

bool isLabel(QStringView label)
{
    const auto isOrdinary = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !label.isEmpty() && label.size() <= LongestLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::ranges::all_of(label, isOrdinary);
}

bool isNumber(QStringView label)
{
    return std::ranges::all_of(label, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// What the system has: a newer list than the library was built with, where there is one.
const psl_ctx_t *suffixes()
{
    static const std::unique_ptr<psl_ctx_t, decltype(&psl_free)> list(psl_latest(nullptr), &psl_free);
    return list ? list.get() : psl_builtin();
}
} // namespace

QString hostName(const QString &name)
{
    QString host = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    const auto labels = QStringView(host).split(u'.');
    // A host whose last label is a number is an IPv4 address in one of its spellings, to some.
    if (host.size() > LongestHost || !std::ranges::all_of(labels, isLabel) || isNumber(labels.constLast()))
        return {};
    return host;
}

std::optional<MailAddress> mailAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > LongestLocalPart)
        return std::nullopt;
    const QString local = address.first(at);
    const bool isPrintable = std::ranges::all_of(local, [](QChar c) {
        return c.isPrint() && !c.isSpace() && c.category() != QChar::Other_Format && c != u'"' && c != u'@';
    });
    const QString domain = hostName(address.sliced(at + 1));
    if (!isPrintable || domain.isEmpty())
        return std::nullopt;
    return MailAddress { local, domain };
}

QString registrableDomain(const QString &host)
{
    const QByteArray name = hostName(host).toLatin1();
    if (name.isEmpty() || !suffixes())
        return {};
    return QString::fromLatin1(psl_registrable_domain(suffixes(), name.constData()));
}

} // namespace discovery

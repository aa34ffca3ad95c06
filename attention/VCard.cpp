// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VCard.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostAddresses = 20000;

// Lines as they were before they were folded (RFC 6350 §3.2).
QByteArray takeLine(QByteArrayView &rest)
{
    QByteArray line;
    do {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView piece = rest.first(end < 0 ? rest.size() : end);
        rest = rest.sliced(end < 0 ? rest.size() : end + 1);
        if (piece.endsWith('\r'))
            piece.chop(1);
        line += line.isEmpty() ? piece : piece.sliced(1);
    } while (rest.startsWith(' ') || rest.startsWith('\t'));
    return line;
}

// "EMAIL;TYPE=work:ada@example.org", "item1.EMAIL:…" (a group), "EMAIL:mailto:…"
QString addressIn(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return {};
    const QByteArray name = line.first(colon).split(';').constFirst();
    if (name.sliced(name.lastIndexOf('.') + 1).compare("EMAIL", Qt::CaseInsensitive) != 0)
        return {};
    QString address = QString::fromUtf8(line.sliced(colon + 1)).trimmed().toLower();
    if (address.startsWith("mailto:"_L1))
        address = address.sliced(7);
    return address.contains(u'@') && address.size() <= 254 ? address : QString();
}
} // namespace

QStringList addressesInVCards(QByteArrayView file)
{
    QStringList addresses;
    while (!file.isEmpty() && addresses.size() < MostAddresses) {
        if (const QString address = addressIn(takeLine(file)); !address.isEmpty())
            addresses += address;
    }
    addresses.removeDuplicates();
    return addresses;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GrantLock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QObject>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto Pause = 200ms;
constexpr auto Stale = 2min; // nobody renews for so long; the process is another one of the same number

QString pathFor(const QString &accountId)
{
    const QByteArray name = QCryptographicHash::hash(accountId.toUtf8(), QCryptographicHash::Sha256).first(8).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/posthorn-"_s
        + QString::fromLatin1(name) + u".lock"_s;
}
} // namespace

GrantLock::GrantLock(const QString &path)
    : m_file(path)
{
    m_file.setStaleLockTime(Stale);
}

void GrantLock::take(const QString &accountId, std::chrono::milliseconds patience, QObject *context, const Taken &taken)
{
    const std::shared_ptr<GrantLock> lock(new GrantLock(pathFor(accountId)));
    const QDeadlineTimer end(patience);
    QTimer *timer = new QTimer(context);
    timer->callOnTimeout([=] {
        const bool isHeldByAnother = !lock->m_file.tryLock(0ms) && lock->m_file.error() == QLockFile::LockFailedError;
        if (isHeldByAnother && !end.hasExpired())
            return timer->setInterval(Pause);
        timer->deleteLater();
        timer->stop();
        taken(lock);
    });
    timer->start(0ms);
}

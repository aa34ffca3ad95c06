// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

// Held by whoever has an account's OAuth grant renewed, for as long as it lives: where two programs of one user show the
// provider the same refresh token, it may take one of them for a thief and end the sign-in. Its file is in the user's
// runtime directory; one that a dead program left there holds up nobody.
class GrantLock
{
public:
    using Taken = std::function<void(const std::shared_ptr<GrantLock> &)>;

    // Is answered once, later; not at all once `context` is gone. After `patience` also without the lock: better two who
    // renew than none.
    static void take(const QString &accountId, std::chrono::milliseconds patience, QObject *context,
                     const Taken &taken);

private:
    explicit GrantLock(const QString &path);

    QLockFile m_file;
};

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Process.h"

#include <QScopeGuard>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysOpenToDebuggersIfAsked()
    {
        qputenv("POSTHORN_DUMPABLE", "1");
        process::sealMemory();
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
    }

    // This one is the last: the limit is for good.
    void leavesNoCoreDump() // O12
    {
        const auto reopen = qScopeGuard([] { ::prctl(PR_SET_DUMPABLE, 1); }); // for a leak check at the end
        qunsetenv("POSTHORN_DUMPABLE");
        process::sealMemory();
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
        rlimit limit {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
};

QTEST_APPLESS_MAIN(TestProcess)
#include "tst_process.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PrivateDisplay.h"

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 30'000; // ms; it takes some hundred
}

PrivateDisplay::PrivateDisplay()
{
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // also when the test crashes
    // -displayfd picks a free number, and tells it once the server is ready.
    m_server.start(u"Xvfb"_s,
                   { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x768x24"_s, u"-nolisten"_s, u"tcp"_s });
    while (!m_server.canReadLine() && m_server.waitForReadyRead(Patience)) { }
    const QByteArray number = m_server.readLine().trimmed();
    if (!number.isEmpty())
        m_name = u':' + QString::fromLatin1(number);
}

PrivateDisplay::~PrivateDisplay()
{
    m_server.terminate();
    m_server.waitForFinished(Patience);
}

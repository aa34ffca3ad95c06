// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Terminal.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace terminal {
namespace {
constexpr int LongestLine = 16 * 1024; // access tokens are long

// What is typed is not seen while this is there.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSilent = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~WithoutEcho()
    {
        if (!m_isSilent)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr); // the one that was not seen either
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before {};
    bool m_isSilent = false;
};

QByteArray readLine()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < LongestLine; c = std::getchar())
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void ask(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
}
} // namespace

bool isThere()
{
    return ::isatty(STDIN_FILENO) == 1;
}

bool confirm(const QString &question)
{
    ask(question + u" [y/N] "_s);
    const QByteArray answer = readLine().trimmed().toLower();
    return answer == "y" || answer == "yes";
}

QByteArray readSecret(const QString &prompt)
{
    if (!isThere())
        return readLine();
    ask(prompt + u": "_s);
    const WithoutEcho silence;
    return readLine();
}

} // namespace terminal

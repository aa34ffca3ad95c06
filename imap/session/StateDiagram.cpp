// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateDiagram.h"

#include "SessionTables.h"
#include "WatchTable.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
QByteArray arrow(QByteArrayView from, QByteArrayView to, QByteArrayView why)
{
    return "    "_ba + from.toByteArray() + " --> " + to.toByteArray() + " : " + why.toByteArray() + '\n';
}

QByteArray sessionArrows()
{
    QByteArray arrows = arrow("[*]", nameOf(SessionState::Greeting), "connected");
    for (const Passage &passage : Passages)
        arrows += arrow(nameOf(passage.from), nameOf(passage.to), passage.why);
    for (const CommandRow &row : CommandTable) {
        for (int i = 0; i < SessionStates && row.during; ++i) {
            const auto state = SessionState(i);
            if (isLegal(row.verb, state) && state != *row.during)
                arrows += arrow(nameOf(state), nameOf(*row.during), row.keyword);
        }
        if (row.during && row.after != row.during)
            arrows += arrow(nameOf(*row.during), nameOf(*row.after), row.keyword.toByteArray() + " answered OK");
    }
    return arrows + arrow(nameOf(SessionState::LoggingOut), "[*]", "BYE");
}

QByteArray watchArrows()
{
    QByteArray arrows = arrow("[*]", nameOf(Stage::SigningOn), "connected");
    for (const WatchRow &row : WatchTable) {
        QByteArrayList says;
        for (int i = 0; i < row.count; ++i)
            says.append(nameOf(row.says.at(std::size_t(i))).toByteArray());
        const QByteArray what = says.isEmpty() ? QByteArray() : " / "_ba + says.join(", ");
        arrows += arrow(nameOf(row.stage), nameOf(row.next), nameOf(row.trigger).toByteArray() + what);
    }
    return arrows;
}

QByteArray figure(const QByteArray &arrows)
{
    return "```mermaid\nstateDiagram-v2\n"_ba + arrows + "```\n";
}
} // namespace

QByteArray stateDiagram()
{
    return "The states of `Session`, and the commands that change them:\n\n"_ba + figure(sessionArrows())
        + "\nThe stages of `Watch`: what happens / what is then said:\n\n" + figure(watchArrows());
}

} // namespace imap

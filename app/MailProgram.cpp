// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mailprogram {
namespace {

constexpr auto Patience = 5s;
constexpr qint64 MaxDesktopFile = 256 * 1024;

// Programs whose command line takes mid: addresses, by the name of what they execute.
constexpr std::array OpensMid { QLatin1StringView("thunderbird"), QLatin1StringView("thunderbird-esr"),
                                QLatin1StringView("betterbird"), QLatin1StringView("evolution") };

// What a command line starts in the end: packages of Flatpak and Snap stand behind a program that starts them.
QString programOf(const QStringList &command)
{
    static const QRegularExpression Variable(u"^[A-Za-z_]\\w*="_s);
    static constexpr QLatin1StringView InSandbox("--command=");
    QStringList words = command;
    if (QFileInfo(words.constFirst()).fileName() == "env"_L1) {
        do
            words.removeFirst();
        while (!words.isEmpty() && Variable.match(words.constFirst()).hasMatch());
    }
    for (const QString &word : std::as_const(words)) {
        if (word.startsWith(InSandbox))
            return word.mid(InSandbox.size());
    }
    return words.isEmpty() ? QString() : QFileInfo(words.constFirst()).fileName();
}

// Read as it stands: QSettings would take the quotes of an Exec line for its own.
QString execLine(const QString &desktopFile)
{
    QFile file(desktopFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool inEntry = false;
    for (const QByteArray &line : file.read(MaxDesktopFile).split('\n')) {
        if (line.startsWith('['))
            inEntry = line.startsWith("[Desktop Entry]");
        else if (inEntry && line.startsWith("Exec="))
            return QString::fromUtf8(line.mid(qsizetype(sizeof "Exec=") - 1)).trimmed();
    }
    return {};
}

} // namespace

QStringList commandFor(const QString &desktopFile, const std::optional<QUrl> &midAddress)
{
    QStringList command = QProcess::splitCommand(execLine(desktopFile));
    // Field codes of the Desktop Entry Specification ("%u", "%F", …) stand for what is opened; we say that ourselves.
    // Flatpak marks them by "@@u" and "@@": files between them are let into the sandbox, which an address is not.
    command.removeIf([](const QString &argument) {
        return (argument.size() == 2 && argument.startsWith(u'%')) || argument.startsWith("@@"_L1);
    });
    if (command.isEmpty())
        return {};
    const bool opensMid = std::find(OpensMid.begin(), OpensMid.end(), programOf(command)) != OpensMid.end();
    if (midAddress && opensMid)
        command.append(QString::fromLatin1(midAddress->toEncoded()));
    return command;
}

void findDefault(QObject *context, const std::function<void(const QString &)> &found)
{
    auto *query = new QProcess(context);
    const auto answer = [query, found] {
        if (query->property("answered").toBool())
            return;
        query->setProperty("answered", true);
        const QString name = QString::fromLocal8Bit(query->readAllStandardOutput()).trimmed();
        query->deleteLater();
        found(name.isEmpty() ? QString() : QStandardPaths::locate(QStandardPaths::ApplicationsLocation, name));
    };
    QObject::connect(query, &QProcess::finished, context, answer);
    QObject::connect(query, &QProcess::errorOccurred, context, answer);
    QTimer::singleShot(Patience, query, &QProcess::kill);
    query->start(u"xdg-mime"_s, { u"query"_s, u"default"_s, u"x-scheme-handler/mailto"_s });
}

} // namespace mailprogram

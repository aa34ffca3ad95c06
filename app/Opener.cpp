// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Opener.h"

#include "MailProgram.h"
#include "OpeningTemplate.h"
#include "Process.h"

#include <QLoggingCategory>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcOpener, "posthorn.opener", QtWarningMsg)
}

void Opener::open(const Account &account, const Message &message, const QString &activationToken)
{
    switch (account.opening.kind) {
    case Opening::Kind::MessageWindow: Q_EMIT windowRequested(account, message, activationToken); break;
    case Opening::Kind::MailProgram: openMailProgram(account, message, activationToken); break;
    case Opening::Kind::Webmail: openWebmail(account, message, activationToken); break;
    case Opening::Kind::Command:
        run(openingCommand(account, message).value_or(QStringList()), account, message, activationToken);
        break;
    }
}

void Opener::openToReply(const Account &account, const Message &message, const QString &activationToken)
{
    if (account.opening.kind == Opening::Kind::MessageWindow)
        openMailProgram(account, message, activationToken);
    else
        open(account, message, activationToken);
}

void Opener::openMailProgram(const Account &account, const Message &message, const QString &activationToken)
{
    mailprogram::findDefault(this, [=, this](const QString &desktopFile) {
        run(mailprogram::commandFor(desktopFile, midAddress(message)), account, message, activationToken);
    });
}

void Opener::openWebmail(const Account &account, const Message &message, const QString &activationToken)
{
    const auto address = webmailAddress(account, message);
    run(address ? QStringList { u"xdg-open"_s, QString::fromLatin1(address->toEncoded()) } : QStringList(), account,
        message, activationToken);
}

void Opener::run(const QStringList &command, const Account &account, const Message &message,
                 const QString &activationToken)
{
    QProcess process;
    if (!command.isEmpty()) {
        // The token goes to this one child, not into our own environment, where later children would inherit it.
        auto environment = process::environment();
        if (!activationToken.isEmpty()) {
            environment.insert(u"XDG_ACTIVATION_TOKEN"_s, activationToken);
            environment.insert(u"DESKTOP_STARTUP_ID"_s, activationToken);
        }
        process.setProcessEnvironment(environment);
        process.setProgram(command.constFirst());
        process.setArguments(command.mid(1));
        process.setStandardInputFile(QProcess::nullDevice());
        if (process.startDetached())
            return;
    }
    qCWarning(lcOpener).noquote() << "cannot start"
                                  << (command.isEmpty() ? u"what this account opens mail with"_s : command.constFirst())
                                  << "- showing the message in Posthorn's own window";
    Q_EMIT windowRequested(account, message, activationToken);
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EventPrinter.h"

#include "MessageObject.h"
#include "Sanitizer.h"
#include "StatusReport.h"
#include "Wording.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString messageWords(const QString &account, const Message &message)
{
    return u"%1/%2: %3: %4"_s.arg(account, message.key.mailbox, senderWords(message), message.subject);
}

// null: not known
QJsonValue numberValue(const std::optional<quint32> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool writeLine(FILE *stream, const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    return std::fwrite(whole.constData(), 1, size_t(whole.size()), stream) == size_t(whole.size())
        && std::fflush(stream) == 0;
}

} // namespace

bool printLine(const QString &line)
{
    return writeLine(stdout, withoutIsolates(line).toUtf8());
}

bool printObject(const QJsonObject &object)
{
    return writeLine(stdout, jsonLine(object));
}

void printError(const QString &line)
{
    writeLine(stderr, "posthorn: " + withoutIsolates(line).toUtf8());
}

// Windows need them around foreign words (Sanitizer.h); terminals show them as litter, and scripts trip over them.
QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

bool EventPrinter::print(const QJsonObject &object, const QString &words) const
{
    if (m_output == cli::Output::JsonLines)
        return printObject(object);
    return printLine(words);
}

bool EventPrinter::state(const AccountStatus &status) const
{
    QJsonObject object = statusObject(status);
    object.insert(u"event"_s, u"state"_s);
    const QString reason = object.value(u"reason"_s).toString();
    return print(object,
                 u"%1: %2"_s.arg(status.name, toWord(status.state)) + (reason.isEmpty() ? reason : u" - "_s + reason));
}

bool EventPrinter::newMessage(const QString &account, const Message &message) const
{
    return print(messageObject(u"new"_s, account, message), u"new: "_s + messageWords(account, message));
}

bool EventPrinter::unreadMessage(const QString &account, const Message &message) const
{
    return print(messageObject(u"message"_s, account, message), messageWords(account, message));
}

bool EventPrinter::seen(const QString &account, const MessageKey &key) const
{
    return print(messageObject(u"seen"_s, account, key), u"read: %1/%2 %3"_s.arg(account, key.mailbox).arg(key.uid));
}

bool EventPrinter::gone(const QString &account, const MessageKey &key) const
{
    return print(messageObject(u"gone"_s, account, key), u"gone: %1/%2 %3"_s.arg(account, key.mailbox).arg(key.uid));
}

bool EventPrinter::unread(const QString &account, const QString &mailbox, int count) const
{
    return print(
        { { u"event"_s, u"unread"_s }, { u"account"_s, account }, { u"mailbox"_s, mailbox }, { u"count"_s, count } },
        u"%1/%2: %3 unread"_s.arg(account, mailbox).arg(count));
}

bool EventPrinter::mailbox(const QString &account, const Mailbox &mailbox) const
{
    const QJsonObject object {
        { u"event"_s, u"mailbox"_s },
        { u"account"_s, account },
        { u"mailbox"_s, mailbox.name },
        { u"delimiter"_s, mailbox.delimiter.isNull() ? QJsonValue() : QJsonValue(QString(mailbox.delimiter)) },
        { u"selectable"_s, mailbox.selectable },
        { u"special_use"_s, textValue(toWord(mailbox.use)) },
        { u"messages"_s, numberValue(mailbox.messages) },
        { u"unread"_s, numberValue(mailbox.unseen) },
        { u"uidnext"_s, numberValue(mailbox.uidNext) },
        { u"uidvalidity"_s, numberValue(mailbox.uidValidity) },
        { u"mailbox_id"_s, textValue(QString::fromLatin1(mailbox.id)) },
    };
    return print(object, Wording::mailboxLine(mailbox));
}

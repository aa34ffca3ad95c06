// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BarLine.h"

#include "StatusReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using cli::Status;

namespace {
const QString NotRunning = u"Posthorn is not running"_s;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// The picture that the tray shows; and whether there is unread mail, which an account in trouble would hide.
QString waybar(const QJsonDocument &status, const QStringList &accounts)
{
    const int unread = status[u"unread"_s].toInt();
    const QString icon = status[u"icon"_s].toString();
    QJsonArray classes { icon };
    if (unread > 0 && icon != "unread"_L1)
        classes += u"unread"_s;
    return compact({ { u"text"_s, unread > 0 ? QString::number(unread) : QString() },
                     { u"alt"_s, icon },
                     { u"class"_s, classes },
                     { u"tooltip"_s, accounts.join(u'\n').toHtmlEscaped() } });
}

QString polybar(const QJsonDocument &status)
{
    const QString icon = status[u"icon"_s].toString();
    const bool isWell = icon == "idle"_L1 || icon == "unread"_L1;
    return QString::number(status[u"unread"_s].toInt()) + (isWell ? QString() : u" !"_s);
}

QString words(const QJsonDocument &status, const QStringList &accounts)
{
    return u"%1 unread"_s.arg(status[u"unread"_s].toInt())
        + (accounts.isEmpty() ? QString() : u" ("_s + accounts.join(u"; "_s) + u')');
}
} // namespace

QString barLine(Status::Format format, const QString &statusJson)
{
    const auto status = QJsonDocument::fromJson(statusJson.toUtf8());
    switch (format) {
    case Status::Format::Words: return words(status, accountLines(statusJson));
    case Status::Format::Json: return statusJson;
    case Status::Format::Waybar: return waybar(status, accountLines(statusJson));
    case Status::Format::Polybar: return polybar(status);
    }
    Q_UNREACHABLE();
}

QString barLineWithoutPosthorn(Status::Format format)
{
    switch (format) {
    case Status::Format::Words: return NotRunning;
    case Status::Format::Json: return compact({ { u"running"_s, false } });
    case Status::Format::Waybar:
        return compact({ { u"text"_s, QString() },
                         { u"alt"_s, u"not-running"_s },
                         { u"class"_s, QJsonArray { u"not-running"_s } },
                         { u"tooltip"_s, NotRunning } });
    case Status::Format::Polybar: return {};
    }
    Q_UNREACHABLE();
}

bool saysSomethingElse(const QString &statusJson, const QString &before)
{
    const auto withoutClock = [](const QString &json) {
        QJsonObject status = QJsonDocument::fromJson(json.toUtf8()).object();
        QJsonArray accounts = status[u"accounts"_s].toArray();
        for (QJsonValueRef account : accounts) {
            QJsonObject object = account.toObject();
            object.remove(u"heard"_s);
            object.remove(u"retry_in_s"_s);
            object.remove(u"watched"_s);
            account = object;
        }
        status[u"accounts"_s] = accounts;
        return status;
    };
    return withoutClock(statusJson) != withoutClock(before);
}

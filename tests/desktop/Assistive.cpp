// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Assistive.h"

#include "Home.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
Control controlFrom(const QJsonObject &told)
{
    Control control;
    control.role = told[u"role"_s].toString();
    control.name = told[u"name"_s].toString();
    control.description = told[u"description"_s].toString();
    control.text = told[u"text"_s].toString();
    control.label = told[u"label"_s].toString();
    for (const QJsonValue &state : told[u"states"_s].toArray())
        control.states += state.toString();
    control.place = { told[u"x"_s].toInt(), told[u"y"_s].toInt(), told[u"width"_s].toInt(), told[u"height"_s].toInt() };
    return control;
}
} // namespace

// Qt calls a box for choices by what is chosen there; what it is for is told by its label alone.
QString Control::spoken() const
{
    return role == "combo box"_L1 ? label : name;
}

Assistive::Assistive(const Home &home)
    : m_reader(u"assistive.py"_s, {}, home.environment())
{
    QObject::connect(&m_reader, &RealServer::happened, &m_reader, [this](const QJsonObject &event) { hear(event); });
}

bool Assistive::isOpen(const QString &window)
{
    return !find(window, window).role.isEmpty();
}

QList<Control> Assistive::look(const QString &window)
{
    QList<Control> controls;
    if (!m_reader.order(u"look"_s, { { u"window"_s, window } }))
        return {};
    for (const QJsonValue &item : m_reader.answer()[u"items"_s].toArray())
        controls += controlFrom(item.toObject());
    return controls;
}

Control Assistive::find(const QString &window, const QString &name)
{
    const bool isThere = m_reader.order(u"control"_s, { { u"window"_s, window }, { u"name"_s, name } });
    return isThere ? controlFrom(m_reader.answer()) : Control();
}

bool Assistive::press(const QString &window, const QString &name, const QString &role)
{
    QJsonObject which { { u"window"_s, window }, { u"name"_s, name } };
    if (!role.isEmpty())
        which.insert(u"role"_s, role);
    return m_reader.order(u"press"_s, which);
}

bool Assistive::enter(const QString &window, const QString &name, const QString &text)
{
    return m_reader.order(u"enter"_s, { { u"window"_s, window }, { u"name"_s, name }, { u"text"_s, text } });
}

bool Assistive::focus(const QString &window, const QString &name)
{
    return m_reader.order(u"focus"_s, { { u"window"_s, window }, { u"name"_s, name } });
}

bool Assistive::settle()
{
    return m_reader.order(u"settle"_s);
}

bool Assistive::hasSaid(const QString &part) const
{
    return !said().filter(part).isEmpty();
}

void Assistive::hear(const QJsonObject &event)
{
    if (event[u"event"_s] == "announced"_L1)
        m_said += event[u"text"_s].toString();
    else if (event[u"event"_s] == "focused"_L1)
        m_focused += controlFrom(event[u"control"_s].toObject());
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GnomeBanners.h"

#include "Process.h"

#include <QProcess>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString Key = u"/org/gnome/desktop/notifications/show-banners"_s;
} // namespace

GnomeBanners::GnomeBanners(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect({}, u"/ca/desrt/dconf/Writer/user"_s, u"ca.desrt.dconf.Writer"_s, u"Notify"_s, this,
                  SLOT(onNotify(QString, QStringList)));
    ask();
}

GnomeBanners::~GnomeBanners()
{
    if (!m_asking)
        return;
    m_asking->disconnect(this);
    connect(m_asking, &QProcess::finished, m_asking, &QObject::deleteLater);
    m_asking->kill();
}

bool GnomeBanners::isGnome()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME"_s);
}

// What has changed is named as a whole (then `changes` has an empty text), or as a folder and what is below it.
void GnomeBanners::onNotify(const QString &prefix, const QStringList &changes)
{
    for (const QString &change : changes) {
        if (Key.startsWith(prefix + change))
            return ask();
    }
}

// One after another, and no more than one that waits: anybody on the bus can say that something has changed.
void GnomeBanners::ask()
{
    m_askAgain = m_asking != nullptr;
    if (m_askAgain)
        return;
    m_asking = new QProcess;
    connect(m_asking, &QProcess::finished, this, [this] { answer(m_asking->readAllStandardOutput()); });
    connect(m_asking, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer({});
    });
    m_asking->setProcessEnvironment(process::environment());
    m_asking->setStandardInputFile(QProcess::nullDevice());
    m_asking->start(u"gsettings"_s, { u"get"_s, u"org.gnome.desktop.notifications"_s, u"show-banners"_s });
}

void GnomeBanners::answer(const QByteArray &value)
{
    std::exchange(m_asking, nullptr)->deleteLater();
    const bool areOff = value.trimmed() == "false";
    if (std::exchange(m_areOff, areOff) != areOff)
        Q_EMIT changed(areOff);
    if (m_askAgain)
        ask();
}

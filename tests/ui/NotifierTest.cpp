// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotifierTest.h"

#include "Translations.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

void NotifierTest::prepare()
{
    QGuiApplication::setDesktopFileName(u"org.posthorn.Posthorn"_s);
    loadTranslations(*qApp);
    qRegisterMetaType<QList<MessageKey>>();
}

void NotifierTest::setUp()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_daemon = std::make_unique<NotificationDaemon>(m_bus->connect(u"posthorn"_s));
    m_notifier = std::make_unique<Notifier>(*m_daemon);
}

void NotifierTest::tearDown()
{
    m_notifier.reset();
    m_daemon.reset();
    m_server.reset();
    m_bus.reset();
}

void NotifierTest::startServer(const QStringList &capabilities)
{
    m_server = std::make_unique<FakeNotificationServer>(m_bus->connect(u"server"_s));
    m_server->setCapabilities(capabilities);
    QVERIFY(m_server->appear());
}

void NotifierTest::restartServer(const QStringList &capabilities)
{
    m_server.reset();
    m_bus->disconnect(u"server"_s);
    startServer(capabilities);
}

void NotifierTest::showWith(const QList<PopupAction> &actions)
{
    m_notifier->show(sampleMessages(1), {}, { .actions = actions });
    QTRY_COMPARE(m_notifier->openPopups(), 1);
}

void NotifierTest::showTheCode()
{
    const qsizetype before = m_notifier->openPopups();
    Message message = sampleMessage(1, u"Your code"_s);
    message.preview = u"It is 482913."_s;
    m_notifier->show({ message }, {},
                     { .actions = { PopupAction::CopyCode }, .codes = { { message.key, u"482913"_s } } });
    QTRY_COMPARE(m_notifier->openPopups(), before + 1);
}

void NotifierTest::showAndWait(const QList<Message> &messages)
{
    const qsizetype popups = messages.size() > Notifier::SinglePopups ? 1 : messages.size();
    const qsizetype before = m_server->shown.size();
    m_notifier->show(messages, {});
    QTRY_COMPARE(m_server->shown.size(), before + popups);
    QTRY_COMPARE(m_notifier->openPopups(), before + popups);
}

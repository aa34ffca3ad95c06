// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeTray.h"
#include "PrivateBus.h"
#include "PrivateDisplay.h"
#include "SampleMail.h"
#include "Translations.h"
#include "TrayGate.h"
#include "TrayIcon.h"
#include "XEmbedTray.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <xcb/xcb.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {
// One entry of com.canonical.dbusmenu's GetLayout: (ia{sv}av).
struct MenuNode
{
    int id = 0;
    QVariantMap properties;
    QList<MenuNode> children;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node)
{
    QVariantList children;
    argument.beginStructure();
    argument >> node.id >> node.properties >> children;
    argument.endStructure();
    for (const QVariant &child : std::as_const(children)) {
        MenuNode inner;
        child.value<QDBusArgument>() >> inner;
        node.children += inner;
    }
    return argument;
}

xcb_atom_t atomCalled(xcb_connection_t *x11, const QByteArray &name)
{
    auto *reply =
        xcb_intern_atom_reply(x11, xcb_intern_atom(x11, 0, static_cast<uint16_t>(name.size()), name), nullptr);
    const xcb_atom_t atom = reply->atom;
    std::free(reply);
    return atom;
}

// As an XEmbed tray does when it starts.
void claimTraySelection(xcb_connection_t *x11)
{
    const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(x11)).data;
    const xcb_window_t window = xcb_generate_id(x11);
    xcb_create_window(x11, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY,
                      screen->root_visual, 0, nullptr);
    const xcb_atom_t selection = atomCalled(x11, "_NET_SYSTEM_TRAY_S0");
    xcb_set_selection_owner(x11, window, selection, XCB_CURRENT_TIME);
    xcb_client_message_event_t news {};
    news.response_type = XCB_CLIENT_MESSAGE;
    news.format = 32;
    news.window = screen->root;
    news.type = atomCalled(x11, "MANAGER");
    news.data.data32[1] = selection;
    news.data.data32[2] = window;
    xcb_send_event(x11, 0, screen->root, XCB_EVENT_MASK_STRUCTURE_NOTIFY, reinterpret_cast<const char *>(&news));
    std::free(xcb_get_input_focus_reply(x11, xcb_get_input_focus(x11), nullptr)); // until the server has done it
}
} // namespace

// A whole session, from a desktop without a tray to one that restarts it: the tests below build on each other. With
// Qt 6.4, touching the tray too early anywhere in it would leave the process without an icon to its end.
class TestTrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TestTrayIcon(PrivateBus &bus)
        : m_panel(bus.connect(u"panel"_s))
        , m_tray(m_panel)
        , m_gate(QDBusConnection::sessionBus(), m_xembed.probe())
        , m_icon(m_gate)
    {
        // Qt asks the tray synchronously, so it answers from a thread of its own, as a panel would from its process.
        m_tray.moveToThread(&m_thread);
        m_thread.start();
    }

    ~TestTrayIcon() override
    {
        order([this] { m_tray.disappear(); });
        m_thread.quit();
        m_thread.wait();
    }

public Q_SLOTS:
    void countLayoutUpdate() { ++m_layoutUpdates; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_panel.isConnected()); }

    void seesAnXEmbedTrayByItsSelection()
    {
        const auto probe = m_xembed.probe();
        QVERIFY(probe && !probe());
        xcb_connection_t *x11 = xcb_connect(nullptr, nullptr);
        claimTraySelection(x11);
        QVERIFY(probe());
        QTRY_COMPARE(m_xembedTrays, 1);
        xcb_disconnect(x11); // and with it the selection
        QTRY_VERIFY(!probe());
    }

    void showsNothingWithoutATray()
    {
        AccountStatus status = sampleStatus(WatchState::Pushing, 2);
        m_icon.setAccounts({ status });
        m_icon.setRecent({ sampleMessage(1, u"R&D_plan"_s), sampleMessage(2, u"Lunch"_s) });
        m_gate.watch();
        QCoreApplication::processEvents();
        QVERIFY(!m_icon.isShown());
    }

    void showsNothingWhileTheTrayHasNoHost()
    {
        order([this] {
            m_tray.setHost(false);
            m_tray.appear();
        });
        QTRY_VERIFY(m_tray.timesAsked() > 0);
        QCoreApplication::processEvents();
        QVERIFY(!m_icon.isShown());
    }

    void comesWhenTheHostComes()
    {
        QSignalSpy shown(&m_icon, &TrayIcon::shown);
        order([this] { m_tray.setHost(true); });
        QVERIFY(shown.wait());
        QTRY_COMPARE(registeredItems().size(), 1);
    }

    void comesBackWhenThePanelRestarts()
    {
        order([this] {
            m_tray.disappear();
            m_tray.appear();
        });
        QTRY_COMPARE(registeredItems().size(), 1);
    }

    void tellsStatesButNoSubjects()
    {
        const QVariantMap item = properties();
        QCOMPARE(item.value(u"Id"_s).toString(), u"posthorn"_s);
        const auto toolTip = item.value(u"ToolTip"_s).value<QDBusArgument>();
        QString iconName, title, text;
        QVariant pixmaps;
        toolTip.beginStructure();
        toolTip >> iconName;
        toolTip.beginArray();
        while (!toolTip.atEnd()) {
            toolTip.beginStructure();
            int width = 0, height = 0;
            QByteArray bytes;
            toolTip >> width >> height >> bytes;
            toolTip.endStructure();
        }
        toolTip.endArray();
        toolTip >> title >> text;
        toolTip.endStructure();
        QVERIFY2((title + text).contains("2 unread messages"_L1), qPrintable(title + text));
        QVERIFY(!(title + text).contains("Lunch"_L1));
    }

    void changesItsPictureWithTheCount()
    {
        const QByteArray two = picture();
        QVERIFY(!two.isEmpty());
        m_icon.setAccounts({ sampleStatus(WatchState::Pushing, 3) });
        QTRY_VERIFY(picture() != two);
        const QByteArray three = picture();
        AccountStatus broken = sampleStatus(WatchState::Stopped, 3);
        broken.error = makeError(Error::Cause::SignInRefused);
        m_icon.setAccounts({ broken });
        QTRY_VERIFY(picture() != three);
        m_icon.setAccounts({ sampleStatus(WatchState::Pushing, 3) });
        QTRY_COMPARE(picture(), three);
    }

    void listsMailAndOpensWhatIsClicked()
    {
        QTRY_VERIFY(labels().value(0).contains("Lunch"_L1) || labels().value(1).contains("Lunch"_L1));
        const MenuNode menu = layout();
        const auto isPlan = [](const MenuNode &node) {
            return node.properties.value(u"label"_s).toString().contains("R_&D__plan"_L1); // shown as R&D_plan
        };
        const auto entry = std::find_if(menu.children.cbegin(), menu.children.cend(), isPlan);
        QVERIFY(entry != menu.children.cend());

        QSignalSpy opened(&m_icon, &TrayIcon::openRequested);
        menuCall(u"Event"_s, { entry->id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0U });
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<MessageKey>().uid, 1U);
    }

    void opensTheNewestAtALeftClick()
    {
        QSignalSpy newest(&m_icon, &TrayIcon::newestRequested);
        auto activate = QDBusMessage::createMethodCall(item(), u"/StatusNotifierItem"_s,
                                                       u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
        activate << 0 << 0;
        m_panel.asyncCall(activate);
        QTRY_COMPARE(newest.count(), 1);
    }

    // An icon that is not wanted for a while comes back with its menu, also to a tray that has started anew.
    void goesAndComesBackWithTheMail()
    {
        m_icon.setPreferences({ .hideWhenEmpty = true });
        m_icon.setAccounts({ sampleStatus(WatchState::Pushing, 0) });
        QTRY_VERIFY(!picture().size());
        AccountStatus broken = sampleStatus(WatchState::Stopped, 0);
        broken.error = makeError(Error::Cause::SignInRefused);
        m_icon.setAccounts({ broken }); // what is wrong is always said
        QTRY_VERIFY(picture().size());
        m_icon.setAccounts({ sampleStatus(WatchState::Pushing, 0) });
        QTRY_VERIFY(!picture().size());
        order([this] {
            m_tray.disappear();
            m_tray.appear();
        });
        m_icon.setAccounts({ sampleStatus(WatchState::Pushing, 1) });
        QTRY_VERIFY(picture().size());
        QTRY_VERIFY(labels().contains(u"Quit"_s));
        m_icon.setPreferences({});
    }

    void makesLittleFussAboutManyChanges()
    {
        m_panel.connect(item(), {}, u"com.canonical.dbusmenu"_s, u"LayoutUpdated"_s, this, SLOT(countLayoutUpdate()));
        QCOMPARE(layout().children.size(), 37); // a fixed pool: entries come and go by being shown
        m_layoutUpdates = 0;
        for (int change = 0; change < 100; ++change)
            m_icon.setRecent(sampleMessages(change % 10 + 1));
        m_icon.setRecent({ sampleMessage(9, u"The last of them"_s) });
        QTRY_VERIFY(labels().value(0).contains("The last of them"_L1));
        QVERIFY2(m_layoutUpdates <= 2, qPrintable(QString::number(m_layoutUpdates)));
    }

private:
    template<typename Order>
    void order(Order &&what)
    {
        QMetaObject::invokeMethod(&m_tray, std::forward<Order>(what), Qt::BlockingQueuedConnection);
    }

    QStringList registeredItems()
    {
        QStringList items;
        order([&] { items = m_tray.items(); });
        return items;
    }

    QString item() // the newest: the fake tray does not notice when one goes
    {
        const QStringList items = registeredItems();
        return items.isEmpty() ? u"none.registered"_s : items.constLast();
    }

    // Asks as a panel does, while this thread goes on answering.
    QDBusMessage ask(const QDBusMessage &question)
    {
        QDBusPendingCallWatcher call(m_panel.asyncCall(question));
        QSignalSpy finished(&call, &QDBusPendingCallWatcher::finished);
        if (!call.isFinished())
            finished.wait();
        return call.reply();
    }

    QVariantMap properties()
    {
        auto get = QDBusMessage::createMethodCall(item(), u"/StatusNotifierItem"_s,
                                                  u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
        get << u"org.kde.StatusNotifierItem"_s;
        return qdbus_cast<QVariantMap>(ask(get).arguments().value(0));
    }

    QByteArray picture()
    {
        const auto pixmaps = properties().value(u"IconPixmap"_s).value<QDBusArgument>();
        QByteArray all;
        pixmaps.beginArray();
        while (!pixmaps.atEnd()) {
            int width = 0, height = 0;
            QByteArray bytes;
            pixmaps.beginStructure();
            pixmaps >> width >> height >> bytes;
            pixmaps.endStructure();
            all += bytes;
        }
        pixmaps.endArray();
        return all;
    }

    QDBusMessage menuCall(const QString &method, const QVariantList &arguments)
    {
        const QString path = properties().value(u"Menu"_s).value<QDBusObjectPath>().path();
        auto call = QDBusMessage::createMethodCall(item(), path, u"com.canonical.dbusmenu"_s, method);
        call.setArguments(arguments);
        return ask(call);
    }

    MenuNode layout()
    {
        MenuNode root;
        const QDBusMessage reply = menuCall(u"GetLayout"_s, { 0, -1, QStringList() });
        reply.arguments().value(1).value<QDBusArgument>() >> root;
        return root;
    }

    QStringList labels()
    {
        QStringList labels;
        for (const MenuNode &node : layout().children) {
            if (node.properties.value(u"visible"_s, true).toBool())
                labels += node.properties.value(u"label"_s).toString();
        }
        return labels;
    }

    QDBusConnection m_panel;
    QThread m_thread;
    FakeTray m_tray;
    int m_xembedTrays = 0; // that said so
    XEmbedTray m_xembed { [this] { ++m_xembedTrays; } };
    TrayGate m_gate;
    TrayIcon m_icon;
    int m_layoutUpdates = 0;
};

int main(int argc, char **argv)
{
    PrivateBus bus;
    PrivateDisplay display;
    if (!bus.isRunning() || !display.isRunning())
        qFatal("dbus-daemon and Xvfb are needed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    qputenv("DISPLAY", display.name().toUtf8());
    qputenv("QT_QPA_PLATFORM", "xcb"); // the offscreen platform knows no tray
    QApplication::setApplicationName(u"posthorn"_s);
    QApplication application(argc, argv);
    loadTranslations(application);
    TestTrayIcon test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trayicon.moc"

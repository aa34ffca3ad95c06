// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Assistive.h"
#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"
#include "Screen.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

// The program for people who do not see it: over AT-SPI, with the registry that desktops have, at a real Dovecot.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void setsUpAnAccountWithoutEyesOrMouse();
    void namesAndOrdersWhatIsInItsWindows_data();
    void namesAndOrdersWhatIsInItsWindows();
    void saysWhatChangesByItself();

private:
    void start();
    bool run(const QStringList &arguments); // one that ends
    void open(const QString &window, const QStringList &presses, const QString &from);
    void inspectSettings(Qt::LayoutDirection direction);
    void inspectAccount(Qt::LayoutDirection direction);
    void inspectMessages(Qt::LayoutDirection direction);
    void inspect(const QString &window, const QString &picture, Qt::LayoutDirection direction = Qt::LeftToRight);
    void close(const QString &window);
    bool says(const QString &words); // sooner or later
    QByteArray config() const;
    QList<Control> walk(const QString &key, qsizetype steps);
    void atStep(int number);
    void enter(const QString &field, const QString &text);
    void waitFor(const QString &button);
    void finishStep(const QString &button);
    QList<Control> checkNames(const QString &window); // of what is there
    bool isEnabled(const QString &window, const QString &name) { return m_eyes->find(window, name).is(u"enabled"_s); }

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Assistive> m_eyes;
    std::unique_ptr<Posthorn> m_posthorn;
};

namespace {
const QString Setup = u"Add an account"_s;
const QString Settings = u"Settings"_s;
const QString Form = u"Edit an account"_s;
const QString Mailboxes = u"Choose the mailboxes to watch"_s;
const QString Certificate = u"The mail server's certificate"_s;
const QString Removal = u"Remove an account"_s;
const QString Rule = u"Rule"_s;
const QString Why = u"Why was I told, or not?"_s;
const QString Status = u"Posthorn"_s;

bool isWindow(const Control &control)
{
    return control.role == "dialog"_L1 || control.role == "frame"_L1;
}

// Tab gets there: not to what is inside of a list, nor to those of the same choice that are not chosen.
bool isStop(const Control &control)
{
    static const QStringList Inside { u"list item"_s, u"table cell"_s, u"page tab"_s, u"filler"_s, u"alert"_s };
    const bool isOtherChoice = control.role == "radio button"_L1 && !control.is(u"checked"_s);
    return control.is(u"focusable"_s) && control.is(u"enabled"_s) && !isWindow(control) && !isOtherChoice
        && !Inside.contains(control.role);
}

// A list hands the focus on to what is chosen in it.
bool isWithin(const Control &item, const Control &list)
{
    static const QStringList Lists { u"list"_s, u"tree"_s, u"page tab list"_s };
    return Lists.contains(list.role) && list.place.contains(item.place.center());
}

QString describe(const Control &control)
{
    return u"%1 “%2” at %3, %4"_s.arg(control.role, control.spoken()).arg(control.place.x()).arg(control.place.y());
}

QStringList describe(const QList<Control> &controls)
{
    QStringList words;
    for (const Control &control : controls)
        words += describe(control);
    return words;
}

// As one reads: lines from the top, each from its beginning.
bool isAfter(const Control &one, const Control &other, Qt::LayoutDirection direction)
{
    constexpr int SameLine = 14; // pixels
    const int down = one.place.top() - other.place.top();
    if (std::abs(down) > SameLine)
        return down > 0;
    const int right = one.place.center().x() - other.place.center().x();
    return direction == Qt::LeftToRight ? right > 0 : right < 0;
}
} // namespace

void TestAccessibility::initTestCase()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    m_screen = std::make_unique<Screen>(*m_desktop);
}

void TestAccessibility::init()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_eyes = std::make_unique<Assistive>(*m_home);
    QVERIFY2(m_eyes->isReady(), qPrintable(m_eyes->problem()));
}

void TestAccessibility::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        m_screen->keepPicture(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors() << m_eyes->problem() << m_eyes->said();
    }
    m_posthorn.reset();
    m_eyes.reset();
    m_home.reset();
}

void TestAccessibility::start()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
}

// Whatever can have the focus says what it is, and every field what belongs into it.
QList<Control> TestAccessibility::checkNames(const QString &window)
{
    QList<Control> controls = m_eyes->look(window);
    if (controls.size() < 3)
        QTest::qFail(qPrintable(window + u": "_s + m_eyes->problem()), __FILE__, __LINE__);
    for (const Control &control : controls) {
        const QString what = window + u": "_s + control.role + u" “"_s + control.name + u"” "_s + control.description;
        const bool isNameless =
            control.is(u"focusable"_s) && !isWindow(control) && control.spoken().trimmed().isEmpty();
        if (isNameless || control.name.contains(u'&') || control.label.contains(u'&'))
            QTest::qFail(qPrintable(what), __FILE__, __LINE__);
    }
    return controls;
}

// A button is pressed for a moment before its step ends.
void TestAccessibility::atStep(int number)
{
    const QString title = u"Step %1 of 5: "_s.arg(number);
    QVERIFY(comesTrue([&] {
        const QList<Control> controls = m_eyes->look(Setup);
        return std::ranges::any_of(controls, [&](const Control &control) { return control.name.startsWith(title); });
    }));
}

void TestAccessibility::enter(const QString &field, const QString &text)
{
    QVERIFY2(m_eyes->enter(Setup, field, text), qPrintable(m_eyes->problem()));
}

void TestAccessibility::waitFor(const QString &button)
{
    QVERIFY2(comesTrue([&] { return isEnabled(Setup, button); }), qPrintable(button));
}

void TestAccessibility::finishStep(const QString &button)
{
    waitFor(button);
    QVERIFY2(m_eyes->press(Setup, button), qPrintable(m_eyes->problem()));
}

void TestAccessibility::setsUpAnAccountWithoutEyesOrMouse()
{
    for (const auto &name : { u"https_proxy"_s, u"http_proxy"_s })
        m_home->setVariable(name, u"http://127.0.0.1:1"_s); // nobody out there is asked for settings
    start();
    QVERIFY(comesTrue([this] { return m_eyes->isOpen(Setup); }));
    enter(u"E-mail address"_s, u"u1@mail.invalid"_s);
    inspect(Setup, u"step-1"_s);
    finishStep(u"Find the settings"_s);

    atStep(2);
    QVERIFY(says(u"Looking for the settings"_s));
    QVERIFY(says(u"It may be this server"_s)); // as nobody has told
    inspect(Setup, u"step-2-proposals"_s);
    QVERIFY2(m_eyes->press(Setup, u"Enter the settings by hand"_s), qPrintable(m_eyes->problem()));
    QVERIFY(comesTrue([this] { return !m_eyes->find(Setup, u"Server"_s).role.isEmpty(); }));
    enter(u"Server"_s, u"localhost"_s);
    enter(u"Port"_s, QString::number(m_dovecot->port(u"imaps"_s)));
    enter(u"CA file"_s, m_dovecot->path(u"ca"_s));
    inspect(Setup, u"step-2"_s);
    finishStep(u"Next"_s);

    atStep(3);
    enter(u"User name"_s, u"u1"_s);
    enter(u"Password"_s, u"secret"_s);
    inspect(Setup, u"step-3"_s);
    finishStep(u"Next"_s);

    atStep(4);
    waitFor(u"Next"_s);
    inspect(Setup, u"step-4"_s);
    finishStep(u"Next"_s);

    atStep(5);
    waitFor(u"Add"_s);
    inspect(Setup, u"step-5"_s);
    finishStep(u"Add"_s);
    QVERIFY(comesTrue([this] { return !m_eyes->isOpen(Setup); }));
    QVERIFY(comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; }));

    for (const auto &words : { u"Step 2 of 5"_s, u"Step 3 of 5"_s, u"Step 4 of 5"_s, u"Step 5 of 5"_s,
                               u"Asking the server"_s, u"Everything works"_s })
        QVERIFY2(m_eyes->hasSaid(words), qPrintable(words));
}

bool TestAccessibility::run(const QStringList &arguments)
{
    Posthorn posthorn(*m_home, arguments);
    return posthorn.waitForEnd() && posthorn.exitCode() == 0;
}

void TestAccessibility::open(const QString &window, const QStringList &presses, const QString &from)
{
    for (const QString &button : presses)
        QVERIFY2(comesTrue([&] { return m_eyes->press(from, button); }), qPrintable(m_eyes->problem()));
    QVERIFY2(comesTrue([&] { return m_eyes->isOpen(window) && m_screen->isOpen(window); }), qPrintable(window));
}

void TestAccessibility::close(const QString &window)
{
    QVERIFY(comesTrue([&] {
        m_screen->press(u"Escape"_s);
        return !m_eyes->isOpen(window);
    }));
}

// Where the focus gets to by so many keys.
QList<Control> TestAccessibility::walk(const QString &key, qsizetype steps)
{
    m_eyes->settle();
    const qsizetype before = m_eyes->focused().size();
    const auto visited = [&] {
        QList<Control> stops = m_eyes->focused().sliced(before);
        for (qsizetype at = stops.size() - 1; at > 0; --at) {
            if (isWithin(stops.at(at), stops.at(at - 1)))
                stops.removeAt(at);
            else if (isWithin(stops.at(at - 1), stops.at(at)))
                stops.removeAt(at - 1);
        }
        return stops;
    };
    m_screen->press(QStringList(steps, key).join(u' '));
    comesTrue([&] { return visited().size() >= steps; }); // or it is stuck, which the caller sees
    m_eyes->settle();
    return visited();
}

// Tab gets to everything, once, in the order of reading; and back.
void TestAccessibility::inspect(const QString &window, const QString &picture, Qt::LayoutDirection direction)
{
    m_screen->keepPicture(u"accessibility-%1-%2"_s.arg(picture, direction == Qt::LeftToRight ? u"ltr"_s : u"rtl"_s));
    QList<Control> stops = checkNames(window);
    stops.removeIf([](const Control &control) { return !isStop(control); });
    const QList<Control> visited = walk(u"Tab"_s, stops.size());
    const QString way = window + u":\n"_s + describe(visited).join(u'\n');
    for (const Control &stop : std::as_const(stops)) {
        const bool isThere = std::ranges::any_of(
            visited, [&](const Control &control) { return stop.place.contains(control.place.center()); });
        QVERIFY2(isThere, qPrintable(u"never at "_s + describe(stop) + u" in "_s + way));
    }
    qsizetype jumps = 0;
    for (qsizetype at = 0; at < visited.size(); ++at)
        jumps += !isAfter(visited.at(at), visited.at(at == 0 ? visited.size() - 1 : at - 1), direction);
    QVERIFY2(jumps == 1 || visited.size() < 2, qPrintable(way)); // from the last to the first
    if (direction == Qt::RightToLeft)
        return; // the way back is the same in all languages
    QList<Control> back = walk(u"shift+Tab"_s, stops.size());
    std::ranges::rotate(back, back.end() - 1);
    std::ranges::reverse(back);
    QCOMPARE(describe(back), describe(visited));
}

void TestAccessibility::namesAndOrdersWhatIsInItsWindows_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << u"C.UTF-8"_s << Qt::LeftToRight;
    QTest::newRow("from right to left") << u"fa_IR.UTF-8"_s << Qt::RightToLeft; // ours has no Persian: the same names
}

void TestAccessibility::namesAndOrdersWhatIsInItsWindows()
{
    QFETCH(QString, locale);
    QFETCH(Qt::LayoutDirection, direction);
    m_home->setVariable(u"LC_ALL"_s, locale);
    QVERIFY(run(accountOn(*m_dovecot)));
    start();
    QVERIFY(comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Hello"_s } }));
    inspectSettings(direction);
    inspectAccount(direction);
    inspectMessages(direction);
}

void TestAccessibility::inspectSettings(Qt::LayoutDirection direction)
{
    QVERIFY(run({ u"settings"_s }));
    open(Settings, {}, {});
    inspect(Settings, u"accounts"_s, direction);
    const QString inWords = u"Test\nConnected. The server tells of new mail at once."_s; // and not by its icon alone
    QVERIFY(comesTrue([&] { return m_eyes->find(Settings, inWords).role == "list item"_L1; }));
    open(Settings, { u"General"_s }, Settings);
    inspect(Settings, u"general"_s, direction);
    open(Settings, { u"Attention"_s }, Settings);
    inspect(Settings, u"attention"_s, direction);
    open(Rule, { u"Add…"_s }, Settings);
    inspect(Rule, u"rule"_s, direction);
    close(Rule);
    open(Why, { u"Why each message of the last days was shown, or not"_s }, Settings);
    inspect(Why, u"why"_s, direction);
    close(Why);
}

void TestAccessibility::inspectAccount(Qt::LayoutDirection direction)
{
    open(Form, { u"Accounts"_s, u"Edit…"_s }, Settings);
    inspect(Form, u"form"_s, direction);
    open(Mailboxes, { u"Choose the mailboxes from those at the server"_s }, Form);
    QVERIFY(comesTrue([this] { return isEnabled(Mailboxes, u"Check all but junk"_s); }));
    inspect(Mailboxes, u"mailboxes"_s, direction);
    close(Mailboxes);
    QVERIFY(m_eyes->enter(Form, u"CA file"_s, {}));
    open(Certificate, { u"Test"_s, u"Look at the certificate…"_s }, Form);
    inspect(Certificate, u"certificate"_s, direction);
    close(Certificate);
    inspect(Form, u"form-tested"_s, direction);
    close(Form);
    open(Removal, { u"Remove…"_s }, Settings);
    checkNames(Removal); // Qt's own, which is read when it opens
    close(Removal);
}

void TestAccessibility::inspectMessages(Qt::LayoutDirection direction)
{
    QVERIFY(run({})); // a second start
    open(Status, {}, {});
    inspect(Status, u"status"_s, direction);
    m_screen->press(u"alt+u Down Return"_s); // the first of the unread ones
    open(u"Hello"_s, {}, {});
    inspect(u"Hello"_s, u"message"_s, direction);
}

void TestAccessibility::saysWhatChangesByItself()
{
    QVERIFY(run(accountOn(*m_dovecot)));
    start();
    QVERIFY(comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; }));
    QVERIFY(run({ u"settings"_s }));
    open(Settings, { u"Test"_s }, Settings);
    QVERIFY(says(u"It works."_s));
    open(Settings, { u"General"_s, u"Play a sound with them"_s }, Settings);
    QVERIFY(comesTrue([this] { return config().contains("sound=false"); }));
    QVERIFY(m_eyes->enter(Settings, u"Find a setting"_s, u"SOUND"_s));
    QVERIFY(says(u"Play a sound with them"_s));
    QVERIFY(m_eyes->enter(Settings, u"Find a setting"_s, u"perpetual motion"_s));
    QVERIFY(says(u"No setting is called that."_s));
    close(Settings);

    QVERIFY(run({}));
    open(Status, {}, {});
    QVERIFY(m_dovecot->order(u"stop"_s));
    QVERIFY(says(u"refused"_s));
    QVERIFY(m_dovecot->order(u"start"_s));
    const qsizetype before = m_eyes->said().size();
    QVERIFY(m_eyes->press(Status, u"Check now"_s));
    QVERIFY(comesTrue([&] { return !m_eyes->said().sliced(before).filter(u"Connected."_s).isEmpty(); }));
}

QByteArray TestAccessibility::config() const
{
    QFile file(m_home->profile() + u"/posthorn.conf"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestAccessibility::says(const QString &words)
{
    return comesTrue([&] { return m_eyes->hasSaid(words); });
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

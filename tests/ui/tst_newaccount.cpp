// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateDialog.h"
#include "FindWidget.h"
#include "Isolates.h"
#include "MailboxTree.h"
#include "NewAccountDialog.h"
#include "SampleAccount.h"
#include "SampleCertificate.h"
#include "SetupPage.h"
#include "Translations.h"
#include "Wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
using Source = ServerSettings::Source;
using Way = ServerSettings::Way;

// The longest name that a host can have begins with the longest label that there is.
const QString LongLabel = QString(63, u'a');

ServerSettings ownServer()
{
    return { .source = Source::Domain,
             .provider = u"R&D <b>Mail</b>"_s,
             .host = u"imap.example.org"_s,
             .user = u"anna"_s,
             .owner = u"example.org"_s };
}

ServerSettings foreignServer()
{
    return { .source = Source::Ispdb,
             .provider = u"Example"_s,
             .host = LongLabel + u".mail.evil.test"_s,
             .user = u"anna@example.org"_s,
             .owner = u"evil.test"_s,
             .isForeign = true };
}

ServerSettings appPasswordServer()
{
    return { .source = Source::Provider,
             .provider = u"Big Mail"_s,
             .host = u"imap.big.test"_s,
             .user = u"anna@example.org"_s,
             .owner = u"big.test"_s,
             .ways = { Way::AppPassword, Way::OAuth },
             .preparation = ServerSettings::Preparation::SwitchImapOn,
             .passwordPage = QUrl(u"https://account.big.test/passwords"_s),
             .helpPage = QUrl(u"https://help.big.test/imap"_s),
             .oauthProvider = u"big"_s };
}

OAuthChoice bigProvider()
{
    return { .id = u"big"_s, .name = u"Big"_s, .hasClientId = true, .registration = QUrl(u"https://dev.big.test/"_s) };
}

// The dialog, what it asks for, and the hands to use it.
struct Path
{
    Path()
    {
        dialog.show();
        dialog.activateWindow();
        for (auto *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->isDefault())
                next = candidate;
        }
    }

    void goOn() const
    {
        QVERIFY2(next->isEnabled(), qPrintable(shownLabels(dialog).join(u'\n')));
        next->click();
    }
    void goBack() const { button(dialog, u"Back"_s)->click(); }
    bool says(const QString &text) const
    {
        return withoutIsolates(shownLabels(dialog).join(u'\n')).remove(QChar(0x200B)).contains(text);
    }
    QRadioButton *radio(const QString &text) const
    {
        for (auto *candidate : dialog.findChildren<QRadioButton *>()) {
            if (candidate->isVisible() && candidate->text().contains(text))
                return candidate;
        }
        return nullptr;
    }
    QLineEdit *line(const QString &name) const
    {
        for (auto *candidate : dialog.findChildren<QLineEdit *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    QCheckBox *box() const // there is one at a time
    {
        for (auto *candidate : dialog.findChildren<QCheckBox *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QPushButton *pageButton(const QString &host) const
    {
        for (auto *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().contains(host))
                return candidate;
        }
        return nullptr;
    }

    void enterAddress(const QString &email = u"anna@example.org"_s) const
    {
        type(line(u"E-mail address"_s), email);
        goOn();
    }
    void reachSignIn(const ServerSettings &found)
    {
        enterAddress();
        dialog.showSettings({ found });
        goOn();
    }
    void reachMailboxes()
    {
        reachSignIn(ownServer());
        type(line(u"Password"_s), u"secret"_s);
        goOn();
    }
    void reachTest()
    {
        reachMailboxes();
        dialog.showMailboxes(sampleMailboxes());
        goOn();
    }
    // As far as the window has it, which other tests' windows may cover.
    bool hasFocus(const QWidget *widget) const { return widget && dialog.focusWidget() == widget; }
    // What would make somebody connect to the server.
    qsizetype asked() const { return mailboxes.count() + tests.count() + signIns.count() + saved.count(); }

    QPushButton *next = nullptr; // the step that Enter takes
    NewAccountDialog dialog { { u"Taken"_s } };
    QSignalSpy settings { &dialog, &NewAccountDialog::settingsWanted };
    QSignalSpy mailboxes { &dialog, &NewAccountDialog::mailboxesRequested };
    QSignalSpy tests { &dialog, &NewAccountDialog::testRequested };
    QSignalSpy signIns { &dialog, &NewAccountDialog::signInWanted };
    QSignalSpy withdrawn { &dialog, &NewAccountDialog::withdrawn };
    QSignalSpy pages { &dialog, &NewAccountDialog::pageWanted };
    QSignalSpy saved { &dialog, &NewAccountDialog::saved };
};

Account accountOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Account {} : spy.last().at(0).value<Account>();
}

std::optional<QByteArray> passwordOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? std::nullopt : spy.last().at(1).value<std::optional<QByteArray>>();
}
// What does not fit into its place.
QStringList cutWidgets(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *control = qobject_cast<const QAbstractButton *>(widget);
        const int height = label && label->wordWrap() ? label->heightForWidth(label->width()) : 0;
        if (label && (label->height() < height || label->width() < label->minimumSizeHint().width()))
            cut += label->text();
        if (control && control->width() < control->sizeHint().width())
            cut += control->text();
    }
    const auto *area = window.findChild<QScrollArea *>();
    if (area && area->widget()->width() > area->viewport()->width())
        cut += u"the page"_s;
    return cut;
}

// Whether the page that is shown would fit without a scroll bar.
bool fits(const QScrollArea &area)
{
    const auto pages = area.widget()->findChildren<SetupPage *>();
    const QLayout *page = (*std::ranges::find_if(pages, &QWidget::isVisible))->layout();
    const QSize room = area.maximumViewportSize();
    return (page->hasHeightForWidth() ? page->totalHeightForWidth(room.width()) : page->totalMinimumSize().height())
        <= room.height();
}

// Kept in the build folder, to be looked at.
void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = QStringLiteral(POSTHORN_PICTURES);
    QVERIFY(QDir().mkpath(folder));
    const QString direction = window.isRightToLeft() ? u"right-to-left"_s : u"left-to-right"_s;
    const QString scale = QString::number(qRound(window.devicePixelRatio() * 100));
    QVERIFY(window.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, direction, scale)));
}
} // namespace

class TestNewAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadTranslations(*qApp);
        qRegisterMetaType<std::optional<QByteArray>>();
    }

    void leadFromTheAddressToTheAccount()
    {
        Path path;
        path.enterAddress();
        QCOMPARE(path.settings.count(), 1);
        QCOMPARE(path.settings.at(0).at(0).toString(), u"anna@example.org"_s);
        path.dialog.showSettings({ ownServer() });
        QVERIFY(path.says(u"imap.example.org"_s));
        path.goOn();
        QVERIFY(path.hasFocus(path.line(u"Password"_s)));
        type(path.line(u"Password"_s), u"secret"_s);
        QCOMPARE(path.asked(), 0);
        path.goOn();
        QCOMPARE(path.mailboxes.count(), 1);
        QCOMPARE(passwordOf(path.mailboxes), "secret");
        QVERIFY(!path.next->isEnabled());
        path.dialog.showMailboxes(sampleMailboxes());
        path.goOn();
        QCOMPARE(path.tests.count(), 1);
        QVERIFY(!path.next->isEnabled());
        path.dialog.showTestResult({ .mechanism = u"PLAIN"_s });
        QCOMPARE(path.next->text(), u"&Add"_s);
        QVERIFY(path.hasFocus(path.next));
        path.goOn();
        QCOMPARE(path.saved.count(), 1);
        QCOMPARE(passwordOf(path.saved), "secret");

        Account expected;
        expected.id = accountOf(path.mailboxes).id;
        expected.name = expected.email = u"anna@example.org"_s;
        expected.host = u"imap.example.org"_s;
        expected.user = u"anna"_s;
        QVERIFY(!expected.id.isEmpty());
        QCOMPARE(accountOf(path.saved), expected);
        QCOMPARE(accountOf(path.tests), expected);
        QVERIFY(!path.dialog.isVisible());
    }

    void canBeWalkedWithEnterAlone()
    {
        Path path;
        QVERIFY(QTest::qWaitForWindowActive(&path.dialog));
        const auto typed = [&](const QString &text) { QTest::keyClicks(path.dialog.focusWidget(), text); };
        const auto enter = [&] { QTest::keyClick(path.dialog.focusWidget(), Qt::Key_Return); };
        typed(u"anna@example.org"_s);
        enter();
        path.dialog.showSettings({ ownServer(), foreignServer() });
        enter();
        typed(u"secret"_s);
        enter();
        path.dialog.showMailboxes(sampleMailboxes());
        enter();
        path.dialog.showTestResult({});
        enter();
        QCOMPARE(accountOf(path.saved).host, u"imap.example.org"_s);
        QCOMPARE(passwordOf(path.saved), "secret");
    }

    void askNobodyBeforeTheHostIsConfirmed()
    {
        Path path;
        path.enterAddress();
        path.dialog.showStep({ .source = Source::Domain, .host = u"autoconfig.example.org"_s });
        QVERIFY(path.says(u"Asking autoconfig.example.org…"_s));
        QVERIFY(!path.next->isEnabled());
        path.dialog.showSettings({ foreignServer(), ownServer() });
        QCOMPARE(path.asked(), 0);
        path.goBack();
        path.dialog.reject();
        QCOMPARE(path.asked(), 0);
        QCOMPARE(path.pages.count(), 0);
    }

    void showEveryHostInFull()
    {
        Path path;
        path.enterAddress();
        path.dialog.showSettings({ foreignServer() });
        const QString host = LongLabel + u".mail.evil.test"_s;
        QVERIFY(path.says(host));
        const QLabel *label = field<QLabel>(path.dialog, host);
        QVERIFY(label);
        for (const int width : { 900, 300 }) {
            path.dialog.resize(width, 600);
            QCoreApplication::processEvents();
            const QRect needed =
                label->fontMetrics().boundingRect(label->contentsRect(), Qt::TextWordWrap, label->text());
            QVERIFY2(label->contentsRect().size().width() >= needed.width()
                         && label->contentsRect().height() >= needed.height(),
                     qPrintable(QString::number(width)));
        }
    }

    void takeAForeignServerOnlyOnASecondLook()
    {
        Path path;
        path.enterAddress();
        path.dialog.showSettings({ foreignServer() });
        auto *known = path.box();
        QVERIFY(known->isVisible());
        QVERIFY(!known->isChecked());
        QVERIFY(path.says(u"This server belongs to evil.test, not to example.org."_s));
        QVERIFY(!path.next->isEnabled());
        known->click();
        QVERIFY(path.next->isEnabled());

        path.radio(u"by &hand"_s)->click(); // which takes the host over
        QCOMPARE(path.line(u"Server"_s)->text(), foreignServer().host);
        QVERIFY(!path.next->isEnabled());
        type(path.line(u"Server"_s), u"imap.example.org"_s); // typed by its user
        QVERIFY(!known->isVisible());
        QVERIFY(path.next->isEnabled());
    }

    void askOnceMoreForEachForeignServer()
    {
        Path path;
        ServerSettings other = foreignServer();
        other.provider = u"Other"_s;
        other.host = u"imap.other.test"_s;
        path.enterAddress();
        path.dialog.showSettings({ foreignServer(), other });
        path.box()->click();
        QVERIFY(path.next->isEnabled());
        path.radio(u"Other"_s)->click();
        QVERIFY(!path.next->isEnabled());
        path.radio(u"Example"_s)->click();
        QVERIFY(!path.next->isEnabled());
    }

    void canBeFilledInByHandAtAnyTime()
    {
        Path path;
        path.enterAddress();
        path.radio(u"by &hand"_s)->click();
        QCOMPARE(path.withdrawn.count(), 1); // nobody looks any more
        path.dialog.showSettings({ ownServer() }); // and what is found all the same comes too late
        QVERIFY(!path.radio(u"R&&D"_s));
        QVERIFY(!path.next->isEnabled());
        type(path.line(u"Server"_s), u"mail.example.org"_s);
        path.goOn();
        QCOMPARE(path.line(u"User name"_s)->text(), u"anna@example.org"_s);
        type(path.line(u"User name"_s), u"ann"_s);
        type(path.line(u"Password"_s), u"secret"_s);
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).host, u"mail.example.org"_s);
        QCOMPARE(accountOf(path.mailboxes).user, u"ann"_s);
    }

    void lookForNothingWhereItIsEnteredByHand()
    {
        Path path;
        auto *byHand = button(path.dialog, u"Enter the settings by hand"_s);
        QVERIFY(!byHand->isEnabled());
        type(path.line(u"E-mail address"_s), u"anna@example.org"_s);
        byHand->click();
        QCOMPARE(path.settings.count(), 0);
        QVERIFY(path.hasFocus(path.line(u"Server"_s)));
        QVERIFY(!path.dialog.findChild<QProgressBar *>()->isVisible());
    }

    void sayWhatIsMissing()
    {
        Path path;
        QVERIFY(path.says(u"Enter your e-mail address."_s));
        QVERIFY(!path.next->isEnabled());
        for (const QString &wrong : { u"anna"_s, u"@example.org"_s, u"anna@"_s, u"an na@example.org"_s, u"a@b/c"_s }) {
            type(path.line(u"E-mail address"_s), wrong);
            QVERIFY2(path.says(u"This is not an e-mail address"_s), qPrintable(wrong));
        }
        type(path.line(u"E-mail address"_s), u"anna@example.org"_s);
        QVERIFY(path.next->isEnabled());
        type(path.line(u"Name of the account"_s), u"Taken"_s);
        QVERIFY(path.says(u"Another account has this name already."_s));
        type(path.line(u"E-mail address"_s), u"anna@example.net"_s);
        QCOMPARE(path.line(u"Name of the account"_s)->text(), u"Taken"_s); // it was edited
    }

    void sayThatNothingWasFound()
    {
        Path path;
        path.enterAddress();
        path.dialog.showSettings({});
        QVERIFY(path.says(u"No settings were found"_s));
        QVERIFY(path.hasFocus(path.line(u"Server"_s)));
    }

    void leadToTheProvidersOwnPages()
    {
        Path path;
        path.enterAddress();
        path.dialog.showSettings({ appPasswordServer() });
        QVERIFY(path.says(u"Switch IMAP on first"_s));
        path.pageButton(u"help.big.test"_s)->click();
        QCOMPARE(path.pages.last().at(0).toUrl(), QUrl(u"https://help.big.test/imap"_s));
        path.goOn();
        QVERIFY(path.says(u"Big Mail takes a password that is made for one program"_s));
        path.pageButton(u"account.big.test"_s)->click();
        QCOMPARE(path.pages.last().at(0).toUrl(), QUrl(u"https://account.big.test/passwords"_s));
    }

    void openNoPageThatIsNotHttps()
    {
        Path path;
        ServerSettings settings = appPasswordServer();
        settings.helpPage = QUrl(u"file:///etc/passwd"_s);
        settings.passwordPage = QUrl(u"http://account.big.test/"_s);
        path.reachSignIn(settings);
        for (auto *candidate : path.dialog.findChildren<QPushButton *>()) {
            if (candidate->text().contains("page"_L1) || candidate->text().contains("provider"_L1))
                candidate->click();
        }
        QCOMPARE(path.pages.count(), 0);
    }

    void signInWithWhatTheCommandPrints()
    {
        Path path;
        path.reachSignIn(ownServer());
        path.radio(u"prints the passw"_s)->click();
        QVERIFY(path.line(u"Command"_s));
        QVERIFY(!path.next->isEnabled());
        type(path.line(u"Command"_s), u"pass \"my mail\""_s);
        path.goOn();
        QCOMPARE(passwordOf(path.mailboxes), std::nullopt);
        const PasswordSource source { .kind = PasswordSource::Kind::Command, .command = { u"pass"_s, u"my mail"_s } };
        QCOMPARE(accountOf(path.mailboxes).password, source);
        QCOMPARE(accountOf(path.mailboxes).mechanism, Mechanism::Strongest);
    }

    void signInInTheBrowserAndGoOnByItself()
    {
        Path path;
        path.dialog.setProviders({ bigProvider() });
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        QCOMPARE(path.next->text(), u"&Sign in in the browser"_s);
        path.goOn();
        QCOMPARE(path.signIns.count(), 1);
        const Account account = accountOf(path.signIns);
        QCOMPARE(account.password.kind, PasswordSource::Kind::OAuth);
        QCOMPARE(account.password.oauth.provider, u"big"_s);
        QCOMPARE(account.mechanism, Mechanism::OAuth);
        QVERIFY(!path.next->isEnabled());
        path.dialog.showSignIn(SignInInBrowser { QUrl(u"https://login.big.test/?q=1"_s) });
        QVERIFY(path.says(u"Sign in on the page that has opened"_s));
        path.dialog.showSignIn(SignInWithCode { QUrl(u"https://big.test/code"_s), u"WDJB-MJHT"_s });
        QVERIFY(path.says(u"WDJB-MJHT"_s));
        QCOMPARE(path.mailboxes.count(), 0);
        path.dialog.showSignIn(SignInDone {});
        QCOMPARE(path.mailboxes.count(), 1);
        QCOMPARE(accountOf(path.mailboxes), account);
        QCOMPARE(passwordOf(path.mailboxes), std::nullopt);

        path.goBack(); // the sign-in counts
        QCOMPARE(path.next->text(), u"&Next"_s);
    }

    void signInWithACodeOnAnotherDevice()
    {
        Path path;
        OAuthChoice provider = bigProvider();
        path.dialog.setProviders({ provider });
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        QVERIFY(!path.box());
        provider.hasDeviceFlow = true;

        Path other;
        other.dialog.setProviders({ provider });
        other.reachSignIn(appPasswordServer());
        other.radio(u"b&rowser"_s)->click();
        other.box()->click();
        other.goOn();
        QCOMPARE(other.signIns.at(0).at(1).value<SignInPlace>(), SignInPlace::AnyBrowser);
    }

    void takeOverWhatAnotherProgramHas()
    {
        Path path;
        ForeignAccount foreign { .program = ForeignAccount::Program::Evolution,
                                 .account = sampleAccount(),
                                 .keyringAttributes = { { u"e-source-uid"_s, u"x"_s } },
                                 .remarks = { ForeignAccount::Remark::WithoutTls } };
        foreign.account.id.clear();
        foreign.account.mailboxes = { u"INBOX"_s, u"Spam"_s };
        QSignalSpy passwords(&path.dialog, &NewAccountDialog::foreignPasswordWanted);
        path.dialog.setForeignAccounts({ foreign });
        QCoreApplication::processEvents();
        path.pageButton(u"Take over from Evolution"_s)->click();
        QCOMPARE(path.settings.count(), 0);
        QCOMPARE(passwords.count(), 1);
        QVERIFY(path.says(u"Evolution talks to it without TLS. Posthorn does not."_s));
        QCOMPARE(path.line(u"Server"_s)->text(), u"imap.example.org"_s);
        QCOMPARE(path.asked(), 0);
        path.dialog.showForeignPassword("from the keyring");
        path.goOn();
        path.goOn();
        QCOMPARE(passwordOf(path.mailboxes), "from the keyring");
        QCOMPARE(accountOf(path.mailboxes).user, u"anna"_s);
        QCOMPARE(accountOf(path.mailboxes).name, sampleAccount().name);
        path.dialog.showMailboxes(sampleMailboxes());
        path.goOn();
        QCOMPARE(accountOf(path.tests).mailboxes, foreign.account.mailboxes);
    }

    void takeOverACommand()
    {
        Path path;
        ForeignAccount foreign { .program = ForeignAccount::Program::Goimapnotify, .account = sampleAccount() };
        foreign.account.password = { .kind = PasswordSource::Kind::Command, .command = { u"pass"_s, u"my mail"_s } };
        path.dialog.setForeignAccounts({ foreign });
        QCoreApplication::processEvents();
        path.pageButton(u"Take over from goimapnotify"_s)->click();
        path.goOn();
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).password, foreign.account.password);
    }

    void canLeaveASignInInTheBrowser()
    {
        Path path;
        path.dialog.setProviders({ bigProvider() });
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        path.goOn();
        path.dialog.showSignIn(makeError(Error::Cause::TimedOut));
        QVERIFY(path.says(Wording::sentence(Error::Cause::TimedOut)));
        path.goOn(); // once more
        QCOMPARE(path.signIns.count(), 2);
        path.radio(u"app password"_s)->click();
        QCOMPARE(path.withdrawn.count(), 1);
        path.dialog.showSignIn(SignInDone {});
        QVERIFY(!path.says(Wording::sentence(Error::Cause::TimedOut)));
        type(path.line(u"Password"_s), u"secret"_s);
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).password, PasswordSource {});
    }

    void canGoBackFromASignInAndBeginItAnew()
    {
        Path path;
        path.dialog.setProviders({ bigProvider() });
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        path.goOn();
        path.dialog.showSignIn(SignInInBrowser { QUrl(u"https://login.big.test/"_s) });
        path.goBack();
        QCOMPARE(path.withdrawn.count(), 1);
        path.goOn();
        QVERIFY(!path.says(u"Waiting"_s));
        path.goOn();
        QCOMPARE(path.signIns.count(), 2);
    }

    void saysThatASignInIsNotWantedAnyMore()
    {
        Path path;
        path.dialog.setProviders({ bigProvider() });
        QSignalSpy outdated(&path.dialog, &NewAccountDialog::signInOutdated);
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        path.goOn();
        path.dialog.showSignIn(SignInDone {});
        path.goBack();
        QCOMPARE(outdated.count(), 0);
        path.radio(u"app password"_s)->click();
        QCOMPARE(outdated.count(), 1);
    }

    void askForTheClientIdThatItLacks()
    {
        Path path;
        OAuthChoice provider = bigProvider();
        provider.hasClientId = false;
        path.dialog.setProviders({ provider });
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        QVERIFY(!path.next->isEnabled());
        type(path.line(u"Client ID"_s), u"mine"_s);
        path.goOn();
        QCOMPARE(accountOf(path.signIns).password.oauth.clientId, u"mine"_s);
        QCOMPARE(path.signIns.last().at(2).toByteArray(), QByteArray()); // the secret may be left out
    }

    void takeTheClientSecretUnseenAndBesideTheAccount()
    {
        Path path;
        OAuthChoice provider = bigProvider();
        provider.hasClientId = false;
        path.dialog.setProviders({ provider });
        path.reachSignIn(appPasswordServer());
        path.radio(u"b&rowser"_s)->click();
        type(path.line(u"Client ID"_s), u"mine"_s);
        auto *secret = path.line(u"Client secret"_s);
        QVERIFY(secret);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        type(secret, u"canary"_s);
        path.goOn();
        QCOMPARE(path.signIns.last().at(2).toByteArray(), "canary");
        path.dialog.showSignIn(SignInDone {});
        path.goBack();
        type(secret, u"another"_s); // under which nobody has signed in yet
        QCOMPARE(path.next->text(), u"&Sign in in the browser"_s);
    }

    void signInAtAProviderThatIsNamedByItsAddress()
    {
        Path path;
        path.dialog.setProviders({ bigProvider() });
        path.enterAddress();
        path.dialog.showSettings({});
        type(path.line(u"Server"_s), u"mail.example.org"_s);
        path.goOn();
        path.radio(u"b&rowser"_s)->click();
        QVERIFY(!path.line(u"Address of the provider"_s));
        QTest::keyClick(field<QComboBox>(path.dialog, u"Provider"_s), Qt::Key_End);
        type(path.line(u"Client ID"_s), u"mine"_s);
        for (const QString &wrong : { u""_s, u"id.example.org"_s, u"http://id.example.org"_s, u"https://a:b@c.d"_s }) {
            type(path.line(u"Address of the provider"_s), wrong);
            QVERIFY2(!path.next->isEnabled(), qPrintable(wrong));
            QVERIFY(path.says(u"Enter the provider's address."_s));
        }
        type(path.line(u"Address of the provider"_s), u"https://id.example.org/realms/one"_s);
        QVERIFY(path.box()); // whether it has codes for other devices, it will say itself
        path.goOn();
        const OAuthClient client { .provider = u"https://id.example.org/realms/one"_s, .clientId = u"mine"_s };
        QCOMPARE(accountOf(path.signIns).password.oauth, client);
    }

    void tellNoProviderTheClientOfAnother()
    {
        Path path;
        OAuthChoice one = bigProvider();
        one.hasClientId = false;
        OAuthChoice two = one;
        two.id = u"two"_s;
        two.name = u"Two"_s;
        OAuthChoice known = bigProvider();
        known.id = u"known"_s;
        path.dialog.setProviders({ one, two, known });
        path.enterAddress();
        path.dialog.showSettings({});
        type(path.line(u"Server"_s), u"mail.example.org"_s);
        path.goOn();
        path.radio(u"b&rowser"_s)->click();
        auto *providers = field<QComboBox>(path.dialog, u"Provider"_s);
        for (const int other : { 3, 1, 2 }) { // the last has a client id of this build
            providers->setCurrentIndex(0);
            type(path.line(u"Client ID"_s), u"mine"_s);
            type(path.line(u"Client secret"_s), u"canary"_s);
            providers->setCurrentIndex(other);
            QVERIFY(!path.line(u"Client ID"_s) || path.line(u"Client ID"_s)->text().isEmpty());
            QVERIFY(!path.line(u"Client secret"_s) || path.line(u"Client secret"_s)->text().isEmpty());
        }
        path.goOn();
        QCOMPARE(accountOf(path.signIns).password.oauth.clientId, QString());
        QCOMPARE(path.signIns.last().at(2).toByteArray(), QByteArray());
    }

    void offerTheGnomeAccountThatItIs()
    {
        Path path;
        GnomeAccount gnome { .id = u"g1"_s,
                             .provider = u"Big"_s,
                             .email = u"anna@example.org"_s,
                             .host = u"imap.big.test"_s,
                             .mechanism = Mechanism::OAuth };
        path.dialog.setGnomeAccounts({ gnome });
        path.reachSignIn(appPasswordServer());
        path.radio(u"GNOME"_s)->click();
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).password.gnomeAccount, u"g1"_s);
        QCOMPARE(accountOf(path.mailboxes).mechanism, Mechanism::OAuth);

        Path other;
        gnome.host = u"imap.elsewhere.test"_s; // which its user has not confirmed
        other.dialog.setGnomeAccounts({ gnome });
        other.reachSignIn(appPasswordServer());
        QVERIFY(!other.radio(u"GNOME"_s));
    }

    void offerOnlyWhatTheServerTakes()
    {
        Path path;
        ServerSettings settings = appPasswordServer();
        settings.ways = { Way::OAuth };
        path.dialog.setProviders({ bigProvider() });
        path.reachSignIn(settings);
        QVERIFY(path.radio(u"b&rowser"_s)->isChecked());
        QVERIFY(path.radio(u"access &token"_s));
        for (const QString &other : { u"A &password"_s, u"app password"_s, u"Kerberos"_s, u"ertificate"_s })
            QVERIFY2(!path.radio(other), qPrintable(other));
    }

    void signInWithATicketOrACertificateWhereItIsEnteredByHand()
    {
        Path path;
        path.enterAddress();
        path.dialog.showSettings({});
        type(path.line(u"Server"_s), u"mail.example.org"_s);
        path.goOn();
        path.radio(u"Kerberos"_s)->click();
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).mechanism, Mechanism::Gssapi);
        path.goBack();
        path.radio(u"ertificate"_s)->click();
        QVERIFY(!path.next->isEnabled());
        type(path.line(u"Your certificate"_s), QCoreApplication::applicationFilePath());
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).mechanism, Mechanism::External);
        QCOMPARE(accountOf(path.mailboxes).certificateFile, QCoreApplication::applicationFilePath());
    }

    void chooseTheMailboxes()
    {
        Path path;
        path.reachMailboxes();
        path.dialog.showMailboxes(sampleMailboxes());
        auto *tree = path.dialog.findChild<QTreeWidget *>();
        QVERIFY(path.hasFocus(tree));
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        path.goOn();
        const QStringList chosen { u"INBOX"_s, u"Inbox/<b>bold"_s };
        QCOMPARE(accountOf(path.tests).mailboxes, chosen);
        path.goBack(); // where the server is asked again
        QCOMPARE(path.mailboxes.count(), 2);
        path.dialog.showMailboxes(sampleMailboxes());
        path.goOn();
        QCOMPARE(accountOf(path.tests).mailboxes, chosen);
        path.goBack();
        path.dialog.showMailboxes(sampleMailboxes());
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(path.says(u"Check a mailbox to watch."_s));
        QVERIFY(!path.next->isEnabled());
    }

    void leadBackFromAnError()
    {
        Path path;
        path.reachMailboxes();
        path.dialog.showMailboxes(makeError(Error::Cause::SignInRefused));
        QVERIFY(path.says(Wording::sentence(Error::Cause::SignInRefused)));
        path.goBack();
        QCOMPARE(path.line(u"Password"_s)->text(), u"secret"_s);
        type(path.line(u"Password"_s), u"better"_s);
        path.goOn();
        QCOMPARE(passwordOf(path.mailboxes), "better");
    }

    void canBeAddedThoughItDoesNotWorkYet()
    {
        Path path;
        path.reachMailboxes();
        path.dialog.showMailboxes(makeError(Error::Cause::HostNotFound));
        path.goOn();
        QCOMPARE(accountOf(path.tests).mailboxes, QStringList { u"INBOX"_s });
        path.dialog.showTestResult({ .error = makeError(Error::Cause::HostNotFound) });
        QVERIFY(path.hasFocus(button(path.dialog, u"Back"_s)));
        QVERIFY(field<QPlainTextEdit>(path.dialog, u"Result of the test"_s)
                    ->toPlainText()
                    .contains(Wording::sentence(Error::Cause::HostNotFound)));
        QCOMPARE(path.next->text(), u"&Add all the same"_s);
        QTest::keyClick(path.dialog.focusWidget(), Qt::Key_Return); // Enter does not add what does not work
        QCOMPARE(path.saved.count(), 0);
        path.dialog.showMailboxes(makeError(Error::Cause::HostNotFound));
        path.goOn();
        path.dialog.showTestResult({ .error = makeError(Error::Cause::HostNotFound) });
        path.goOn();
        QCOMPARE(path.saved.count(), 1);
    }

    void trustACertificateOnTheWay()
    {
        Path path;
        path.reachMailboxes();
        QVERIFY(!button(path.dialog, u"Look at the certificate…"_s)->isVisible());
        path.dialog.showCertificate(sampleCertificate());
        path.dialog.showMailboxes(makeError(Error::Cause::CertificateUntrusted));
        auto *look = button(path.dialog, u"Look at the certificate…"_s);
        QVERIFY(path.hasFocus(look));
        QTest::keyClick(look, Qt::Key_Return); // which is not yet to trust it
        QCOMPARE(path.mailboxes.count(), 1);
        auto *shown = path.dialog.findChild<CertificateDialog *>();
        QVERIFY(shown);
        button(*shown, u"Trust this certificate"_s)->click();
        QCOMPARE(path.mailboxes.count(), 2);
        QCOMPARE(accountOf(path.mailboxes).pin, pinOf(sampleCertificate()));
        QVERIFY(!look->isVisible());
        path.dialog.showMailboxes(sampleMailboxes());
        path.goOn();
        QCOMPARE(accountOf(path.tests).pin, pinOf(sampleCertificate()));

        for (int step = 0; step < 3; ++step)
            path.goBack();
        path.radio(u"by &hand"_s)->click();
        type(path.line(u"Server"_s), u"mail.example.org"_s);
        path.goOn();
        path.goOn();
        QCOMPARE(accountOf(path.mailboxes).pin, std::nullopt); // which was for another server
    }

    void trustACertificateThatTheTestFailsOver()
    {
        Path path;
        path.reachTest();
        path.dialog.showTestResult(
            { .error = makeError(Error::Cause::CertificateExpired), .certificate = sampleCertificate() });
        button(path.dialog, u"Look at the certificate…"_s)->click();
        button(*path.dialog.findChild<CertificateDialog *>(), u"Trust this certificate"_s)->click();
        QCOMPARE(path.tests.count(), 2);
        QCOMPARE(accountOf(path.tests).pin, pinOf(sampleCertificate()));
    }

    void scrollsOnlyWhatIsLong()
    {
        Path path;
        path.enterAddress();
        path.dialog.showSettings({ foreignServer(), ownServer(), appPasswordServer() });
        path.radio(u"R&&D"_s)->click();
        QCoreApplication::processEvents();
        const auto *bar = path.dialog.findChild<QScrollArea *>()->verticalScrollBar();
        path.dialog.resize(640, 300);
        QTRY_VERIFY(bar->maximum() > 0);
        path.goOn();
        path.dialog.resize(640, 500);
        QTRY_COMPARE(bar->maximum(), 0); // though the page before was longer
    }

    void dropAnswersThatComeTooLate()
    {
        Path path;
        path.reachTest();
        path.goBack();
        QVERIFY(path.withdrawn.count() > 0);
        path.dialog.showTestResult({});
        path.dialog.showMailboxes(sampleMailboxes());
        path.goBack();
        path.dialog.showMailboxes(makeError(Error::Cause::SignInRefused));
        path.dialog.showSignIn(SignInDone {}); // which nobody has asked for
        QVERIFY(path.says(u"Signing in"_s));
        QCOMPARE(path.saved.count(), 0);
    }

    void keepWhatWasFoundWhileTheAddressStays()
    {
        Path path;
        path.reachSignIn(ownServer());
        path.goBack();
        path.goBack();
        path.goOn();
        QCOMPARE(path.settings.count(), 1);
        QVERIFY(path.radio(u"R&&D"_s)->isChecked());
        path.goBack();
        type(path.line(u"E-mail address"_s), u"anna@example.net"_s);
        path.goOn();
        QCOMPARE(path.settings.count(), 2);
        QVERIFY(!path.radio(u"R&&D"_s));
    }

    void leadsByTabFromTopToBottom()
    {
        Path path;
        QVERIFY(QTest::qWaitForWindowActive(&path.dialog));
        path.dialog.setProviders({ bigProvider() });
        const auto walk = [&](const QString &step) {
            QCoreApplication::processEvents();
            QSet<QWidget *> wanted;
            for (auto *widget : path.dialog.findChildren<QWidget *>()) {
                const bool isPart = widget->focusProxy() || qobject_cast<QSpinBox *>(widget->parentWidget());
                const auto *choice = qobject_cast<QRadioButton *>(widget); // one of them; arrows lead to the others
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !isPart
                    && (!choice || choice->isChecked()))
                    wanted += widget;
            }
            QSet<QWidget *> reached;
            int upwards = 0;
            int height = -1;
            const QWidget *first = path.dialog.focusWidget();
            for (int count = 0; count < 30 && (count == 0 || path.dialog.focusWidget() != first); ++count) {
                QTest::keyClick(path.dialog.focusWidget(), Qt::Key_Tab);
                QWidget *at = path.dialog.focusWidget();
                reached += at;
                const int now = at->mapTo(&path.dialog, QPoint(0, at->height() / 2)).y();
                upwards += now < height - 5;
                height = now;
            }
            for (const QWidget *widget : wanted - reached)
                QFAIL(qPrintable(step + u": "_s + widget->accessibleName()
                                 + QString::fromLatin1(widget->metaObject()->className())));
            QVERIFY2(upwards <= 1, qPrintable(step)); // from the end to the beginning
        };
        path.dialog.setForeignAccounts({ { .account = sampleAccount() }, { .account = sampleAccount() } });
        walk(u"address"_s);
        path.enterAddress();
        path.dialog.showSettings({ appPasswordServer(), foreignServer() });
        walk(u"server"_s);
        path.radio(u"Example"_s)->click();
        walk(u"foreign server"_s);
        path.radio(u"by &hand"_s)->click();
        walk(u"by hand"_s);
        type(path.line(u"Server"_s), u"imap.example.org"_s);
        path.goOn();
        path.radio(u"b&rowser"_s)->setFocus();
        path.radio(u"b&rowser"_s)->click();
        field<QComboBox>(path.dialog, u"Provider"_s)->setCurrentIndex(1);
        walk(u"another provider"_s);
        path.goBack();
        path.radio(u"Big"_s)->click();
        path.goOn();
        walk(u"app password"_s);
        path.radio(u"b&rowser"_s)->click();
        path.goOn();
        path.dialog.showSignIn(SignInInBrowser { QUrl(u"https://login.big.test/"_s) });
        walk(u"browser"_s);
        path.dialog.showSignIn(SignInDone {});
        MailboxList many = sampleMailboxes();
        for (int number = 0; number < 20; ++number)
            many.mailboxes += Mailbox { .name = QString::number(number) };
        path.dialog.showMailboxes(many);
        walk(u"mailboxes"_s);
        path.goOn();
        path.dialog.showTestResult({});
        walk(u"result"_s);
    }

    void cutsNothingAndSharesNoMnemonic_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<qreal>("fontSize");
        for (const qreal factor : { 1.0, 2.0 }) {
            QTest::addRow("left to right, font times %g", factor) << Qt::LeftToRight << factor;
            QTest::addRow("right to left, font times %g", factor) << Qt::RightToLeft << factor;
        }
    }

    void cutsNothingAndSharesNoMnemonic()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(qreal, fontSize);
        QGuiApplication::setLayoutDirection(direction);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * fontSize);
        QApplication::setFont(font);
        const auto restore = qScopeGuard([&] {
            QApplication::setFont(before);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });

        Path path;
        const auto look = [&](const QString &step) {
            QCoreApplication::processEvents();
            keepPicture(path.dialog, fontSize > 1 ? step + u"-large-font"_s : step);
            const QStringList cut = cutWidgets(path.dialog);
            QVERIFY2(cut.isEmpty(), qPrintable(step + u": "_s + cut.join(u'\n')));
            QCOMPARE(sharedMnemonics(path.dialog), QStringList());
            const auto *area = path.dialog.findChild<QScrollArea *>();
            QVERIFY2(!fits(*area) || area->verticalScrollBar()->maximum() == 0, qPrintable(step));
        };
        OAuthChoice provider = bigProvider();
        provider.hasDeviceFlow = true;
        OAuthChoice own = provider;
        own.id = u"own"_s;
        own.hasClientId = false;
        path.dialog.setProviders({ provider, own });
        path.dialog.setForeignAccounts({ { .account = sampleAccount() } });
        look(u"1-address"_s);
        path.enterAddress();
        look(u"2-searching"_s);
        path.dialog.showSettings({ foreignServer(), ownServer(), appPasswordServer() });
        look(u"2-foreign"_s);
        path.radio(u"R&&D"_s)->click();
        path.radio(u"by &hand"_s)->click();
        look(u"2-by-hand"_s);
        path.goOn();
        look(u"3-all-ways"_s);
        path.radio(u"ertificate"_s)->click();
        look(u"3-certificate"_s);
        path.radio(u"b&rowser"_s)->click();
        field<QComboBox>(path.dialog, u"Provider"_s)->setCurrentIndex(1);
        look(u"3-client-id"_s);
        field<QComboBox>(path.dialog, u"Provider"_s)->setCurrentIndex(2);
        look(u"3-another-provider"_s);
        path.goBack();
        path.radio(u"Big"_s)->click();
        path.goOn();
        path.radio(u"app password"_s)->click();
        look(u"3-app-password"_s);
        path.radio(u"b&rowser"_s)->click();
        path.goOn();
        path.dialog.showSignIn(SignInWithCode { QUrl(u"https://big.test/code"_s), u"WDJB-MJHT"_s });
        look(u"3-code"_s);
        path.dialog.showSignIn(SignInDone {});
        look(u"4-waiting"_s);
        path.dialog.showMailboxes(sampleMailboxes());
        look(u"4-mailboxes"_s);
        path.goOn();
        path.dialog.showTestResult({ .error = makeError(Error::Cause::SignInRefused, u"[AUTHENTICATIONFAILED]"_s) });
        look(u"5-fails"_s);
    }
};

QTEST_MAIN(TestNewAccount)
#include "tst_newaccount.moc"

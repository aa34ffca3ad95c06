// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountDialog.h"
#include "AttentionActions.h"
#include "CertificateDialog.h"
#include "CodeClipboard.h"
#include "FindWidget.h"
#include "MailboxDialog.h"
#include "MessageWindow.h"
#include "NewAccountDialog.h"
#include "SampleAccount.h"
#include "SampleCertificate.h"
#include "SampleMail.h"
#include "SettingsDialog.h"
#include "StatusWindow.h"
#include "Translations.h"
#include "WebmailPresets.h"
#include "Wording.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadTranslations(*qApp);
        qRegisterMetaType<std::optional<QByteArray>>();
        QAccessible::setActive(true);
    }

    void walkTheFormFromTopToBottom()
    {
        AccountDialog dialog(sampleAccount(), {});
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QWidget *first = field(dialog, u"E-mail address"_s);
        first->setFocus();
        int height = -1;
        for (QWidget *at = first; at->accessibleName() != u"A click opens"_s; at = dialog.focusWidget()) {
            const int now = at->mapTo(&dialog, QPoint(0, at->height() / 2)).y();
            QVERIFY2(now >= height - 5, qPrintable(at->accessibleName()));
            height = now;
            QTest::keyClick(at, Qt::Key_Tab);
        }
    }

    void sayWhatIsMissingInANewAccount()
    {
        AccountDialog dialog({}, { u"Taken"_s });
        dialog.show();
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const auto stillMissing = [&](const QString &word) {
            return !ok->isEnabled() && dialog.problem().contains(word)
                && shownLabels(dialog).contains(dialog.problem());
        };
        QVERIFY(stillMissing(u"name"_s));
        type(field<QLineEdit>(dialog, u"Name of the account"_s), u"Taken"_s);
        QVERIFY(stillMissing(u"already"_s));
        type(field<QLineEdit>(dialog, u"Name of the account"_s), u"Work"_s);
        QVERIFY(stillMissing(u"mail server"_s));
        type(field<QLineEdit>(dialog, u"Server"_s), u"imap.example.org/x"_s);
        QVERIFY(stillMissing(u"not the name of a server"_s));
        type(field<QLineEdit>(dialog, u"Server"_s), u"imap.example.org"_s);
        QVERIFY(stillMissing(u"user"_s));
        type(field<QLineEdit>(dialog, u"User name"_s), u"anna"_s);
        QVERIFY(stillMissing(u"password"_s));
        type(field<QLineEdit>(dialog, u"Password"_s), u"secret"_s);
        QCOMPARE(dialog.problem(), QString());
        QVERIFY(ok->isEnabled());

        field<QPlainTextEdit>(dialog, u"Mailboxes to watch"_s)->setPlainText(u" \n"_s);
        QVERIFY(stillMissing(u"mailbox"_s));
        QStringList many;
        for (int number = 0; number <= Account::MostMailboxes; ++number)
            many += u"Lists/%1"_s.arg(number);
        field<QPlainTextEdit>(dialog, u"Mailboxes to watch"_s)->setPlainText(many.join(u'\n'));
        QVERIFY(stillMissing(u"at most"_s));
        field<QPlainTextEdit>(dialog, u"Mailboxes to watch"_s)->setPlainText(u"INBOX\nLists, all of them\n\n"_s);
        type(field<QLineEdit>(dialog, u"CA file"_s), u"/nonexistent/ca.pem"_s);
        QVERIFY(stillMissing(u"CA file"_s));
        type(field<QLineEdit>(dialog, u"CA file"_s), {});

        QSignalSpy saved(&dialog, &AccountDialog::saved);
        ok->click();
        QCOMPARE(saved.count(), 1);
        const auto account = saved.at(0).at(0).value<Account>();
        QVERIFY(!account.id.isEmpty());
        QCOMPARE(account.name, u"Work"_s);
        QCOMPARE(account.host, u"imap.example.org"_s);
        QCOMPARE(account.port, 993);
        QCOMPARE(account.mailboxes, (QStringList { u"INBOX"_s, u"Lists, all of them"_s }));
        QCOMPARE(saved.at(0).at(1).value<std::optional<QByteArray>>(), std::optional<QByteArray>("secret"));
    }

    void fillInWhatFollowsFromTheAddress()
    {
        AccountDialog dialog({}, {});
        dialog.show();
        QTest::keyClicks(field<QLineEdit>(dialog, u"E-mail address"_s), u"anna@example.org"_s);
        QCOMPARE(dialog.account().user, u"anna@example.org"_s);
        QCOMPARE(dialog.account().name, u"anna@example.org"_s);
        type(field<QLineEdit>(dialog, u"User name"_s), u"anna"_s);
        QTest::keyClicks(field<QLineEdit>(dialog, u"E-mail address"_s), u".uk"_s);
        QCOMPARE(dialog.account().user, u"anna"_s);
    }

    void letThePortFollowTheEncryptionUntilItIsEdited()
    {
        AccountDialog dialog(sampleAccount(), {});
        auto *security = field<QComboBox>(dialog, u"Encryption"_s);
        security->setCurrentIndex(1);
        QCOMPARE(dialog.account().port, 143);
        QCOMPARE(dialog.account().security, Security::StartTls);
        security->setCurrentIndex(0);
        QCOMPARE(dialog.account().port, 993);
        field<QSpinBox>(dialog, u"Port"_s)->setValue(10993);
        security->setCurrentIndex(1);
        QCOMPARE(dialog.account().port, 10993);
    }

    void changeNothingThatWasNotEdited()
    {
        Account account = sampleAccount();
        account.port = 1993;
        account.mechanism = Mechanism::Plain;
        account.password = { .kind = PasswordSource::Kind::Command, .command = { u"pass"_s, u"my mail"_s } };
        account.opening = { .kind = Opening::Kind::Command, .webmail = {}, .command = { u"x"_s, u"{message_id}"_s } };
        account.mailboxes = { u"INBOX"_s, u"Archive/2026"_s };
        account.pushMailboxes = { u"Archive/2026"_s };
        account.preview = true;
        AccountDialog dialog(account, {});
        QCOMPARE(dialog.account(), account);
        QCOMPARE(dialog.newPassword(), std::nullopt);
        QCOMPARE(dialog.problem(), QString());
        QCOMPARE(AccountDialog(sampleAccount(), {}).account(), sampleAccount());
    }

    void askWhetherToShowHowTheTextBegins()
    {
        AccountDialog dialog(sampleAccount(), {});
        QVERIFY(!dialog.account().preview);
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(dialog.account().preview);
    }

    void keepEveryWayToSignIn_data()
    {
        QTest::addColumn<Mechanism>("mechanism");
        for (const auto mechanism :
             { Mechanism::Strongest, Mechanism::ScramSha256, Mechanism::ScramSha1, Mechanism::Plain, Mechanism::Login,
               Mechanism::OAuth, Mechanism::OAuthBearer, Mechanism::XOAuth2, Mechanism::External, Mechanism::Gssapi })
            QTest::newRow(qPrintable(toWord(mechanism))) << mechanism;
    }

    void keepEveryWayToSignIn()
    {
        QFETCH(Mechanism, mechanism);
        Account account = sampleAccount();
        account.mechanism = mechanism;
        if (mechanism == Mechanism::External)
            account.certificateFile = u"/home/ada/me.pem"_s;
        AccountDialog dialog(account, {});
        dialog.show();
        QCOMPARE(dialog.account(), account);
        QCOMPARE(dialog.problem(), QString());
        QCOMPARE(field(dialog, u"Password from"_s)->isVisible(), isSecret(proofFor(mechanism)));
    }

    void copyACodeOnceTheyHaveTheFocus()
    {
        QGuiApplication::clipboard()->clear();
        CodeWindow window(u"482913"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        window.show();
        window.activateWindow();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"482913"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba); // in no history
    }

    void offerUpToThreeButtonsForPopupsAndNoneTwice()
    {
        Account account = sampleAccount();
        using enum PopupAction;
        account.popupActions = { Junk, Open };
        AccountDialog dialog(account, {});
        dialog.show();
        QCOMPARE(dialog.account().popupActions, (QList { Junk, Open }));
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *page = dialog.findChild<QScrollArea *>();
        QVERIFY(!page->horizontalScrollBar()->isVisible() && !page->verticalScrollBar()->isVisible());
        const auto choose = [&](const QString &button, const QString &action) {
            auto *box = field<QComboBox>(dialog, button);
            box->setCurrentIndex(box->findText(action));
        };
        choose(u"Button 3 in popups"_s, u"Archive"_s);
        QCOMPARE(dialog.account().popupActions, (QList { Junk, Open, Archive }));
        QCOMPARE(dialog.problem(), QString());
        choose(u"Button 1 in popups"_s, u"Archive"_s);
        QVERIFY(!dialog.problem().isEmpty());
        choose(u"Button 1 in popups"_s, u"Nothing"_s);
        QCOMPARE(dialog.account().popupActions, (QList { Open, Archive }));
    }

    void offerKnownWebmailsAndCheckOthers()
    {
        AccountDialog dialog(sampleAccount(), {});
        dialog.show();
        QVERIFY(!field(dialog, u"Webmail address"_s)->isVisible());
        field<QComboBox>(dialog, u"A click opens"_s)->setCurrentIndex(2);
        QVERIFY(field(dialog, u"Webmail address"_s)->isVisible());
        QCOMPARE(dialog.account().opening.webmail, webmailPresets().constFirst().address);
        QCOMPARE(dialog.problem(), QString());
        type(field<QLineEdit>(dialog, u"Webmail address"_s), u"http://mail.example.org"_s);
        QVERIFY(dialog.problem().contains("https://"_L1));
        QCOMPARE(field<QComboBox>(dialog, u"Webmail"_s)->currentText(), u"Another"_s);
    }

    void hidePasswordsAndKeepTheStoredOne()
    {
        AccountDialog dialog(sampleAccount(), {});
        dialog.show();
        auto *password = field<QLineEdit>(dialog, u"Password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(password->text().isEmpty());
        QCOMPARE(dialog.problem(), QString());
        field<QComboBox>(dialog, u"Password from"_s)->setCurrentIndex(1);
        QVERIFY(dialog.problem().contains("command"_L1));
        type(field<QLineEdit>(dialog, u"Password command"_s), u"pass \"my mail\""_s);
        QCOMPARE(dialog.account().password.command, (QStringList { u"pass"_s, u"my mail"_s }));
    }

    void showWhatATestHasFound()
    {
        SettingsDialog settings;
        settings.setAccounts({ sampleAccount() });
        settings.show();
        QSignalSpy asked(&settings, &SettingsDialog::testRequested);
        button(settings, u"Test"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Account>(), sampleAccount());
        QVERIFY(!button(settings, u"Test"_s)->isEnabled()); // one at a time
        TestReport report;
        report.mechanism = u"PLAIN"_s;
        settings.showTestResult(u"work-id"_s, report);
        QVERIFY(field<QPlainTextEdit>(settings, u"Result of the test"_s)->toPlainText().contains("PLAIN"_L1));
        QVERIFY(button(settings, u"Test"_s)->isEnabled());
    }

    void testWhatTheFormSaysNotWhatIsSaved()
    {
        AccountDialog form(sampleAccount(), {});
        form.show();
        QSignalSpy asked(&form, &AccountDialog::testRequested);
        type(field<QLineEdit>(form, u"Password"_s), u"typed"_s);
        button(form, u"Test"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(1).value<std::optional<QByteArray>>(), std::optional<QByteArray>("typed"));
        QVERIFY(!button(form, u"Test"_s)->isEnabled());
        form.showTestResult(TestReport { .error = makeError(Error::Cause::SignInRefused) });
        QCOMPARE(field<QPlainTextEdit>(form, u"Result of the test"_s)->toPlainText(),
                 Wording::sentence(Error::Cause::SignInRefused));
        QVERIFY(button(form, u"Test"_s)->isEnabled());
    }

    void askForTheFormOfWhatIsSelected()
    {
        SettingsDialog settings;
        settings.setAccounts({ sampleAccount() });
        settings.show();
        QSignalSpy wanted(&settings, &SettingsDialog::accountWanted);
        QSignalSpy activated(&settings, &SettingsDialog::accountActivated);
        button(settings, u"Add…"_s)->click();
        QCOMPARE(wanted.count(), 1);
        button(settings, u"Edit…"_s)->click();
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<Account>(), sampleAccount());
    }

    void signInAgainAndGiveThatUp()
    {
        const Account account = sampleOAuthAccount();
        AccountDialog dialog(account, {});
        dialog.setProviders({ { .id = u"big"_s, .name = u"Big"_s, .hasDeviceFlow = true } });
        dialog.show();
        QSignalSpy wanted(&dialog, &AccountDialog::signInWanted);
        QSignalSpy withdrawn(&dialog, &AccountDialog::signInWithdrawn);
        const auto says = [&](const QString &text) { return shownLabels(dialog).join(u'\n').contains(text); };

        auto *again = button(dialog, u"Sign in again"_s);
        again->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(0).value<Account>(), account);
        QCOMPARE(wanted.last().at(1).value<SignInPlace>(), SignInPlace::Browser);
        dialog.showSignIn(SignInInBrowser { QUrl(u"https://login.big.test/"_s) });
        QVERIFY(says(u"Sign in on the page that has opened"_s));
        button(dialog, u"Give the sign-in up"_s)->click();
        QCOMPARE(withdrawn.count(), 1);
        dialog.showSignIn(SignInDone {}); // too late
        QVERIFY(!says(u"You are signed in."_s) && !says(u"Sign in on the page"_s));

        again->click();
        dialog.showSignIn(makeError(Error::Cause::TimedOut));
        QVERIFY(says(Wording::sentence(Error::Cause::TimedOut)));
        for (auto *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains("code"_L1))
                box->click();
        }
        again->click();
        QCOMPARE(wanted.last().at(1).value<SignInPlace>(), SignInPlace::AnyBrowser);
        dialog.showSignIn(SignInWithCode { QUrl(u"https://big.test/code"_s), u"WDJB-MJHT"_s });
        QVERIFY(says(u"WDJB-MJHT"_s));
        dialog.showSignIn(SignInDone {});
        QVERIFY(says(u"You are signed in."_s));
        QCOMPARE(again->text(), u"Sign in a&gain"_s);
        QCOMPARE(dialog.account(), account); // it is as it was
    }

    void offerNoSignInToWhatHasAPassword()
    {
        AccountDialog dialog(sampleAccount(), {});
        dialog.show();
        QVERIFY(!button(dialog, u"Sign in again"_s)->isVisible());
    }

    void showWhichCertificateIsTrustedAndTakeThatBack()
    {
        Account account = sampleAccount();
        account.pin = pinOf(sampleCertificate());
        AccountDialog dialog(account, {});
        dialog.show();
        const auto says = [&](const QString &text) { return shownLabels(dialog).join(u'\n').contains(text); };
        QVERIFY(says(u"01:23:45:67:89:AB:CD:EF"_s));
        QVERIFY(says(Wording::day(account.pin->validUntil)));
        QCOMPARE(dialog.account(), account);
        QSignalSpy saved(&dialog, &AccountDialog::saved);
        button(dialog, u"Trust it no longer"_s)->click();
        QVERIFY(says(u"It is trusted no longer once this is saved."_s));
        QVERIFY(!says(u"01:23:45"_s));
        QVERIFY(saved.isEmpty());
        dialog.accept();
        QCOMPARE(saved.last().at(0).value<Account>(), sampleAccount());

        AccountDialog other(sampleAccount(), {});
        other.show();
        QVERIFY(!button(other, u"Trust it no longer"_s)->isVisible());
        other.showTestResult(
            { .error = makeError(Error::Cause::CertificateUntrusted), .certificate = sampleCertificate() });
        button(other, u"Look at the certificate…"_s)->click();
        button(*other.findChild<CertificateDialog *>(), u"Trust this certificate"_s)->click();
        QVERIFY(button(other, u"Trust it no longer"_s)->isVisible());
    }

    void showTheWholeFormAtOnce()
    {
        AccountDialog dialog(sampleAccountWithAll(), {});
        dialog.setProviders({ { .id = u"big"_s, .name = u"Big"_s, .hasDeviceFlow = true } });
        dialog.show();
        QTRY_COMPARE(dialog.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    }

    void shareNoMnemonicInTheForm()
    {
        AccountDialog dialog(sampleAccountWithAll(), {});
        dialog.setProviders({ { .id = u"big"_s, .name = u"Big"_s, .hasDeviceFlow = true } });
        dialog.show();
        button(dialog, u"Sign in again"_s)->click();
        dialog.showSignIn(SignInWithCode { QUrl(u"https://big.test/code"_s), u"WDJB-MJHT"_s });
        QCOMPARE(sharedMnemonics(dialog), QStringList());
    }

    void keepASignInThatTheFormCannotSetUp_data()
    {
        QTest::addColumn<PasswordSource>("source");
        QTest::newRow("browser") << PasswordSource { .kind = PasswordSource::Kind::OAuth,
                                                     .oauth = { .provider = u"google"_s, .clientId = u"ours"_s } };
        QTest::newRow("GNOME") << PasswordSource { .kind = PasswordSource::Kind::Gnome, .gnomeAccount = u"a1"_s };
    }

    void keepASignInThatTheFormCannotSetUp()
    {
        QFETCH(PasswordSource, source);
        Account account = sampleAccount();
        account.mechanism = Mechanism::OAuth;
        account.password = source;
        AccountDialog dialog(account, {});
        QCOMPARE(dialog.account(), account);
        QCOMPARE(dialog.problem(), QString());
    }

    void announceChangesAtOnce()
    {
        SettingsDialog settings;
        settings.setPreferences({ .popups = true, .sound = false, .explainMissingTray = false });
        settings.show();
        QSignalSpy changed(&settings, &SettingsDialog::preferencesChanged);
        const auto boxes = settings.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 7);
        QCOMPARE(changed.count(), 0); // being told is not a change
        boxes.at(1)->click();
        QCOMPARE(changed.count(), 1);
        const Preferences wanted { .popups = true, .sound = true, .explainMissingTray = false };
        QCOMPARE(changed.at(0).at(0).value<Preferences>(), wanted);
    }

    void askBeforeAnAccountIsRemoved()
    {
        SettingsDialog settings;
        settings.setAccounts({ sampleAccount() });
        settings.show();
        QSignalSpy removed(&settings, &SettingsDialog::accountRemoved);
        button(settings, u"Remove…"_s)->click();
        auto *question = settings.findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        QCOMPARE(removed.count(), 0);
        button(*question, u"Remove"_s)->click();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(0).toString(), u"work-id"_s);
    }

    void keepTheSelectionWhileStatesChange()
    {
        SettingsDialog settings;
        Account other = sampleAccount();
        other.id = u"home-id"_s;
        other.name = u"Home"_s;
        settings.setAccounts({ sampleAccount(), other });
        auto *list = field<QListWidget>(settings, u"Accounts"_s);
        list->setCurrentRow(1);
        settings.setStatus({ sampleStatus(WatchState::Pushing) });
        QCOMPARE(list->currentRow(), 1);
        settings.setAccounts({ other });
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(list->count(), 1);
        settings.setAccounts({});
        QVERIFY(!button(settings, u"Edit…"_s)->isEnabled());
        QVERIFY(button(settings, u"Add…"_s)->isEnabled());
    }

    void orderFromTheStatusWindowWhatTheTraysMenuHas()
    {
        StatusWindow window;
        QSignalSpy read(&window, &StatusWindow::allReadRequested);
        QSignalSpy checked(&window, &StatusWindow::checkRequested);
        window.setAccounts({ sampleStatus(WatchState::Pushing, 0) });
        window.show();
        const auto button = [&](const QString &text) {
            const auto all = window.findChildren<QPushButton *>();
            return *std::ranges::find(all, text, &QPushButton::text);
        };
        button(u"Mark all as read"_s)->click(); // nothing is unread
        QCOMPARE(read.count(), 0);
        window.setAccounts({ sampleStatus(WatchState::Pushing, 1) });
        button(u"Mark all as read"_s)->click();
        button(u"Check now"_s)->click();
        QCOMPARE(read.count(), 1);
        QCOMPARE(checked.count(), 1);

        QSignalSpy paused(window.attention(), &AttentionActions::pauseRequested);
        const QList<QAction *> attention = button(u"Attention"_s)->menu()->actions();
        attention.constFirst()->trigger();
        QCOMPARE(paused.count(), 1);
        window.attention()->setPaused(true);
        QVERIFY(!attention.constFirst()->isVisible());
    }

    void openAMessageFromTheStatusWindow()
    {
        StatusWindow window;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        window.setRecent({ sampleMessage(1, u"older"_s, now.addSecs(-600)), sampleMessage(2, u"newer"_s, now) });
        window.show();
        QSignalSpy opened(&window, &StatusWindow::openRequested);
        auto *list = window.findChild<QListWidget *>();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<MessageKey>().uid, 2U);
    }

    void explainAMissingTrayUntilToldNotTo()
    {
        StatusWindow window;
        window.show();
        QVERIFY(!window.findChild<QCheckBox *>()->isVisible());
        window.setTrayHint(true);
        QVERIFY(window.findChild<QCheckBox *>()->isVisible());
        QSignalSpy dismissed(&window, &StatusWindow::trayHintDismissed);
        window.findChild<QCheckBox *>()->click();
        QCOMPARE(dismissed.count(), 1);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"

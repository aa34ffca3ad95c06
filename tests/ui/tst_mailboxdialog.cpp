// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountDialog.h"
#include "FindWidget.h"
#include "Isolates.h"
#include "MailboxDialog.h"
#include "MailboxTree.h"
#include "SampleAccount.h"
#include "Translations.h"
#include "Wording.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidgetItemIterator>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr auto Watched = MailboxTree::Watched;
constexpr auto Unread = MailboxTree::Unread;
constexpr auto AtOnce = MailboxTree::AtOnce;

QString boxOf(const QTreeWidgetItem *item, int column)
{
    const QVariant state = item->data(column, Qt::CheckStateRole);
    return !state.isValid() ? u"-"_s : state.toInt() == Qt::Checked ? u"[x]"_s : u"[ ]"_s;
}

// Every item, in two spaces for each level, with its boxes.
QStringList shownMailboxes(QTreeWidget *tree)
{
    QStringList lines;
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        QString indent;
        for (const QTreeWidgetItem *above = (*at)->parent(); above; above = above->parent())
            indent += u"  "_s;
        const QString always = (*at)->text(AtOnce);
        const QString atOnce = always.isEmpty() ? boxOf(*at, AtOnce) : always;
        const QString name = withoutIsolates((*at)->text(Watched));
        QStringList cells { boxOf(*at, Watched), atOnce, name, (*at)->text(Unread) };
        cells.removeAll(QString());
        lines += indent + cells.join(u' ');
    }
    return lines;
}

QTreeWidgetItem *itemOf(const MailboxDialog &chooser, const QString &text)
{
    for (QTreeWidgetItemIterator at(chooser.findChild<QTreeWidget *>()); *at; ++at) {
        if ((*at)->text(Watched).contains(text))
            return *at;
    }
    return nullptr;
}

void check(const MailboxDialog &chooser, const QString &text, int column = Watched, Qt::CheckState state = Qt::Checked)
{
    QTreeWidgetItem *item = itemOf(chooser, text);
    QVERIFY(item);
    QVERIFY(item->data(column, Qt::CheckStateRole).isValid());
    item->setCheckState(column, state);
}

void uncheck(const MailboxDialog &chooser, const QString &text, int column = Watched)
{
    check(chooser, text, column, Qt::Unchecked);
}

// One mailbox for each use, called as that.
MailboxList mailboxesOfAllUses()
{
    MailboxList list;
    for (const SpecialUse use :
         { SpecialUse::None, SpecialUse::All, SpecialUse::Archive, SpecialUse::Drafts, SpecialUse::Flagged,
           SpecialUse::Important, SpecialUse::Junk, SpecialUse::Sent, SpecialUse::Trash }) {
        const QString name = use == SpecialUse::None ? u"INBOX"_s : toWord(use);
        list.mailboxes += Mailbox { .name = name, .delimiter = u'/', .use = use };
    }
    return list;
}
} // namespace

class TestMailboxDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadTranslations(*qApp);
        qRegisterMetaType<std::optional<QByteArray>>();
    }

    void chooseMailboxesFromThoseAtTheServer()
    {
        Account account = sampleAccount();
        account.mailboxes = { u"inbox"_s, u"Gone"_s };
        account.pushMailboxes = { u"Gone"_s };
        AccountDialog form(account, {});
        form.show();
        type(field<QLineEdit>(form, u"Password"_s), u"typed"_s);
        QSignalSpy asked(&form, &AccountDialog::mailboxesRequested);
        button(form, u"Choose…"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Account>().id, u"work-id"_s);
        QCOMPARE(asked.at(0).at(1).value<std::optional<QByteArray>>(), std::optional<QByteArray>("typed"));

        auto *chooser = form.findChild<MailboxDialog *>();
        QVERIFY(chooser);
        auto *ok = chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(shownLabels(*chooser).contains(u"Asking the server…"_s));
        QVERIFY(!ok->isEnabled());
        QVERIFY(!button(form, u"Choose…"_s)->isEnabled()); // one at a time
        form.showMailboxes(sampleMailboxes());
        QVERIFY(!shownLabels(*chooser).contains(u"Asking the server…"_s));
        QVERIFY(button(form, u"Choose…"_s)->isEnabled());
        auto *tree = field<QTreeWidget>(*chooser, u"Mailboxes at the server"_s);
        QVERIFY(tree);
        QCOMPARE(shownMailboxes(tree),
                 (QStringList { u"[x] Always INBOX 2"_s, u"  [ ] [ ] <b>bold"_s,
                                u"- - Lists"_s, // which nobody listed
                                u"  [ ] [ ] qt"_s,
                                u"- - Two lines"_s, // which the form could not hold
                                u"[ ] [ ] Spam (junk) 0"_s, u"- - [Gmail]: cannot be opened"_s,
                                u"  [ ] [ ] Bin (trash)"_s, u"[x] [x] Gone (not found)"_s }));
        check(*chooser, u"qt"_s);
        ok->click();
        QCOMPARE(form.account().mailboxes, (QStringList { u"INBOX"_s, u"Lists/qt"_s, u"Gone"_s }));
        QCOMPARE(form.account().pushMailboxes, QStringList { u"Gone"_s });
    }

    void sayWhyThereAreNoMailboxesToChooseFrom()
    {
        AccountDialog form(sampleAccount(), {});
        form.show();
        button(form, u"Choose…"_s)->click();
        form.showMailboxes(makeError(Error::Cause::SignInRefused));
        auto *chooser = form.findChild<MailboxDialog *>();
        QVERIFY(shownLabels(*chooser).contains(Wording::sentence(Error::Cause::SignInRefused)));
        QVERIFY(!chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        chooser->reject();
        QCOMPARE(form.account(), sampleAccount());
        button(form, u"Choose…"_s)->click(); // and it can be tried again
    }

    void chooseMailboxesBeforeOneIsNamed()
    {
        AccountDialog form({}, {});
        form.show();
        field<QPlainTextEdit>(form, u"Mailboxes to watch"_s)->clear();
        QVERIFY(!button(form, u"Choose…"_s)->isEnabled());
        type(field<QLineEdit>(form, u"Server"_s), u"imap.example.org"_s);
        type(field<QLineEdit>(form, u"User name"_s), u"anna"_s);
        QVERIFY(!button(form, u"Choose…"_s)->isEnabled());
        type(field<QLineEdit>(form, u"Password"_s), u"secret"_s);
        QVERIFY(button(form, u"Choose…"_s)->isEnabled());
    }

    void takeAnAnswerThatComesTooLate()
    {
        AccountDialog form(sampleAccount(), {});
        form.show();
        button(form, u"Choose…"_s)->click();
        delete form.findChild<MailboxDialog *>();
        form.showMailboxes(sampleMailboxes());
        QVERIFY(button(form, u"Choose…"_s)->isEnabled());
        QCOMPARE(form.account(), sampleAccount());
    }

    void takeOneAnswerOnly()
    {
        AccountDialog form(sampleAccount(), {});
        form.show();
        button(form, u"Choose…"_s)->click();
        form.showMailboxes(sampleMailboxes());
        auto *chooser = form.findChild<MailboxDialog *>();
        check(*chooser, u"qt"_s);
        form.showMailboxes(sampleMailboxes()); // to the form of before
        QCOMPARE(chooser->mailboxes(), (QStringList { u"INBOX"_s, u"Lists/qt"_s }));
    }

    void sayThatTheListIsNotWhole()
    {
        MailboxDialog chooser({ u"INBOX"_s }, {});
        MailboxList list = sampleMailboxes();
        list.complete = false;
        chooser.showMailboxes(list);
        QVERIFY(shownLabels(chooser).contains(Wording::tooManyMailboxes()));
    }

    void watchWhatIsWatchedAtOnce()
    {
        MailboxDialog chooser({ u"INBOX"_s }, {});
        chooser.showMailboxes(sampleMailboxes());
        check(chooser, u"qt"_s, AtOnce);
        QCOMPARE(chooser.mailboxes(), (QStringList { u"INBOX"_s, u"Lists/qt"_s }));
        QCOMPARE(chooser.pushMailboxes(), QStringList { u"Lists/qt"_s });
        uncheck(chooser, u"qt"_s, AtOnce);
        QCOMPARE(chooser.mailboxes(), (QStringList { u"INBOX"_s, u"Lists/qt"_s }));
        QCOMPARE(chooser.pushMailboxes(), QStringList());
        check(chooser, u"qt"_s, AtOnce);
        uncheck(chooser, u"qt"_s);
        QCOMPARE(chooser.mailboxes(), QStringList { u"INBOX"_s });
        QCOMPARE(chooser.pushMailboxes(), QStringList());
    }

    void sayThatTheFirstIsAlwaysWatchedAtOnce()
    {
        MailboxDialog chooser({ u"INBOX"_s, u"Lists/qt"_s, u"Spam"_s }, { u"Spam"_s });
        chooser.showMailboxes(sampleMailboxes());
        const QTreeWidgetItem *inbox = itemOf(chooser, u"INBOX"_s);
        const QTreeWidgetItem *qt = itemOf(chooser, u"qt"_s);
        const QTreeWidgetItem *spam = itemOf(chooser, u"Spam"_s);
        const auto isAlways = [](const QTreeWidgetItem *item) {
            return item->text(AtOnce) == u"Always"_s && boxOf(item, AtOnce) == u"-"_s;
        };
        QVERIFY(isAlways(inbox));
        QCOMPARE(boxOf(qt, AtOnce), u"[ ]"_s);

        uncheck(chooser, u"INBOX"_s);
        QVERIFY(isAlways(qt));
        QCOMPARE(boxOf(inbox, AtOnce), u"[ ]"_s);
        QCOMPARE(inbox->text(AtOnce), QString());
        uncheck(chooser, u"qt"_s);
        QVERIFY(isAlways(spam));
        QCOMPARE(chooser.pushMailboxes(), QStringList());

        check(chooser, u"INBOX"_s, AtOnce);
        QVERIFY(isAlways(inbox));
        QCOMPARE(boxOf(spam, AtOnce), u"[x]"_s); // as it was
        check(chooser, u"qt"_s);
        QCOMPARE(boxOf(qt, AtOnce), u"[ ]"_s);
        QCOMPARE(chooser.pushMailboxes(), QStringList { u"Spam"_s });
        for (const QString &name : { u"INBOX"_s, u"qt"_s, u"Spam"_s })
            uncheck(chooser, name);
        QCOMPARE(chooser.mailboxes(), QStringList());
    }

    void goOnWatchingAtOnceWhatWasTheFirst()
    {
        MailboxDialog chooser({ u"Lists/qt"_s, u"inbox"_s }, {});
        chooser.showMailboxes(sampleMailboxes());
        QCOMPARE(chooser.mailboxes(), (QStringList { u"INBOX"_s, u"Lists/qt"_s }));
        QCOMPARE(chooser.pushMailboxes(), QStringList { u"Lists/qt"_s });
    }

    void dropFromThePushedWhatIsNotWatched()
    {
        Account account = sampleAccount();
        account.mailboxes = { u"INBOX"_s, u"Lists/qt"_s, u"Spam"_s };
        account.pushMailboxes = { u"Lists/qt"_s, u"Spam"_s };
        AccountDialog form(account, {});
        form.show();
        field<QPlainTextEdit>(form, u"Mailboxes to watch"_s)->setPlainText(u"INBOX\nSpam"_s);
        QCOMPARE(form.account().pushMailboxes, QStringList { u"Spam"_s });
        button(form, u"Choose…"_s)->click();
        form.showMailboxes(sampleMailboxes());
        auto *chooser = form.findChild<MailboxDialog *>();
        QCOMPARE(chooser->pushMailboxes(), QStringList { u"Spam"_s });
        check(*chooser, u"bold"_s, AtOnce);
        chooser->accept();
        QCOMPARE(form.account().mailboxes, (QStringList { u"INBOX"_s, u"Inbox/<b>bold"_s, u"Spam"_s }));
        QCOMPARE(form.account().pushMailboxes, (QStringList { u"Inbox/<b>bold"_s, u"Spam"_s }));
    }

    void sayToScreenReadersAllThatIsShown()
    {
        MailboxDialog chooser({ u"INBOX"_s }, {});
        chooser.showMailboxes(sampleMailboxes());
        const QString spoken = itemOf(chooser, u"Spam"_s)->data(Watched, Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith("(junk): 3 messages, nothing unread"_L1), qPrintable(spoken));
    }

    void showWhatEachMailboxIsFor()
    {
        MailboxDialog chooser({}, {});
        chooser.showMailboxes(mailboxesOfAllUses());
        QList<QImage> pictures;
        for (QTreeWidgetItemIterator at(chooser.findChild<QTreeWidget *>()); *at; ++at) {
            const QImage picture = (*at)->icon(Watched).pixmap(32, 32).toImage();
            QVERIFY(!picture.isNull());
            QVERIFY2(!pictures.contains(picture), qPrintable((*at)->text(Watched)));
            pictures += picture;
        }
        QCOMPARE(pictures.size(), 9);
    }

    void findAmongMany()
    {
        MailboxList list = sampleMailboxes();
        MailboxDialog few({ u"INBOX"_s }, {});
        few.show();
        few.showMailboxes(list);
        QVERIFY(!field(few, u"Find a mailbox"_s)->isVisible());

        for (int number = 1; number <= 20; ++number)
            list.mailboxes += Mailbox { .name = u"Work/Client %1/Bills"_s.arg(number), .delimiter = u'/' };
        MailboxDialog chooser({ u"INBOX"_s }, {});
        chooser.show();
        chooser.showMailboxes(list);
        auto *search = field<QLineEdit>(chooser, u"Find a mailbox"_s);
        QVERIFY(search->isVisible());
        type(search, u"CLIENT 7/b"_s);
        QStringList inSight;
        for (QTreeWidgetItemIterator at(chooser.findChild<QTreeWidget *>(), QTreeWidgetItemIterator::NotHidden); *at;
             ++at)
            inSight += withoutIsolates((*at)->text(Watched));
        QCOMPARE(inSight, (QStringList { u"Work"_s, u"Client 7"_s, u"Bills"_s }));
        QCOMPARE(chooser.mailboxes(), QStringList { u"INBOX"_s }); // out of sight is still chosen
        QTest::keyClick(search, Qt::Key_Return); // is not that of the dialog
        QVERIFY(chooser.isVisible());
        QCOMPARE(chooser.focusWidget(), chooser.findChild<QTreeWidget *>());
        search->clear();
        QVERIFY(!itemOf(chooser, u"INBOX"_s)->isHidden());
    }

    void canBeUsedByKeyboardAlone_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void canBeUsedByKeyboardAlone()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const auto [onward, back] = direction == Qt::LeftToRight ? std::pair(Qt::Key_Right, Qt::Key_Left)
                                                                 : std::pair(Qt::Key_Left, Qt::Key_Right);
        MailboxDialog chooser({ u"INBOX"_s }, {});
        chooser.setLayoutDirection(direction);
        chooser.showMailboxes(sampleMailboxes());
        chooser.show();
        chooser.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chooser));
        auto *tree = chooser.findChild<QTreeWidget *>();
        QVERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, onward);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(chooser.mailboxes(), (QStringList { u"INBOX"_s, u"Inbox/<b>bold"_s }));
        QCOMPARE(chooser.pushMailboxes(), QStringList { u"Inbox/<b>bold"_s });

        QTest::keyClick(tree, Qt::Key_Up);
        QTest::keyClick(tree, Qt::Key_Space); // "Always" is no box
        QTest::keyClick(tree, back);
        QCOMPARE(tree->currentItem(), itemOf(chooser, u"INBOX"_s)); // which has not been closed
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(chooser.mailboxes(), QStringList { u"Inbox/<b>bold"_s });

        QTest::keyClick(tree, back); // closes it, and opens it again
        QVERIFY(!tree->currentItem()->isExpanded());
        QTest::keyClick(tree, onward);
        QVERIFY(tree->currentItem()->isExpanded());
        QCOMPARE(tree->currentColumn(), int(Watched));
    }

    void explainWhatAtOnceMeans()
    {
        MailboxDialog chooser({ u"INBOX"_s }, {});
        chooser.showMailboxes(sampleMailboxes());
        const auto *tree = chooser.findChild<QTreeWidget *>();
        QVERIFY(!tree->isHeaderHidden());
        QCOMPARE(tree->headerItem()->text(AtOnce), u"At once"_s);
        QVERIFY(tree->headerItem()->toolTip(AtOnce).contains("connection of its own"_L1));
        const QTreeWidgetItem *qt = itemOf(chooser, u"qt"_s);
        QVERIFY(qt->toolTip(AtOnce).contains("connection of its own"_L1));
        QVERIFY(qt->data(AtOnce, Qt::AccessibleDescriptionRole).toString().contains("connection of its own"_L1));
        QVERIFY(qt->data(AtOnce, Qt::AccessibleTextRole).toString().contains("Lists/qt"_L1));
    }

    void checkAllThatNewMailComesInto()
    {
        MailboxDialog chooser({}, {});
        auto *all = button(chooser, u"Check all but junk"_s);
        QVERIFY(!all->isEnabled()); // there is nothing to check yet
        chooser.showMailboxes(mailboxesOfAllUses());
        QCOMPARE(chooser.mailboxes(), QStringList());
        all->click();
        QCOMPARE(chooser.mailboxes(), (QStringList { u"INBOX"_s, u"archive"_s, u"flagged"_s, u"important"_s }));
        QCOMPARE(chooser.pushMailboxes(), QStringList());
        QCOMPARE(itemOf(chooser, u"INBOX"_s)->text(AtOnce), u"Always"_s);
    }

    void checkAllOnlyWhereThereIsABox()
    {
        MailboxDialog chooser({ u"Spam"_s, u"Gone"_s }, { u"Gone"_s });
        chooser.showMailboxes(sampleMailboxes());
        button(chooser, u"Check all but junk"_s)->click();
        QCOMPARE(chooser.mailboxes(), // Spam was asked for
                 (QStringList { u"INBOX"_s, u"Inbox/<b>bold"_s, u"Lists/qt"_s, u"Spam"_s, u"Gone"_s }));
        QCOMPARE(chooser.pushMailboxes(), (QStringList { u"Spam"_s, u"Gone"_s })); // the first has become the second
    }
};

QTEST_MAIN(TestMailboxDialog)
#include "tst_mailboxdialog.moc"

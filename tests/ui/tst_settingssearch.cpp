// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FindWidget.h"
#include "SampleAccount.h"
#include "SettingsDialog.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {
QString frontPage(const SettingsDialog &dialog)
{
    const auto *pages = dialog.findChild<QTabWidget *>();
    return pages->tabText(pages->currentIndex()).remove(u'&');
}

QStringList marked(const SettingsDialog &dialog)
{
    QStringList texts;
    for (const auto *widget : dialog.findChildren<QWidget *>()) {
        const QString text = widget->property("text").toString().remove(u'&');
        if (widget->autoFillBackground() && !text.isEmpty())
            texts += text;
    }
    return texts;
}
} // namespace

class TestSettingsSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<SettingsDialog>();
        m_dialog->setAccounts({ sampleAccount() });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_text = field<QLineEdit>(*m_dialog, u"Find a setting"_s);
        QVERIFY(m_text);
        m_text->setFocus();
    }

    void bringsThePageUpOnWhichTheSettingIs()
    {
        QCOMPARE(frontPage(*m_dialog), u"Accounts"_s);
        type(m_text, u"SOUND"_s);
        QCOMPARE(frontPage(*m_dialog), u"General"_s);
        QCOMPARE(marked(*m_dialog), QStringList { u"Play a sound with them"_s });
        type(m_text, u"quiet"_s);
        QCOMPARE(frontPage(*m_dialog), u"Attention"_s);
        QCOMPARE(marked(*m_dialog), QStringList { u"Quiet hours:"_s });
    }

    void goesToTheSettingByEnter()
    {
        type(m_text, u"quiet"_s);
        QVERIFY(m_text->hasFocus());
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->focusWidget(), field(*m_dialog, u"Quiet hours"_s));
    }

    void goesFromOneToTheNext()
    {
        type(m_text, u"edit"_s); // an account, and a rule
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(frontPage(*m_dialog), u"Accounts"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_text->hasFocus());
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(frontPage(*m_dialog), u"Attention"_s);
    }

    void saysWhereNothingIsFound()
    {
        type(m_text, u"teapot"_s);
        QVERIFY(shownLabels(*m_dialog).contains(u"No setting is called that."_s));
        QCOMPARE(marked(*m_dialog), QStringList());
        m_text->clear();
        QVERIFY(!shownLabels(*m_dialog).contains(u"No setting is called that."_s));
    }

    void endsByEscapeWhichThenClosesTheDialog()
    {
        type(m_text, u"sound"_s);
        QTest::keyClick(m_text, Qt::Key_Escape);
        QCOMPARE(m_text->text(), QString());
        QCOMPARE(marked(*m_dialog), QStringList());
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_text, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

private:
    std::unique_ptr<SettingsDialog> m_dialog;
    QLineEdit *m_text = nullptr;
};

QTEST_MAIN(TestSettingsSearch)
#include "tst_settingssearch.moc"

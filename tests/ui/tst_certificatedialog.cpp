// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountDialog.h"
#include "CertificateDialog.h"
#include "FindWidget.h"
#include "SampleAccount.h"
#include "SampleCertificate.h"
#include "SettingsDialog.h"

#include <QAccessible>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
TestReport failedOver(const CertificateDetails &certificate)
{
    TestReport report;
    report.error = makeError(Error::Cause::CertificateUntrusted);
    report.certificate = certificate;
    return report;
}

QPushButton *trustButton(const QWidget &window)
{
    return button(window, u"Trust this certificate"_s);
}

CertificateDialog *openDialog(const QWidget &window)
{
    return window.findChild<CertificateDialog *>();
}
} // namespace

class TestCertificateDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        qRegisterMetaType<std::optional<QByteArray>>();
    }

    void showsWhatSpeaksForAndAgainstIt()
    {
        CertificateDialog dialog(sampleCertificate(), std::nullopt);
        dialog.show();
        save(dialog, u"new"_s);
        const QString all = shownLabels(dialog).join(u'\n');
        for (const auto &expected : { u"imap.example.org, <b>Anna</b>"_s, u"2026"_s, u"2028"_s, u"<img src=x>"_s,
                                      u"01:23:45:67:89:AB:CD:EF"_s, u"FE:DC:BA:98:76:54:32:10"_s, u"vouches"_s })
            QVERIFY2(all.contains(expected), qPrintable(expected));
        QVERIFY(!all.contains(u"Trusted before"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void tellsEachValueWithItsTitleToScreenReaders()
    {
        CertificateDialog dialog(sampleCertificate(), std::nullopt);
        dialog.show();
        QVERIFY(field<QLabel>(dialog, u"Issued by: imap.example.org"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->focusPolicy() == Qt::NoFocus || !label->accessibleName().isEmpty());
    }

    void trustsNothingUnlessItsUserSaysSo_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("Space, where the focus is at first") << Qt::Key_Space;
    }

    void trustsNothingUnlessItsUserSaysSo() // T09
    {
        QFETCH(Qt::Key, key);
        CertificateDialog dialog(sampleCertificate(), std::nullopt);
        QSignalSpy trusted(&dialog, &CertificateDialog::trusted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(trusted.isEmpty());
    }

    void trustsWhatItHasShown()
    {
        CertificateDialog dialog(sampleCertificate(), std::nullopt);
        QSignalSpy trusted(&dialog, &CertificateDialog::trusted);
        dialog.show();
        trustButton(dialog)->click();
        QCOMPARE(trusted.size(), 1);
        QCOMPARE(trusted.first().first().value<CertificatePin>(), pinOf(sampleCertificate()));
        QVERIFY(!dialog.isVisible());
    }

    void showsTheOneBeforeBesideTheNewOne() // T05
    {
        CertificatePin before = pinOf(sampleCertificate());
        before.sha256 = u"aa"_s.repeated(32);
        before.issuer = u"Somebody before"_s;
        CertificateDialog dialog(sampleCertificate(), before);
        dialog.show();
        save(dialog, u"changed"_s);
        const QString all = shownLabels(dialog).join(u'\n');
        for (const auto &expected : { u"another certificate"_s, u"Shown now"_s, u"Trusted before"_s, u"AA:AA"_s,
                                      u"Somebody before"_s, u"01:23:45"_s })
            QVERIFY2(all.contains(expected), qPrintable(expected));
        QVERIFY(field<QLabel>(dialog, u"Issued by, trusted before: Somebody before"_s));
    }

    void comparesOnlyWithOneOfTheSameServer() // T06
    {
        CertificatePin before = pinOf(sampleCertificate());
        before.port = 143;
        CertificateDialog dialog(sampleCertificate(), before);
        dialog.show();
        QVERIFY(!shownLabels(dialog).contains(u"Trusted before"_s));
    }

    void offersNotToTrustWhatIsBroken()
    {
        CertificateDetails broken = sampleCertificate();
        broken.faults += CertificateFault::Invalid;
        CertificateDialog dialog(broken, std::nullopt);
        dialog.show();
        QVERIFY(!trustButton(dialog));
        QVERIFY(button(dialog, u"Close"_s)->isDefault());
    }

    void readsFromRightToLeft()
    {
        CertificateDialog dialog(sampleCertificate(), pinOf(sampleCertificate()));
        dialog.setLayoutDirection(Qt::RightToLeft);
        dialog.show();
        save(dialog, u"right-to-left"_s);
        const auto *fingerprint = field<QLabel>(
            dialog, u"Fingerprint (SHA-256), shown now: "_s + linesOf(fingerprintInPairs(sampleCertificate().sha256)));
        QVERIFY(fingerprint);
        QCOMPARE(fingerprint->layoutDirection(), Qt::LeftToRight);
    }

    // The form has it in the account from then on, and tries at once.
    void isOpenedFromATestInTheForm()
    {
        AccountDialog form(sampleAccount(), {});
        QSignalSpy asked(&form, &AccountDialog::testRequested);
        form.show();
        QVERIFY(!button(form, u"Look at the certificate…"_s)->isVisible());
        form.showTestResult(failedOver(sampleCertificate()));
        QVERIFY(button(form, u"Look at the certificate…"_s)->isVisible());
        button(form, u"Look at the certificate…"_s)->click();
        QVERIFY(openDialog(form));
        trustButton(*openDialog(form))->click();
        QCOMPARE(form.account().pin, std::optional(pinOf(sampleCertificate())));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Account>().pin, form.account().pin);
        form.showTestResult({});
        QVERIFY(!button(form, u"Look at the certificate…"_s)->isVisible());
    }

    // There it is stored, and tried at once.
    void isOpenedFromATestInTheList()
    {
        SettingsDialog settings;
        settings.setAccounts({ sampleAccount() });
        QSignalSpy saved(&settings, &SettingsDialog::accountChanged);
        QSignalSpy asked(&settings, &SettingsDialog::testRequested);
        settings.show();
        button(settings, u"Test"_s)->click();
        settings.showTestResult(sampleAccount().id, failedOver(sampleCertificate()));
        button(settings, u"Certificate…"_s)->click();
        QVERIFY(openDialog(settings));
        trustButton(*openDialog(settings))->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<Account>().pin, std::optional(pinOf(sampleCertificate())));
        QCOMPARE(asked.size(), 2);
    }

private:
    static QString linesOf(const QString &fingerprint) { return fingerprint.left(47) + u'\n' + fingerprint.mid(48); }

    // For whoever wants to look at them: POSTHORN_PICTURES is a folder.
    static void save(QWidget &window, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("POSTHORN_PICTURES"); !folder.isEmpty())
            window.grab().save(QDir(folder).filePath(u"certificate-"_s + name + u".png"_s));
    }
};

QTEST_MAIN(TestCertificateDialog)
#include "tst_certificatedialog.moc"

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Account.h"
#include "CertificateTrust.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Cause = Error::Cause;
using Fault = CertificateFault;
using Faults = QList<CertificateFault>;

// Whether to go on with a server, by all that can be wrong with its certificate and all that an account may trust.
class tst_CertificateTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithNothingButWhatIsTrusted_data();
    void goesOnWithNothingButWhatIsTrusted();
    void trustsNoMoreThanWhatWasAccepted();
    void offersToTrustOnlyWhatNobodyVouchesFor_data();
    void offersToTrustOnlyWhatNobodyVouchesFor();
    void makesAPinOfWhatWasShown();
    void takesNothingForTheKeyOfAnything();
    void showsAFingerprintInPairs();
};

namespace {
const auto Key = u"aa"_s.repeated(32);
const auto AnotherKey = u"bb"_s.repeated(32);

Account trusting(const QString &key, const Faults &faults)
{
    Account account { .host = u"mail.example.org"_s, .port = 993 };
    account.pin = { .host = u"mail.example.org"_s, .port = 993, .keySha256 = key, .faults = faults };
    return account;
}

CertificateDetails shown(const QString &key, const Faults &faults)
{
    return { .host = u"mail.example.org"_s, .port = 993, .keySha256 = key, .faults = faults };
}
} // namespace

void tst_CertificateTrust::goesOnWithNothingButWhatIsTrusted_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<CertificateDetails>("certificate");
    QTest::addColumn<std::optional<Cause>>("cause");
    const auto row = [](const char *name, const Account &account, const QString &key, const Faults &faults,
                        std::optional<Cause> cause) { QTest::newRow(name) << account << shown(key, faults) << cause; };
    const Account none { .host = u"mail.example.org"_s, .port = 993 };
    const Account selfSigned = trusting(Key, { Fault::SelfSigned });
    row("no fault", none, Key, {}, {});
    row("no fault, and another key was trusted", selfSigned, AnotherKey, {}, {});
    row("self-signed", none, Key, { Fault::SelfSigned }, Cause::CertificateUntrusted);
    row("self-signed and trusted", selfSigned, Key, { Fault::SelfSigned }, {});
    row("another key", selfSigned, AnotherKey, { Fault::SelfSigned }, Cause::CertificateChanged);
    row("no key that anybody could name", selfSigned, {}, { Fault::SelfSigned }, Cause::CertificateChanged);
    row("expired since", selfSigned, Key, { Fault::SelfSigned, Fault::Expired }, Cause::CertificateExpired);
    row("for another host", selfSigned, Key, { Fault::SelfSigned, Fault::HostMismatch },
        Cause::CertificateHostMismatch);
    row("broken since", selfSigned, Key, { Fault::SelfSigned, Fault::Invalid }, Cause::CertificateInvalid);
    row("signed by somebody unknown since", selfSigned, Key, { Fault::UnknownIssuer }, Cause::CertificateUntrusted);
    row("fewer faults than were accepted", trusting(Key, { Fault::SelfSigned, Fault::Expired }), Key,
        { Fault::SelfSigned }, {});
    row("whatever a file says, nothing broken", trusting(Key, { Fault::Invalid }), Key, { Fault::Invalid },
        Cause::CertificateInvalid);
    Account other = selfSigned;
    other.pin->host = u"mail.example.net"_s;
    row("trusted at another host", other, Key, { Fault::SelfSigned }, Cause::CertificateUntrusted);
    other = selfSigned;
    other.pin->port = 143;
    row("trusted at another port", other, Key, { Fault::SelfSigned }, Cause::CertificateUntrusted);
    other = selfSigned;
    other.host = u"Mail.Example.ORG"_s;
    row("the same host, in capitals", other, Key, { Fault::SelfSigned }, {});
}

void tst_CertificateTrust::goesOnWithNothingButWhatIsTrusted()
{
    QFETCH(Account, account);
    QFETCH(CertificateDetails, certificate);
    QFETCH(std::optional<Cause>, cause);
    const auto error = imap::judge(certificate, account);
    QCOMPARE(error ? std::optional(error->cause) : std::nullopt, cause);
}

// Every set of faults that was accepted against every set that is shown.
void tst_CertificateTrust::trustsNoMoreThanWhatWasAccepted()
{
    const auto setOf = [](int bits) {
        Faults faults;
        for (int fault = 0; fault <= int(Fault::Invalid); ++fault) {
            if (bits & (1 << fault))
                faults += Fault(fault);
        }
        return faults;
    };
    constexpr int All = 1 << (int(Fault::Invalid) + 1);
    constexpr int Broken = 1 << int(Fault::Invalid);
    for (int accepted = 0; accepted < All; ++accepted) {
        const Account account = trusting(Key, setOf(accepted));
        for (int faults = 1; faults < All; ++faults) {
            const bool isCovered = (faults & ~accepted) == 0 && (faults & Broken) == 0;
            QCOMPARE(imap::judge(shown(Key, setOf(faults)), account).has_value(), !isCovered);
            QVERIFY(imap::judge(shown(AnotherKey, setOf(faults)), account));
        }
    }
}

void tst_CertificateTrust::offersToTrustOnlyWhatNobodyVouchesFor_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<bool>("may");
    QTest::newRow("valid") << Faults() << false;
    QTest::newRow("self-signed") << Faults { Fault::SelfSigned } << true;
    QTest::newRow("of an unknown authority") << Faults { Fault::UnknownIssuer } << true;
    QTest::newRow("self-signed and expired") << Faults { Fault::SelfSigned, Fault::Expired } << true;
    QTest::newRow("of a known authority, for another host") << Faults { Fault::HostMismatch } << false;
    QTest::newRow("of a known authority, expired") << Faults { Fault::Expired } << false;
    QTest::newRow("self-signed and broken") << Faults { Fault::SelfSigned, Fault::Invalid } << false;
}

void tst_CertificateTrust::offersToTrustOnlyWhatNobodyVouchesFor()
{
    QFETCH(Faults, faults);
    QTEST(mayBeTrusted(shown(Key, faults)), "may");
}

void tst_CertificateTrust::makesAPinOfWhatWasShown()
{
    Account account { .host = u"mail.example.org"_s, .port = 993 };
    const CertificateDetails certificate = shown(Key, { Fault::SelfSigned, Fault::HostMismatch });
    QVERIFY(imap::judge(certificate, account));
    account.pin = pinOf(certificate);
    QVERIFY(!imap::judge(certificate, account));
}

void tst_CertificateTrust::takesNothingForTheKeyOfAnything()
{
    const CertificateDetails nothing =
        imap::describe(QSslCertificate(), { QSslError(QSslError::NoPeerCertificate) }, {});
    QCOMPARE(nothing.keySha256, QString());
    QVERIFY(imap::judge(nothing, trusting({}, { Fault::SelfSigned })));
    QVERIFY(!mayBeTrusted(nothing));
}

void tst_CertificateTrust::showsAFingerprintInPairs()
{
    QCOMPARE(fingerprintInPairs(u"0aff10"_s), u"0A:FF:10"_s);
    QCOMPARE(fingerprintInPairs({}), QString());
    QCOMPARE(fingerprintFromText(u"0A:ff 10\n"_s), u"0aff10"_s);
    QCOMPARE(fingerprintFromText(u"sha256 Fingerprint=0A:FF:10"_s), u"0aff10"_s);
}

QTEST_APPLESS_MAIN(tst_CertificateTrust)
#include "tst_certificatetrust.moc"

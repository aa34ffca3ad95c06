// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestCertificates.h"

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {
using Kind = TestCertificates::Kind;

const auto Localhost = u"localhost"_s;
const QStringList NewKey { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s };

QString baseName(Kind kind)
{
    switch (kind) {
    case Kind::Good: return u"good"_s;
    case Kind::Expired: return u"expired"_s;
    case Kind::NotYetValid: return u"not-yet-valid"_s;
    case Kind::WrongHost: return u"wrong-host"_s;
    case Kind::OtherAuthority: return u"other-authority"_s;
    case Kind::SelfSigned: return u"self-signed"_s;
    case Kind::SelfSignedRenewed: return u"self-signed-renewed"_s;
    case Kind::SelfSignedWrongHost: return u"self-signed-wrong-host"_s;
    case Kind::OtherSelfSigned: return u"other-self-signed"_s;
    }
    Q_UNREACHABLE();
}

QString alternativeNames(const QString &host)
{
    return u"DNS:"_s + host + (host == Localhost ? u",IP:127.0.0.1,IP:::1"_s : QString());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}
} // namespace

TestCertificates::TestCertificates()
{
    const int year = QDate::currentDate().year(); // so that the set never ages
    m_made = makeAuthority(u"ca"_s) && makeAuthority(u"other-ca"_s)
        && makeSelfSigned(Kind::SelfSigned, Localhost, NewKey)
        && makeSelfSigned(Kind::OtherSelfSigned, Localhost, NewKey)
        && makeSelfSigned(Kind::SelfSignedRenewed, Localhost, { u"-key"_s, keyFile(Kind::SelfSigned) })
        && makeSelfSigned(Kind::SelfSignedWrongHost, u"mail.example.net"_s, { u"-key"_s, keyFile(Kind::SelfSigned) })
        && issue(Kind::Good, u"ca"_s, Localhost, year - 1, year + 2)
        && issue(Kind::Expired, u"ca"_s, Localhost, year - 3, year - 1)
        && issue(Kind::NotYetValid, u"ca"_s, Localhost, year + 1, year + 2)
        && issue(Kind::WrongHost, u"ca"_s, u"mail.example.net"_s, year - 1, year + 2)
        && issue(Kind::OtherAuthority, u"other-ca"_s, Localhost, year - 1, year + 2);
}

QString TestCertificates::caFile() const
{
    return path(u"ca.pem"_s);
}
QString TestCertificates::certificateFile(Kind kind) const
{
    return path(baseName(kind) + u".pem"_s);
}
QString TestCertificates::keyFile(Kind kind) const
{
    const bool hasTheKeyOfAnother = kind == Kind::SelfSignedRenewed || kind == Kind::SelfSignedWrongHost;
    return path(baseName(hasTheKeyOfAnother ? Kind::SelfSigned : kind) + u".key"_s);
}
QString TestCertificates::path(const QString &file) const
{
    return m_folder.filePath(file);
}

QSslConfiguration TestCertificates::serverConfiguration(Kind kind) const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(certificateFile(kind))));
    configuration.setPrivateKey(QSslKey(contents(keyFile(kind)), QSsl::Ec));
    return configuration;
}

bool TestCertificates::makeAuthority(const QString &name)
{
    return openssl(QStringList { u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Posthorn test "_s + name,
                                 u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s) }
                   + NewKey);
}

bool TestCertificates::makeSelfSigned(Kind kind, const QString &host, const QStringList &key)
{
    QStringList arguments { u"req"_s,     u"-x509"_s,
                            u"-days"_s,   u"2"_s,
                            u"-subj"_s,   u"/CN="_s + host,
                            u"-addext"_s, u"subjectAltName="_s + alternativeNames(host),
                            u"-out"_s,    certificateFile(kind) };
    if (key == NewKey)
        arguments += QStringList { u"-keyout"_s, keyFile(kind) };
    return openssl(arguments + key);
}

// Only "openssl ca" takes the two dates of a certificate as they are; it wants a little book-keeping for it.
bool TestCertificates::issue(Kind kind, const QString &authority, const QString &host, int firstYear, int lastYear)
{
    const auto request = path(u"request"_s);
    const auto configuration = path(u"authority.conf"_s);
    const auto newYear = [](int year) { return QString::number(year) + u"0101000000Z"_s; };
    return openssl(QStringList { u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + host, u"-keyout"_s, keyFile(kind),
                                 u"-out"_s, request }
                   + NewKey)
        && write(path(u"index"_s), {})
        && write(configuration,
                 u"[ca]\ndefault_ca = here\n[here]\ndatabase = %1/index\nrand_serial = yes\nnew_certs_dir = %1\n"
                 "default_md = sha256\npolicy = any\nx509_extensions = server\n[any]\ncommonName = supplied\n"
                 "[server]\nbasicConstraints = critical,CA:FALSE\nextendedKeyUsage = serverAuth\n"
                 "subjectAltName = %2\n"_s.arg(m_folder.path(), alternativeNames(host)))
        && openssl({ u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, configuration, u"-cert"_s,
                     path(authority + u".pem"_s), u"-keyfile"_s, path(authority + u".key"_s), u"-in"_s, request,
                     u"-out"_s, certificateFile(kind), u"-startdate"_s, newYear(firstYear), u"-enddate"_s,
                     newYear(lastYear) });
}

bool TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s", qPrintable(arguments.first()), process.readAllStandardError().constData());
    return false;
}

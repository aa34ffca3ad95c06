// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

// A private certificate authority and what it signed, and what others signed, for "localhost" and 127.0.0.1. Made by
// the openssl command in a temporary folder, which goes with this object. Takes a third of a second: make it once a
// test.
class TestCertificates
{
public:
    enum class Kind {
        Good,
        Expired,
        NotYetValid,
        WrongHost,
        OtherAuthority,
        SelfSigned,
        SelfSignedRenewed, // the same key in another certificate,
        SelfSignedWrongHost, // …and in one for another host
        OtherSelfSigned,
    };

    TestCertificates();
    bool areMade() const { return m_made; } // false: no openssl command, or it refused

    QString caFile() const; // for Account::caFile
    QString certificateFile(Kind kind) const;
    QString keyFile(Kind kind) const;
    QSslConfiguration serverConfiguration(Kind kind) const;

private:
    bool makeAuthority(const QString &name);
    bool makeSelfSigned(Kind kind, const QString &host, const QStringList &key);
    bool issue(Kind kind, const QString &authority, const QString &host, int firstYear, int lastYear);
    bool openssl(const QStringList &arguments) const;
    QString path(const QString &file) const;

    QTemporaryDir m_folder;
    bool m_made = false;
};

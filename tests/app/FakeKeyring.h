// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QMap>
#include <QSet>
#include <QString>

// A secret as it travels on the bus.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(PlainSecret)
void registerPlainSecret();

// A keyring (Secret Service API) with one collection, which does to its clients whatever a real one might: it is locked,
// its question is closed or stays open, it forgets what it was given, or says nothing at all. Its secrets are by the
// attribute "server" and "user" of Qt Keychain's, "posthorn/KEY".
class FakeKeyring : public QDBusVirtualObject
{
    Q_OBJECT
public:
    enum class Question { StaysOpen, IsClosed, IsAnswered };

    explicit FakeKeyring(const QDBusConnection &bus);
    ~FakeKeyring() override;

    bool appear(); // on the bus, as after a start
    void disappear(); // as when it crashes: what was asked stays without an answer
    void setLocked(bool locked); // and tells everybody

    bool isSilent = false;
    QSet<QString> hangsOn; // methods that stay without an answer
    bool forgetsWrites = false;
    Question question = Question::IsAnswered;
    QMap<QString, QByteArray> secrets;
    int questions = 0; // for its password, so far
    int calls = 0; // other than for its properties

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void answer(const QDBusMessage &message, const QVariantList &arguments);
    void refuse(const QDBusMessage &message, const QString &name);
    void search(const QDBusMessage &message);
    void unlock(const QDBusMessage &message);
    void ask(const QDBusMessage &message);
    void give(const QDBusMessage &message);
    void keep(const QDBusMessage &message);

    QDBusConnection m_bus;
    bool m_isLocked = false;
};

// KWallet, as far as it is asked how it is doing; it is switched off, closed or open, and opens by itself for nobody.
class FakeWallet : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit FakeWallet(const QDBusConnection &bus);
    ~FakeWallet() override;

    bool isEnabled = true;
    bool isOpen = false;
    int opened = 0; // times that somebody wanted to open it

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
};

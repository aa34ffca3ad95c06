// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRuleStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void readsWhatPeopleWrite()
    {
        write("; mine\n[attention]\nvip = ada@engine.example, @family.example\nquiet-hours = \"Mon-Thu,Sun "
              "22:00-07:00\", 12:00-13:00\n"
              "hook = /usr/bin/play, \"a, b\"\naddress-book = /home/me/contacts\n"
              "[rule Lists]\nlist = *\neffect = silent\n"
              "[rule The boss]\nsender = boss@work.example\nto-me-alone = true\nvip=false\nsubject-pattern = "
              "\"^urgent\\\\b\"\n"
              "header = X-Spam: no\nmailbox = INBOX, Work/*\naccount = Work\nat-least=500K\nat-most = 5M\ntime = "
              "Mon-Fri 08:00-18:00\n"
              "effect = important\nsound = bell\n");
        RuleStore store { ProfilePaths(m_profile->path()) };
        const auto error = store.load();
        QVERIFY2(!error, error ? qPrintable(error->words) : "");
        const AttentionSettings settings = store.settings();
        QCOMPARE(settings.vips, QStringList({ u"ada@engine.example"_s, u"@family.example"_s }));
        QCOMPARE(settings.quietHours.size(), 2);
        QCOMPARE(toText(settings.quietHours.at(0)), u"Mon-Thu,Sun 22:00-07:00"_s);
        QCOMPARE(settings.hook, QStringList({ u"/usr/bin/play"_s, u"a, b"_s }));
        QCOMPARE(settings.addressBook, u"/home/me/contacts"_s);
        QCOMPARE(settings.rules.size(), 2);
        QCOMPARE(settings.rules.at(0),
                 (Rule { .name = u"Lists"_s, .lists = { u"*"_s }, .effect = Rule::Effect::Silent }));
        QCOMPARE(settings.rules.at(1), wholeRule());
    }

    void writesWhatItReads()
    {
        RuleStore store { ProfilePaths(m_profile->path()) };
        AttentionSettings settings { .vips = { u"ada@engine.example"_s },
                                     .quietHours = { weeklySpanFromText(u"Sat 00:00-00:00"_s).value() },
                                     .hook = { u"/bin/true"_s, u"two words"_s } };
        settings.rules = { wholeRule(), { .name = u"rest"_s, .effect = Rule::Effect::NeverCount } };
        QVERIFY(!store.save(settings));
        RuleStore other { ProfilePaths(m_profile->path()) };
        QVERIFY(!other.load());
        QCOMPARE(other.settings(), settings);
        QCOMPARE(QFile::permissions(other.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keepsCommentsAndWritesRulesInTheirOrder()
    {
        write("[rule a]\n; about a\nlist = x\neffect = silent\nfuture = 1\n\n[rule b]\n# about b\neffect = normal\n");
        RuleStore store { ProfilePaths(m_profile->path()) };
        store.load();
        AttentionSettings settings = store.settings();
        settings.rules.swapItemsAt(0, 1);
        settings.rules[1].lists.clear();
        settings.rules[1].senders = { u"ada@x"_s };
        QVERIFY(!store.save(settings));
        QCOMPARE(store.settings(), settings);
        const QByteArray text = contents();
        QVERIFY(text.indexOf("[rule b]") < text.indexOf("# about b"));
        QVERIFY(text.indexOf("# about b") < text.indexOf("[rule a]"));
        QVERIFY(text.indexOf("[rule a]") < text.indexOf("; about a"));
        QVERIFY(text.contains("future = 1"));
        QVERIFY(!text.contains("list"));
        settings.rules.removeLast();
        QVERIFY(!store.save(settings));
        QVERIFY(!contents().contains("[rule a]"));
    }

    void leavesOutARuleThatItDoesNotUnderstandAndKeepsIt()
    {
        write("[rule good]\neffect = silent\n[rule bad]\nsubject-pattern = \"(\"\neffect = silent\n");
        RuleStore store { ProfilePaths(m_profile->path()) };
        QVERIFY(store.load());
        QCOMPARE(store.settings().rules.size(), 1);
        QVERIFY2(store.problems().join(u' ').contains(u"[rule bad] subject-pattern"_s),
                 qPrintable(store.problems().join(u' ')));
        QVERIFY(!store.save({ .rules = { { .name = u"new"_s, .effect = Rule::Effect::Normal } } }));
        QVERIFY(contents().contains("[rule bad]"));
        QVERIFY(!contents().contains("[rule good]"));
        QVERIFY(QFile::exists(store.path() + u".bak"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("entry");
        for (const char *entry :
             { "effect = loud", "vip = perhaps", "sender = ", "at-least = much", "time = Someday 1:00-2:00",
               "header = Bad Name: x", "header = From: x", "subject-pattern = \"(*LIMIT_MATCH=9)a\"",
               "subject = a\nsubject-pattern = b", "header-pattern = \"X: (\"" })
            QTest::newRow(entry) << QByteArray(entry);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, entry);
        write("[rule r]\n" + (entry.startsWith("effect") ? QByteArray() : "effect = silent\n") + entry + '\n');
        RuleStore store { ProfilePaths(m_profile->path()) };
        if (entry == "sender = ") { // nothing is said
            QVERIFY(!store.load());
            return;
        }
        QVERIFY(store.load());
        QVERIFY(store.settings().rules.isEmpty());
        const QString name = QString::fromLatin1(entry).section(u'\n', -1).section(u' ', 0, 0);
        QVERIFY2(store.problems().constFirst().contains(name), qPrintable(store.problems().join(u' ')));
    }

    void takesNoRuleThatItCouldNotRead()
    {
        RuleStore store { ProfilePaths(m_profile->path()) };
        const Rule fine { .name = u"a"_s, .effect = Rule::Effect::Silent };
        QVERIFY(store.save({ .rules = { fine, fine } }));
        QVERIFY(store.save({ .rules = { { .name = QString() } } }));
        QVERIFY(store.save({ .rules = { { .name = u"a\nb"_s } } }));
        QVERIFY(store.save({ .rules = { { .name = u"a"_s, .subject = { TextTest::How::Pattern, u"("_s } } } }));
        QVERIFY(!QFile::exists(store.path()));
    }

    void readsARuleOffTheCommandLine()
    {
        Rule rule { .name = u"x"_s };
        QCOMPARE(RuleStore::readRule(RuleStore::linesOf(wholeRule()), rule), QStringList());
        rule.name = wholeRule().name;
        QCOMPARE(rule, wholeRule());
        QVERIFY(!RuleStore::readRule({ u"effect=silent"_s, u"nonsense=1"_s }, rule).isEmpty());
        QVERIFY(!RuleStore::readRule({ u"sender=a"_s }, rule).isEmpty()); // no effect
    }

private:
    static Rule wholeRule()
    {
        return { .name = u"The boss"_s,
                 .senders = { u"boss@work.example"_s },
                 .vip = false,
                 .toMeAlone = true,
                 .subject = { TextTest::How::Pattern, u"^urgent\\b"_s },
                 .headerName = u"X-Spam"_s,
                 .header = { TextTest::How::Contains, u"no"_s },
                 .mailboxes = { u"INBOX"_s, u"Work/*"_s },
                 .accounts = { u"Work"_s },
                 .atLeast = 500 * 1024,
                 .atMost = 5 * 1024 * 1024,
                 .times = { weeklySpanFromText(u"Mon-Fri 08:00-18:00"_s).value() },
                 .effect = Rule::Effect::Important,
                 .sound = u"bell"_s };
    }

    void write(const QByteArray &text) const
    {
        QFile file(m_profile->filePath(u"rules.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray contents() const
    {
        QFile file(m_profile->filePath(u"rules.conf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_profile;
};

QTEST_GUILESS_MAIN(TestRuleStore)
#include "tst_rulestore.moc"

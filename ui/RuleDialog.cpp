// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleDialog.h"

#include "ButtonBox.h"
#include "DecisionSentence.h"
#include "EnumChoice.h"
#include "FormRow.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "ScrollingPage.h"
#include "WordList.h"
#include "Wording.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int HeightOfTrial = 120;
constexpr quint64 Kilobyte = 1024;
enum Either { Any, Yes, No };

// nullopt: one of them is no span.
std::optional<QList<WeeklySpan>> spansIn(const QString &text)
{
    QList<WeeklySpan> spans;
    for (const QString &word : wordsIn(text)) {
        const auto span = weeklySpanFromText(word);
        if (!span)
            return std::nullopt;
        spans += *span;
    }
    return spans;
}

QString spansText(const QList<WeeklySpan> &spans)
{
    QStringList words;
    for (const WeeklySpan &span : spans)
        words += toText(span);
    return wordListText(words);
}

QComboBox *makeHow(const TextTest &test)
{
    auto *box = new QComboBox;
    addChoice(box, TextTest::How::Contains, RuleDialog::tr("contains"));
    addChoice(box, TextTest::How::Pattern, RuleDialog::tr("fits the pattern"));
    choose(box, test.how);
    return box;
}

std::optional<bool> eitherIn(const QComboBox *box)
{
    const auto value = chosen<Either>(box);
    return value == Any ? std::nullopt : std::optional(value == Yes);
}

// What was not changed keeps its bytes.
std::optional<quint64> sizeIn(const QSpinBox *box, std::optional<quint64> before)
{
    if (before && quint64(box->value()) == *before / Kilobyte)
        return before;
    return box->value() == 0 ? std::nullopt : std::optional(quint64(box->value()) * Kilobyte);
}

bool isBroken(const TextTest &test)
{
    return test.how == TextTest::How::Pattern && !QRegularExpression(test.text).isValid();
}
} // namespace

RuleDialog::RuleDialog(const Rule &rule, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_taken(taken)
    , m_problem(new PlainLabel)
{
    setWindowTitle(tr("Rule"));
    resize(onScreen(this, { 620, 680 }));
    auto *buttons = new ButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollingPage(makeConditions()), 1);
    layout->addWidget(makeEffect());
    layout->addWidget(makeTrial());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
}

QWidget *RuleDialog::makeConditions()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    m_name = addText(form, tr("&Name:"), m_rule.name);
    form->addRow(new PlainLabel(tr("It fits a message of which all of this is so. Leave empty what does not matter; "
                                   "* stands for any text.")));
    m_senders = addText(form, tr("&From:"), wordListText(m_rule.senders), u"ada@example.org, @example.com"_s);
    m_vip = addEither(form, tr("Sender is a &VIP:"), m_rule.vip);
    m_addressBook = addEither(form, tr("Sender is in the address &book:"), m_rule.inAddressBook);
    m_toMeAlone = addEither(form, tr("Written to me al&one:"), m_rule.toMeAlone);
    m_lists = addText(form, tr("Mailing &list:"), wordListText(m_rule.lists), u"*"_s);
    m_subject = new QLineEdit(m_rule.subject.text);
    m_subjectHow = makeHow(m_rule.subject);
    addRow(form, tr("Sub&ject:"), m_subject, sideBySide(m_subject, m_subjectHow));
    setSpokenLabel(m_subjectHow, tr("How the subject is compared"));
    m_headerName = addText(form, tr("&Header field:"), m_rule.headerName, u"X-Priority"_s);
    m_header = new QLineEdit(m_rule.header.text);
    m_headerHow = makeHow(m_rule.header);
    addRow(form, tr("Te&xt of the field:"), m_header, sideBySide(m_header, m_headerHow));
    setSpokenLabel(m_headerHow, tr("How the header field is compared"));
    m_mailboxes = addText(form, tr("&Mailbox:"), wordListText(m_rule.mailboxes));
    m_accounts = addText(form, tr("&Account:"), wordListText(m_rule.accounts));
    m_atLeast = addSize(form, tr("At l&east:"), m_rule.atLeast);
    m_atMost = addSize(form, tr("At mos&t:"), m_rule.atMost);
    m_times = addText(form, tr("Comes at these t&imes:"), spansText(m_rule.times), u"\"Mon-Fri 18:00-22:00\""_s);
    return page;
}

QWidget *RuleDialog::makeEffect()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    m_effect = new QComboBox;
    addChoice(m_effect, Rule::Effect::Silent, effectWord(Rule::Effect::Silent));
    addChoice(m_effect, Rule::Effect::Normal, effectWord(Rule::Effect::Normal));
    addChoice(m_effect, Rule::Effect::Important, effectWord(Rule::Effect::Important));
    addChoice(m_effect, Rule::Effect::NeverCount, effectWord(Rule::Effect::NeverCount));
    choose(m_effect, m_rule.effect);
    addRow(form, tr("An&d then:"), m_effect);
    m_sound = addText(form, tr("So&und of its own:"), m_rule.sound, u"bell"_s);
    return page;
}

QWidget *RuleDialog::makeTrial()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_try = new QPushButton(tr("T&ry it on the last 50 messages"));
    m_try->setAutoDefault(false);
    connect(m_try, &QPushButton::clicked, this, &RuleDialog::tryOut);
    m_outcome = new PlainLabel;
    m_outcome->hide();
    m_tried = new QListWidget;
    m_tried->setAccessibleName(tr("Messages that the rule fits"));
    m_tried->setFixedHeight(HeightOfTrial);
    m_tried->hide();
    layout->addWidget(m_try, 0, Qt::AlignLeading);
    layout->addWidget(m_outcome);
    layout->addWidget(m_tried);
    return page;
}

QLineEdit *RuleDialog::addText(QFormLayout *form, const QString &label, const QString &text, const QString &example)
{
    auto *field = new QLineEdit(text);
    field->setPlaceholderText(example);
    addRow(form, label, field);
    return field;
}

QComboBox *RuleDialog::addEither(QFormLayout *form, const QString &label, std::optional<bool> value)
{
    auto *box = new QComboBox;
    addChoice(box, Any, tr("does not matter"));
    addChoice(box, Yes, tr("yes"));
    addChoice(box, No, tr("no"));
    choose(box, !value ? Any : *value ? Yes : No);
    addRow(form, label, box);
    return box;
}

QSpinBox *RuleDialog::addSize(QFormLayout *form, const QString &label, std::optional<quint64> size)
{
    constexpr int Most = 10'000'000;
    auto *box = new QSpinBox;
    box->setRange(0, Most);
    box->setSpecialValueText(tr("any size"));
    box->setSuffix(tr(" KB"));
    box->setValue(int(std::min<quint64>(size.value_or(0) / Kilobyte, Most)));
    addRow(form, label, box);
    return box;
}

Rule RuleDialog::rule() const
{
    Rule rule;
    rule.name = m_name->text().trimmed();
    rule.senders = wordsIn(m_senders->text());
    rule.vip = eitherIn(m_vip);
    rule.inAddressBook = eitherIn(m_addressBook);
    rule.lists = wordsIn(m_lists->text());
    rule.toMeAlone = eitherIn(m_toMeAlone);
    rule.subject = { chosen<TextTest::How>(m_subjectHow), m_subject->text() };
    rule.headerName = m_headerName->text().trimmed();
    if (!rule.headerName.isEmpty())
        rule.header = { chosen<TextTest::How>(m_headerHow), m_header->text() };
    rule.mailboxes = wordsIn(m_mailboxes->text());
    rule.accounts = wordsIn(m_accounts->text());
    rule.atLeast = sizeIn(m_atLeast, m_rule.atLeast);
    rule.atMost = sizeIn(m_atMost, m_rule.atMost);
    rule.times = spansIn(m_times->text()).value_or(QList<WeeklySpan>());
    rule.effect = chosen<Rule::Effect>(m_effect);
    rule.sound = m_sound->text().trimmed();
    return rule;
}

QString RuleDialog::problem() const
{
    static const QRegularExpression FieldName(u"^[A-Za-z0-9-]{1,60}$"_s);
    static const QStringList Others { u"FROM"_s, u"SUBJECT"_s, u"DATE"_s, u"MESSAGE-ID"_s };
    const Rule now = rule();
    if (now.name.isEmpty())
        return tr("Give the rule a name.");
    if (m_taken.contains(now.name))
        return tr("Another rule has this name already.");
    if (!spansIn(m_times->text()))
        return tr("Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.");
    if (isBroken(now.subject) || isBroken(now.header))
        return tr("The pattern is no regular expression.");
    if (!now.headerName.isEmpty()
        && (!FieldName.match(now.headerName).hasMatch() || Others.contains(now.headerName.toUpper())))
        return tr("The header field must be one that a message can have, and not From, Subject, Date or Message-ID.");
    return {};
}

void RuleDialog::accept()
{
    const QString words = problem();
    m_problem->announce(words);
    if (words.isEmpty())
        QDialog::accept();
}

void RuleDialog::tryOut()
{
    Rule tried = rule();
    if (tried.name.isEmpty())
        tried.name = tr("Rule"); // it is only tried
    m_outcome->announce(tr("Looking…"));
    m_try->setEnabled(false);
    Q_EMIT trialWanted(tried);
}

void RuleDialog::showTrial(const QList<TriedMessage> &newestFirst, const QStringList &problems)
{
    m_try->setEnabled(true);
    m_tried->clear();
    for (const TriedMessage &one : newestFirst) {
        if (one.fits)
            m_tried->addItem(Wording::line(one.message));
    }
    m_tried->setVisible(m_tried->count() > 0);
    QStringList words { tr("It fits %1 of %2.").arg(m_tried->count()).arg(newestFirst.size()) };
    words += problems;
    m_outcome->announce(words.join(u'\n'));
}

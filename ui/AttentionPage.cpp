// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttentionPage.h"

#include "CommandText.h"
#include "DecisionSentence.h"
#include "FormRow.h"
#include "PlainLabel.h"
#include "RuleDialog.h"
#include "Sanitizer.h"
#include "WordList.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

AttentionPage::AttentionPage(QWidget *parent)
    : QWidget(parent)
    , m_problem(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeRules(), 1);
    layout->addWidget(makeChoices());
    layout->addWidget(m_problem);
    m_problem->hide();
    refresh();
}

QWidget *AttentionPage::makeRules()
{
    m_rules = new QListWidget;
    connect(m_rules, &QListWidget::currentRowChanged, this, &AttentionPage::refreshButtons);
    connect(m_rules, &QListWidget::itemActivated, this, &AttentionPage::editRule);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(makeButton(tr("A&dd…"), &AttentionPage::addNewRule));
    buttons->addWidget(m_edit = makeButton(tr("&Edit…"), &AttentionPage::editRule));
    buttons->addWidget(m_remove = makeButton(tr("&Remove"), &AttentionPage::removeRule));
    buttons->addWidget(m_up = makeButton(tr("&Up"), &AttentionPage::moveUp));
    buttons->addWidget(m_down = makeButton(tr("Do&wn"), &AttentionPage::moveDown));
    buttons->addStretch();
    auto *why = makeButton(tr("Wh&y…"), nullptr);
    why->setAccessibleName(tr("Why each message of the last days was shown, or not"));
    connect(why, &QPushButton::clicked, this, &AttentionPage::whyWanted);
    buttons->addWidget(why);

    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(makeHeading(tr("Ru&les: the first that fits a message decides"), m_rules));
    auto *row = new QHBoxLayout;
    row->addWidget(m_rules, 1);
    row->addLayout(buttons);
    layout->addLayout(row, 1);
    return box;
}

QWidget *AttentionPage::makeChoices()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    const auto add = [&](const QString &label, const QString &example) {
        auto *field = makeTechnicalField(example);
        addRow(form, label, field);
        connect(field, &QLineEdit::editingFinished, this, &AttentionPage::takeChoices);
        return field;
    };
    m_quietHours = add(tr("&Quiet hours:"), u"22:00-07:00, \"Sat,Sun 00:00-10:00\""_s);
    m_vips = add(tr("&VIPs:"), u"ada@example.org, @example.com"_s);
    m_addressBook = add(tr("Address &book (vCard file or folder):"), {});
    m_hook = add(tr("Run for eac&h message:"), {});
    const QString warning = tr("The program is given what strangers wrote, as a line of JSON. It must not trust it.");
    m_hook->setAccessibleDescription(warning);
    form->addRow(new PlainLabel(warning));
    return box;
}

QPushButton *AttentionPage::makeButton(const QString &text, void (AttentionPage::*pressed)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (pressed)
        connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void AttentionPage::setSettings(const AttentionSettings &settings)
{
    m_settings = settings;
    QStringList quiet;
    for (const WeeklySpan &span : settings.quietHours)
        quiet += toText(span);
    const auto show = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus())
            field->setText(text);
    };
    show(m_quietHours, wordListText(quiet));
    show(m_vips, wordListText(settings.vips));
    show(m_addressBook, settings.addressBook);
    show(m_hook, commandText(settings.hook));
    refresh();
}

void AttentionPage::refresh()
{
    const int row = m_rules->currentRow();
    m_rules->clear();
    for (const Rule &rule : std::as_const(m_settings.rules))
        m_rules->addItem(u"%1 — %2"_s.arg(isolated(rule.name), effectWord(rule.effect)));
    m_rules->setCurrentRow(std::min(row, m_rules->count() - 1));
    refreshButtons();
}

void AttentionPage::refreshButtons()
{
    const int row = m_rules->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rules->count());
}

void AttentionPage::addNewRule()
{
    edit({ .effect = Rule::Effect::Silent }, -1);
}

void AttentionPage::addRule(const Rule &proposal)
{
    edit(proposal, -1);
}

void AttentionPage::editRule()
{
    if (const int row = m_rules->currentRow(); row >= 0)
        edit(m_settings.rules.at(row), row);
}

void AttentionPage::edit(const Rule &rule, int row)
{
    QStringList taken;
    for (int other = 0; other < m_settings.rules.size(); ++other) {
        if (other != row)
            taken += m_settings.rules.at(other).name;
    }
    delete m_dialog;
    m_dialog = new RuleDialog(rule, taken, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RuleDialog::trialWanted, this, &AttentionPage::trialWanted);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data(), name = rule.name, row] {
        AttentionSettings settings = m_settings;
        const auto same = std::ranges::find(settings.rules, name, &Rule::name);
        if (row >= 0 && same != settings.rules.end())
            *same = dialog->rule();
        else
            settings.rules.prepend(dialog->rule()); // it is the newest wish
        Q_EMIT settingsChanged(settings);
    });
    m_dialog->open();
}

void AttentionPage::showTrial(const QList<TriedMessage> &newestFirst, const QStringList &problems)
{
    if (m_dialog)
        m_dialog->showTrial(newestFirst, problems);
}

void AttentionPage::removeRule()
{
    const int row = m_rules->currentRow();
    if (row < 0)
        return;
    AttentionSettings settings = m_settings;
    settings.rules.removeAt(row);
    Q_EMIT settingsChanged(settings);
}

void AttentionPage::moveUp()
{
    move(-1);
}

void AttentionPage::moveDown()
{
    move(1);
}

void AttentionPage::move(int by)
{
    const int row = m_rules->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_rules->count())
        return;
    AttentionSettings settings = m_settings;
    settings.rules.move(row, row + by);
    m_rules->setCurrentRow(row + by); // it is the same rule still
    Q_EMIT settingsChanged(settings);
}

void AttentionPage::takeChoices()
{
    AttentionSettings settings = m_settings;
    settings.quietHours.clear();
    for (const QString &word : wordsIn(m_quietHours->text())) {
        if (const auto span = weeklySpanFromText(word))
            settings.quietHours += *span;
    }
    settings.vips = wordsIn(m_vips->text());
    settings.addressBook = m_addressBook->text().trimmed();
    settings.hook = QProcess::splitCommand(m_hook->text());
    const QString words = problem();
    m_problem->announce(words);
    if (words.isEmpty() && settings != m_settings)
        Q_EMIT settingsChanged(settings);
}

QString AttentionPage::problem() const
{
    const QStringList spans = wordsIn(m_quietHours->text());
    if (!std::ranges::all_of(spans, [](const QString &span) { return weeklySpanFromText(span).has_value(); }))
        return tr("Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.");
    if (const QString path = m_addressBook->text().trimmed(); !path.isEmpty() && !path.startsWith(u'/'))
        return tr("The address book must be given with its whole path.");
    return {};
}

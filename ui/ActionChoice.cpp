// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ActionChoice.h"

#include "FormRow.h"
#include "Wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int ShortestShown = 8; // characters; where there is room, all are
}

ActionChoice::ActionChoice(QFormLayout *form, QWidget *parent)
    : QObject(parent)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (int place = 1; place <= MostPopupActions; ++place) {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // three of them are in one row
        box->setMinimumContentsLength(ShortestShown);
        box->addItem(tr("Nothing"), QString());
        for (const PopupAction action : allPopupActions())
            box->addItem(Wording::word(action), toWord(action));
        box->setToolTip(
            tr("Shown where the mail server and the desktop can do it; a code only where a message has one"));
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ActionChoice::changed);
        m_boxes += box;
    }
    addRow(form, tr("Button&s in popups:"), m_boxes.constFirst(), row);
    for (qsizetype place = 0; place < m_boxes.size(); ++place)
        setSpokenLabel(m_boxes.at(place), tr("Button %1 in popups").arg(place + 1));
}

void ActionChoice::fill(const QList<PopupAction> &actions)
{
    for (qsizetype place = 0; place < m_boxes.size(); ++place) {
        const QString word = place < actions.size() ? toWord(actions.at(place)) : QString();
        m_boxes.at(place)->setCurrentIndex(m_boxes.at(place)->findData(word));
    }
}

QList<PopupAction> ActionChoice::actions() const
{
    QList<PopupAction> actions;
    for (const QComboBox *box : m_boxes) {
        const auto action = popupActionFromWord(box->currentData().toString());
        if (action && !actions.contains(*action))
            actions += *action;
    }
    return actions;
}

QString ActionChoice::problem() const
{
    qsizetype filled = 0;
    for (const QComboBox *box : m_boxes)
        filled += !box->currentData().toString().isEmpty();
    return filled == actions().size() ? QString() : tr("The same is offered twice in popups.");
}

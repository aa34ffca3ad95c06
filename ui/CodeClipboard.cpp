// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CodeClipboard.h"

#include "PlainLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto ShownFor = 2s; // once it is copied

void putOnClipboard(const QString &code)
{
    auto *data = new QMimeData;
    data->setText(code);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper, and others that follow it
    QGuiApplication::clipboard()->setMimeData(data); // takes it over
}
} // namespace

void codeclipboard::copy(const QString &code, const QString &activationToken)
{
    if (QGuiApplication::platformName() != "wayland"_L1)
        return putOnClipboard(code);
    auto *window = new CodeWindow(code);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // read by Qt's Wayland plugin when it activates
    window->show();
    window->activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

CodeWindow::CodeWindow(const QString &code, QWidget *parent)
    : QDialog(parent)
    , m_code(code)
    , m_what(new PlainLabel(tr("Click here to copy the code.")))
{
    setWindowTitle(tr("One-time code"));
    auto *shown = new PlainLabel(code);
    QFont font = shown->font();
    font.setPointSizeF(2 * font.pointSizeF());
    shown->setFont(font);
    shown->setAlignment(Qt::AlignCenter);
    shown->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(shown);
    layout->addWidget(m_what);
}

// The compositor takes what comes with the number of an event that it has sent us: of the keyboard's coming or, where there
// is none, of a click. So a click copies again, whatever came of the first.
bool CodeWindow::event(QEvent *event)
{
    const bool isClicked = event->type() == QEvent::MouseButtonPress;
    if (isClicked || (event->type() == QEvent::WindowActivate && !m_isCopied)) {
        putOnClipboard(m_code);
        m_what->setText(tr("The code is copied."));
        if (!std::exchange(m_isCopied, true))
            QTimer::singleShot(ShownFor, this, &QWidget::close);
    }
    return QDialog::event(event);
}

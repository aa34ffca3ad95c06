// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a tray program of this kind can be: a number in its icon, a menu, TLS and a keyring at hand, nothing
// to do with any of them. What Posthorn's memory is measured against.

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSslSocket>
#include <QSystemTrayIcon>

#include <qt6keychain/keychain.h>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QPixmap square(22, 22);
    square.fill(Qt::blue);
    QPainter(&square).drawText(square.rect(), Qt::AlignCenter, "3");
    QMenu menu;
    menu.addAction("Quit", &application, &QApplication::quit);
    QSystemTrayIcon icon { QIcon(square) };
    icon.setContextMenu(&menu);
    icon.show();
    const QKeychain::ReadPasswordJob neverStarted(QString {});
    return QSslSocket::supportsSsl() ? application.exec() : 1;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a tray program made with Qt can be: what Posthorn's memory is measured against.

#include <QApplication>
#include <QPixmap>
#include <QSystemTrayIcon>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QPixmap square(22, 22);
    square.fill(Qt::blue);
    QSystemTrayIcon icon { QIcon(square) };
    icon.show();
    return application.exec();
}

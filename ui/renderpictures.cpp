// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of the build: draws SVG files as PNG files, one for each size, so that the program needs no SVG library to show
// its icon: that is half a megabyte, and milliseconds at the start of every session.
//
// usage: renderpictures FOLDER SIZES FILE.svg…, as in renderpictures out 16,22 posthorn-idle.svg: out/posthorn-idle-16.png

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    for (const QString &source : arguments.sliced(3)) {
        for (const QString &size : arguments.at(2).split(u',')) {
            QImageReader reader(source, "svg");
            reader.setScaledSize(QSize(size.toInt(), size.toInt()));
            const QImage picture = reader.read();
            const QString target = u"%1/%2-%3.png"_s.arg(arguments.at(1), QFileInfo(source).completeBaseName(), size);
            if (picture.isNull() || !picture.save(target)) {
                std::fprintf(stderr, "%s cannot be drawn as %s: %s\n", qPrintable(source), qPrintable(target),
                             qPrintable(reader.errorString()));
                return 1;
            }
        }
    }
    return 0;
}

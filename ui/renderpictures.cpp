// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of the build: draws SVG files as bare pixels, premultiplied ARGB as a QImage has them, one file for each size, so
// that the program needs neither an SVG library nor libpng to show its icon: that is half a megabyte, and milliseconds at
// the start of every session.
//
// usage: renderpictures FOLDER SIZES FILE.svg…, as in renderpictures out 16,22 posthorn-idle.svg: out/posthorn-idle-16.argb

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
bool save(const QImage &picture, const QString &path)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QFile file(path);
    const auto *bytes = reinterpret_cast<const char *>(pixels.constBits());
    return file.open(QIODevice::WriteOnly) && file.write(bytes, pixels.sizeInBytes()) == pixels.sizeInBytes()
        && file.flush();
}
} // namespace

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
            const QString target = u"%1/%2-%3.argb"_s.arg(arguments.at(1), QFileInfo(source).completeBaseName(), size);
            if (picture.isNull() || !save(picture, target)) {
                std::fprintf(stderr, "%s cannot be drawn as %s: %s\n", qPrintable(source), qPrintable(target),
                             qPrintable(reader.errorString()));
                return 1;
            }
        }
    }
    return 0;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void loadTranslations(QCoreApplication &application)
{
    loadTranslations(application, QCoreApplication::applicationDirPath() + u"/../share/posthorn/translations"_s);
}

void loadTranslations(QCoreApplication &application, const QString &folder)
{
    // The last installed is asked first.
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/posthorn_en.qm"_s))
        QCoreApplication::installTranslator(english);

    auto *ofQt = new QTranslator(&application); // button texts of Qt's own dialogs
    if (ofQt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);

    auto *own = new QTranslator(&application);
    if (QLocale().language() != QLocale::English && own->load(QLocale(), u"posthorn"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(own);
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FileField.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
struct FileField
{
    Q_DECLARE_TR_FUNCTIONS(FileField)
};

void browse(QLineEdit *field, const QString &title)
{
    auto *dialog =
        new QFileDialog(field->window(), title, QFileInfo(field->text()).path(),
                        FileField::tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + FileField::tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}
} // namespace

QPushButton *makeBrowseButton(QLineEdit *field, const QString &what, const QString &dialogTitle)
{
    auto *button = new QPushButton(FileField::tr("Browse…"));
    button->setAccessibleName(what);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, field, [=] { browse(field, dialogTitle); });
    return button;
}

// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HtmlText.h"

#include "Sanitizer.h"

#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QVariant>

namespace {
// Left alone, Qt reads style sheets and pictures that the HTML names from local files: the sender would choose which.
class NothingLoads : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};
} // namespace

QString textOfHtml(const QString &html)
{
    const NothingLoads resources;
    QString text = QTextDocumentFragment::fromHtml(html, &resources).toPlainText();
    text.remove(QChar::ObjectReplacementCharacter); // where pictures were
    return sanitizedText(text);
}

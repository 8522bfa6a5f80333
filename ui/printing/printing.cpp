// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printing.h"

#include "mail/messagename.h"
#include "printing/gathering.h"
#include "printing/printwindow.h"
#include "printing/typesetting.h"
#include "reader/attachmentfiles.h"
#include "text/visibletext.h"
#include "words/quantities.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

Printing::Printing(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

Printing::~Printing() = default;

void Printing::print(const Messages &messages, BodyForm form)
{
    if (messages.isEmpty())
        return;
    auto *window = new PrintWindow(m_pool, m_window);
    connect(window, &PrintWindow::told, this, &Printing::told);
    connect(window, &PrintWindow::failed, this, &Printing::failed);
    window->show();
    (new Gathering(messages, form, window))
        ->start()
        .then(window, [this, window](const Result<QList<PrintableMessage>> &gathered) {
            if (gathered) {
                window->setMessages(*gathered);
            } else {
                window->close();
                Q_EMIT failed(gathered.error());
            }
        });
}

void Printing::savePdf(const Messages &messages, BodyForm form, const QString &subject)
{
    if (messages.isEmpty())
        return;
    auto *dialog =
        new QFileDialog(m_window, tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(messages.size() == 1 ? messageFileName(subject, ".pdf"_L1)
                                            : messageFileName(messagesText(messages.size()), ".pdf"_L1));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, messages, form, subject](const QString &path) { writePdf(messages, form, subject, path); });
    dialog->open();
}

void Printing::writePdf(const Messages &messages, BodyForm form, const QString &subject, const QString &path)
{
    if (messages.size() > mostPrinted)
        Q_EMIT told(tr("At most %1 go into one document: the first of them are taken.").arg(messagesText(mostPrinted)));
    (new Gathering(messages, form, this))
        ->start()
        .then(this, [this, subject, path](const Result<QList<PrintableMessage>> &gathered) {
            if (gathered)
                layOut(*gathered, subject, path);
            else
                Q_EMIT failed(gathered.error());
        });
}

void Printing::layOut(const QList<PrintableMessage> &messages, const QString &subject, const QString &path)
{
    const QPageLayout layout = paperLayout(QLocale());
    const auto write = [layout, subject, path](const std::shared_ptr<Paper> &paper) {
        return writeChosenFile(path, pdfOf(*paper, layout, subject)).transform([&] { return paper->pageCount(); });
    };
    (new Typesetting(messages, layout, m_pool, m_window))
        ->start()
        .then(&m_pool, write)
        .then(this, [this, path](const Result<int> &pages) {
            if (pages)
                Q_EMIT told((*pages == 1 ? tr("Saved as %1 (1 page)") : tr("Saved as %1 (%Ln pages)", nullptr, *pages))
                                .arg(visibleText(path)));
            else
                Q_EMIT failed(pages.error());
        });
}

} // namespace Restante

#include "moc_printing.cpp"

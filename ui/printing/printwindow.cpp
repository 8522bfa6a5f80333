// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printwindow.h"

#include "mail/messagename.h"
#include "printing/paperview.h"
#include "printing/typesetting.h"
#include "reader/attachmentfiles.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

PrintWindow::PrintWindow(QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_paperBox(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_pages(new QLabel(this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_save(new QPushButton(lineIcon(Icon::Save), tr("&Save as PDF…"), this))
    , m_view(new PaperView(pool, this))
    , m_pool(pool)
{
    const Metrics metrics(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    resize(metrics.px(760), metrics.px(820));
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_pages->setText(tr("Preparing…"));
    connect(m_paperBox, &QComboBox::activated, this, &PrintWindow::layOut);
    connect(m_orientation, &QComboBox::activated, this, &PrintWindow::layOut);
    connect(m_print, &QPushButton::clicked, this, &PrintWindow::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintWindow::chooseFile);
    m_print->setDefault(true);
}

PrintWindow::~PrintWindow() = default;

QWidget *PrintWindow::makeBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(this);
    setLook(bar, "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    const QPageSize usual = paperOf(QLocale());
    for (const QPageSize::PageSizeId id : { QPageSize::A4, QPageSize::Letter, QPageSize::A5, QPageSize::Legal }) {
        m_paperBox->addItem(QPageSize::name(id).section(u" ("_s, 0, 0), int(id));
        if (id == usual.id())
            m_paperBox->setCurrentIndex(m_paperBox->count() - 1);
    }
    m_paperBox->setAccessibleName(tr("Paper"));
    m_paperBox->setToolTip(tr("Paper"));
    m_orientation->addItems({ tr("Portrait"), tr("Landscape") });
    m_orientation->setAccessibleName(tr("Orientation"));
    m_orientation->setToolTip(tr("Orientation"));
    setLook(m_pages, "muted");
    setLook(m_print, "primary");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(16), metrics.px(10));
    row->setSpacing(metrics.px(8));
    row->addWidget(m_paperBox);
    row->addWidget(m_orientation);
    row->addWidget(m_pages);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    return bar;
}

QPageLayout PrintWindow::layoutChosen() const
{
    const auto id = QPageSize::PageSizeId(m_paperBox->currentData().toInt());
    return QPageLayout(QPageSize(id), m_orientation->currentIndex() == 1 ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
}

int PrintWindow::pageCount() const
{
    return m_view->pageCount();
}

void PrintWindow::setMessages(const QList<PrintableMessage> &messages)
{
    m_messages = messages;
    if (!messages.isEmpty())
        setWindowTitle(messages.size() == 1 ? tr("Print: %1").arg(visibleText(messages.constFirst().message.header.subject, 100))
                                            : tr("Print %Ln messages", nullptr, int(messages.size())));
    layOut();
}

void PrintWindow::layOut()
{
    if (m_messages.isEmpty())
        return;
    m_pages->setText(tr("Preparing…"));
    delete m_typesetting;
    m_typesetting = new Typesetting(m_messages, layoutChosen(), m_pool, this);
    m_typesetting->start().then(this, [this](const std::shared_ptr<Paper> &paper) {
        m_paper = paper;
        m_view->setPaper(paper);
        m_pages->setText(paper->pageCount() == 1 ? tr("1 page") : tr("%Ln pages", nullptr, paper->pageCount()));
        m_print->setEnabled(true);
        m_save->setEnabled(true);
        Q_EMIT laidOut(paper->pageCount());
    });
}

void PrintWindow::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layoutChosen());
    printer->setFullPage(true);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] { send(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it looks at the printer to its end
    dialog->open();
}

void PrintWindow::send(const std::shared_ptr<QPrinter> &printer)
{
    // The dialog may have chosen another paper: then the pages are laid out for that one.
    QPageLayout layout = printer->pageLayout();
    layout.setMargins(QMarginsF());
    const bool same =
        layout.pageSize().isEquivalentTo(layoutChosen().pageSize()) && layout.orientation() == layoutChosen().orientation();
    const bool range = printer->printRange() == QPrinter::PageRange;
    const int first = range ? printer->fromPage() : 0;
    const int last = range ? printer->toPage() : 0;
    const auto hand = [printer, first, last](const std::shared_ptr<Paper> &paper) {
        paintOnto(*printer, *paper, first, last);
        return printer->printerState() != QPrinter::Error;
    };
    auto paper = same ? QtFuture::makeReadyValueFuture(m_paper) : (new Typesetting(m_messages, layout, m_pool, this))->start();
    paper.then(&m_pool, hand).then(this, [this, name = printer->printerName()](bool printed) {
        if (!printed) {
            Q_EMIT failed({ ErrorCode::FileUnwritable, name, {} });
            return;
        }
        Q_EMIT told(name.isEmpty() ? tr("Printed.") : tr("Handed to the printer %1.").arg(visibleText(name, 100)));
        close();
    });
}

void PrintWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(messageFileName(m_messages.constFirst().message.header.subject, ".pdf"_L1));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintWindow::save);
    dialog->open();
}

void PrintWindow::save(const QString &path)
{
    QtConcurrent::run(&m_pool, [paper = m_paper, layout = layoutChosen(), title = windowTitle(), path] {
        return writeChosenFile(path, pdfOf(*paper, layout, title));
    }).then(this, [this, path](const Result<void> &written) {
        if (!written) {
            Q_EMIT failed(written.error());
            return;
        }
        Q_EMIT told(tr("Saved as %1").arg(visibleText(path)));
        close();
    });
}

} // namespace Restante

#include "moc_printwindow.cpp"

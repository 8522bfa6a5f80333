// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paper.h"

#include "printing/paperheader.h"
#include "text/visibletext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal dotsPerInch = 96;
constexpr int textPixels = 13; ///< near ten points
constexpr QMarginsF marginsOfMillimetres { 20, 22, 20, 20 };
constexpr qreal headGap = 16;

BodyOrder orderFor(const PrintableMessage &printable)
{
    BodyOrder order;
    order.message = printable.message;
    const bool isText = printable.form == BodyForm::Source || printable.form == BodyForm::PlainText;
    order.form = possibleForm(printable.message, isText ? BodyForm::PlainText : BodyForm::SimpleHtml);
    order.remote = printable.remote;
    order.unfoldAll = true;
    order.font.setPixelSize(textPixels);
    order.font.setHintingPreference(QFont::PreferNoHinting);
    order.colours = lightColours();
    return order;
}

/// Pictures are no larger than a page.
void fitPictures(BodyDocument &document, const QSizeF &room)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const auto image = document.answerer().answer(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            const QSizeF size(format.width() > 0 ? format.width() : image.width(),
                              format.height() > 0 ? format.height() : image.height());
            if (size.width() <= room.width() && size.height() <= room.height())
                continue;
            const QSizeF fitting = size.scaled(room, Qt::KeepAspectRatio);
            format.setWidth(fitting.width());
            format.setHeight(fitting.height());
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the fragments are others now
        }
    }
}

std::unique_ptr<BodyDocument> written(const PrintableMessage &printable, const QSizeF &content)
{
    const BodyOrder order = orderFor(printable);
    const BuiltBody built = buildBody(order, QThread::currentThread());
    auto document = std::make_unique<BodyDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(order.font);
    document->setUseDesignMetrics(true); // the same on every device
    QTextCursor cursor(document.get());
    writePaperHeader(cursor, printable.message, order.font);
    cursor.setBlockFormat(built.document->begin().blockFormat()); // the first block joins this one
    cursor.insertFragment(QTextDocumentFragment(built.document.get()));
    writePaperAttachments(cursor, printable.message.attachments, order.font);
    const auto hang = [&document](const QString &name, const QByteArray &octets) {
        const QImage image = octets.isEmpty() ? QImage() : decodePicture(octets);
        if (image.isNull())
            return;
        document->answerer().addPicture(name, image);
        document->addResource(QTextDocument::ImageResource, QUrl(name), image);
    };
    for (qsizetype i = 0; i < qMin(built.pictures.size(), printable.pictures.size()); ++i)
        hang(u"cid:%1"_s.arg(i), printable.pictures[i]);
    for (const int number : built.remotePictures)
        hang(u"remote:%1"_s.arg(number), printable.remote.value(number).octets);
    fitPictures(*document, content);
    document->setPageSize(content);
    return document;
}

} // namespace

QList<BodyPicture> picturesOf(const PrintableMessage &message)
{
    return buildBody(orderFor(message), QThread::currentThread()).pictures;
}

QPageSize paperOf(const QLocale &locale)
{
    static constexpr std::array letter {
        QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,     QLocale::Philippines,       QLocale::Chile,
        QLocale::Colombia,     QLocale::Venezuela,  QLocale::CostaRica,  QLocale::Guatemala,         QLocale::Nicaragua,
        QLocale::Panama,       QLocale::PuertoRico, QLocale::ElSalvador, QLocale::DominicanRepublic, QLocale::Belize,
    };
    return QPageSize(std::ranges::find(letter, locale.territory()) != letter.end() ? QPageSize::Letter : QPageSize::A4);
}

QPageLayout paperLayout(const QLocale &locale)
{
    return QPageLayout(paperOf(locale), QPageLayout::Portrait, QMarginsF());
}

Paper::Paper(const QList<PrintableMessage> &messages, const QPageLayout &layout)
    : m_pageSize(layout.fullRect(QPageLayout::Inch).size() * dotsPerInch)
{
    const QMarginsF margins = marginsOfMillimetres * (dotsPerInch / 25.4);
    m_content = QRectF(QPointF(), m_pageSize).marginsRemoved(margins);
    for (const PrintableMessage &message : messages) {
        Letter letter;
        letter.document = written(message, m_content.size());
        letter.head = paperHeadOf(message.message.header);
        letter.firstPage = m_pageCount;
        m_pageCount += letter.document->pageCount();
        m_letters.push_back(std::move(letter));
    }
}

Paper::~Paper() = default;

void Paper::paintPage(QPainter &painter, int page) const
{
    const auto behind = std::ranges::upper_bound(m_letters, page, {}, &Letter::firstPage);
    if (page < 0 || page >= m_pageCount || behind == m_letters.begin())
        return;
    const Letter &letter = *std::prev(behind);
    const qreal top = (page - letter.firstPage) * m_content.height();
    paintMargins(painter, letter, page);
    painter.save();
    painter.translate(m_content.left(), m_content.top() - top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.palette.setColor(QPalette::Dark, lightColours().line); // rules
    const QRectF sheet(0, top, m_content.width(), m_content.height());
    painter.setClipRect(sheet, Qt::IntersectClip);
    // A line that only touches the edge is the other page's; hidden by the clip it would still be found twice in a PDF.
    context.clip = sheet.adjusted(0, 2, 0, -2);
    letter.document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void Paper::paintMargins(QPainter &painter, const Letter &letter, int page) const
{
    const Colours colours = lightColours();
    QFont font = letter.document->defaultFont();
    font.setPixelSize(11);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.muted);
    const QFontMetricsF metrics(font);
    const QRectF foot(m_content.left(), m_content.bottom() + headGap, m_content.width(), metrics.height());
    painter.drawText(
        foot, Qt::AlignHCenter | Qt::AlignTop,
        PaperWords::tr("%1 / %2", "page, of pages").arg(QLocale().toString(page + 1), QLocale().toString(m_pageCount)));
    if (page > letter.firstPage) { // the first page has the header itself
        const QRectF head(m_content.left(), m_content.top() - headGap - metrics.height(), m_content.width(), metrics.height());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(letter.head, Qt::ElideRight, head.width()));
        painter.setPen(colours.line);
        painter.drawLine(QPointF(head.left(), head.bottom() + 4), QPointF(head.right(), head.bottom() + 4));
    }
    painter.restore();
}

void paintOnto(QPagedPaintDevice &device, const Paper &paper, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const qreal scale = device.logicalDpiX() / dotsPerInch;
    const int begin = first > 0 ? first - 1 : 0;
    const int end = last > 0 ? qMin(last, paper.pageCount()) : paper.pageCount();
    for (int page = begin; page < end; ++page) {
        if (page > begin && !device.newPage())
            return;
        painter.save();
        painter.scale(scale, scale);
        paper.paintPage(painter, page);
        painter.restore();
    }
}

QByteArray pdfOf(const Paper &paper, const QPageLayout &layout, const QString &title)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Restante"_s);
    writer.setTitle(visibleText(title, 300));
    writer.setPageLayout(layout);
    writer.setPageMargins(QMarginsF());
    paintOnto(writer, paper);
    return octets;
}

} // namespace Restante

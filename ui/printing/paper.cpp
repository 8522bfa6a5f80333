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
#include <cmath>

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
constexpr qreal mostRoom = 0.6;    ///< of a page for a header above a body
constexpr qreal finestPrint = 300; ///< dots to the inch, of pages that are painted as pictures

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

std::unique_ptr<BodyDocument> emptyDocument(const QFont &font, const QSizeF &content)
{
    auto document = std::make_unique<BodyDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setUseDesignMetrics(true); // the same on every device
    document->setPageSize(content);
    return document;
}

std::unique_ptr<BodyDocument> written(const PrintableMessage &printable, const QSizeF &content)
{
    const BodyOrder order = orderFor(printable);
    const BuiltBody built = buildBody(order, QThread::currentThread());
    auto document = emptyDocument(order.font, content);
    QTextCursor cursor(document.get());
    writePaperHeader(cursor, printable.message, order.font);
    writePaperRule(cursor);
    cursor.setBlockFormat(built.document->begin().blockFormat()); // the first block joins this one
    cursor.insertFragment(QTextDocumentFragment(built.document.get()));
    writePaperAttachments(cursor, printable.message.attachments, order.font);
    const auto hang = [&document](const QString &name, const QByteArray &octets) {
        const QImage image = octets.isEmpty() ? QImage() : decodePicture(octets);
        if (!image.isNull())
            document->addPicture(name, image);
    };
    for (qsizetype i = 0; i < built.pictures.size(); ++i)
        hang(u"cid:%1"_s.arg(i), printable.octetsOf(built.pictures[i]));
    for (const int number : built.remotePictures)
        hang(u"remote:%1"_s.arg(number), printable.remote.value(number).octets);
    document->fitPictures(content);
    return document;
}

/// What stands above a body in Original.
std::unique_ptr<BodyDocument> writtenHeader(const PrintableMessage &printable, const QSizeF &content)
{
    const QFont font = orderFor(printable).font;
    auto document = emptyDocument(font, content);
    QTextCursor cursor(document.get());
    writePaperHeader(cursor, printable.message, font);
    writePaperAttachments(cursor, printable.message.attachments, font);
    writePaperRule(cursor);
    return document;
}

/// What a header takes of its last page; 0: so much that the body begins on the next one.
qreal roomOf(const BodyDocument &header)
{
    const QRectF last = header.documentLayout()->blockBoundingRect(header.lastBlock());
    const qreal height = header.pageSize().height();
    const qreal room = last.bottom() - (header.pageCount() - 1) * height;
    return room < mostRoom * height ? std::ceil(room) : 0;
}

} // namespace

QByteArray PrintableMessage::octetsOf(const BodyPicture &picture) const
{
    if (!picture.address.isEmpty()) {
        const auto fetched = std::ranges::find(remote, picture.address, &RemotePicture::address);
        return fetched == remote.cend() ? QByteArray() : fetched->octets;
    }
    const auto own = std::ranges::find(pictures, picture, &Picture::of);
    return own == pictures.cend() ? QByteArray() : own->octets;
}

bool isOriginal(const PrintableMessage &message)
{
    return message.form == BodyForm::Original && possibleForm(message.message, message.form) == BodyForm::Original;
}

QList<BodyPicture> picturesOf(const PrintableMessage &message)
{
    BodyOrder order = orderFor(message);
    QList<BodyPicture> pictures = buildBody(order, QThread::currentThread()).pictures;
    if (!isOriginal(message))
        return pictures;
    order.form = BodyForm::Original;
    const QList<BodyPicture> ofOriginal = buildBody(order, QThread::currentThread()).pictures;
    for (const BodyPicture &picture : ofOriginal) {
        if (picture.address.isEmpty() && !pictures.contains(picture))
            pictures += picture;
    }
    return pictures;
}

BodyOrder originalOrderFor(const PrintableMessage &message, const QPageLayout &layout)
{
    BodyOrder order = orderFor(message);
    order.form = BodyForm::Original;
    for (const RemotePicture &picture : message.remote) {
        if (!picture.failure)
            order.approvedPictures.insert(picture.address);
    }
    order.roomAbove = int(roomOf(*writtenHeader(message, contentOf(layout).size())));
    return order;
}

QRectF contentOf(const QPageLayout &layout)
{
    return QRectF(QPointF(), layout.fullRect(QPageLayout::Inch).size() * dotsPerInch)
        .marginsRemoved(marginsOfMillimetres * (dotsPerInch / 25.4));
}

QMarginsF paperMargins()
{
    return marginsOfMillimetres;
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
    , m_content(contentOf(layout))
{
    for (const PrintableMessage &message : messages) {
        Letter letter;
        letter.original = message.original;
        const bool isOriginal = letter.original.pages != nullptr;
        letter.document = isOriginal ? writtenHeader(message, m_content.size()) : written(message, m_content.size());
        letter.head = paperHeadOf(message.message.header);
        letter.firstPage = m_pageCount;
        int pages = letter.document->pageCount();
        if (isOriginal) {
            letter.room = roomOf(*letter.document);
            letter.originalFrom = letter.room > 0 ? pages - 1 : pages;
            pages = letter.originalFrom + letter.original.pages->pageCount();
        }
        m_pageCount += pages;
        m_letters.push_back(std::move(letter));
    }
}

Paper::~Paper() = default;

QList<PagesBeneath> Paper::originals() const
{
    QList<PagesBeneath> list;
    for (const Letter &letter : m_letters) {
        if (letter.original.pages)
            list.append({ letter.firstPage + letter.originalFrom, letter.original.pdf });
    }
    return list;
}

void Paper::paintPage(QPainter &painter, int page, Originals originals) const
{
    const auto behind = std::ranges::upper_bound(m_letters, page, {}, &Letter::firstPage);
    if (page < 0 || page >= m_pageCount || behind == m_letters.begin())
        return;
    const Letter &letter = *std::prev(behind);
    const int ofLetter = page - letter.firstPage;
    if (letter.original.pages && ofLetter >= letter.originalFrom) {
        if (originals == Originals::Painted)
            paintOriginal(painter, letter, ofLetter - letter.originalFrom);
        // Whatever it painted up there, the header is the reader's.
        const qreal room = ofLetter == letter.originalFrom ? letter.room : 0;
        painter.fillRect(QRectF(0, 0, m_pageSize.width(), m_content.top() + room), Qt::white);
        painter.fillRect(QRectF(0, m_content.bottom(), m_pageSize.width(), m_pageSize.height() - m_content.bottom()), Qt::white);
    }
    paintMargins(painter, letter, page);
    if (ofLetter < letter.document->pageCount())
        paintText(painter, letter, ofLetter);
}

void Paper::paintText(QPainter &painter, const Letter &letter, int page) const
{
    const qreal top = page * m_content.height();
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

void Paper::paintOriginal(QPainter &painter, const Letter &letter, int page) const
{
    const qreal scale = qMin(painter.deviceTransform().m11(), finestPrint / dotsPerInch);
    painter.drawImage(QRectF(QPointF(), m_pageSize), letter.original.pages->picture(page, (m_pageSize * scale).toSize()));
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

namespace {

void paintPages(QPagedPaintDevice &device, const Paper &paper, int first, int last, Paper::Originals originals)
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
        paper.paintPage(painter, page, originals);
        painter.restore();
    }
}

QByteArray paintedPdf(const Paper &paper, const QPageLayout &layout, const QString &title, Paper::Originals originals)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Restante"_s);
    writer.setTitle(visibleText(title, 300));
    writer.setPageLayout(layout);
    writer.setPageMargins(QMarginsF());
    paintPages(writer, paper, 0, 0, originals);
    return octets;
}

} // namespace

void paintOnto(QPagedPaintDevice &device, const Paper &paper, int first, int last)
{
    paintPages(device, paper, first, last, Paper::Originals::Painted);
}

QByteArray pdfOf(const Paper &paper, const QPageLayout &layout, const QString &title)
{
    const QList<PagesBeneath> originals = paper.originals();
    if (originals.isEmpty())
        return paintedPdf(paper, layout, title, Paper::Originals::Painted);
    // Their text stays text.
    const QByteArray joined = withPagesBeneath(paintedPdf(paper, layout, title, Paper::Originals::LeftOut), originals);
    return joined.isEmpty() ? paintedPdf(paper, layout, title, Paper::Originals::Painted) : joined;
}

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodyview.h"

#include "reader/bodylayout.h"
#include "reader/linkpolicy.h"
#include "reader/plaintextwriter.h"
#include "theme/metrics.h"
#include "theme/overlayscrollbar.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {
constexpr int widestLine = 76;   ///< characters
constexpr int fixedColumns = 81; ///< of letters of one width: what is written for 80 does not break
} // namespace

BodyView::BodyView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Message text"));
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl &link) { Q_EMIT linkHovered(link.scheme() == u"fold" ? QUrl() : link); });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == u"fold")
            Q_EMIT foldClicked(link.path().toInt());
        else
            Q_EMIT linkClicked(link, textOfLink(link));
    });
    const Metrics metrics(font());
    setViewportMargins(metrics.px(24), metrics.px(12), metrics.px(24), metrics.px(8));
    new OverlayScrollBar(this);
}

QVariant BodyView::loadResource(int type, const QUrl &name)
{
    return m_body ? m_body->answerer().answer(type, name) : m_nothing.answer(type, name);
}

void BodyView::showBody(const BuiltBody &body)
{
    const std::shared_ptr<BodyDocument> previous = std::exchange(m_body, body.document);
    m_limited = body.form == BodyForm::PlainText;
    const int width = widthFor(body.form, m_body->defaultFont());
    const bool isLimited = width < viewport()->width();
    if (lineWrapMode() != (isLimited ? FixedPixelWidth : WidgetWidth) || (isLimited && lineWrapColumnOrWidth() != width)) {
        // Neither this body nor the one before is laid out for a width that only the other has.
        m_blank.setDefaultFont(m_body->defaultFont());
        QTextBrowser::setDocument(&m_blank);
        settleWidth(m_blank.defaultFont());
    }
    QTextBrowser::setDocument(m_body.get());
    viewport()->update(); // a document that is laid out asks for nothing
}

void BodyView::clearBody()
{
    const std::shared_ptr<BodyDocument> empty = std::make_shared<BodyDocument>();
    QTextBrowser::setDocument(empty.get());
    m_body = empty;
    viewport()->update();
}

int BodyView::widthFor(BodyForm form, const QFont &font) const
{
    const int room = viewport()->width();
    if (form != BodyForm::PlainText)
        return room;
    const int limit = qMax(QFontMetrics(font).horizontalAdvance(u'0') * widestLine,
                           QFontMetrics(fixedFont(font)).horizontalAdvance(u'0') * fixedColumns);
    return qMin(room, limit);
}

void BodyView::settleWidth(const QFont &font)
{
    const int width = m_limited ? widthFor(BodyForm::PlainText, font) : viewport()->width();
    if (width < viewport()->width()) {
        if (lineWrapColumnOrWidth() != width)
            setLineWrapColumnOrWidth(width); // lays out, also where nothing changes
        setLineWrapMode(FixedPixelWidth);
    } else {
        setLineWrapMode(WidgetWidth);
    }
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    settleWidth(document()->defaultFont());
}

QString BodyView::textOfLink(const QUrl &link) const
{
    return m_body->linkTexts().value(link.toString());
}

bool BodyView::page(bool backwards)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    // A line of the page before stays in sight.
    const int step = bar->pageStep() - QFontMetrics(document()->defaultFont()).height() * 2;
    bar->setValue(before + (backwards ? -step : step));
    return bar->value() != before;
}

void BodyView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    paintQuoteBars();
}

void BodyView::paintQuoteBars()
{
    if (!m_limited)
        return;
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF seen(horizontalScrollBar()->value(), verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    const int step = document()->defaultFont().pixelSize();
    const Colours colours = coloursOf(palette());
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF area = placeOf(block);
        if (area.top() > seen.bottom())
            break;
        const int level = block.blockFormat().intProperty(BodyDocument::QuoteLevelProperty);
        const bool fromRight = block.blockFormat().rightMargin() > 0;
        for (int bar = 0; bar < level; ++bar) {
            QColor colour = quoteColour(colours, bar + 1);
            colour.setAlphaF(0.5F);
            const qreal left = fromRight ? document()->textWidth() - bar * step - 2 : bar * step;
            painter.fillRect(QRectF(left, area.top(), 2, area.height()), colour);
        }
    }
}

/// Not as who wants the lines of the block next.
QRectF BodyView::placeOf(const QTextBlock &block) const
{
    const auto *layout = qobject_cast<const BodyLayout *>(document()->documentLayout());
    return layout ? layout->placeOf(block) : document()->documentLayout()->blockBoundingRect(block);
}

void BodyView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT spacePressed(event->modifiers() & Qt::ShiftModifier);
        event->accept();
        return;
    }
    // Only moving, selecting and copying; letters belong to the window's keys.
    QTextBrowser::keyPressEvent(event);
}

void BodyView::wheelEvent(QWheelEvent *event)
{
    // Ctrl and the wheel: the zoom of the window, not QTextEdit's own.
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void BodyView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString anchor = anchorAt(event->pos());
    const QUrl link(anchor);
    Q_EMIT contextMenuWanted(event->globalPos(), link.scheme() == u"fold" ? QUrl() : link, pictureAt(event->pos()));
}

int BodyView::pictureAt(const QPoint &place) const
{
    // The cursor stands before or behind what is under the pointer.
    QTextCursor cursor = cursorForPosition(place);
    for (int side = 0; side < 2 && !cursor.atEnd(); ++side) {
        if (const QTextImageFormat image = cursor.charFormat().toImageFormat();
            image.isValid() && image.name().startsWith(u"cid:")) {
            bool good = false;
            const int number = QStringView(image.name()).sliced(4).toInt(&good);
            return good ? number : -1;
        }
        cursor.movePosition(QTextCursor::NextCharacter);
    }
    return -1;
}

} // namespace Restante

#include "moc_bodyview.cpp"

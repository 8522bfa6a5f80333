// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pictureview.h"

#include "theme/colours.h"
#include "theme/motion.h"

#include <QMouseEvent>
#include <QMovie>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace Restante {

namespace {

constexpr qreal largestScale = 16;
constexpr qreal smallestScale = 0.02;
constexpr qreal stepFactor = 1.25;
/// Frames are decoded here, in the GUI thread, one by one: larger ones would make the window stutter.
constexpr qint64 mostFramePixels = 4'000'000;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::OpenHandCursor);
}

void PictureView::show(const PreviewContent &content)
{
    delete std::exchange(m_movie, nullptr);
    m_buffer.close();
    m_picture = QPixmap::fromImage(content.picture.image);
    m_original = content.picture.original;
    m_scale = 0;
    if (content.picture.isAnimated && !standsStill() && qint64(m_original.width()) * m_original.height() <= mostFramePixels) {
        m_octets = content.octets;
        m_buffer.setBuffer(&m_octets);
        m_buffer.open(QIODevice::ReadOnly);
        m_movie = new QMovie(&m_buffer, {}, this);
        connect(m_movie, &QMovie::frameChanged, this, [this] {
            m_picture = m_movie->currentPixmap();
            viewport()->update();
        });
        m_movie->start();
    }
    layOut();
}

qreal PictureView::fittingScale() const
{
    if (m_original.isEmpty())
        return 1;
    const QSizeF room = QSizeF(maximumViewportSize()) * devicePixelRatio();
    // A small picture is not blown up.
    return qMin<qreal>(1, qMin(room.width() / m_original.width(), room.height() / m_original.height()));
}

qreal PictureView::scale() const
{
    return m_scale > 0 ? m_scale : fittingScale();
}

void PictureView::setScale(qreal scale, const QPointF &keep)
{
    const qreal before = this->scale();
    m_scale = qBound(smallestScale, scale, largestScale);
    const qreal factor = m_scale / before;
    const QPointF at(horizontalScrollBar()->value() + keep.x(), verticalScrollBar()->value() + keep.y());
    layOut();
    horizontalScrollBar()->setValue(qRound(at.x() * factor - keep.x()));
    verticalScrollBar()->setValue(qRound(at.y() * factor - keep.y()));
}

void PictureView::zoom(int steps)
{
    setScale(scale() * std::pow(stepFactor, steps), viewport()->rect().center());
}

void PictureView::fit()
{
    m_scale = 0;
    layOut();
}

void PictureView::layOut()
{
    const QSize beyond = shownSize().toSize() - viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, beyond.width()));
    verticalScrollBar()->setRange(0, qMax(0, beyond.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.window);
    const QSizeF size = shownSize();
    const QPointF place(
        size.width() < viewport()->width() ? (viewport()->width() - size.width()) / 2 : -horizontalScrollBar()->value(),
        size.height() < viewport()->height() ? (viewport()->height() - size.height()) / 2 : -verticalScrollBar()->value());
    const QRectF area(place, size);
    // Paper behind what is transparent: line drawings in black vanish on a dark ground.
    painter.fillRect(area, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < 3);
    painter.drawPixmap(area, m_picture, m_picture.rect());
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setScale(scale() * std::pow(stepFactor, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position().toPoint();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - std::exchange(m_grabbed, event->position().toPoint());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_scale > 0)
        fit();
    else
        setScale(1, event->position());
}

} // namespace Restante

#include "moc_pictureview.cpp"

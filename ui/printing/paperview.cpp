// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperview.h"

#include "theme/colours.h"
#include "theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

namespace Restante {

namespace {
constexpr int pagesKept = 12;
constexpr qreal largestZoom = 1.25;
} // namespace

PaperView::PaperView(QThreadPool &pool, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pool(pool)
    , m_images(pagesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        for (int page = 0; page < m_pageCount; ++page) {
            if (sheet(page).bottom() > viewport()->height() / 3) {
                setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(m_pageCount));
                break;
            }
        }
    });
}

void PaperView::setPaper(const std::shared_ptr<Paper> &paper)
{
    m_paper = paper;
    m_pageCount = paper->pageCount(); // both are fixed once it is made
    m_pageSize = paper->pageSize();
    setAccessibleDescription(tr("Page %1 of %2").arg(1).arg(m_pageCount));
    settle();
}

void PaperView::settle()
{
    ++m_turn;
    m_images.clear();
    m_ordered.clear();
    if (m_pageCount == 0)
        return;
    const int gap = Metrics(font()).px(20);
    m_zoom = qBound(0.2, (viewport()->width() - 2.0 * gap) / m_pageSize.width(), largestZoom);
    const int height = gap + m_pageCount * (qRound(m_pageSize.height() * m_zoom) + gap);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap * 2);
    viewport()->update();
}

QRect PaperView::sheet(int page) const
{
    const int gap = Metrics(font()).px(20);
    const QSize size = (m_pageSize * m_zoom).toSize();
    return QRect(
        QPoint((viewport()->width() - size.width()) / 2, gap + page * (size.height() + gap) - verticalScrollBar()->value()),
        size);
}

void PaperView::order(int page)
{
    if (m_ordered.contains(page))
        return;
    m_ordered.insert(page);
    const qreal ratio = devicePixelRatioF();
    QtConcurrent::run(&m_pool, [paper = m_paper, page, zoom = m_zoom, ratio] {
        QImage image((paper->pageSize() * zoom * ratio).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(zoom * ratio, zoom * ratio);
        paper->paintPage(painter, page);
        painter.end();
        image.setDevicePixelRatio(ratio);
        return image;
    }).then(this, [this, page, turn = m_turn](const QImage &image) {
        if (turn != m_turn)
            return;
        m_images.insert(page, new QImage(image));
        m_ordered.remove(page);
        viewport()->update();
    });
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours colours = coloursOf(palette());
    painter.fillRect(viewport()->rect(), colours.window);
    if (m_pageCount == 0)
        return;
    const QRect first = sheet(0);
    const int step = sheet(1).top() - first.top();
    const int from = qMax(0, -first.bottom() / step);
    for (int page = from; page < m_pageCount && sheet(page).top() < viewport()->height(); ++page) {
        const QRect rect = sheet(page);
        painter.fillRect(rect, Qt::white);
        if (const QImage *image = m_images.object(page))
            painter.drawImage(rect.topLeft(), *image);
        else
            order(page);
        painter.setPen(colours.line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    settle();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        break;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        break;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        settle();
}

} // namespace Restante

#include "moc_paperview.cpp"

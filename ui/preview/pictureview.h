// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/previewcontent.h"
#include "preview/zoomable.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QPixmap>

class QMovie;

namespace Restante {

/// A picture that fits its room, or as close as one likes; pulled about with the mouse. Animations run.
class PictureView final : public QAbstractScrollArea, public Zoomable
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void show(const PreviewContent &content);
    void zoom(int steps) override;
    void fit() override;
    /// Of the picture's own size on the screen.
    qreal scale() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setScale(qreal scale, const QPointF &keep);
    void layOut();
    QSizeF shownSize() const { return QSizeF(m_original) * scale() / devicePixelRatio(); }
    qreal fittingScale() const;

    QPixmap m_picture;
    QSize m_original;
    qreal m_scale = 0; ///< 0: as it fits
    QByteArray m_octets;
    QBuffer m_buffer;
    QMovie *m_movie = nullptr;
    QPoint m_grabbed;
};

} // namespace Restante

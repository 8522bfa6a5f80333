// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paper.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QSet>

class QThreadPool;

namespace Restante {

/// Sheets of paper one below the other, as wide as the window allows; only those in sight are painted, by the pool's thread. To a
/// screen reader it says which page is in sight.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `pool` has one thread, which alone uses the paper.
    explicit PaperView(QThreadPool &pool, QWidget *parent = nullptr);

    void setPaper(const std::shared_ptr<Paper> &paper);
    int pageCount() const { return m_pageCount; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    QRect sheet(int page) const; ///< in the viewport
    void order(int page);

    QThreadPool &m_pool;
    std::shared_ptr<Paper> m_paper;
    int m_pageCount = 0;
    QSizeF m_pageSize;
    qreal m_zoom = 1;
    QCache<int, QImage> m_images;
    QSet<int> m_ordered;
    quint64 m_turn = 0;
};

} // namespace Restante

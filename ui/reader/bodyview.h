// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"

#include <QTextBrowser>

namespace Restante {

/// Shows a built body: at most 72 characters wide for plain text, quote bars, links that say where they go and open nothing by
/// themselves. Every resource is answered by the document; sources and navigation of QTextBrowser are switched off.
class BodyView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);

    void showBody(const BuiltBody &body);
    void clearBody();
    const std::shared_ptr<BodyDocument> &body() const { return m_body; }
    /// Pixels of a line of such a body, as the view is now.
    int widthFor(BodyForm form, const QFont &font) const;

    /// One page down or up; false when there is no further.
    bool page(bool backwards);
    /// The text of the link at an address, as the reader sees it.
    QString textOfLink(const QUrl &link) const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkClicked(const QUrl &link, const QString &text);
    void linkHovered(const QUrl &link); ///< empty: none any more
    void foldClicked(int number);
    void spacePressed(bool backwards);
    void contextMenuWanted(const QPoint &global, const QUrl &link, int picture); ///< "cid:N" is N; -1: none

protected:
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override {}
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *) const override { return false; }

private:
    void settleWidth(const QFont &font);
    int pictureAt(const QPoint &place) const;
    void paintQuoteBars();
    QRectF placeOf(const QTextBlock &block) const;

    std::shared_ptr<BodyDocument> m_body;
    BodyDocument m_blank;       ///< between two bodies
    ResourceAnswerer m_nothing; ///< answers while no body is shown
    bool m_limited = true;
    QString m_hoveredText;
};

} // namespace Restante

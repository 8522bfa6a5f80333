// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>

#include <stop_token>

namespace Restante {

class BodyDocument;

/// Where everything of a body stands, found out before the GUI thread has it. QTextEdit lays out anew whatever it is given, all
/// of it; so it is given this in place of QTextDocument's own layout, which belongs to a copy here and is only asked. Laid out
/// again, by the GUI thread, it is for another width alone. What stands in the document does not change any more.
class BodyLayout final : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    /// Lays out the first `characters` of `document` (with all of the last block), `width` pixels wide: in the thread that has
    /// it, which may give it to another then. What has frames is laid out whole. Where nobody waits any more, it ends early.
    static void layOut(BodyDocument &document, qreal width, int characters, const std::stop_token &left);
    /// All of the document is laid out.
    bool isWhole() const;
    /// What was laid out for the same document, made once more. False: it is another.
    bool takeOver(BodyLayout &whole);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return m_size; }
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;
    /// The same, where nobody goes on to ask for the lines of the block.
    QRectF placeOf(const QTextBlock &block) const;

protected:
    void documentChanged(int from, int removed, int added) override;
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format) override;

private:
    BodyLayout(BodyDocument &document, qreal width, int characters, const std::stop_token &left);
    void listen();
    QAbstractTextDocumentLayout &laid() const;
    void breakLines(const QTextBlock &block) const;

    BodyDocument *m_copy;
    QSizeF m_size;
};

} // namespace Restante

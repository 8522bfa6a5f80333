// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceview.h"

#include "source/sourcehighlighter.h"
#include "theme/metrics.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace Restante {

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new QWidget(this))
    , m_highlighter(new SourceHighlighter(document()))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(Metrics(font()).px(12));
    setFont(fixed);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight); // octets have no other
    setAccessibleName(tr("Source of the message"));
    document()->setDocumentMargin(Metrics(font()).px(8));
    m_gutter->installEventFilter(this);
    m_gutter->hide();
    m_highlighter->setColours(coloursOf(palette()));
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_gutter->update(); });
}

void SourceView::setSource(const QString &text, qsizetype firstLine, bool isBeginning)
{
    m_firstLine = firstLine;
    m_highlighter->setBeginning(isBeginning);
    setPlainText(text);
    settleGutter();
}

void SourceView::setNumbered(bool numbered)
{
    m_numbered = numbered;
    m_gutter->setVisible(numbered);
    settleGutter();
}

int SourceView::gutterWidth() const
{
    if (!m_numbered)
        return 0;
    const int digits = int(QString::number(m_firstLine + blockCount()).size());
    return fontMetrics().horizontalAdvance(u'9') * (digits + 2);
}

void SourceView::settleGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(QRect(contentsRect().topLeft(), QSize(gutterWidth(), contentsRect().height())));
}

void SourceView::paintGutter()
{
    QPainter painter(m_gutter);
    const Colours colours = coloursOf(palette());
    painter.fillRect(m_gutter->rect(), colours.window);
    painter.setFont(font());
    painter.setPen(colours.muted);
    const int right = m_gutter->width() - fontMetrics().horizontalAdvance(u'9');
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > m_gutter->height())
            break;
        painter.drawText(QRectF(0, rect.top(), right, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(m_firstLine + block.blockNumber()));
    }
}

bool SourceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    settleGutter();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setColours(coloursOf(palette()));
}

} // namespace Restante

#include "moc_sourceview.cpp"

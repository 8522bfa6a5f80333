// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/flowtext.h"

#include "theme/stylesheet.h"

#include <QContextMenuEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Restante {

FlowText::FlowText(QWidget *parent)
    : QTextBrowser(parent)
{
    setLook(this, "flow");
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Encoded as it was written. Afterwards: what a click changes may be this very text.
    connect(
        this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT linkClicked(link.toString(QUrl::FullyEncoded)); }, Qt::QueuedConnection);
}

void FlowText::setMarkup(const QString &markup)
{
    setHtml(markup);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLayoutDirection(layoutDirection());
    all.mergeBlockFormat(lines);
    const bool links = markup.contains("<a "_L1);
    setTextInteractionFlags(links ? Qt::TextBrowserInteraction : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    setFocusPolicy(links ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
}

int FlowText::heightForWidth(int width) const
{
    QTextDocument *text = document();
    const qreal before = text->textWidth();
    if (qFuzzyCompare(before, qreal(width)))
        return qCeil(text->size().height()); // as it is laid out already
    text->setTextWidth(qMax(1, width));
    const int height = qCeil(text->size().height());
    text->setTextWidth(before);
    return height;
}

QSize FlowText::sizeHint() const
{
    return { 200, heightForWidth(width() > 0 ? width() : 200) };
}

QSize FlowText::minimumSizeHint() const
{
    return { 40, fontMetrics().height() };
}

QVariant FlowText::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void FlowText::contextMenuEvent(QContextMenuEvent *event)
{
    const QString link = anchorAt(event->pos());
    if (link.isEmpty())
        QTextBrowser::contextMenuEvent(event);
    else
        Q_EMIT linkMenuWanted(link, event->globalPos());
}

void FlowText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FlowText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

} // namespace Restante

#include "moc_flowtext.cpp"

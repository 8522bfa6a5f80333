// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/flowtext.h"

#include "theme/stylesheet.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QTextBlock>
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
    if (markup == m_markup && layoutDirection() == m_direction) {
        setTextCursor(QTextCursor(document())); // what was selected was of the message before
        return;
    }
    m_markup = markup;
    m_direction = layoutDirection();
    setHtml(u"<div dir=\"%1\">%2</div>"_s.arg(layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, markup));
    m_heights.clear();
    const bool links = markup.contains("<a "_L1);
    setTextInteractionFlags(links ? Qt::TextBrowserInteraction : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    setFocusPolicy(links ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
}

/// What is not known lays out the text twice.
int FlowText::heightForWidth(int width) const
{
    QTextDocument *text = document();
    const qreal before = text->textWidth();
    if (!m_heights.knowsUnbroken() && isUnbroken())
        m_heights.setUnbroken(qCeil(text->idealWidth()), qCeil(text->size().height()));
    if (const std::optional<int> known = m_heights.at(width))
        return *known;
    const bool isLaid = qFuzzyCompare(before, qreal(width));
    if (!isLaid)
        text->setTextWidth(qMax(1, width));
    const int height = qCeil(text->size().height());
    if (!isLaid)
        text->setTextWidth(before);
    m_heights.add(width, height);
    return height;
}

/// All of its lines are as long as they are.
bool FlowText::isUnbroken() const
{
    document()->size(); // lays out what was not
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.layout()->lineCount() != 1 + block.text().count(QChar::LineSeparator))
            return false;
    }
    return true;
}

QSize FlowText::sizeHint() const
{
    return { 200, heightForWidth(width() > 0 ? width() : 200) };
}

QSize FlowText::minimumSizeHint() const
{
    return { 40, fontMetrics().height() };
}

void FlowText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
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
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void FlowText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

} // namespace Restante

#include "moc_flowtext.cpp"

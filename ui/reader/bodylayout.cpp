// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodylayout.h"

#include "reader/bodydocument.h"

#include <QAbstractEventDispatcher>
#include <QAccessible>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTimerEvent>

namespace Restante {

namespace {

/// As QTextEdit breaks lines, which lays out anew where a document says otherwise.
void breakAnywhere(QTextDocument &document)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

/// The layout would go on by timers, also where nothing is left to do, and no other thread can stop them.
void endTimers(QAbstractTextDocumentLayout &layout)
{
    constexpr int mostRounds = 4;
    const auto *dispatcher = QAbstractEventDispatcher::instance(); // without one no timer begins
    for (int round = 0; dispatcher && round < mostRounds; ++round) {
        const auto timers = dispatcher->registeredTimers(&layout);
        for (const auto &timer : timers) {
            QTimerEvent event(timer.timerId);
            QCoreApplication::sendEvent(&layout, &event);
        }
    }
}

BodyDocument *copyOf(BodyDocument &document, int characters, QObject *parent)
{
    auto *copy = new BodyDocument(parent);
    copy->setUndoRedoEnabled(false);
    copy->setDocumentMargin(document.documentMargin());
    copy->setIndentWidth(document.indentWidth());
    copy->setDefaultFont(document.defaultFont());
    copy->setDefaultTextOption(document.defaultTextOption());
    copy->answerer() = document.answerer();
    QTextCursor cursor(copy);
    cursor.setBlockFormat(document.begin().blockFormat()); // the first block joins this one
    QTextCursor copied(&document);
    copied.setPosition(qMin(characters, document.characterCount() - 1), QTextCursor::KeepAnchor);
    copied.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (!document.isEmpty())
        cursor.insertFragment(copied.selection());
    copy->rootFrame()->setFrameFormat(document.rootFrame()->frameFormat());
    return copy;
}

} // namespace

void BodyLayout::layOut(BodyDocument &document, qreal width, int characters, const std::stop_token &left)
{
    breakAnywhere(document);
    document.setPageSize(QSizeF(width, -1));
    document.setDocumentLayout(new BodyLayout(document, width, characters, left));
}

BodyLayout::BodyLayout(BodyDocument &document, qreal width, int characters, const std::stop_token &left)
    : QAbstractTextDocumentLayout(&document)
    , m_copy(copyOf(document, characters, this))
{
    m_copy->setPageSize(QSizeF(0, 0)); // the layout that is made next waits for a width
    listen();
    m_copy->setPageSize(QSizeF(width, -1));
    constexpr int atOnce = 100; // blocks
    for (QTextBlock block = m_copy->begin(); block.isValid() && !left.stop_requested();
         block = m_copy->findBlockByNumber(block.blockNumber() + atOnce))
        laid().blockBoundingRect(block);
    if (left.stop_requested())
        return;
    m_size = laid().documentSize(); // of all of it
    endTimers(laid());
    // What draws letters is each thread's own, and a block remembers the last that it was laid out with.
    for (QTextBlock block = m_copy->begin(); block.isValid(); block = block.next())
        block.layout()->setFont(block.layout()->font());
}

void BodyLayout::listen()
{
    connect(m_copy->documentLayout(), &QAbstractTextDocumentLayout::update, this, &BodyLayout::update);
    connect(m_copy->documentLayout(), &QAbstractTextDocumentLayout::updateBlock, this,
            [this](const QTextBlock &block) { Q_EMIT updateBlock(this->document()->findBlockByNumber(block.blockNumber())); });
    connect(m_copy->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](const QSizeF &size) {
        m_size = size;
        Q_EMIT documentSizeChanged(size);
    });
}

bool BodyLayout::isWhole() const
{
    return m_copy->characterCount() == document()->characterCount();
}

bool BodyLayout::takeOver(BodyLayout &whole)
{
    if (whole.m_copy->characterCount() != document()->characterCount())
        return false;
    std::swap(m_copy, whole.m_copy);
    m_copy->setParent(this);
    whole.m_copy->setParent(&whole);
    m_copy->documentLayout()->disconnect(&whole);
    whole.m_copy->documentLayout()->disconnect(this);
    listen();
    m_size = whole.m_size;
    documentChanged(0, 0, 0); // the width may be another by now
    Q_EMIT documentSizeChanged(m_size);
    Q_EMIT update();
    return true;
}

QAbstractTextDocumentLayout &BodyLayout::laid() const
{
    return *m_copy->documentLayout();
}

void BodyLayout::documentChanged(int from, int removed, int added)
{
    Q_UNUSED(from)
    Q_UNUSED(removed)
    Q_UNUSED(added)
    // Its text does not change: it was given another width, or the same one once more.
    if (m_copy->pageSize() == document()->pageSize())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.clearLayout();
    m_copy->setPageSize(document()->pageSize());
}

void BodyLayout::draw(QPainter *painter, const PaintContext &context)
{
    PaintContext own = context;
    for (Selection &selection : own.selections) {
        const int last = m_copy->characterCount() - 1;
        QTextCursor cursor(m_copy);
        cursor.setPosition(qMin(selection.cursor.anchor(), last));
        cursor.setPosition(qMin(selection.cursor.position(), last), QTextCursor::KeepAnchor);
        selection.cursor = cursor;
    }
    laid().draw(painter, own);
    // Assistive programs ask for the lines of what is seen, and find them in the blocks.
    if (!QAccessible::isActive())
        return;
    const int end = hitTest(context.clip.bottomRight(), Qt::FuzzyHit);
    for (QTextBlock block = document()->findBlock(hitTest(context.clip.topLeft(), Qt::FuzzyHit));
         block.isValid() && block.position() <= end; block = block.next())
        breakLines(block);
}

int BodyLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    return laid().hitTest(point, accuracy);
}

QRectF BodyLayout::frameBoundingRect(QTextFrame *frame) const
{
    if (frame == document()->rootFrame())
        return laid().frameBoundingRect(m_copy->rootFrame());
    QTextCursor cursor(m_copy);
    cursor.setPosition(frame->firstPosition());
    return laid().frameBoundingRect(cursor.currentFrame());
}

QRectF BodyLayout::placeOf(const QTextBlock &block) const
{
    const QTextBlock known = m_copy->findBlockByNumber(block.blockNumber());
    return known.isValid() ? laid().blockBoundingRect(known) : QRectF(0, m_size.height(), 0, 0);
}

QRectF BodyLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF place = placeOf(block);
    breakLines(block);
    return place;
}

/// Who asked for the place of a block may ask the block for its lines next: a cursor does. The same words in the same width
/// break at the same places.
void BodyLayout::breakLines(const QTextBlock &block) const
{
    QTextLayout &lines = *block.layout();
    const QTextBlock twin = m_copy->findBlockByNumber(block.blockNumber());
    if (!twin.isValid() || lines.lineCount() == twin.layout()->lineCount())
        return;
    const QTextLayout &known = *twin.layout();
    lines.setTextOption(known.textOption());
    lines.setPosition(known.position());
    lines.beginLayout();
    for (int i = 0; i < known.lineCount(); ++i) {
        QTextLine line = lines.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(known.lineAt(i).width());
        line.setPosition(known.lineAt(i).position());
    }
    lines.endLayout();
}

void BodyLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format)
{
    const QTextObjectInterface *handler = laid().handlerForObject(format.objectType());
    if (!handler)
        return;
    const QSizeF size = const_cast<QTextObjectInterface *>(handler)->intrinsicSize(m_copy, position, format);
    item.setWidth(size.width());
    item.setAscent(size.height());
    item.setDescent(0);
}

} // namespace Restante

#include "moc_bodylayout.cpp"

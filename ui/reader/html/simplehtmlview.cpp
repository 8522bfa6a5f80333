// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/simplehtmlview.h"

#include "answering/visiblewords.h"
#include "reader/bodyview.h"
#include "theme/colours.h"

#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace Restante {

namespace {
constexpr qsizetype mostPlaces = 2000; ///< more marks than anybody looks at; each costs at every paint
}

SimpleHtmlView::SimpleHtmlView(QWidget *parent)
    : HtmlView(parent)
    , m_view(new BodyView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &BodyView::linkClicked, this, &HtmlView::linkClicked);
    connect(m_view, &BodyView::linkHovered, this, &HtmlView::linkHovered);
    connect(m_view, &BodyView::foldClicked, this, &HtmlView::foldClicked);
    connect(m_view, &BodyView::spacePressed, this, &HtmlView::spacePressed);
    connect(m_view, &BodyView::contextMenuWanted, this, [this](const QPoint &global, const QUrl &link, int picture) {
        Q_EMIT menuWanted({ global, link, m_view->textOfLink(link), picture });
    });
}

void SimpleHtmlView::showBody(const BuiltBody &body)
{
    m_marked.clear();
    m_places.clear();
    m_view->setExtraSelections({});
    m_view->showBody(body);
    Q_EMIT shown();
}

void SimpleHtmlView::clearBody()
{
    m_places.clear();
    m_view->clearBody();
}

bool SimpleHtmlView::page(bool backwards)
{
    return m_view->page(backwards);
}

void SimpleHtmlView::mark(const QList<QTextCursor> &places)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor &place : places) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = place;
        selection.format.setBackground(coloursOf(m_view->palette()).highlight);
        marks.append(selection);
    }
    m_view->setExtraSelections(marks);
}

void SimpleHtmlView::find(const QString &words, FindStep step)
{
    QTextCursor cursor = m_view->textCursor();
    if (m_marked != words) {
        m_marked = words;
        m_places.clear();
        QTextCursor place(m_view->document());
        while (!words.isEmpty() && m_places.size() < mostPlaces) {
            place = m_view->document()->find(words, place);
            if (place.isNull())
                break;
            m_places.append(place);
        }
        mark(m_places);
    }
    if (m_places.isEmpty()) {
        cursor.clearSelection();
        m_view->setTextCursor(cursor);
        Q_EMIT found(0, 0);
        return;
    }
    // While typing, what is found already may grow where it stands.
    const int here = step == FindStep::Forwards ? cursor.selectionEnd() : cursor.selectionStart();
    qsizetype which = 0;
    if (step == FindStep::Backwards) {
        which = m_places.size() - 1;
        while (which > 0 && m_places[which].selectionStart() >= here)
            --which;
        if (m_places[which].selectionStart() >= here)
            which = m_places.size() - 1;
    } else {
        while (which < m_places.size() - 1 && m_places[which].selectionStart() < here)
            ++which;
        if (m_places[which].selectionStart() < here)
            which = 0;
    }
    m_view->setTextCursor(m_places[which]);
    Q_EMIT found(int(which) + 1, int(m_places.size()));
}

void SimpleHtmlView::copy()
{
    m_view->copy();
}

void SimpleHtmlView::selectAll()
{
    m_view->selectAll();
}

QString SimpleHtmlView::selectedText() const
{
    if (!m_view->textCursor().hasSelection())
        return {};
    QTextDocument selected;
    QTextCursor(&selected).insertFragment(m_view->textCursor().selection());
    return visibleWords(selected);
}

QString SimpleHtmlView::textOfLink(const QUrl &link) const
{
    return m_view->textOfLink(link);
}

} // namespace Restante

#include "moc_htmlview.cpp" // it has no source of its own
#include "moc_simplehtmlview.cpp"

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/textview.h"

#include "theme/colours.h"
#include "theme/metrics.h"

#include <QFontDatabase>
#include <QSyntaxHighlighter>
#include <QWheelEvent>

namespace Restante {

namespace {

constexpr int mostSteps = 12;

class PatchColours final : public QSyntaxHighlighter
{
public:
    PatchColours(QTextDocument *document, const Colours &colours)
        : QSyntaxHighlighter(document)
        , m_colours(colours)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        if (text.startsWith(u"+++") || text.startsWith(u"---") || text.startsWith(u"@@") || text.startsWith(u"diff "))
            setFormat(0, int(text.size()), m_colours.accent);
        else if (text.startsWith(u'+'))
            setFormat(0, int(text.size()), m_colours.good);
        else if (text.startsWith(u'-'))
            setFormat(0, int(text.size()), m_colours.bad);
    }

private:
    Colours m_colours;
};

} // namespace

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(Metrics(font()).px(16));
}

void TextView::show(const QString &text, Kind kind)
{
    m_steps = 0;
    if (kind != Kind::Prose) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(Metrics(font()).px(13));
        setFont(fixed);
    }
    setLineWrapMode(kind == Kind::Patch ? NoWrap : WidgetWidth);
    setPlainText(text);
    if (kind == Kind::Patch)
        new PatchColours(document(), coloursOf(palette()));
}

void TextView::zoom(int steps)
{
    const int wanted = qBound(-mostSteps / 3, m_steps + steps, mostSteps);
    zoomIn((wanted - m_steps) * 2);
    m_steps = wanted;
}

void TextView::fit()
{
    zoom(-m_steps);
}

void TextView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace Restante

#include "moc_textview.cpp"

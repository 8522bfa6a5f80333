// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchfield.h"

#include "search/searchhelp.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;

namespace Restante {

namespace {
constexpr auto pause = 120ms; ///< between two keys of a person who types
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_hint(new QLabel(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this))
    , m_clear(new QToolButton(this))
    , m_help(new SearchHelp(this))
{
    setLook(this, "search");
    setPlaceholderText(tr("Search all mail"));
    setAccessibleName(placeholderText());
    m_clear->setIcon(lineIcon(Icon::Close));
    m_clear->setToolTip(tr("End the search"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        tell();
    });
    setMaxLength(1000);
    setLook(m_hint, "small");
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::cursorPositionChanged, m_help, &SearchHelp::offer);
    // Also what a menu or the button within the field wrote.
    connect(this, &QLineEdit::textChanged, this, [this] {
        updateHint();
        markChips();
        m_help->offer();
        m_pause.start();
    });
}

void SearchField::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::empty()
{
    const QSignalBlocker blocker(this);
    clear();
    m_told.clear();
    m_pause.stop();
    updateHint();
}

void SearchField::setNames(const SearchNames &names)
{
    m_help->setNames(names);
}

/// A line of text takes formats from input methods alone: an event without text brings them.
void SearchField::markChips()
{
    const Colours colours = coloursOf(palette());
    QTextCharFormat pill;
    pill.setBackground(colours.accentSoft);
    pill.setForeground(colours.accent);
    QList<QInputMethodEvent::Attribute> attributes;
    const auto chips = chipsIn(text());
    for (const SearchChip &chip : chips)
        attributes.append({ QInputMethodEvent::TextFormat, int(chip.start) - cursorPosition(), int(chip.length), pill });
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markChips();
}

void SearchField::tell()
{
    m_pause.stop();
    const QString words = text().trimmed();
    if (std::exchange(m_told, words) != words)
        Q_EMIT searchChanged(words);
}

void SearchField::end()
{
    clear();
    tell();
    Q_EMIT left();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        event->accept();
        return;
    case Qt::Key_Up:
        m_help->step(-1);
        event->accept();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->key() == Qt::Key_Down ? m_help->step(1) : m_help->take()) {
            event->accept();
            return;
        }
        m_help->hide();
        tell();
        Q_EMIT listWanted();
        event->accept();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Metrics metrics(font());
    const int size = metrics.px(16);
    QPainter painter(this);
    QRect place(metrics.px(11), (height() - size) / 2, size, size);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(width() - metrics.px(11));
    paintIcon(&painter, Icon::Search, place, coloursOf(palette()).muted);
}

void SearchField::updateHint()
{
    m_hint->setVisible(text().isEmpty() && !hasFocus());
    m_clear->setVisible(!text().isEmpty());
}

/// The text stands between the glass and what is at the other end: the shortcut, or the button that clears.
void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const Metrics metrics(font());
    const int margin = metrics.px(11);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const auto moveToEnd = [&](QWidget *widget, int space) {
        widget->adjustSize();
        widget->move(reversed ? space : width() - widget->width() - space, (height() - widget->height()) / 2);
    };
    moveToEnd(m_hint, margin);
    moveToEnd(m_clear, 2);
    const int glass = metrics.px(26);
    const int end = qMax(m_hint->width(), m_clear->width()) + metrics.px(6);
    setTextMargins(reversed ? end : glass, 0, reversed ? glass : end, 0);
    updateHint();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    updateHint();
    m_help->offer();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    updateHint();
    m_help->hide();
}

} // namespace Restante

#include "moc_searchfield.cpp"

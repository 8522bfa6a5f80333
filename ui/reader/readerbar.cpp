// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerbar.h"

#include "theme/icons.h"
#include "theme/metrics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace Restante {

namespace {

constexpr qreal barGap = 4; ///< drawn pixels

Qt::ToolButtonStyle styleOf(const QAction &action, bool narrow)
{
    if (action.icon().isNull())
        return Qt::ToolButtonTextOnly;
    if (narrow || action.priority() == QAction::LowPriority || action.property(ReaderBar::wordsWithRoom).toBool())
        return Qt::ToolButtonIconOnly;
    return action.priority() == QAction::HighPriority ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly;
}

int widthOf(QWidget *widget)
{
    widget->ensurePolished();
    return widget->sizeHint().width();
}

} // namespace

ReaderBar::ReaderBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_form(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    const Metrics metrics(font());
    setFixedHeight(metrics.px(43));
    m_row->setContentsMargins(metrics.px(16), 0, metrics.px(16), 0);
    m_row->setSpacing(metrics.px(barGap));
    m_form->setPopupMode(QToolButton::InstantPopup);
    m_form->setToolTip(tr("How this message is shown"));
    // The sign of a menu stands behind the words.
    m_form->setIcon(lineIcon(Icon::TriangleDown));
    m_form->setIconSize(QSize(metrics.px(9), metrics.px(9)));
    m_form->setLayoutDirection(m_form->layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_form->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(lineIcon(Icon::More));
    m_more->setIconSize(QSize(metrics.px(16), metrics.px(16)));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_row->addStretch();
    m_row->addWidget(m_form);
    m_row->addWidget(m_more);
}

void ReaderBar::setActions(const QList<QAction *> &actions)
{
    const int size = Metrics(font()).px(16);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIconSize(QSize(size, size));
        m_row->insertWidget(int(m_buttons.size()), button);
        m_buttons += button;
    }
    m_widths.clear();
    dress(0);
}

int ReaderBar::mostLevel() const
{
    return int(std::ranges::count_if(
        m_buttons, [](const QToolButton *button) { return button->defaultAction()->property(wordsWithRoom).toBool(); }));
}

Qt::ToolButtonStyle ReaderBar::styleAt(int level, const QToolButton &of) const
{
    int without = mostLevel() - qMax(0, level);
    for (const QToolButton *button : m_buttons) {
        const bool words = button->defaultAction()->property(wordsWithRoom).toBool() && --without < 0;
        if (button == &of)
            return words ? Qt::ToolButtonTextBesideIcon : styleOf(*of.defaultAction(), level == narrow);
    }
    return of.toolButtonStyle();
}

void ReaderBar::dress(int level)
{
    m_level = level;
    m_row->setSpacing(level == narrow ? 0 : Metrics(font()).px(barGap));
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(styleAt(level, *button));
}

int ReaderBar::widthAt(int level)
{
    int width = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->isHidden())
            continue;
        const Qt::ToolButtonStyle style = styleAt(level, *button);
        int &known = m_widths[{ button, style }];
        if (known == 0) {
            button->setToolButtonStyle(style);
            known = widthOf(button);
            button->setToolButtonStyle(styleAt(m_level, *button));
        }
        width += known + Metrics(font()).px(barGap);
    }
    return width;
}

bool ReaderBar::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_widths.clear();
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest: // a button has other words
        fit();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ReaderBar::fit()
{
    const int space = Metrics(font()).px(barGap);
    const QMargins margins = m_row->contentsMargins();
    const int rest = margins.left() + margins.right() + widthOf(m_form) + widthOf(m_more) + 2 * space;
    int level = mostLevel();
    while (level > narrow && widthAt(level) + rest > width())
        --level;
    if (level != m_level)
        dress(level);
}

} // namespace Restante

#include "moc_readerbar.cpp"

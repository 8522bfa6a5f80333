// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/banner.h"

#include "theme/colours.h"
#include "theme/layoutpause.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "theme/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Restante {

Banner::Banner(Kind kind, Icon icon, const QString &text, QWidget *parent)
    : ColumnItem(parent)
    , m_kind(kind)
    , m_icon(icon)
    , m_sign(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_text(new WrappedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    const Metrics metrics(font());
    setLook(this, kind == Kind::Danger ? "alarm" : kind == Kind::Warning ? "banner" : "note");
    setLook(m_title, "strong");
    m_title->hide();
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(metrics.px(120));
    m_row->setContentsMargins(metrics.px(13), metrics.px(9), metrics.px(11), metrics.px(9));
    m_row->setSpacing(metrics.px(10));
    m_row->addWidget(m_sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_row->addLayout(words, 1);
    setText(text);
    tint();
}

Banner *Banner::addButton(const QString &text, std::function<void()> action, const char *look)
{
    auto *button = new QPushButton(text, this);
    setLook(button, look);
    // The action may close the banner: it runs after the click is over.
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); }, Qt::QueuedConnection);
    addControl(button);
    m_lastButton = button;
    return this;
}

void Banner::setButtonToolTip(const QString &text)
{
    // Plain text, whatever an address in it looks like.
    m_lastButton->setToolTip(text.toHtmlEscaped());
    m_lastButton->setAccessibleDescription(text);
}

Banner *Banner::addMenu(QMenu *menu)
{
    const Metrics metrics(font());
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(Icon::More));
    button->setIconSize(QSize(metrics.px(16), metrics.px(16)));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("More"));
    button->setAccessibleName(tr("More"));
    button->setMenu(menu);
    addControl(button);
    return this;
}

/// Shown now: a layout shows what is new in it one event later, and all around is arranged for each control once more.
void Banner::addControl(QWidget *control)
{
    const LayoutPause pause(this);
    m_row->addWidget(control);
    control->show();
}

void Banner::clearButtons()
{
    const auto buttons = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        button->hide();
        button->deleteLater();
    }
}

Banner *Banner::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    nameIt();
    return this;
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    nameIt();
}

void Banner::nameIt()
{
    setAccessibleName(m_title->text().isEmpty() ? m_text->text() : m_title->text() + u'\n' + m_text->text());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::tint()
{
    const Colours colours = coloursOf(palette());
    const int size = Metrics(font()).px(16);
    const QColor colour = m_kind == Kind::Danger ? colours.bad : m_kind == Kind::Warning ? colours.warn : colours.text;
    m_sign->setPixmap(iconPixmap(m_icon, size, devicePixelRatio(), colour));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
}

} // namespace Restante

#include "moc_banner.cpp"

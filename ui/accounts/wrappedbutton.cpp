// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/wrappedbutton.h"

#include "accounts/looks.h"
#include "theme/stylesheet.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace Restante {

WrappedButton::WrappedButton(QAbstractButton *button, const char *look)
    : m_button(button)
    , m_text(new QLabel(button->text()))
    , m_hint(textLabel({}, "small"))
{
    m_text->setWordWrap(true);
    m_text->setBuddy(button);
    if (look)
        setLook(m_text, look);
    button->setAccessibleName(withoutMnemonic(button->text()));
    button->setText({});
    setLook(button, "alone");
    m_hint->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(m_text);
    texts->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(button, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void WrappedButton::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setAccessibleDescription(hint);
}

void WrappedButton::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect text = m_text->geometry() | (m_hint->isVisible() ? m_hint->geometry() : QRect());
    if (event->button() != Qt::LeftButton || !m_button->isEnabled() || !text.contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace Restante

#include "moc_wrappedbutton.cpp"

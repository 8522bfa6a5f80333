// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/choicecard.h"

#include "accounts/flowrow.h"
#include "accounts/looks.h"
#include "theme/colours.h"
#include "theme/stylesheet.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int drawnIndicator = 25; // from the edge of the radio button to its text

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &description, QButtonGroup *group, QWidget *parent)
    : QWidget(parent)
    , m_radio(new QRadioButton(title))
    , m_title(new FlowRow(scaled(6)))
    , m_description(textLabel({}, "muted"))
{
    group->addButton(m_radio);
    setLook(m_radio, "choice");
    m_title->addWidget(m_radio);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(11), scaled(9), scaled(12), scaled(9));
    column->setSpacing(scaled(2));
    column->addLayout(m_title);
    column->addWidget(m_description);
    m_description->setContentsMargins(0, 0, 0, 0);
    m_description->setIndent(0);
    setDescription(description);
    setSpokenTitle(withoutMnemonic(title));

    connect(m_radio, &QRadioButton::toggled, this, [this](bool on) {
        update();
        if (on)
            Q_EMIT chosen();
    });
    m_radio->installEventFilter(this);
}

bool ChoiceCard::isChosen() const
{
    return m_radio->isChecked();
}

void ChoiceCard::choose()
{
    m_radio->setChecked(true);
}

void ChoiceCard::addToTitle(QWidget *control)
{
    m_title->addWidget(control);
    control->installEventFilter(this);
}

void ChoiceCard::addToTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setLook(label, "strong");
    m_title->addWidget(label);
}

void ChoiceCard::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_radio->setAccessibleDescription(description);
    // Below the title's text, not below the button.
    const int indent = scaled(drawnIndicator);
    m_description->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
}

void ChoiceCard::setSpokenTitle(const QString &text)
{
    m_radio->setAccessibleName(text);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Whoever moves by keys sees where: the border of the card grows.
    const qreal width = m_radio->hasFocus() ? 2 : 1;
    painter.setPen(QPen(isChosen() ? colours.accent : m_radio->hasFocus() ? colours.muted : colours.line, width));
    painter.setBrush(isChosen() ? colours.accentSoft : colours.base);
    const qreal inset = width / 2;
    const qreal radius = scaled(8);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_radio->isEnabled()) {
        m_radio->setFocus(Qt::MouseFocusReason);
        choose();
    }
}

bool ChoiceCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_radio) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
    } else if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        choose();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Restante

#include "moc_choicecard.cpp"

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/choicecard.h"

#include "accounts/looks.h"
#include "theme/colours.h"
#include "theme/flowrow.h"
#include "theme/stylesheet.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Restante {

ChoiceCard::ChoiceCard(const QString &title, const QString &description, QButtonGroup *group, QWidget *parent)
    : QWidget(parent)
    , m_radio(new QRadioButton)
    , m_title(new QLabel(title))
    , m_texts(new QVBoxLayout)
    , m_description(textLabel({}, "muted"))
{
    group->addButton(m_radio);
    setLook(m_radio, "choice");
    setLook(m_title, "strong");
    m_title->setWordWrap(true);
    m_title->setBuddy(m_radio);
    m_texts->setSpacing(scaled(3));
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_description);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), scaled(9), scaled(12), scaled(9));
    row->setSpacing(scaled(10));
    row->addWidget(m_radio, 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
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
    titleRow()->addWidget(control);
    // The radio button stands in the middle of the line that the control makes taller.
    control->ensurePolished();
    m_radio->setMinimumHeight(qMax(m_radio->minimumHeight(), control->sizeHint().height()));
    control->installEventFilter(this);
}

void ChoiceCard::addToTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setLook(label, "strong");
    titleRow()->addWidget(label);
}

FlowRow *ChoiceCard::titleRow()
{
    if (!m_titleRow) {
        m_titleRow = new FlowRow(scaled(6));
        m_texts->removeWidget(m_title);
        m_texts->insertLayout(0, m_titleRow);
        m_title->setWordWrap(false);
        m_titleRow->addWidget(m_title);
    }
    return m_titleRow;
}

void ChoiceCard::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_radio->setAccessibleDescription(description);
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

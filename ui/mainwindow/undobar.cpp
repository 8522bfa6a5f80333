// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/undobar.h"

#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace Restante {

namespace {
constexpr auto shownFor = 8s; ///< Ctrl+Z works ever after
}

UndoBar::UndoBar(QWidget *parent, QWidget &over)
    : QFrame(parent)
    , m_over(over)
    , m_text(new QLabel(this))
{
    const Metrics metrics(font());
    setLook(this, "toast");
    setLook(m_text, "toast");
    m_text->setTextFormat(Qt::PlainText);
    auto *undo = new QPushButton(tr("Undo"), this);
    setLook(undo, "toast");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(16), metrics.px(6), metrics.px(8), metrics.px(6));
    row->setSpacing(metrics.px(12));
    row->addWidget(m_text);
    row->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    m_time.setSingleShot(true);
    m_time.setInterval(shownFor);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void UndoBar::tell(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_time.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::place()
{
    adjustSize();
    const int margin = Metrics(font()).px(16);
    const QWidget &middle = m_over.isVisible() ? m_over : *parentWidget();
    const int x = middle.mapTo(parentWidget(), middle.rect().center()).x() - width() / 2;
    move(qBound(margin, x, qMax(margin, parentWidget()->width() - width() - margin)),
         parentWidget()->height() - height() - margin);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_time.stop();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        m_time.start();
}

} // namespace Restante

#include "moc_undobar.cpp"

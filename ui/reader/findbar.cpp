// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/findbar.h"

#include "reader/html/htmlview.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Restante {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLineEdit(this))
    , m_verdict(new QLabel(this))
{
    const Metrics metrics(font());
    setLook(this, "bar");
    m_words->setPlaceholderText(tr("Find in this message"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    setLook(m_verdict, "muted");
    auto *next = new QPushButton(tr("Next"), this);
    auto *previous = new QPushButton(tr("Previous"), this);
    auto *closeButton = new QToolButton(this);
    closeButton->setIcon(lineIcon(Icon::Close));
    closeButton->setToolTip(tr("Close"));
    closeButton->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(24), metrics.px(6), metrics.px(12), metrics.px(6));
    row->addWidget(m_words, 1);
    row->addWidget(m_verdict);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(closeButton);
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(FindStep::FromHere); });
    connect(next, &QPushButton::clicked, this, [this] { find(FindStep::Forwards); });
    connect(previous, &QPushButton::clicked, this, [this] { find(FindStep::Backwards); });
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::setView(HtmlView *view)
{
    if (m_view == view)
        return;
    if (m_view)
        disconnect(m_view, &HtmlView::found, this, nullptr);
    m_view = view;
    connect(m_view, &HtmlView::found, this, &FindBar::tell);
}

void FindBar::lookAgain()
{
    if (isVisible() && !m_words->text().isEmpty())
        find(FindStep::FromHere);
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    lookAgain();
}

void FindBar::close()
{
    hide();
    m_verdict->clear();
    if (m_view) {
        m_view->find({}, FindStep::FromHere);
        m_view->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers() & Qt::ShiftModifier ? FindStep::Backwards : FindStep::Forwards);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::find(FindStep step)
{
    if (m_words->text().isEmpty())
        m_verdict->clear();
    if (m_view)
        m_view->find(m_words->text(), step);
}

void FindBar::tell(int which, int of)
{
    m_verdict->setText(m_words->text().isEmpty() || isHidden() ? QString()
                           : of == 0                           ? tr("Not found")
                                                               : tr("%1 of %2").arg(which).arg(of));
}

} // namespace Restante

#include "moc_findbar.cpp"

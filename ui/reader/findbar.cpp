// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/findbar.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace Restante {

FindBar::FindBar(QTextEdit &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
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
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(next, &QPushButton::clicked, this, [this] { find(false, false); });
    connect(previous, &QPushButton::clicked, this, [this] { find(true, false); });
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    m_verdict->clear();
    m_view.setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers() & Qt::ShiftModifier, false);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::find(bool backwards, bool fromHere)
{
    const QString words = m_words->text();
    QTextCursor cursor = m_view.textCursor();
    if (words.isEmpty()) {
        cursor.clearSelection();
        m_view.setTextCursor(cursor);
        m_verdict->clear();
        return;
    }
    // While typing, what is found already may grow where it stands.
    if (fromHere)
        cursor.setPosition(cursor.selectionStart());
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_view.document()->find(words, cursor, flags);
    if (found.isNull()) {
        QTextCursor edge(m_view.document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_view.document()->find(words, edge, flags);
    }
    m_verdict->setText(found.isNull() ? tr("Not found") : QString());
    if (!found.isNull())
        m_view.setTextCursor(found);
}

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/emptystate.h"

#include "theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Restante {

EmptyState::EmptyState(QWidget *parent)
    : GivenPlace(parent)
    , m_title(new QLabel(this))
    , m_line(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_third(new QPushButton(this))
{
    setLook(this, "page");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    setLook(m_title, "title");
    m_line->setTextFormat(Qt::PlainText);
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setWordWrap(true);
    setLook(m_line, "muted");

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addWidget(m_third);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_first, &QPushButton::clicked, this, &EmptyState::firstClicked);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondClicked);
    connect(m_third, &QPushButton::clicked, this, &EmptyState::thirdClicked);
    setButtons({});
}

void EmptyState::setText(const QString &title, const QString &line)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void EmptyState::setButtons(const QString &first, const QString &second, const QString &third)
{
    for (const auto &[button, text] :
         { std::pair { m_first, first }, std::pair { m_second, second }, std::pair { m_third, third } }) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    }
    setFocusProxy(first.isEmpty() ? nullptr : m_first);
}

void EmptyState::setPrimary(bool primary)
{
    setLook(m_first, primary ? "primary" : "");
}

} // namespace Restante

#include "moc_emptystate.cpp"

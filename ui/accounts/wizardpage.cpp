// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/wizardpage.h"

#include "accounts/looks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Restante {

WizardPage::WizardPage(AccountDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(textLabel({}, "title"))
    , m_subtitle(textLabel({}, "muted"))
    , m_body(new QVBoxLayout)
{
    m_body->setSpacing(scaled(12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(18));
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(scaled(6));
    column->addWidget(m_subtitle);
    column->addSpacing(scaled(9));
    column->addLayout(m_body);
    column->addStretch(1);
}

QString WizardPage::goOnText() const
{
    return tr("&Next");
}

QString WizardPage::title() const
{
    return m_title->text();
}

void WizardPage::beginWithLabels()
{
    m_body->insertSpacing(0, scaled(6));
    m_body->setSpacing(scaled(14));
}

void WizardPage::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
}

} // namespace Restante

#include "moc_wizardpage.cpp"

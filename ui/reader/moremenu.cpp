// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/moremenu.h"

#include "mail/messagedocument.h"
#include "reader/charsetmenu.h"
#include "reader/messagebody.h"

namespace Restante {

MoreMenu::MoreMenu(MessageBody &body, QWidget *parent)
    : QMenu(parent)
    , m_body(body)
    , m_first(addSeparator())
{
    addAction(tr("Find in this message…"), this, &MoreMenu::findWanted);
    m_fixedWidth = addAction(tr("Letters of one width"));
    m_fixedWidth->setCheckable(true);
    connect(m_fixedWidth, &QAction::triggered, &m_body, &MessageBody::setFixedWidth);
    m_ownColours = addAction(tr("In the message's own colours"));
    m_ownColours->setCheckable(true);
    connect(m_ownColours, &QAction::triggered, &m_body, [this](bool own) { m_body.setDropColours(!own); });
    m_charsets = new CharsetMenu(this);
    addMenu(m_charsets);
    connect(m_charsets, &CharsetMenu::chosen, this, &MoreMenu::charsetWanted);
    addSeparator();
    addAction(tr("Save message…"), this, &MoreMenu::saveWanted);
}

void MoreMenu::setFirst(const QList<QAction *> &actions)
{
    insertActions(m_first, actions);
}

void MoreMenu::updateFor(const MessageDocument &message)
{
    const BodyForm form = m_body.form();
    m_fixedWidth->setVisible(form == BodyForm::PlainText);
    m_fixedWidth->setChecked(m_body.isFixedWidth());
    m_ownColours->setVisible(form == BodyForm::SimpleHtml && m_body.built().ownColours);
    m_ownColours->setChecked(!m_body.dropsColours());
    m_charsets->setChosen(message.repairedCharset);
}

} // namespace Restante

#include "moc_moremenu.cpp"

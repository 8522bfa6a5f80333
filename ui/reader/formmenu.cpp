// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/formmenu.h"

#include "reader/html/originalengine.h"
#include "reader/messagebody.h"
#include "reader/originaltext.h"
#include "reader/readingmemory.h"
#include "text/visibletext.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int longestSender = 60; ///< characters of a menu entry

/// Whose mail it is: of several nobody's.
QString senderOf(const MessageDocument &message)
{
    return message.header.from.size() == 1 ? message.header.from.constFirst().addrSpec : QString();
}

} // namespace

FormMenu::FormMenu(QToolButton &button, MessageBody &body)
    : QObject(&button)
    , m_button(button)
    , m_body(body)
    , m_menu(new QMenu(&button))
{
    m_menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(m_menu);
    const std::pair<BodyForm, QString> forms[] = {
        { BodyForm::Original, tr("Original") },
        { BodyForm::SimpleHtml, tr("Simple HTML") },
        { BodyForm::PlainText, tr("Plain text") },
        { BodyForm::Source, tr("Source") },
    };
    for (const auto &[form, name] : forms) {
        QAction *action = group->addAction(name);
        action->setCheckable(true);
        action->setData(int(form));
        m_menu->addAction(action);
        m_forms.append(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto form = BodyForm(action->data().toInt());
        m_body.setForm(form);
        Q_EMIT formChosen(form);
    });
    m_menu->addSeparator();
    m_dark = m_menu->addAction(tr("Dark page"));
    m_dark->setCheckable(true);
    connect(m_dark, &QAction::triggered, this, [this](bool dark) { m_body.setGround(dark ? Ground::Dark : Ground::Light); });
    m_menu->addSeparator();
    m_always = m_menu->addAction(QString());
    m_always->setCheckable(true);
    connect(m_always, &QAction::triggered, this, &FormMenu::remember);
    m_always->setVisible(false);
    m_button.setMenu(m_menu);
}

void FormMenu::setMemory(ReadingMemory *memory)
{
    m_memory = memory;
}

BodyForm FormMenu::formFor(const MessageDocument &message, BodyForm preferred) const
{
    const std::optional<BodyForm> always = m_memory ? m_memory->of(senderOf(message)).form : std::nullopt;
    return possibleForm(message, always.value_or(preferred));
}

std::optional<Ground> FormMenu::groundFor(const MessageDocument &message) const
{
    return m_memory ? m_memory->of(senderOf(message)).ground : std::nullopt;
}

void FormMenu::update(const MessageDocument &message)
{
    const OriginalEngine &engine = OriginalEngine::ofProcess();
    const BodyForm form = m_body.form();
    const bool isMissing = engine.state() == OriginalEngine::State::Unusable;
    for (QAction *action : std::as_const(m_forms)) {
        const auto of = BodyForm(action->data().toInt());
        action->setChecked(of == form);
        action->setEnabled(possibleForm(message, of) == of && (of != BodyForm::Original || !isMissing));
        if (of == BodyForm::Original)
            action->setToolTip(isMissing ? originalTroubleText(engine.trouble()) : QString());
        if (of == form)
            m_button.setText(action->text());
    }
    m_dark->setVisible(form != BodyForm::Source);
    m_dark->setChecked(m_body.ground() == Ground::Dark);
    m_sender = m_memory && form != BodyForm::Source ? senderOf(message) : QString();
    m_always->setVisible(!m_sender.isEmpty());
    m_always->setText(tr("Always like this for mail from %1").arg(visibleText(m_sender, longestSender)).replace(u'&', u"&&"_s));
    if (m_memory) {
        const ReadingMemory::Choice choice = m_memory->of(m_sender);
        m_always->setChecked(choice.form == m_body.wantedForm() && choice.ground == m_body.chosenGround());
    }
}

void FormMenu::remember(bool always)
{
    if (m_memory)
        m_memory->choose(m_sender,
                         always ? ReadingMemory::Choice { m_body.wantedForm(), m_body.chosenGround() } : ReadingMemory::Choice());
}

} // namespace Restante

#include "moc_formmenu.cpp"

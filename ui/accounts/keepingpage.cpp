// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keepingpage.h"

#include "accounts/keepingform.h"
#include "accounts/looks.h"
#include "accounts/previewbox.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Restante {

KeepingPage::KeepingPage(AccountDraft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_several(new QRadioButton(tr("&Yes")))
    , m_alone(new QRadioButton(tr("N&o")))
    , m_form(new KeepingForm)
{
    setTitle(tr("How shall your mail be kept?"), tr("Restante always copies every message to this computer first."));
    const QString question = tr("Is this mailbox also read on another device?");
    m_several->setAccessibleName(question + u' ' + withoutMnemonic(m_several->text()));
    m_alone->setAccessibleName(question + u' ' + withoutMnemonic(m_alone->text()));
    auto *answers = new QButtonGroup(this);
    answers->addButton(m_several);
    answers->addButton(m_alone);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(14));
    row->addWidget(textLabel(question), 1);
    row->addWidget(m_several);
    row->addWidget(m_alone);
    body()->addLayout(row);
    body()->addWidget(m_form);
    PreviewBox box = previewBox(tr("What happens at the first check"));
    m_preview = box.text;
    body()->addWidget(box.frame);

    connect(m_several, &QRadioButton::toggled, this, &KeepingPage::devicesChosen);
    connect(m_form, &KeepingForm::changed, this, &KeepingPage::showPreview);
}

QWidget *KeepingPage::enter()
{
    (draft().severalDevices ? m_several : m_alone)->setChecked(true);
    m_form->setRetention(draft().policy.retention);
    devicesChosen();
    return m_form;
}

bool KeepingPage::goOn()
{
    leave();
    return true;
}

void KeepingPage::leave()
{
    draft().severalDevices = m_several->isChecked();
    draft().policy.retention = m_form->retention();
    if (!draft().suggestion.provider)
        return;
    const QString user = userForSeveralDevices(*draft().suggestion.provider, draft().server.user, draft().severalDevices);
    if (user != draft().server.user) {
        draft().server.user = user;
        draft().probe.reset();
    }
}

void KeepingPage::devicesChosen()
{
    const bool several = m_several->isChecked();
    const bool recent = several && draft().suggestion.provider && draft().suggestion.provider->recentMode;
    m_form->setSeveralDevices(several);
    m_form->allowOnlyForever(
        recent ? tr("%1 shows all devices the mail of the last 30 days this way; deleting there would take it from the "
                    "others.")
                     .arg(draft().suggestion.providerName)
               : QString());
    showPreview();
}

void KeepingPage::showPreview()
{
    const FetchPolicy policy { m_form->retention(), draft().policy.headersAbove, draft().policy.budget };
    m_preview->setText(firstCheckText(policy, draft().waiting(), draft().server.host));
}

} // namespace Restante

#include "moc_keepingpage.cpp"

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/collectionpage.h"

#include "accounts/accountactions.h"
#include "accounts/budgetrow.h"
#include "accounts/headersrow.h"
#include "accounts/intervalbox.h"
#include "accounts/looks.h"
#include "accounts/passwordform.h"
#include "accounts/previewbox.h"
#include "accounts/problembox.h"
#include "theme/flowrow.h"
#include "theme/stylesheet.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Restante {

CollectionPage::CollectionPage(AccountDraft &draft, AccountActions &actions, QWidget *parent)
    : WizardPage(draft, parent)
    , m_actions(actions)
    , m_large(new HeadersRow)
    , m_budget(new BudgetRow)
    , m_interval(new IntervalBox)
    , m_placeTitle(textLabel(tr("Where your password is kept"), "strong"))
    , m_place(new PasswordForm)
    , m_problem(new ProblemBox)
{
    setLook(m_interval, "inline");
    auto *often = new FlowRow(scaled(8));
    setLook(m_interval, "inline");
    auto *oftenLabel = new QLabel(tr("&Look for new mail"));
    oftenLabel->setBuddy(m_interval);
    m_interval->setAccessibleName(withoutMnemonic(oftenLabel->text()));
    often->addWidget(oftenLabel);
    often->addWidget(m_interval);

    PreviewBox box = previewBox(tr("What happens at the first check"));
    m_preview = box.text;
    body()->addWidget(box.frame);
    body()->addWidget(m_large);
    body()->addWidget(m_budget);
    body()->addLayout(often);
    body()->addSpacing(scaled(4));
    body()->addWidget(m_placeTitle);
    body()->addWidget(m_place);
    body()->addWidget(m_problem);

    connect(m_large, &HeadersRow::changed, this, &CollectionPage::showPreview);
    connect(m_budget, &BudgetRow::changed, this, &CollectionPage::showPreview);
    connect(&m_keyringTrial, &QFutureWatcherBase::finished, this, [this] {
        const bool reachable = m_keyringTrial.future().resultCount() > 0 && m_keyringTrial.result();
        m_place->setKeyring(reachable ? PasswordForm::Keyring::Reachable : PasswordForm::Keyring::Unreachable);
    });
    connect(&m_adding, &QFutureWatcherBase::finished, this, &CollectionPage::finished);
}

QWidget *CollectionPage::enter()
{
    setTitle(tr("Ready to collect"),
             draft().probe ? tr("Everything is set. Mail arrives while you read.")
                           : tr("The account is added as you typed it; signing in follows with the first check."));
    m_large->setHeadersAbove(draft().policy.headersAbove);
    m_budget->setBudget(draft().policy.budget);
    m_interval->setMinimum(draft().suggestion.provider ? draft().suggestion.provider->minimumInterval : std::chrono::minutes(0));
    m_interval->setInterval(draft().checkInterval);
    m_place->setPasswordStore(draft().passwordStore);
    m_placeTitle->setVisible(needsPassword(draft().server));
    m_place->setVisible(needsPassword(draft().server));
    m_problem->clear();
    showPreview();
    if (!m_keyringTrial.isRunning())
        m_keyringTrial.setFuture(m_actions.isKeyringReachable());
    return nullptr;
}

bool CollectionPage::goOn()
{
    leave();
    m_problem->clear();
    m_adding.setFuture(m_actions.add(accountOf(draft(), m_actions.accounts()), draft().password));
    Q_EMIT changed();
    return false; // the end of adding decides
}

void CollectionPage::leave()
{
    draft().policy.headersAbove = m_large->headersAbove();
    draft().policy.budget = m_budget->budget();
    draft().checkInterval = m_interval->interval();
    draft().passwordStore = m_place->passwordStore();
}

QString CollectionPage::goOnText() const
{
    return tr("&Collect mail");
}

void CollectionPage::finished()
{
    Q_EMIT changed();
    const QFuture<Result<Account>> future = m_adding.future();
    if (future.resultCount() == 0)
        return;
    const Result<Account> account = future.result();
    if (account) {
        Q_EMIT added(*account);
        return;
    }
    m_problem->tell(account.error());
    if (account.error().code == ErrorCode::KeyringUnavailable)
        m_place->setKeyring(PasswordForm::Keyring::Unreachable);
}

void CollectionPage::showPreview()
{
    const FetchPolicy policy { draft().policy.retention, m_large->headersAbove(), m_budget->budget() };
    m_preview->setText(firstCheckText(policy, draft().waiting(), draft().server.host));
}

} // namespace Restante

#include "moc_collectionpage.cpp"

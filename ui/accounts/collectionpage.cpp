// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/collectionpage.h"

#include "accounts/accountactions.h"
#include "accounts/flowrow.h"
#include "accounts/intervalbox.h"
#include "accounts/looks.h"
#include "accounts/passwordform.h"
#include "accounts/previewbox.h"
#include "accounts/problembox.h"
#include "base/octets.h"
#include "theme/stylesheet.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int defaultMegabytes = 10;

} // namespace

CollectionPage::CollectionPage(AccountDraft &draft, AccountActions &actions, QWidget *parent)
    : WizardPage(draft, parent)
    , m_actions(actions)
    , m_large(new QCheckBox(tr("Of &messages over")))
    , m_megabytes(new QSpinBox)
    , m_interval(new IntervalBox)
    , m_place(new PasswordForm)
    , m_problem(new ProblemBox)
{
    m_megabytes->setRange(1, 10'000);
    m_megabytes->setValue(defaultMegabytes);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_megabytes->setAlignment(Qt::AlignCenter);
    setLook(m_megabytes, "inline");
    setLook(m_interval, "inline");
    m_megabytes->setAccessibleName(tr("Size above which only headers are collected"));
    m_large->setAccessibleName(tr("Collect only the headers of large messages"));
    auto *large = new FlowRow(scaled(6));
    large->addWidget(m_large);
    large->addWidget(m_megabytes);
    large->addWidget(new QLabel(tr("collect only the headers")));

    auto *often = new FlowRow(scaled(8));
    auto *oftenLabel = new QLabel(tr("&Look for new mail"));
    oftenLabel->setBuddy(m_interval);
    m_interval->setAccessibleName(withoutMnemonic(oftenLabel->text()));
    often->addWidget(oftenLabel);
    often->addWidget(m_interval);

    PreviewBox box = previewBox();
    m_preview = box.text;
    body()->addWidget(box.frame);
    body()->addLayout(large);
    body()->addLayout(often);
    body()->addSpacing(scaled(4));
    body()->addWidget(textLabel(tr("Where your password is kept"), "strong"));
    body()->addWidget(m_place);
    body()->addWidget(m_problem);

    connect(m_large, &QCheckBox::toggled, this, &CollectionPage::showPreview);
    connect(m_megabytes, &QSpinBox::valueChanged, this, [this] {
        m_large->setChecked(true);
        showPreview();
    });
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
    const QSignalBlocker blocker(m_megabytes);
    if (draft().policy.headersAbove > 0)
        m_megabytes->setValue(int(draft().policy.headersAbove / MiB));
    m_large->setChecked(draft().policy.headersAbove > 0);
    m_interval->setMinimum(draft().suggestion.provider ? draft().suggestion.provider->minimumInterval : std::chrono::minutes(0));
    m_interval->setInterval(draft().checkInterval);
    m_place->setPasswordStore(draft().passwordStore);
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
    draft().policy.headersAbove = m_large->isChecked() ? m_megabytes->value() * MiB : 0;
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
    const FetchPolicy policy { draft().policy.retention, m_large->isChecked() ? m_megabytes->value() * MiB : 0 };
    m_preview->setText(firstCheckText(policy, draft().waiting(), draft().server.host));
}

} // namespace Restante

#include "moc_collectionpage.cpp"

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/problemarea.h"

#include "mainwindow/problembanner.h"
#include "text/visibletext.h"

#include <QVBoxLayout>

namespace Restante {

namespace {

ProblemBanner::Offers offersFor(const Error &error, bool passwordNeeded)
{
    using Offer = ProblemBanner::Offer;
    if (passwordNeeded || error.code == ErrorCode::PasswordMissing || error.code == ErrorCode::SignInRefused)
        return Offer::Password | Offer::Settings;
    if (error.code == ErrorCode::CertificateRefused)
        return Offer::TryAgain | Offer::Settings | Offer::Certificate;
    return Offer::TryAgain | Offer::Settings;
}

} // namespace

ProblemArea::ProblemArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void ProblemArea::remove(ProblemBanner *banner)
{
    m_column->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    setVisible(m_column->count() > 0);
}

ProblemBanner *ProblemArea::bannerOf(const Account &account)
{
    if (ProblemBanner *known = m_banners.value(account.id))
        return known;
    auto *banner = new ProblemBanner(this);
    const AccountId id = account.id;
    m_banners.insert(id, banner);
    m_column->addWidget(banner);
    connect(banner, &ProblemBanner::tryAgainWanted, this, [this, id] { Q_EMIT checkWanted(id); });
    connect(banner, &ProblemBanner::settingsWanted, this, [this, id] { Q_EMIT settingsWanted(id); });
    connect(banner, &ProblemBanner::certificateWanted, this, [this, id] { Q_EMIT certificateWanted(id); });
    connect(banner, &ProblemBanner::passwordGiven, this,
            [this, id](const QString &password) { Q_EMIT passwordGiven(id, password); });
    connect(banner, &ProblemBanner::dismissed, this, [this, id] {
        m_putAway.insert(id, m_problems.take(id));
        remove(m_banners.take(id));
    });
    show();
    return banner;
}

std::optional<Error> problemOf(const Account &account, const AccountStatus &status)
{
    if (!status.problem && status.passwordNeeded)
        return Error { ErrorCode::PasswordMissing, account.address, {} };
    // What the user stopped is no problem.
    return status.problem && status.problem->code == ErrorCode::Cancelled ? std::nullopt : status.problem;
}

void ProblemArea::setStatus(const Account &account, const AccountStatus &status)
{
    const AccountId id = account.id;
    const std::optional<Error> problem = problemOf(account, status);
    if (!problem) {
        m_putAway.remove(id);
        m_problems.remove(id);
        if (ProblemBanner *banner = m_banners.take(id))
            remove(banner);
        return;
    }
    if (m_putAway.contains(id) && m_putAway.value(id) == *problem)
        return;
    m_putAway.remove(id);
    m_problems.insert(id, *problem);
    ProblemBanner *banner = bannerOf(account);
    banner->setError(*problem, visibleText(account.address, 100), status.nextCheck);
    banner->setOffers(offersFor(*problem, status.passwordNeeded));
}

void ProblemArea::keepOnly(const QList<Account> &accounts)
{
    const auto shown = m_banners.keys();
    for (const AccountId &id : shown) {
        if (std::ranges::any_of(accounts, [&](const Account &account) { return account.id == id; }))
            continue;
        m_problems.remove(id);
        remove(m_banners.take(id));
    }
}

void ProblemArea::setStoreProblem(const Error &error)
{
    if (!m_store) {
        m_store = new ProblemBanner(this);
        m_column->insertWidget(0, m_store);
        connect(m_store, &ProblemBanner::dismissed, this, [this] { remove(std::exchange(m_store, nullptr)); });
    }
    m_store->setError(error, {}, {});
    show();
}

void ProblemArea::ask(const QString &text, const QString &yes, const std::function<void()> &action)
{
    stopAsking();
    m_question = new ProblemBanner(this);
    m_question->setText(text);
    m_question->addChoice(yes, "danger", [this, action] {
        stopAsking();
        action();
    });
    m_question->addChoice(tr("Keep"), "", [this] { stopAsking(); });
    connect(m_question, &ProblemBanner::dismissed, this, &ProblemArea::stopAsking);
    m_column->insertWidget(0, m_question);
    show();
}

void ProblemArea::stopAsking()
{
    if (m_question)
        remove(std::exchange(m_question, nullptr));
}

} // namespace Restante

#include "moc_problemarea.cpp"

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace Restante {

class ProblemBanner;

/// What keeps an account from its mail and is for people to know.
std::optional<Error> problemOf(const Account &account, const AccountStatus &status);

/// The problems that stand now, one banner for each account and one for the store, and what is asked; each goes when its cause
/// goes or it is put away.
class ProblemArea final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemArea(QWidget *parent = nullptr);

    void setStatus(const Account &account, const AccountStatus &status);
    void keepOnly(const QList<Account> &accounts);
    void setStoreProblem(const Error &error);
    /// Asks inline; the banner goes with the answer.
    void ask(const QString &text, const QString &yes, const std::function<void()> &action);
    void stopAsking();

Q_SIGNALS:
    void checkWanted(const Restante::AccountId &id);
    void passwordGiven(const Restante::AccountId &id, const QString &password);
    void settingsWanted(const Restante::AccountId &id);
    void certificateWanted(const Restante::AccountId &id);

private:
    ProblemBanner *bannerOf(const Account &account);
    void remove(ProblemBanner *banner);

    QVBoxLayout *m_column;
    QHash<AccountId, ProblemBanner *> m_banners;
    QHash<AccountId, Error> m_problems; ///< what the banners show
    QHash<AccountId, Error> m_putAway;  ///< not shown again until it changes
    ProblemBanner *m_store = nullptr;
    ProblemBanner *m_question = nullptr;
};

} // namespace Restante

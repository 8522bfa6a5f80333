// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/transferrate.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QTimer;

namespace Restante {

class ElidedLabel;

/// The line at the bottom: what each mail check is doing, with a way to stop it; at the end when mail was checked and when it
/// will be.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountId &id, const AccountStatus &status);
    /// A word about something done; gone after some seconds.
    void tell(const QString &text);

Q_SIGNALS:
    void stopWanted(const Restante::AccountId &id);

private:
    class Running;
    QString nameOf(const AccountId &id) const;
    void updateTimes();

    QList<Account> m_accounts;
    QHash<AccountId, AccountStatus> m_status;
    QHash<AccountId, Running *> m_running;
    QElapsedTimer m_clock;
    QHBoxLayout *m_checks;
    ElidedLabel *m_times;
    QTimer *m_word;
    QString m_said;
};

} // namespace Restante

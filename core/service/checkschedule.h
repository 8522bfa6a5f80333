// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/schedule.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Restante {

class Clock;

/// When accounts are checked by themselves: knows how the last checks ended, asks fetch/schedule what follows, and keeps the
/// time. Begins no check. Mail thread.
class CheckSchedule final : public QObject
{
    Q_OBJECT

public:
    explicit CheckSchedule(const Clock &clock, QObject *parent = nullptr);

    void add(const Account &account, const CheckHistory &history);
    void remove(const AccountId &id);
    /// The account as it is now; what was wrong may be right.
    void change(const Account &account);
    CheckHistory history(const AccountId &id) const;

    /// From now on by itself: at once what shall be checked at the start.
    void begin();
    /// Whether a check is on, and none else is planned.
    void setBusy(const AccountId &id, bool busy);
    void checkEnded(const AccountId &id, const CheckEnd &end);
    void setPauses(const AccountId &id, std::chrono::seconds loginDelay, std::chrono::seconds providerMinimum);
    /// The next check is due, whatever the last one met.
    void forgive(const AccountId &id);
    void networkReturned();
    void setLine(NetworkLine line);

    /// Looks at the clocks, and at nothing else; the timer does that at the time of the next check, and once a minute.
    void look();

Q_SIGNALS:
    void due(const Restante::AccountId &id);
    /// `next` as nextCheck() gives it.
    void planned(const Restante::AccountId &id, const QDateTime &next, bool heldBack);

private:
    struct Entry {
        Account account;
        CheckHistory history;
        bool busy = false;
    };
    void plan();
    bool sleptSinceTheLastLook();

    const Clock &m_clock;
    QMap<AccountId, Entry> m_entries;
    QTimer m_timer;
    QDateTime m_lookedAt;
    std::chrono::milliseconds m_awakeThen { 0 };
    NetworkLine m_line = NetworkLine::Free;
    bool m_begun = false;
};

} // namespace Restante

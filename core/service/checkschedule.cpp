// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checkschedule.h"

#include "base/clock.h"

#include <algorithm>

namespace Restante {

namespace {

using namespace std::chrono_literals;

/// The clock is looked at this often at least: a timer does not see a clock that is set or a computer that slept.
constexpr std::chrono::milliseconds longestWait = 60s;

} // namespace

CheckSchedule::CheckSchedule(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lookedAt(clock.now())
    , m_awakeThen(clock.awake())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CheckSchedule::look);
}

void CheckSchedule::add(const Account &account, const CheckHistory &history)
{
    m_entries.insert(account.id, { .account = account, .history = history });
    plan();
}

void CheckSchedule::remove(const AccountId &id)
{
    m_entries.remove(id);
}

void CheckSchedule::change(const Account &account)
{
    const auto entry = m_entries.find(account.id);
    if (entry == m_entries.end())
        return;
    entry->account = account;
    entry->history.lastError = std::nullopt;
    entry->history.failuresInARow = 0;
    plan();
}

CheckHistory CheckSchedule::history(const AccountId &id) const
{
    return m_entries.value(id).history;
}

void CheckSchedule::begin()
{
    if (std::exchange(m_begun, true))
        return;
    QList<AccountId> once;
    for (Entry &entry : m_entries) {
        if (!entry.account.checkAtStart)
            entry.history.lastEnded = m_clock.now();
        else if (entry.account.checkInterval <= 0min && !isHeldBack(entry.account, m_line))
            once.append(entry.account.id);
    }
    for (const AccountId &id : std::as_const(once))
        Q_EMIT due(id);
    look();
}

void CheckSchedule::setBusy(const AccountId &id, bool busy)
{
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->busy = busy;
}

void CheckSchedule::checkEnded(const AccountId &id, const CheckEnd &end)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->history = afterCheck(entry->history, end);
    plan();
}

void CheckSchedule::setPauses(const AccountId &id, std::chrono::seconds loginDelay, std::chrono::seconds providerMinimum)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->history.loginDelay = loginDelay;
    entry->history.providerMinimum = providerMinimum;
    plan();
}

void CheckSchedule::forgive(const AccountId &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->history.lastError = std::nullopt;
    entry->history.failuresInARow = 0;
    entry->history.lastEnded = {};
    plan();
}

void CheckSchedule::networkReturned()
{
    for (Entry &entry : m_entries)
        entry.history = afterNetworkReturn(entry.history);
    plan();
}

void CheckSchedule::setLine(NetworkLine line)
{
    m_line = line;
    plan();
}

bool CheckSchedule::sleptSinceTheLastLook()
{
    const QDateTime now = m_clock.now();
    const std::chrono::milliseconds awake = m_clock.awake();
    const bool slept = hasSlept(std::chrono::milliseconds(m_lookedAt.msecsTo(now)), awake - m_awakeThen);
    m_lookedAt = now;
    m_awakeThen = awake;
    return slept;
}

void CheckSchedule::look()
{
    if (!m_begun)
        return;
    if (sleptSinceTheLastLook())
        networkReturned();
    const QDateTime now = m_clock.now();
    QList<AccountId> ids;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QDateTime next = nextCheck(entry.account, entry.history, now, m_line);
        if (!entry.busy && next.isValid() && next <= now)
            ids.append(entry.account.id);
    }
    for (const AccountId &id : std::as_const(ids))
        Q_EMIT due(id);
    plan();
}

void CheckSchedule::plan()
{
    if (!m_begun)
        return;
    const QDateTime now = m_clock.now();
    std::chrono::milliseconds wait = longestWait;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.busy)
            continue;
        const QDateTime next = nextCheck(entry.account, entry.history, now, m_line);
        if (next.isValid())
            wait = std::clamp(std::chrono::milliseconds(now.msecsTo(next)), 0ms, wait);
        Q_EMIT planned(entry.account.id, next, entry.account.checkInterval > 0min && isHeldBack(entry.account, m_line));
    }
    m_timer.start(wait);
}

} // namespace Restante

#include "moc_checkschedule.cpp"

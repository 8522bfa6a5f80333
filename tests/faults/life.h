// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector.h"

#include <QSet>

#include <random>

namespace Restante {

/// A maildrop with a life of its own, a server with habits and faults, a user who changes their mind, a program that is killed, a
/// disk that breaks: all from one seed. The oracle counts both sides and knows what the policy allows.
class Life
{
public:
    static constexpr int steps = 10;
    struct Counts {
        qint64 sessions = 0;
        qint64 broken = 0; ///< ended with an error, or by a kill
        qint64 messages = 0;
        qint64 quiet = 0; ///< read the unique-ids only
    };

    Life(quint32 seed, Counts &counts);
    ~Life();

    /// Something happens to everybody, then a mail check of some kind. What is wrong afterwards, if anything.
    QString goOn();
    /// After whatever happened, undisturbed checks empty the maildrop into the store.
    QString end();
    QString story();

private:
    /// What the server always does (field notes, section 4).
    enum class Habit {
        None,
        GoneOnceRetrieved, ///< Gmail: lists a part, and what was retrieved leaves it with QUIT
        SizesAreGuesses,   ///< Exchange, and qmail that counts LF
        ListedNotGiven,    ///< Yahoo, Exchange: a listed message is refused, or empty
        DeletedComesBack,  ///< GMX
        NoCapa,            ///< qmail
        RepeatedIds,       ///< Dovecot
        ReusedIds,         ///< Cyrus
        Busy,              ///< Courier
        BlankIds,
        LongIds,
        NumbersAsIds,
        ChangingIds,
        NoUidl,
    };
    static constexpr int habits = int(Habit::NoUidl) + 1;

    /// A message that was delivered once.
    struct Letter {
        qint64 serial = 0; ///< in the maildrop
        QByteArray octets;
        QByteArray uniqueId;
        qint64 deliveredAt = 0; ///< in seconds that passed
        bool takenAway = false; ///< by another client
        bool chosen = false;
    };
    /// The maildrop as a session begins.
    struct Before {
        Maildrop maildrop;
        Retention retention;
        qsizetype listed = 0; ///< of the maildrop, the oldest
    };

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }

    void deliver();
    void changeMaildrop();
    void takeOneAway();
    void rename(qsizetype index, const QByteArray &uniqueId);
    void bringBack(const Before &before);
    void applyHabit();
    void letUserAct();
    void changePolicy();
    void setClock();
    ServerScript whims();
    void checkInFullStore(const ServerScript &script);
    void checkWithBrokenDisk(const ServerScript &script);
    void checkUntilThePowerFails(const ServerScript &script);
    QString judge(const Before &before);
    bool passedOverSomething(const Before &before);
    QString balance();
    bool mayDelete(const Before &before, qsizetype index) const;
    Letter *letterOf(qint64 serial);

    std::mt19937 m_random;
    Counts &m_counts;
    const bool m_isQuiet; ///< little comes, checks are frequent, and the smallest maildrop may be taken for quiet
    Collector m_collector;
    Habit m_habit = Habit::None;
    QList<Letter> m_letters;
    QSet<QByteArray> m_trashed;       ///< by the user, or removed
    QHash<QByteArray, int> m_removed; ///< by the user, how often
    int m_percent = 100;
    int m_numbers = 0;
    int m_migrations = 0;
    qint64 m_passed = 0;      ///< seconds
    bool m_idsTrusted = true; ///< what the user removed can be known again
    std::optional<CheckReport> m_report;
    QStringList m_story;
};

} // namespace Restante

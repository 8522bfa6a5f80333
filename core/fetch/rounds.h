// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"
#include "fetch/checkreport.h"

namespace Restante {

// A mail check may take several sessions: a server forgets every DELE of a session that does not end with QUIT, so many of them
// are not risked together; and Gmail shows its maildrop in parts. Pure.

/// What a session would lose with its line.
struct Unconfirmed {
    qint64 messages = 0; ///< whose DELE was asked for, or will be once they are stored
    qint64 octets = 0;
    qint64 sound = 0;              ///< of the messages those that never failed
    bool nextFailedBefore = false; ///< the next message broke the line once, or was refused
};
struct CheckpointLimits {
    qint64 messages = 500;
    qint64 octets = 100 * MiB;
};
/// Whether to QUIT and come again before more is asked for.
bool isCheckpointDue(const Unconfirmed &unconfirmed, const CheckpointLimits &limits);

/// What one session of a check came to.
struct RoundOutcome {
    bool inOrder = false;      ///< ended with QUIT and +OK
    bool checkpointed = false; ///< something of its plan is left
    int listed = 0;
    int retrieved = 0; ///< without duplicates
    int leftOver = 0;  ///< by the budget
};
/// How many sessions a check may take at most: a server may show the same for ever.
inline constexpr int maximumRounds = 1000;
inline constexpr int maximumLooks = 40;
/// Whether another session follows the last of `rounds`. `showsParts`: what was collected leaves the listing and makes room for
/// more.
bool isAnotherRoundDue(const QList<RoundOutcome> &rounds, bool showsParts);

/// What of the budget is left to the next session of a check.
CheckBudget remaining(CheckBudget budget, const CheckReport &soFar);

/// The report of a check after one more session.
CheckReport joined(const CheckReport &before, const CheckReport &round);

} // namespace Restante

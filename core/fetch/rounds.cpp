// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/rounds.h"

namespace Restante {

bool isCheckpointDue(const Unconfirmed &unconfirmed, const CheckpointLimits &limits)
{
    if (unconfirmed.messages == 0)
        return false;
    const bool soundAtRisk = unconfirmed.nextFailedBefore && unconfirmed.sound > 0;
    return unconfirmed.messages >= limits.messages || unconfirmed.octets >= limits.octets || soundAtRisk;
}

bool isAnotherRoundDue(const QList<RoundOutcome> &rounds, bool showsParts)
{
    if (rounds.isEmpty() || !rounds.constLast().inOrder)
        return false;
    const RoundOutcome &last = rounds.constLast();
    if (last.checkpointed) {
        // What was deleted must be gone, or it would be deleted for ever.
        const bool goesOn = rounds.size() < 2 || last.retrieved > 0 || last.listed < rounds[rounds.size() - 2].listed;
        return goesOn && rounds.size() < maximumRounds;
    }
    return showsParts && last.retrieved > 0 && last.leftOver == 0 && rounds.size() < maximumLooks;
}

CheckBudget remaining(CheckBudget budget, const CheckReport &soFar)
{
    const qint64 spent = budget.kind == CheckBudget::Kind::Count ? soFar.retrieved : soFar.octets;
    budget.value -= qMin(budget.value, spent);
    return budget;
}

CheckReport joined(const CheckReport &before, const CheckReport &round)
{
    CheckReport report = round;
    report.listed = qMax(before.listed, round.listed);
    report.retrieved += before.retrieved;
    report.octets += before.octets;
    report.duplicates += before.duplicates;
    report.deleted += before.deleted;
    if (!report.error)
        report.error = before.error;
    return report;
}

} // namespace Restante

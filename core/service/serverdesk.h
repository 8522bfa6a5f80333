// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "service/servermailbox.h"

namespace Restante {

class Clock;
class RetrievalLog;

/// Tells from the ledger what waits on a server and what the next check would delete there, and takes wishes for it. Mail thread.
class ServerDesk final
{
public:
    ServerDesk(RetrievalLog &log, const Clock &clock);

    Result<ServerMailbox> mailbox(const Account &account) const;
    /// By another policy than the account's, if one is given: as the user tries them.
    Result<DeletionPreview> preview(const Account &account, const FetchPolicy &policy) const;
    /// Writes in the open transaction. What it means nothing to is passed over: nothing is to be had of what is here.
    /// ServerWish::None also tries again what was given up. DeletionRuledOut in a mode that never deletes; NoSuchMessage when no
    /// row has a unique-id.
    Result<void> setWish(const Account &account, const QList<qint64> &rows, ServerWish wish);

private:
    struct Known;
    Result<Known> known(const Account &account) const;

    RetrievalLog &m_log;
    const Clock &m_clock;
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/command.h"

#include <deque>

namespace Restante {

/// Which commands may be on the wire together (RFC 2449 section 6.6) and which reply belongs to which: replies come in
/// the order of the commands. Pure; does no I/O.
class CommandQueue
{
public:
    /// The window of a pipelining server: enough to hide the way there and back, and few enough octets that they fit into a
    /// server's input buffer (Dovecot's holds 2 KiB). A smaller one is no harm: nobody waits here for a server to read.
    static constexpr qsizetype maximumOnWire = 128;
    static constexpr qsizetype maximumOctetsOnWire = 2048;

    /// A command of the session itself: goes before everything queued, alone.
    void askFirst(Command command);
    /// A command of the session's owner: waits for release().
    void append(Command command);
    /// Commands that will be asked for in this order if all goes well: they go out now, together. Nothing happens when they are
    /// too many octets for that, or something is on the wire.
    void foretell(const QList<Command> &commands);
    /// True when the command is the next foretold one: it is on the wire already. If it is another, what was foretold is stale,
    /// and the command waits for the answers to that.
    bool wasForetold(const Command &command);
    /// Foretold, and not asked for yet.
    bool hasForetold() const { return m_foretold > 0; }
    /// The reply that is due belongs to a command that nobody asked for in the end.
    bool isStale() const { return !m_onWire.empty() && m_foretold == qsizetype(m_onWire.size()); }
    /// The Transaction state is reached.
    void release() { m_released = true; }
    /// The line is a new one: only what the owner queued is left.
    void beginAnew();
    void setPipelining(bool on) { m_pipelining = on; }

    /// The commands that may go out now; they are on the wire from here on.
    QList<Command> takeSendable();
    /// The oldest command without a complete reply; nullptr: no reply is due.
    const Command *awaited() const { return m_onWire.empty() ? nullptr : &m_onWire.front(); }
    /// Its reply is complete.
    void answered();

    /// RETR and TOP, queued or on the wire.
    int retrievals() const;
    /// True when a DELE or QUIT has no complete reply yet.
    bool onWire(Command::Verb verb) const;

private:
    bool fits(const Command &command) const;
    void send(Command command, QList<Command> &sendable);

    std::deque<Command> m_first;
    std::deque<Command> m_queued;
    std::deque<Command> m_onWire;
    QList<Command> m_sendable; ///< foretold, to go out now
    qsizetype m_octetsOnWire = 0;
    qsizetype m_foretold = 0; ///< the last ones on the wire, not asked for yet
    int m_retrievals = 0;
    bool m_released = false;
    bool m_pipelining = false;
};

} // namespace Restante

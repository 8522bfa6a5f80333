// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/commandqueue.h"

#include <algorithm>

namespace Restante {

void CommandQueue::askFirst(Command command)
{
    m_first.push_back(std::move(command));
}

void CommandQueue::append(Command command)
{
    m_retrievals += command.retrieves() ? 1 : 0;
    m_queued.push_back(std::move(command));
}

void CommandQueue::beginAnew()
{
    Q_ASSERT(!m_released);
    m_first.clear();
    m_sendable.clear(); // they hold the password, and the new line is not encrypted yet
    m_onWire.clear();
    m_octetsOnWire = 0;
    m_foretold = 0;
}

void CommandQueue::foretell(const QList<Command> &commands)
{
    qsizetype octets = 0;
    for (const Command &command : commands)
        octets += command.wire().size();
    if (!m_onWire.empty() || octets > maximumOctetsOnWire)
        return;
    m_foretold = commands.size();
    for (const Command &command : commands)
        send(command, m_sendable);
}

bool CommandQueue::wasForetold(const Command &command)
{
    if (m_foretold == 0 || m_onWire[m_onWire.size() - size_t(m_foretold)].wire() != command.wire())
        return false;
    --m_foretold;
    return true;
}

bool CommandQueue::fits(const Command &command) const
{
    if (m_onWire.empty())
        return true;
    // QUIT commits the deletions: it goes out only when every reply before it came and made sense. RSET too stands alone,
    // so that nothing is decided on deletions it may still take back.
    constexpr auto standsAlone = [](Command::Verb verb) { return verb == Command::Verb::Quit || verb == Command::Verb::Rset; };
    if (!m_pipelining || standsAlone(command.verb()) || standsAlone(m_onWire.back().verb()))
        return false;
    return qsizetype(m_onWire.size()) < maximumOnWire && m_octetsOnWire + command.wire().size() <= maximumOctetsOnWire;
}

void CommandQueue::send(Command command, QList<Command> &sendable)
{
    m_octetsOnWire += command.wire().size();
    m_onWire.push_back(command);
    sendable.append(std::move(command));
}

QList<Command> CommandQueue::takeSendable()
{
    QList<Command> sendable = std::exchange(m_sendable, {});
    if (!m_first.empty()) {
        if (m_onWire.empty()) {
            send(std::move(m_first.front()), sendable);
            m_first.pop_front();
        }
        return sendable;
    }
    while (m_released && m_foretold == 0 && !m_queued.empty() && fits(m_queued.front())) {
        send(std::move(m_queued.front()), sendable);
        m_queued.pop_front();
    }
    return sendable;
}

void CommandQueue::answered()
{
    Q_ASSERT(!m_onWire.empty());
    m_octetsOnWire -= m_onWire.front().wire().size();
    m_retrievals -= m_onWire.front().retrieves() ? 1 : 0;
    m_onWire.pop_front();
    m_foretold = qMin(m_foretold, qsizetype(m_onWire.size()));
}

int CommandQueue::retrievals() const
{
    return m_retrievals;
}

bool CommandQueue::onWire(Command::Verb verb) const
{
    return std::ranges::any_of(m_onWire, [verb](const Command &command) { return command.verb() == verb; });
}

} // namespace Restante

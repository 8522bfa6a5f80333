// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faketransport.h"
#include "pop3service.h"

namespace Restante {

/// Joins a FakeTransport and a Pop3Service: a whole session by the book or by the script, without a socket or an event loop, the
/// same every time.
class DirectLine
{
public:
    DirectLine(FakeTransport &transport, Maildrop &maildrop, ServerLogin login, ServerScript script, Security security);

    /// The line stands, and everything is said until both sides wait. `seen`: what the client sees of the line, when somebody
    /// stands in between.
    void connect(const std::optional<QByteArray> &seen = {});
    /// Goes on after the session's owner asked for more.
    void run();
    const Pop3Service &service() const { return m_service; }
    const QByteArray &said() const { return m_said; }
    qint64 octetsSaid() const { return m_said.size(); }

private:
    void carry(const Pop3Service::Output &output);

    FakeTransport &m_transport;
    ServerScript m_script;
    Pop3Service m_service;
    QByteArray m_said; ///< all octets of the server
};

} // namespace Restante

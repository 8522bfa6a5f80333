// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/httpexchange.h"

namespace Restante {

/// Leaving a mailing list by the one-click POST of RFC 8058 3.2, to an https: page that a message names in a signed header: only
/// ever for a click of the user's. Says which subscription is meant and nothing else. Mail thread; destroying it ends it.
class ListLeave final : public QObject
{
    Q_OBJECT

public:
    ListLeave(const QUrl &page, const HttpPolicy &policy, QObject *parent = nullptr);

    void start() { m_exchange.start(); }

Q_SIGNALS:
    /// Exactly once. ServerRefused: the page answered with something else than success, a redirect too, which a POST does not
    /// follow; HostNotFound: also a name that leads into a private network; ProtocolViolation: no HTTP. The subject is the host.
    void finished(const Restante::Result<void> &left);

private:
    HttpExchange m_exchange;
};

} // namespace Restante

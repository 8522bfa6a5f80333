// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/command.h"
#include "pop3/reply.h"
#include "pop3/sasl.h"

namespace Restante {

/// One attempt to sign in with one mechanism: which command comes next. Does no I/O.
class SignIn
{
public:
    SignIn(Mechanism mechanism, Credentials credentials, QByteArray timestamp);

    Mechanism mechanism() const { return m_mechanism; }
    Result<Command> begin();
    /// What to say to a reply that is no refusal; none: signed in. Failing ends the session.
    Result<std::optional<Command>> proceed(const Reply &reply);
    /// True once something went out by which the server could judge the credentials.
    bool credentialsSent() const { return m_credentialsSent; }

private:
    Result<Command> beginSasl();
    Result<std::optional<Command>> answer(const Reply &challenge);

    Mechanism m_mechanism;
    Credentials m_credentials;
    QByteArray m_timestamp;
    std::unique_ptr<SaslExchange> m_exchange;
    bool m_userAccepted = false;
    bool m_credentialsSent = false;
};

} // namespace Restante

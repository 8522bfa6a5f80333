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
    SignIn(Mechanism mechanism, Credentials credentials, QByteArray timestamp, SaslLine line = {});

    Mechanism mechanism() const { return m_mechanism; }
    Result<Command> begin();
    /// Everything begin() and proceed() will give where none of it depends on what the server says; else nothing. Of an attempt
    /// that is not made.
    QList<Command> foretold();
    /// What to say to a reply that is no refusal; none: signed in. Failing ends the session.
    Result<std::optional<Command>> proceed(const Reply &reply);
    /// True once something went out by which the server could judge the credentials.
    bool credentialsSent() const { return m_credentialsSent; }
    /// What a -ERR means that follows now.
    enum class Blame {
        Credentials,
        Mechanism, ///< the server cannot do it, or not so
        Line,      ///< it sees another TLS line
    };
    Blame blame(const Reply &refusal) const;
    /// The server's reason, when it came before the -ERR.
    QByteArray refusal() const { return m_exchange ? m_exchange->refusal() : QByteArray(); }

private:
    Result<Command> beginSasl();
    Result<std::optional<Command>> answer(const Reply &challenge);

    Mechanism m_mechanism;
    Credentials m_credentials;
    QByteArray m_timestamp;
    SaslLine m_line;
    std::unique_ptr<SaslExchange> m_exchange;
    bool m_userAccepted = false;
    bool m_credentialsSent = false;
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/signin.h"

#include "base/octets.h"
#include "pop3/scram.h"

#include <QCryptographicHash>

namespace Restante {

SignIn::SignIn(Mechanism mechanism, Credentials credentials, QByteArray timestamp, SaslLine line)
    : m_mechanism(mechanism)
    , m_credentials(std::move(credentials))
    , m_timestamp(std::move(timestamp))
    , m_line(std::move(line))
{}

Result<Command> SignIn::begin()
{
    switch (m_mechanism) {
    case Mechanism::UserPass:
        return Command::user(m_credentials.user);
    case Mechanism::Apop: {
        m_credentialsSent = true;
        const QByteArray digest = QCryptographicHash::hash(m_timestamp + m_credentials.password, QCryptographicHash::Md5);
        return Command::apop(m_credentials.user, digest.toHex());
    }
    case Mechanism::External:
    case Mechanism::ScramSha256Plus:
    case Mechanism::ScramSha1Plus:
    case Mechanism::OAuthBearer:
    case Mechanism::XOAuth2:
    case Mechanism::ScramSha256:
    case Mechanism::ScramSha1:
    case Mechanism::CramMd5:
    case Mechanism::Plain:
    case Mechanism::Login:
        return beginSasl();
    }
    Q_UNREACHABLE_RETURN(failure(ErrorCode::NoUsableAuthentication));
}

QList<Command> SignIn::foretold()
{
    const bool oneStep = m_mechanism == Mechanism::Plain || m_mechanism == Mechanism::External;
    if (!oneStep && m_mechanism != Mechanism::UserPass)
        return {};
    const auto first = begin();
    if (!first)
        return {};
    if (oneStep)
        return first->carriesInitialResponse() ? QList { *first } : QList<Command>();
    const auto pass = Command::pass(m_credentials.password);
    return pass ? QList { *first, *pass } : QList<Command>();
}

Result<Command> SignIn::beginSasl()
{
    auto exchange = startSasl(m_mechanism, m_credentials, clientNonce(), m_line);
    if (!exchange)
        return std::unexpected(exchange.error());
    m_exchange = std::move(*exchange);
    const QByteArray name = mechanismName(m_mechanism);
    const std::optional<QByteArray> initial = m_exchange->initialResponse();
    if (!initial)
        return Command::auth(name);
    Command command = Command::auth(name, *initial);
    // The first message of a bound SCRAM holds a name and a type of binding, and the type alone may be refused.
    m_credentialsSent = command.carriesInitialResponse() && !isBound(m_mechanism);
    return command;
}

Result<std::optional<Command>> SignIn::proceed(const Reply &reply)
{
    if (reply.status == Reply::Status::Continue && m_exchange)
        return answer(reply);
    if (reply.status != Reply::Status::Ok)
        return failure(ErrorCode::ProtocolViolation, {}, capped(reply.line));
    if (m_exchange && !m_exchange->mayEnd())
        return failure(ErrorCode::ProtocolViolation, {}, capped(reply.line));
    if (m_mechanism == Mechanism::UserPass && !std::exchange(m_userAccepted, true)) {
        m_credentialsSent = true;
        return Command::pass(m_credentials.password).transform([](Command &&command) {
            return std::optional(std::move(command));
        });
    }
    return std::optional<Command>();
}

SignIn::Blame SignIn::blame(const Reply &refusal) const
{
    if (!m_credentialsSent || saysUnsupported(refusal))
        return Blame::Mechanism;
    switch (scramRefusal(this->refusal())) {
    case ScramRefusal::Credentials:
        return Blame::Credentials;
    case ScramRefusal::Binding:
        return Blame::Mechanism;
    case ScramRefusal::OtherLine:
        return Blame::Line;
    }
    Q_UNREACHABLE_RETURN(Blame::Credentials);
}

Result<std::optional<Command>> SignIn::answer(const Reply &challenge)
{
    const auto octets = QByteArray::fromBase64Encoding(challenge.text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (octets.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return failure(ErrorCode::ProtocolViolation, {}, capped(challenge.line));
    auto response = m_exchange->respond(*octets);
    if (!response)
        return std::unexpected(response.error());
    m_credentialsSent = m_credentialsSent || !isBound(m_mechanism) || !octets.decoded.isEmpty();
    return Command::authResponse(*response);
}

} // namespace Restante

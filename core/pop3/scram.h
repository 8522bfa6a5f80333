// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/sasl.h"

#include <QCryptographicHash>

namespace Restante {

/// SCRAM without channel binding (RFC 5802, 7677). The server must prove that it knows the secret as well, else its
/// success counts for nothing.
class ScramExchange final : public SaslExchange
{
public:
    /// Rounds of key stretching that are accepted: RFC 5802 section 5.1 asks for 4,096; far above, a hostile server
    /// would only hold this thread up.
    static constexpr int minimumIterations = 4096;
    static constexpr int maximumIterations = 1'000'000;

    ScramExchange(QCryptographicHash::Algorithm hash, const Credentials &credentials, const QByteArray &nonce);

    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray> respond(const QByteArray &challenge) override;
    bool mayEnd() const override { return m_step == Step::Verified; }

private:
    enum class Step { Start, ServerFirst, ServerFinal, Verified };

    Result<QByteArray> clientFinal(const QByteArray &serverFirst);
    Result<QByteArray> verifyServer(const QByteArray &serverFinal);
    QByteArray keyed(const QByteArray &key, const QByteArray &message) const;

    QCryptographicHash::Algorithm m_hash;
    Credentials m_credentials;
    QByteArray m_nonce;
    QByteArray m_clientFirstBare;
    QByteArray m_serverSignature;
    Step m_step = Step::Start;
};

/// RFC 4013 for a query string: the form in which SCRAM compares passwords. What the profile forbids stays as it was, since
/// servers that prepare nothing accept it.
QByteArray saslPrepared(const QByteArray &utf8);

} // namespace Restante

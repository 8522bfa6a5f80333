// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/sasl.h"

#include <QCryptographicHash>

namespace Restante {

/// SCRAM (RFC 5802, 7677), bound to the TLS line where that is possible. The server must prove that it knows the secret as well,
/// else its success counts for nothing.
class ScramExchange final : public SaslExchange
{
public:
    /// Rounds of key stretching that are accepted: RFC 5802 section 5.1 asks for 4,096; far above, a hostile server
    /// would only hold this thread up.
    static constexpr int minimumIterations = 4096;
    static constexpr int maximumIterations = 1'000'000;

    ScramExchange(QCryptographicHash::Algorithm hash, const Credentials &credentials, const QByteArray &nonce,
                  const ChannelBinding &binding = {});

    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray> respond(const QByteArray &challenge) override;
    bool mayEnd() const override { return m_step == Step::Verified; }
    QByteArray refusal() const override { return m_refusal; }

private:
    enum class Step { Start, ServerFirst, ServerFinal, Verified, Refused };

    QByteArray clientFirst() const { return m_binding.header + m_clientFirstBare; }
    Result<QByteArray> refused(const QByteArray &reason);
    Result<QByteArray> clientFinal(const QByteArray &serverFirst);
    Result<QByteArray> verifyServer(const QByteArray &serverFinal);
    QByteArray keyed(const QByteArray &key, const QByteArray &message) const;

    QCryptographicHash::Algorithm m_hash;
    Credentials m_credentials;
    QByteArray m_nonce;
    ChannelBinding m_binding;
    QByteArray m_clientFirstBare;
    QByteArray m_serverSignature;
    QByteArray m_refusal; ///< "e=" of the server
    Step m_step = Step::Start;
};

/// What the server's "e=" means (RFC 5802 section 7).
enum class ScramRefusal {
    Credentials,
    Binding,   ///< it does not know this binding: nothing is wrong with the credentials
    OtherLine, ///< what it sees of the TLS line is not what we see
};
ScramRefusal scramRefusal(QByteArrayView reason);

/// RFC 4013 for a query string: the form in which SCRAM compares passwords. What the profile forbids stays as it was, since
/// servers that prepare nothing accept it.
QByteArray saslPrepared(const QByteArray &utf8);

} // namespace Restante

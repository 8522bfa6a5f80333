// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/sasl.h"

#include "base/octets.h"
#include "pop3/scram.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

std::unexpected<Error> outOfPlace(const QByteArray &challenge)
{
    return failure(ErrorCode::ProtocolViolation, {}, capped(challenge));
}

/// RFC 4616: one message, no challenge.
class PlainExchange final : public SaslExchange
{
public:
    explicit PlainExchange(const Credentials &credentials)
        : m_message('\0' + credentials.user + '\0' + credentials.password)
    {}

    std::optional<QByteArray> initialResponse() override { return m_message; }

    /// A second challenge has no place; the first is empty, when the initial response did not fit into the command.
    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (std::exchange(m_said, true))
            return outOfPlace(challenge);
        return m_message;
    }

private:
    QByteArray m_message;
    bool m_said = false;
};

/// Asks for the name, then for the password; what the challenges say is meant for people and differs.
class LoginExchange final : public SaslExchange
{
public:
    explicit LoginExchange(const Credentials &credentials)
        : m_answers { credentials.user, credentials.password }
    {}

    std::optional<QByteArray> initialResponse() override { return {}; }

    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (m_next == m_answers.size())
            return outOfPlace(challenge);
        return m_answers[m_next++];
    }

    bool mayEnd() const override { return m_next == m_answers.size(); }

private:
    std::array<QByteArray, 2> m_answers;
    size_t m_next = 0;
};

/// RFC 2195.
class CramMd5Exchange final : public SaslExchange
{
public:
    explicit CramMd5Exchange(const Credentials &credentials)
        : m_credentials(credentials)
    {}

    std::optional<QByteArray> initialResponse() override { return {}; }

    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (challenge.isEmpty() || std::exchange(m_said, true))
            return outOfPlace(challenge);
        const QByteArray digest = QMessageAuthenticationCode::hash(challenge, m_credentials.password, QCryptographicHash::Md5);
        return m_credentials.user + ' ' + digest.toHex();
    }

    bool mayEnd() const override { return m_said; }

private:
    Credentials m_credentials;
    bool m_said = false;
};

} // namespace

Result<std::unique_ptr<SaslExchange>> startSasl(Mechanism mechanism, const Credentials &credentials, const QByteArray &nonce)
{
    // NUL divides the parts of PLAIN and has no place in the others either.
    if (credentials.user.contains('\0') || credentials.password.contains('\0'))
        return failure(ErrorCode::InvalidArgument, credentials.user.contains('\0') ? u"user"_s : u"password"_s);
    switch (mechanism) {
    case Mechanism::ScramSha256:
        return std::make_unique<ScramExchange>(QCryptographicHash::Sha256, credentials, nonce);
    case Mechanism::ScramSha1:
        return std::make_unique<ScramExchange>(QCryptographicHash::Sha1, credentials, nonce);
    case Mechanism::CramMd5:
        return std::make_unique<CramMd5Exchange>(credentials);
    case Mechanism::Plain:
        return std::make_unique<PlainExchange>(credentials);
    case Mechanism::Login:
        return std::make_unique<LoginExchange>(credentials);
    case Mechanism::Apop:
    case Mechanism::UserPass:
        break;
    }
    Q_UNREACHABLE_RETURN(failure(ErrorCode::NoUsableAuthentication));
}

QByteArray clientNonce()
{
    std::array<quint32, 6> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64();
}

} // namespace Restante

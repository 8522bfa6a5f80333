// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/sasl.h"

#include "base/octets.h"
#include "pop3/scram.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

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

/// RFC 4422 appendix A. The name is told, since one certificate may be good for several accounts.
class ExternalExchange final : public SaslExchange
{
public:
    explicit ExternalExchange(const Credentials &credentials)
        : m_user(credentials.user)
    {}

    std::optional<QByteArray> initialResponse() override { return m_user; }

    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (std::exchange(m_said, true))
            return outOfPlace(challenge);
        return m_user;
    }

private:
    QByteArray m_user;
    bool m_said = false;
};

/// What both token mechanisms have in common: one message, and a refusal that comes as a challenge with the reason in it.
class TokenExchange : public SaslExchange
{
public:
    TokenExchange(const QByteArray &message, const QByteArray &acknowledgement)
        : m_message(message)
        , m_acknowledgement(acknowledgement)
    {}

    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (!m_refusal.isEmpty() || (challenge.isEmpty() && std::exchange(m_said, true)))
            return outOfPlace(challenge);
        if (challenge.isEmpty())
            return m_message;
        m_refusal = capped(challenge);
        return m_acknowledgement;
    }

    bool mayEnd() const override { return m_refusal.isEmpty(); }
    QByteArray refusal() const override { return m_refusal; }

protected:
    QByteArray m_message;
    bool m_said = false;

private:
    QByteArray m_acknowledgement;
    QByteArray m_refusal;
};

/// Google's and Microsoft's. Always in two steps: Microsoft breaks the line on an initial response.
class XOAuth2Exchange final : public TokenExchange
{
public:
    explicit XOAuth2Exchange(const Credentials &credentials)
        : TokenExchange("user=" + credentials.user + "\1auth=Bearer " + credentials.password + "\1\1", {})
    {}

    std::optional<QByteArray> initialResponse() override { return {}; }
    bool mayEnd() const override { return m_said && TokenExchange::mayEnd(); }
};

/// RFC 7628.
class OAuthBearerExchange final : public TokenExchange
{
public:
    OAuthBearerExchange(const Credentials &credentials, const SaslLine &line)
        : TokenExchange("n,a=" + saslName(credentials.user) + ",\1host=" + line.host + "\1port=" + QByteArray::number(line.port)
                            + "\1auth=Bearer " + credentials.password + "\1\1",
                        "\1")
    {}

    /// When it does not fit into the command, the empty challenge asks for it again.
    std::optional<QByteArray> initialResponse() override { return m_message; }
};

/// RFC 6750 section 2.1: what a token is made of.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

std::unexpected<Error> SaslExchange::outOfPlace(const QByteArray &challenge)
{
    return failure(ErrorCode::ProtocolViolation, {}, capped(challenge));
}

QByteArray saslName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

Result<std::unique_ptr<SaslExchange>> startSasl(Mechanism mechanism, const Credentials &credentials, const QByteArray &nonce,
                                                const SaslLine &line)
{
    // NUL divides the parts of PLAIN and has no place in the others either.
    if (credentials.user.contains('\0') || credentials.password.contains('\0'))
        return failure(ErrorCode::InvalidArgument, credentials.user.contains('\0') ? u"user"_s : u"password"_s);
    if (showsToken(mechanism) && !isToken(credentials.password))
        return failure(ErrorCode::InvalidArgument, u"token"_s);
    switch (mechanism) {
    case Mechanism::External:
        return std::make_unique<ExternalExchange>(credentials);
    case Mechanism::ScramSha256Plus:
    case Mechanism::ScramSha256:
        return std::make_unique<ScramExchange>(QCryptographicHash::Sha256, credentials, nonce, line.binding);
    case Mechanism::ScramSha1Plus:
    case Mechanism::ScramSha1:
        return std::make_unique<ScramExchange>(QCryptographicHash::Sha1, credentials, nonce, line.binding);
    case Mechanism::OAuthBearer:
        return std::make_unique<OAuthBearerExchange>(credentials, line);
    case Mechanism::XOAuth2:
        return std::make_unique<XOAuth2Exchange>(credentials);
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

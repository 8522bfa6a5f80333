// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serversasl.h"

#include <QByteArrayList>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Verdict = ServerSasl::Verdict;

ServerSasl::Step decide(bool accepted)
{
    return { .verdict = accepted ? Verdict::Accept : Verdict::Refuse };
}

class PlainServer final : public ServerSasl
{
public:
    explicit PlainServer(const ServerLogin &login)
        : m_expected(QByteArray(1, '\0') + login.user + '\0' + login.password)
    {}
    Step next(const std::optional<QByteArray> &message) override
    {
        if (!message)
            return { .verdict = Verdict::Challenge };
        return decide(*message == m_expected);
    }

private:
    QByteArray m_expected;
};

class LoginServer final : public ServerSasl
{
public:
    explicit LoginServer(const ServerLogin &login)
        : m_login(login)
    {}
    Step next(const std::optional<QByteArray> &message) override
    {
        if (!message)
            return { .verdict = Verdict::Challenge, .challenge = "Username:" };
        if (!m_user) {
            m_user = *message;
            return { .verdict = Verdict::Challenge, .challenge = "Password:" };
        }
        return decide(*m_user == m_login.user && *message == m_login.password);
    }

private:
    ServerLogin m_login;
    std::optional<QByteArray> m_user;
};

class CramMd5Server final : public ServerSasl
{
public:
    explicit CramMd5Server(const ServerLogin &login)
        : m_login(login)
    {}
    Step next(const std::optional<QByteArray> &message) override
    {
        const QByteArray challenge = "<1896.697170952@postoffice.example.net>"_ba;
        if (!message)
            return { .verdict = Verdict::Challenge, .challenge = challenge };
        const QByteArray digest = QMessageAuthenticationCode::hash(challenge, m_login.password, QCryptographicHash::Md5);
        return decide(*message == m_login.user + ' ' + digest.toHex());
    }

private:
    ServerLogin m_login;
};

QByteArray attribute(const QByteArray &message, char name)
{
    for (const QByteArray &part : message.split(',')) {
        if (part.startsWith(QByteArray(1, name) + '='))
            return part.sliced(2);
    }
    return {};
}

class ScramServer final : public ServerSasl
{
public:
    ScramServer(QCryptographicHash::Algorithm hash, const ServerLogin &login, const QByteArray &endPoint, bool mustBind)
        : m_hash(hash)
        , m_login(login)
        , m_endPoint(endPoint)
        , m_mustBind(mustBind)
    {}
    Step next(const std::optional<QByteArray> &message) override
    {
        if (!message)
            return { .verdict = Verdict::Challenge };
        if (m_serverFirst.isEmpty())
            return first(*message);
        if (m_refused)
            return { .verdict = Verdict::Refuse };
        if (m_verified)
            return decide(message->isEmpty());
        return final(*message);
    }

private:
    Step first(const QByteArray &message)
    {
        m_header = message.first(message.indexOf(",,") + 2);
        const bool binds = m_header == "p=tls-server-end-point,,";
        if (binds != m_mustBind || (!binds && m_header != "n,," && m_header != "y,,"))
            return { .verdict = Verdict::Refuse };
        if (m_header == "y,," && !m_endPoint.isEmpty())
            return saysError("server-does-support-channel-binding");
        m_clientFirst = message.sliced(m_header.size());
        m_nonce = attribute(m_clientFirst, 'r') + "3rfcNHYJY1ZVvWVs7j";
        QByteArray user = m_login.user;
        user.replace('=', "=3D").replace(',', "=2C");
        if (attribute(m_clientFirst, 'n') != user)
            return { .verdict = Verdict::Refuse };
        m_serverFirst = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=4096";
        return { .verdict = Verdict::Challenge, .challenge = m_serverFirst };
    }

    Step saysError(const QByteArray &reason)
    {
        m_refused = true;
        m_serverFirst = "e=" + reason;
        return { .verdict = Verdict::Challenge, .challenge = m_serverFirst };
    }

    Step final(const QByteArray &message)
    {
        const QByteArray withoutProof = message.first(message.lastIndexOf(",p="));
        const QByteArray said = m_clientFirst + ',' + m_serverFirst + ',' + withoutProof;
        const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_login.password, m_salt, 4096,
                                                                     quint64(QCryptographicHash::hashLength(m_hash)));
        const auto keyed = [this](const QByteArray &key, const QByteArray &text) {
            return QMessageAuthenticationCode::hash(text, key, m_hash);
        };
        const QByteArray storedKey = QCryptographicHash::hash(keyed(salted, "Client Key"_ba), m_hash);
        QByteArray clientKey = QByteArray::fromBase64(attribute(message, 'p'));
        const QByteArray signature = keyed(storedKey, said);
        if (clientKey.size() != signature.size() || attribute(message, 'r') != m_nonce)
            return { .verdict = Verdict::Refuse };
        if (attribute(message, 'c') != (m_header + (m_mustBind ? m_endPoint : QByteArray())).toBase64())
            return saysError("channel-bindings-dont-match");
        for (qsizetype i = 0; i < clientKey.size(); ++i)
            clientKey[i] = char(clientKey[i] ^ signature[i]);
        if (QCryptographicHash::hash(clientKey, m_hash) != storedKey)
            return { .verdict = Verdict::Refuse };
        m_verified = true;
        return { .verdict = Verdict::Challenge, .challenge = "v=" + keyed(keyed(salted, "Server Key"_ba), said).toBase64() };
    }

    QCryptographicHash::Algorithm m_hash;
    ServerLogin m_login;
    QByteArray m_endPoint;
    bool m_mustBind;
    QByteArray m_header;
    QByteArray m_salt = "a pinch of salt"_ba;
    QByteArray m_clientFirst;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
    bool m_verified = false;
    bool m_refused = false;
};

/// RFC 7628 and its forerunner: who is refused is told why, and has to answer before the refusal.
class TokenServer final : public ServerSasl
{
public:
    TokenServer(const QByteArray &expected, const QByteArray &acknowledgement)
        : m_expected(expected)
        , m_acknowledgement(acknowledgement)
    {}
    Step next(const std::optional<QByteArray> &message) override
    {
        if (!message)
            return { .verdict = Verdict::Challenge };
        if (m_refused) {
            m_acknowledged = *message == m_acknowledgement;
            return { .verdict = m_acknowledged ? Verdict::Refuse : Verdict::Accept }; // who answers wrongly gets a surprise
        }
        if (*message == m_expected)
            return { .verdict = Verdict::Accept };
        m_refused = true;
        return { .verdict = Verdict::Challenge, .challenge = R"({"status":"invalid_token"})" };
    }

private:
    QByteArray m_expected;
    QByteArray m_acknowledgement;
    bool m_refused = false;
    bool m_acknowledged = false;
};

class ExternalServer final : public ServerSasl
{
public:
    ExternalServer(const ServerLogin &login, const QByteArray &certificateName)
        : m_login(login)
        , m_certificateName(certificateName)
    {}
    Step next(const std::optional<QByteArray> &message) override
    {
        if (!message)
            return { .verdict = Verdict::Challenge };
        return decide(*message == m_login.user && m_certificateName == m_login.user);
    }

private:
    ServerLogin m_login;
    QByteArray m_certificateName;
};

} // namespace

std::unique_ptr<ServerSasl> serverSasl(const QByteArray &mechanism, const ServerLogin &login, const ServerLine &line)
{
    if (mechanism == "PLAIN")
        return std::make_unique<PlainServer>(login);
    if (mechanism == "LOGIN")
        return std::make_unique<LoginServer>(login);
    if (mechanism == "CRAM-MD5")
        return std::make_unique<CramMd5Server>(login);
    if (mechanism == "SCRAM-SHA-1" || mechanism == "SCRAM-SHA-1-PLUS")
        return std::make_unique<ScramServer>(QCryptographicHash::Sha1, login, line.endPoint, mechanism.endsWith("-PLUS"));
    if (mechanism == "SCRAM-SHA-256" || mechanism == "SCRAM-SHA-256-PLUS")
        return std::make_unique<ScramServer>(QCryptographicHash::Sha256, login, line.endPoint, mechanism.endsWith("-PLUS"));
    if (mechanism == "XOAUTH2")
        return std::make_unique<TokenServer>("user=" + login.user + "\1auth=Bearer " + login.password + "\1\1", QByteArray());
    if (mechanism == "OAUTHBEARER")
        return std::make_unique<TokenServer>(
            "n,a=" + login.user + ",\1host=mail.example.org\1port=995\1auth=Bearer " + login.password + "\1\1", "\1");
    if (mechanism == "EXTERNAL")
        return std::make_unique<ExternalServer>(login, line.certificateName);
    return nullptr;
}

} // namespace Restante

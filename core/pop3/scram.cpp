// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/scram.h"

#include "base/octets.h"

#include <QMap>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// "r=…,s=…,i=…" by letter; empty when it is malformed or repeats one.
QMap<char, QByteArray> attributes(const QByteArray &message)
{
    QMap<char, QByteArray> result;
    const auto parts = message.split(',');
    for (const QByteArray &part : parts) {
        if (part.size() < 2 || part[1] != '=' || result.contains(part[0]))
            return {};
        result.insert(part[0], part.sliced(2));
    }
    return result;
}

/// Without the branch that would tell a listener how much of it was right.
bool sameOctets(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return {};
    return *decoded;
}

// RFC 3454 table B.1, "commonly mapped to nothing".
bool isMappedToNothing(char32_t c)
{
    return c == 0xAD || c == 0x34F || c == 0x1806 || (c >= 0x180B && c <= 0x180D) || (c >= 0x200B && c <= 0x200D) || c == 0x2060
        || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

} // namespace

ScramRefusal scramRefusal(QByteArrayView reason)
{
    if (reason == "channel-bindings-dont-match" || reason == "server-does-support-channel-binding")
        return ScramRefusal::OtherLine;
    if (reason == "unsupported-channel-binding-type" || reason == "channel-binding-not-supported")
        return ScramRefusal::Binding;
    return ScramRefusal::Credentials;
}

QByteArray saslPrepared(const QByteArray &utf8)
{
    QString mapped;
    const auto codePoints = QString::fromUtf8(utf8).toUcs4();
    for (const char32_t c : codePoints) {
        if (isMappedToNothing(c))
            continue;
        if (QChar::category(c) == QChar::Separator_Space) // RFC 3454 table C.1.2
            mapped += u' ';
        else
            mapped += QStringView(QChar::fromUcs4(c));
    }
    const QString normalized = mapped.normalized(QString::NormalizationForm_KC);
    const auto prepared = normalized.toUcs4();
    for (const char32_t c : prepared) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_PrivateUse:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
            return utf8;
        default:
            break;
        }
    }
    return normalized.toUtf8();
}

ScramExchange::ScramExchange(QCryptographicHash::Algorithm hash, const Credentials &credentials, const QByteArray &nonce,
                             const ChannelBinding &binding)
    : m_hash(hash)
    , m_credentials { .user = saslPrepared(credentials.user), .password = saslPrepared(credentials.password) }
    , m_nonce(nonce)
    , m_binding(binding)
    , m_clientFirstBare("n=" + saslName(m_credentials.user) + ",r=" + nonce)
{}

std::optional<QByteArray> ScramExchange::initialResponse()
{
    m_step = Step::ServerFirst;
    return clientFirst();
}

Result<QByteArray> ScramExchange::respond(const QByteArray &challenge)
{
    switch (m_step) {
    case Step::Start:
        return *initialResponse();
    case Step::ServerFirst:
        // The initial response did not fit into the command, so the server asks for it with an empty challenge.
        if (challenge.isEmpty())
            return clientFirst();
        return clientFinal(challenge);
    case Step::ServerFinal:
        return verifyServer(challenge);
    case Step::Verified:
    case Step::Refused:
        return outOfPlace(challenge);
    }
    Q_UNREACHABLE_RETURN(outOfPlace(challenge));
}

QByteArray ScramExchange::keyed(const QByteArray &key, const QByteArray &message) const
{
    return QMessageAuthenticationCode::hash(message, key, m_hash);
}

/// The refusal itself follows; until then the server waits for a word of ours.
Result<QByteArray> ScramExchange::refused(const QByteArray &reason)
{
    m_step = Step::Refused;
    m_refusal = capped(reason);
    return QByteArray();
}

Result<QByteArray> ScramExchange::clientFinal(const QByteArray &serverFirst)
{
    const QMap<char, QByteArray> given = attributes(serverFirst);
    if (given.contains('e'))
        return refused(given.value('e'));
    const QByteArray nonce = given.value('r');
    const std::optional<QByteArray> salt = fromBase64(given.value('s'));
    bool isNumber = false;
    const int iterations = given.value('i').toInt(&isNumber);
    const bool ofOurNonce = nonce.startsWith(m_nonce) && nonce.size() > m_nonce.size();
    if (given.contains('m') || !ofOurNonce || !salt || salt->isEmpty() || !isNumber || iterations < minimumIterations
        || iterations > maximumIterations)
        return outOfPlace(serverFirst);

    const auto length = quint64(QCryptographicHash::hashLength(m_hash));
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_credentials.password, *salt, iterations, length);
    const QByteArray clientKey = keyed(salted, "Client Key"_ba);
    const QByteArray withoutProof = "c=" + (m_binding.header + m_binding.data).toBase64() + ",r=" + nonce;
    const QByteArray everythingSaid = m_clientFirstBare + ',' + serverFirst + ',' + withoutProof;
    QByteArray proof = keyed(QCryptographicHash::hash(clientKey, m_hash), everythingSaid);
    for (qsizetype i = 0; i < proof.size(); ++i)
        proof[i] = char(proof[i] ^ clientKey[i]);

    m_serverSignature = keyed(keyed(salted, "Server Key"_ba), everythingSaid);
    m_step = Step::ServerFinal;
    return withoutProof + ",p=" + proof.toBase64();
}

Result<QByteArray> ScramExchange::verifyServer(const QByteArray &serverFinal)
{
    const QMap<char, QByteArray> given = attributes(serverFinal);
    if (given.contains('e'))
        return refused(given.value('e'));
    const std::optional<QByteArray> signature = fromBase64(given.value('v'));
    if (!signature || !sameOctets(*signature, m_serverSignature))
        return outOfPlace(serverFinal);
    m_step = Step::Verified;
    return QByteArray();
}

} // namespace Restante

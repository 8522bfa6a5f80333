// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/protectedreader.h"

#include "crypto/cmscontent.h"
#include "mail/messageparser.h"
#include "mail/protectedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Kind = ProtectedPart::Kind;

/// Honest mail has three: signed, encrypted, signed again (RFC 2634 1.1).
constexpr int maximumLayers = 5;

CryptoProtocol protocolOf(Kind kind)
{
    switch (kind) {
    case Kind::PgpSigned:
    case Kind::PgpEncrypted:
    case Kind::PgpClearSigned:
    case Kind::PgpInlineSealed:
    case Kind::PgpKeys:
        return CryptoProtocol::OpenPgp;
    case Kind::SmimeSigned:
    case Kind::SmimeOpaque:
    case Kind::SmimeEncrypted:
        return CryptoProtocol::Smime;
    }
    Q_UNREACHABLE_RETURN(CryptoProtocol::OpenPgp);
}

class LayerReader
{
public:
    LayerReader(const ProtectedReading &reading, CryptoEngine *engine, const std::stop_token &stop)
        : m_reading(reading)
        , m_engine(engine)
        , m_stop(stop)
    {}

    CryptoReport read()
    {
        m_header = parseHeader(m_reading.octets);
        QByteArray layer = m_reading.octets;
        for (int depth = 0; depth < maximumLayers && !layer.isEmpty() && !m_stop.stop_requested(); ++depth) {
            const QList<ProtectedPart> parts = findProtectedParts(layer, readEntities(layer));
            const auto part = std::ranges::find_if(parts, &ProtectedPart::whole);
            if (part == parts.end()) {
                const bool any = std::ranges::any_of(parts, [](const ProtectedPart &p) { return p.kind != Kind::PgpKeys; });
                if (any && depth == 0)
                    m_report.coverage = CryptoReport::Coverage::Part;
                break;
            }
            m_report.coverage = CryptoReport::Coverage::Whole;
            const CryptoProtocol protocol = protocolOf(part->kind);
            if (depth == 0)
                m_report.protocol = protocol;
            if (!m_engine || !m_engine->offers(protocol))
                m_report.engineMissing = true;
            layer = readLayer(layer, *part);
        }
        judgeSender();
        if (!m_report.opened.isNull())
            showOpened();
        return std::move(m_report);
    }

private:
    /// Acts on what covers a layer; returns the next one, empty when there is none.
    QByteArray readLayer(const QByteArray &layer, const ProtectedPart &part)
    {
        const Result<ProtectedOctets> octets = protectedOctets(layer, part);
        if (!octets) {
            m_report.seal = isSealed(part.kind) ? SealOutcome::TooLarge : m_report.seal;
            m_report.problem = octets.error().subject;
            return {};
        }
        switch (part.kind) {
        case Kind::PgpSigned:
        case Kind::SmimeSigned:
            if (canUse(part.kind))
                m_report.signatures += m_engine->verify(protocolOf(part.kind), octets->content, octets->signature, m_stop);
            return signedEntity(layer, part);
        case Kind::PgpClearSigned:
            return readClearSigned(*octets);
        case Kind::SmimeOpaque:
            return readOpaque(*octets);
        case Kind::PgpEncrypted:
        case Kind::PgpInlineSealed:
        case Kind::SmimeEncrypted:
            return decrypt(part.kind, *octets);
        case Kind::PgpKeys:
            return {};
        }
        Q_UNREACHABLE_RETURN({});
    }

    bool canUse(Kind kind) { return m_engine && m_engine->offers(protocolOf(kind)); }

    QByteArray readClearSigned(const ProtectedOctets &octets)
    {
        if (!canUse(Kind::PgpClearSigned))
            return {};
        const CryptoEngine::Content content = m_engine->unwrap(CryptoProtocol::OpenPgp, octets.content, m_stop);
        m_report.signatures += content.signatures;
        // What could not be verified stays as it stands in the message, armour and all.
        const bool intact = std::ranges::any_of(content.signatures, [](const SignatureReport &signature) {
            return signature.verdict == SignatureReport::Verdict::Intact;
        });
        if (intact)
            m_report.opened = textEntity(content.octets, octets.charset);
        return {};
    }

    QByteArray readOpaque(const ProtectedOctets &octets)
    {
        if (const std::optional<QByteArray> content = cmsSignedContent(octets.content))
            m_report.opened = *content;
        if (canUse(Kind::SmimeOpaque)) {
            const CryptoEngine::Content content = m_engine->unwrap(CryptoProtocol::Smime, octets.content, m_stop);
            m_report.signatures += content.signatures;
            if (m_report.opened.isNull() && !content.octets.isEmpty())
                m_report.opened = content.octets;
        }
        return m_report.opened;
    }

    QByteArray decrypt(Kind kind, const ProtectedOctets &octets)
    {
        m_report.seal = SealOutcome::Failed;
        if (!canUse(kind))
            return {};
        const CryptoEngine::Content content = m_engine->decrypt(protocolOf(kind), octets.content, m_reading.prompting, m_stop);
        m_report.seal = content.outcome;
        m_report.recipients += content.recipients;
        m_report.problem = content.problem;
        if (content.outcome != SealOutcome::Opened)
            return {};
        m_report.signatures += content.signatures;
        m_report.opened = kind == Kind::PgpInlineSealed ? textEntity(content.octets, octets.charset) : content.octets;
        m_report.subject = protectedSubject(m_report.opened);
        return m_report.opened;
    }

    /// A signature says who signed; whether that is who wrote the message, From has to agree. Of several From addresses none is
    /// the one that is vouched for.
    void judgeSender()
    {
        const QString sender = m_header.from.size() == 1 ? m_header.from.constFirst().addrSpec : QString();
        for (SignatureReport &signature : m_report.signatures) {
            signature.bySender = false;
            for (const SignerIdentity &identity : std::as_const(signature.identities)) {
                if (sender.isEmpty() || identity.addrSpec.compare(sender, Qt::CaseInsensitive) != 0)
                    continue;
                signature.bySender = true;
                signature.trust = identity.trust;
                break;
            }
            if (!signature.bySender && !signature.identities.isEmpty())
                signature.trust = signature.identities.constFirst().trust;
        }
    }

    void showOpened()
    {
        MessageDocument document = parseDocument(m_report.opened, { .charset = m_reading.charset.toUtf8() });
        // What came out is an entity; who wrote it to whom stands outside.
        document.warnings.removeOne(Warning::NotAMessage);
        document.warnings.removeOne(Warning::SeveralFromFields);
        document.warnings.removeOne(Warning::AddressInDisplayName);
        document.header = m_header;
        if (m_report.subject)
            document.header.subject = *m_report.subject;
        document.opened =
            m_report.seal == SealOutcome::Opened ? MessageDocument::Opened::Decrypted : MessageDocument::Opened::Unwrapped;
        m_report.document = std::move(document);
    }

    const ProtectedReading &m_reading;
    CryptoEngine *m_engine;
    std::stop_token m_stop;
    MessageHeader m_header;
    CryptoReport m_report;
};

} // namespace

CryptoReport readProtected(const ProtectedReading &reading, CryptoEngine *engine, const std::stop_token &stop)
{
    return LayerReader(reading, engine, stop).read();
}

QByteArray keysOf(const QByteArray &octets)
{
    QByteArray keys;
    const QList<ProtectedPart> parts = findProtectedParts(octets, readEntities(octets));
    for (const ProtectedPart &part : parts) {
        if (part.kind != Kind::PgpKeys)
            continue;
        if (const Result<ProtectedOctets> content = protectedOctets(octets, part))
            keys += content->content + '\n';
    }
    return keys;
}

} // namespace Restante

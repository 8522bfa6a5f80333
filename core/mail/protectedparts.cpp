// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/protectedparts.h"

#include "mail/encodedwords.h"
#include "mail/messagebounds.h"
#include "mail/mimefield.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using Kind = ProtectedPart::Kind;

/// A message with more was made to hurt; what is beyond is read as any other part.
constexpr qsizetype maximumProtectedParts = 20;
/// Given to an engine at once, in memory, twice. Larger mail is saved and opened elsewhere.
constexpr qsizetype maximumEngineOctets = 128 * MiB;
/// The object identifier stands behind one or two headers of BER: far within.
constexpr qsizetype contentInfoOctets = 48;

constexpr QByteArrayView beginSigned = "-----BEGIN PGP SIGNED MESSAGE-----";
constexpr QByteArrayView beginSealed = "-----BEGIN PGP MESSAGE-----";
constexpr QByteArrayView beginKeys = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
constexpr QByteArrayView endSignature = "-----END PGP SIGNATURE-----";
constexpr QByteArrayView endSealed = "-----END PGP MESSAGE-----";
constexpr QByteArrayView endKeys = "-----END PGP PUBLIC KEY BLOCK-----";

/// Where a line that begins with `mark` starts, -1: nowhere.
qsizetype lineBeginningWith(QByteArrayView text, QByteArrayView mark, qsizetype from = 0)
{
    for (qsizetype at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r')
            return at;
    }
    return -1;
}

struct Block {
    Kind kind = Kind::PgpKeys;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The first armoured block of a text that is of interest.
std::optional<Block> firstBlock(QByteArrayView text)
{
    struct Shape {
        Kind kind;
        QByteArrayView begin;
        QByteArrayView end;
    };
    static constexpr auto shapes = std::to_array<Shape>({ { Kind::PgpClearSigned, beginSigned, endSignature },
                                                          { Kind::PgpInlineSealed, beginSealed, endSealed },
                                                          { Kind::PgpKeys, beginKeys, endKeys } });
    std::optional<Block> first;
    for (const Shape &shape : shapes) {
        const qsizetype begin = lineBeginningWith(text, shape.begin);
        if (begin < 0 || (first && first->begin < begin))
            continue;
        const qsizetype end = lineBeginningWith(text, shape.end, begin + shape.begin.size());
        if (end >= 0)
            first = Block { shape.kind, begin, end + shape.end.size() };
    }
    return first;
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

/// What a CMS object holds (RFC 5652 4 to 6, RFC 5083), told by its first octets.
std::optional<Kind> kindOfCms(QByteArrayView octets)
{
    constexpr QByteArrayView signedData("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 11);
    constexpr QByteArrayView envelopedData("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03", 11);
    constexpr QByteArrayView authEnvelopedData("\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17", 13);
    if (!octets.startsWith('\x30'))
        return {};
    const QByteArrayView front = octets.first(qMin(octets.size(), contentInfoOctets));
    if (front.contains(signedData))
        return Kind::SmimeOpaque;
    if (front.contains(envelopedData) || front.contains(authEnvelopedData))
        return Kind::SmimeEncrypted;
    return {};
}

class Finder
{
public:
    Finder(QByteArrayView raw, const EntityTree &tree)
        : m_raw(raw)
        , m_tree(tree)
        , m_sound(!tree.tooManyParts && !tree.tooDeep && !tree.missingBoundary)
    {}

    QList<ProtectedPart> find()
    {
        visit(0);
        return std::move(m_found);
    }

private:
    const Entity &at(int index) const { return m_tree.entities[index]; }

    /// Depth is bounded by maximumDepth.
    void visit(int index)
    {
        if (m_found.size() >= maximumProtectedParts)
            return;
        const Entity &entity = at(index);
        if (entity.children.isEmpty()) {
            visitLeaf(index);
            return;
        }
        if (entity.mediaType == "multipart/signed" && addSigned(index))
            return;
        if (const int sealed = sealedChild(index); sealed >= 0) {
            const bool strict = entity.mediaType == "multipart/encrypted";
            const bool alone = strict ? entity.children.size() == 2 : restIsBlank(entity, sealed);
            add({ Kind::PgpEncrypted, entity.path, at(sealed).path, {}, index == 0 && alone && m_sound });
            if (strict || alone)
                return;
        }
        for (const int child : entity.children)
            visit(child);
    }

    void add(const ProtectedPart &part) { m_found.append(part); }

    bool addSigned(int index)
    {
        const Entity &entity = at(index);
        if (entity.children.size() < 2)
            return false;
        const Entity &signature = at(entity.children[1]);
        const bool isPgp = signature.mediaType == "application/pgp-signature";
        const bool isSmime =
            signature.mediaType == "application/pkcs7-signature" || signature.mediaType == "application/x-pkcs7-signature";
        if (!isPgp && !isSmime)
            return false;
        add({ isPgp ? Kind::PgpSigned : Kind::SmimeSigned, entity.path, at(entity.children[0]).path, signature.path,
              index == 0 && entity.children.size() == 2 && m_sound });
        return true;
    }

    /// The child with the sealed octets behind an application/pgp-encrypted one: in a multipart/encrypted, or in what a gateway
    /// made of it.
    int sealedChild(int index) const
    {
        const QList<int> &children = at(index).children;
        for (qsizetype i = 0; i + 1 < children.size(); ++i) {
            if (at(children[i]).mediaType == "application/pgp-encrypted" && at(children[i + 1]).children.isEmpty())
                return children[i + 1];
        }
        return -1;
    }

    bool restIsBlank(const Entity &multipart, int sealed) const
    {
        return std::ranges::all_of(multipart.children, [&](int child) {
            const Entity &entity = at(child);
            return child == sealed || entity.mediaType == "application/pgp-encrypted"
                || (entity.mediaType == "text/plain" && isBlank(entity.body(m_raw)));
        });
    }

    void visitLeaf(int index)
    {
        const Entity &entity = at(index);
        const bool isCms = entity.mediaType == "application/pkcs7-mime" || entity.mediaType == "application/x-pkcs7-mime";
        const bool isNamedSo =
            entity.mediaType == "application/octet-stream" && entity.name.endsWith(".p7m"_L1, Qt::CaseInsensitive);
        if (isCms || isNamedSo) {
            const DecodedContent front = decodedContent(entity.body(m_raw), entity.encoding, contentInfoOctets);
            const std::optional<Kind> kind = kindOfCms(front.octets);
            if (kind && (*kind != Kind::SmimeOpaque || entity.smimeType != "certs-only"))
                add({ *kind, entity.path, entity.path, {}, index == 0 });
        } else if (entity.mediaType == "application/pgp-keys") {
            add({ Kind::PgpKeys, entity.path, entity.path, {}, false });
        } else if (entity.mediaType == "text/plain") {
            visitText(index);
        }
    }

    void visitText(int index)
    {
        const Entity &entity = at(index);
        const QByteArrayView body = entity.body(m_raw);
        // Quoted-printable leaves the dashes and letters of an armour as they are.
        const bool encoded = entity.encoding == TransferEncoding::Base64;
        if (!encoded && !body.contains("-----BEGIN PGP "))
            return;
        const DecodedContent content = decodedContent(body, entity.encoding, maximumBodyOctets);
        const std::optional<Block> block = firstBlock(content.octets);
        if (!block)
            return;
        const QByteArrayView text = content.octets;
        const bool alone = isBlank(text.first(block->begin)) && isBlank(text.sliced(block->end)) && !content.cut;
        add({ block->kind, entity.path, entity.path, {}, index == 0 && alone && block->kind != Kind::PgpKeys });
    }

    QByteArrayView m_raw;
    const EntityTree &m_tree;
    bool m_sound;
    QList<ProtectedPart> m_found;
};

/// RFC 1847 2.1 and RFC 3156 5: signed octets are hashed with CR LF at the end of each line, however they were stored.
QByteArray canonicalLines(QByteArrayView octets)
{
    QByteArray lines;
    lines.reserve(octets.size() + octets.size() / 32);
    qsizetype from = 0;
    for (qsizetype at = octets.indexOf('\n'); at >= 0; at = octets.indexOf('\n', from)) {
        lines.append(octets.sliced(from, at - from));
        if (!lines.endsWith('\r'))
            lines.append('\r');
        lines.append('\n');
        from = at + 1;
    }
    lines.append(octets.sliced(from));
    return lines;
}

/// The block of that kind in the text of an entity.
std::optional<QByteArray> blockOf(QByteArrayView raw, const Entity &entity, Kind kind)
{
    const DecodedContent content = decodedContent(entity.body(raw), entity.encoding, maximumBodyOctets);
    const std::optional<Block> block = firstBlock(content.octets);
    if (!block || block->kind != kind)
        return {};
    return content.octets.sliced(block->begin, block->end - block->begin);
}

Result<QByteArray> contentOf(QByteArrayView raw, const Entity &entity)
{
    DecodedContent content = decodedContent(entity.body(raw), entity.encoding, maximumEngineOctets);
    if (content.cut)
        return failure(ErrorCode::MessageTooLarge, entity.path);
    return std::move(content.octets);
}

} // namespace

QList<ProtectedPart> findProtectedParts(QByteArrayView raw, const EntityTree &tree)
{
    return Finder(raw, tree).find();
}

QByteArray signedEntity(QByteArrayView raw, const ProtectedPart &part)
{
    if (part.kind != Kind::PgpSigned && part.kind != Kind::SmimeSigned)
        return {};
    const EntityTree tree = readEntities(raw);
    const Entity *entity = tree.find(part.content);
    return entity ? raw.sliced(entity->headerBegin, entity->end - entity->headerBegin).toByteArray() : QByteArray();
}

Result<ProtectedOctets> protectedOctets(QByteArrayView raw, const ProtectedPart &part)
{
    const EntityTree tree = readEntities(raw);
    const Entity *entity = tree.find(part.content);
    if (!entity)
        return failure(ErrorCode::NoSuchPart, part.content);
    ProtectedOctets octets;
    switch (part.kind) {
    case Kind::PgpSigned:
    case Kind::SmimeSigned: {
        const Entity *signature = tree.find(part.signature);
        if (!signature)
            return failure(ErrorCode::NoSuchPart, part.signature);
        if (entity->end - entity->headerBegin > maximumEngineOctets)
            return failure(ErrorCode::MessageTooLarge, part.content);
        octets.content = canonicalLines(raw.sliced(entity->headerBegin, entity->end - entity->headerBegin));
        const Result<QByteArray> content = contentOf(raw, *signature);
        if (!content)
            return std::unexpected(content.error());
        octets.signature = *content;
        return octets;
    }
    case Kind::PgpClearSigned:
    case Kind::PgpInlineSealed:
    case Kind::PgpKeys: {
        octets.charset = entity->charset;
        if (entity->mediaType == "text/plain") {
            const std::optional<QByteArray> block = blockOf(raw, *entity, part.kind);
            if (!block)
                return failure(ErrorCode::NoSuchPart, part.content);
            octets.content = *block + '\n';
            return octets;
        }
        break;
    }
    case Kind::PgpEncrypted:
    case Kind::SmimeOpaque:
    case Kind::SmimeEncrypted:
        break;
    }
    const Result<QByteArray> content = contentOf(raw, *entity);
    if (!content)
        return std::unexpected(content.error());
    octets.content = *content;
    return octets;
}

QByteArray standaloneMessage(QByteArrayView raw, const ProtectedPart &part)
{
    const EntityTree tree = readEntities(raw);
    const Entity *entity = tree.find(part.path);
    if (!entity)
        return {};
    QByteArray message;
    for (const HeaderField &field : tree.header.fields) {
        const QByteArray name = field.name.toByteArray().toLower();
        static constexpr auto kept =
            std::to_array<QByteArrayView>({ "from", "sender", "reply-to", "to", "cc", "date", "subject", "message-id" });
        if (std::ranges::find(kept, QByteArrayView(name)) != kept.end())
            message += field.name.toByteArray() + ": " + unfolded(field.body) + "\r\n";
    }
    if (part.kind == Kind::PgpClearSigned || part.kind == Kind::PgpInlineSealed) {
        const std::optional<QByteArray> block = blockOf(raw, *entity, part.kind);
        return block ? message + textEntity(*block, entity->charset) : QByteArray();
    }
    if (entity->headerBegin == 0 || entity == &tree.root()) // the message itself
        return raw.toByteArray();
    return message + "MIME-Version: 1.0\r\n" + raw.sliced(entity->headerBegin, entity->end - entity->headerBegin).toByteArray();
}

QByteArray textEntity(QByteArrayView text, QByteArrayView charset)
{
    // RFC 9580 6.2.2.2: text is UTF-8; older programs wrote it as the message around it.
    const bool sound =
        std::ranges::all_of(charset, [](char c) { return uchar(c) > 32 && uchar(c) < 127 && c != '"' && c != ';'; });
    const bool isUtf8 = QUtf8StringView(text.data(), text.size()).isValidUtf8();
    const QByteArray label = !isUtf8 && sound && !charset.isEmpty() ? charset.toByteArray() : QByteArray("utf-8");
    return "Content-Type: text/plain; charset=\"" + label + "\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text.toByteArray();
}

std::optional<QString> protectedSubject(QByteArrayView entity)
{
    const EntityTree tree = readEntities(entity);
    const MimeField type = MimeField::read(tree.header.first("Content-Type"));
    // RFC 9788 4.1.1; "protected-headers" is what went before it.
    if (!type.has("hp") && !type.has("protected-headers"))
        return {};
    const QByteArrayView subject = tree.header.first("Subject");
    if (subject.isNull())
        return {};
    return decodeHeaderText(subject).trimmed().left(maximumSubject);
}

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/entitytree.h"

#include "mail/identifiers.h"
#include "mail/messagebounds.h"
#include "mail/mimefield.h"

#include <algorithm>
#include <cstring>

namespace Restante {

namespace {

// RFC 6838 4.2: 127 for a type and for a subtype.
constexpr qsizetype maximumMediaType = 255;
// RFC 2046 5.1.1 allows 70 for a boundary; a guess may be a little longer.
constexpr qsizetype maximumGuessedBoundary = 200;
// Of a multipart that has none: no line is like it.
constexpr QByteArrayView noDelimiter = "\n";

QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.chop(1);
    return text;
}

bool isContentField(QByteArrayView line)
{
    constexpr QByteArrayView prefix = "content-";
    return line.size() > prefix.size() && qstrnicmp(line.data(), prefix.size(), prefix.data(), prefix.size()) == 0
        && line.contains(':');
}

/// The media type of an entity by its Content-Type field, if any, and by the multipart it is in (RFC 2046 5.1.5).
QByteArray mediaTypeOf(const MimeField &type, bool hasField, bool hasName, QByteArrayView parentType)
{
    const QByteArray &value = type.value;
    const bool isSound = value.contains('/') && value.size() <= maximumMediaType
        && std::ranges::all_of(value, [](char c) { return uchar(c) > 32 && uchar(c) < 127; });
    if (isSound)
        return value;
    if (!hasField)
        return parentType == "multipart/digest" ? "message/rfc822" : "text/plain";
    if (value == "text" || value == "plain") // RFC 1049
        return "text/plain";
    if (value == "html")
        return "text/html";
    if (value == "multipart")
        return "multipart/mixed";
    return hasName ? "application/octet-stream" : "text/plain";
}

Entity::Disposition dispositionOf(const MimeField &field)
{
    if (field.value == "attachment")
        return Entity::Disposition::Attachment;
    if (field.value == "inline")
        return Entity::Disposition::Inline;
    // RFC 2183 2.8: others are as attachment; but "Content-Disposition: quoted-printable" is a slip and hides no body.
    return !field.value.isEmpty() && field.has("filename") ? Entity::Disposition::Attachment : Entity::Disposition::None;
}

QString identifierIn(QByteArrayView text)
{
    const QStringList identifiers = readIdentifiers(text);
    return identifiers.isEmpty() ? QString::fromUtf8(text.trimmed()).left(maximumIdentifierOctets) : identifiers.first();
}

/// The first Content-Type field; of several, when the first is a multipart without a boundary, the one that has it.
MimeField contentTypeOf(const HeaderFields &header)
{
    const QList<QByteArrayView> bodies = header.all("Content-Type");
    MimeField type;
    for (qsizetype i = 0; i < qMin<qsizetype>(bodies.size(), 4); ++i) {
        MimeField candidate = MimeField::read(bodies[i]);
        if (i == 0)
            type = std::move(candidate);
        else if (type.value.startsWith("multipart/") && !type.has("boundary") && candidate.has("boundary"))
            return candidate;
    }
    return type;
}

class TreeWalker
{
public:
    explicit TreeWalker(QByteArrayView raw)
        : m_raw(raw)
    {}

    EntityTree walk()
    {
        const HeaderBlock block = readMessageHeader(m_raw);
        m_tree.header = block.header;
        m_tree.notAMessage = block.header.fields.isEmpty();
        qsizetype position = begin(-1, 0, block);
        while (!m_open.isEmpty()) {
            const qsizetype dashes = nextDashes(position, m_raw.size());
            if (dashes < 0)
                break;
            const Line line = lineAt(m_raw, dashes);
            const Match match = matchOf(line.octets);
            position = match.level < 0 ? line.next : take(match, dashes, line.next);
            if (m_tree.tooManyParts)
                break;
        }
        if (!m_tree.tooManyParts) {
            closeAbove(-1, m_raw.size());
            dropEmptyTail();
        }
        if (m_tree.root().path.isEmpty() && m_tree.root().children.isEmpty())
            m_tree.entities.first().path = QStringLiteral("1");
        return std::move(m_tree);
    }

private:
    enum class State { Preamble, InPart, Closed };
    struct OpenMultipart {
        int entity = 0;
        QByteArray delimiter; ///< with its two dashes
        State state = State::Preamble;
    };
    struct Match {
        int level = -1; ///< index into m_open, -1: the line is no delimiter
        bool isClose = false;
    };

    /// Where the next line before `end` that begins with two dashes starts, from a line start on.
    qsizetype nextDashes(qsizetype from, qsizetype end) const
    {
        while (from < end) {
            if (m_raw[from] == '-' && from + 1 < m_raw.size() && m_raw[from + 1] == '-')
                return from;
            const qsizetype lineFeed = m_raw.first(end).indexOf('\n', from);
            if (lineFeed < 0)
                return -1;
            from = lineFeed + 1;
        }
        return -1;
    }

    /// The innermost multipart that the line delimits. One that was closed may be opened again: nothing behind it is lost.
    Match matchOf(QByteArrayView line) const
    {
        if (!line.startsWith("--"))
            return {};
        line = withoutTrailingBlanks(line);
        Match reopened;
        for (int level = int(m_open.size()) - 1; level >= 0; --level) {
            const OpenMultipart &open = m_open[level];
            const bool isOpen = line == open.delimiter;
            const bool isClose =
                !isOpen && line.size() == open.delimiter.size() + 2 && line.endsWith("--") && line.startsWith(open.delimiter);
            if (!isOpen && !isClose)
                continue;
            if (open.state != State::Closed)
                return { level, isClose };
            if (reopened.level < 0)
                reopened = { level, isClose };
        }
        return reopened;
    }

    /// Acts on a delimiter line; returns where to go on.
    qsizetype take(const Match &match, qsizetype lineBegin, qsizetype next)
    {
        qsizetype partEnd = lineBegin; // the line end before a delimiter belongs to it
        if (partEnd > 0 && m_raw[partEnd - 1] == '\n')
            --partEnd;
        if (partEnd > 0 && partEnd < lineBegin && m_raw[partEnd - 1] == '\r')
            --partEnd;
        closeAbove(match.level, partEnd);
        if (m_open[match.level].state == State::Preamble)
            adoptPreamble(m_open[match.level].entity, partEnd);
        if (match.isClose) {
            m_open[match.level].state = State::Closed;
            return next;
        }
        if (m_tree.entities.size() >= maximumParts) {
            m_tree.tooManyParts = true;
            const bool missing = m_tree.missingBoundary; // what follows is not looked at, so nothing is known of it
            closeAbove(-1, partEnd);
            m_tree.missingBoundary = missing;
            return next;
        }
        m_open[match.level].state = State::InPart;
        const HeaderBlock block = readHeader(m_raw, next, [this](QByteArrayView line) { return matchOf(line).level >= 0; });
        return begin(m_open[match.level].entity, next, block);
    }

    /// Adds an entity; returns where its body begins.
    qsizetype begin(int parent, qsizetype headerBegin, const HeaderBlock &block)
    {
        const int index = add(parent, headerBegin, block);
        Entity &entity = m_tree.entities[index];
        m_leaf = index;
        if (!entity.isMultipart())
            return entity.bodyBegin;
        if (m_open.size() >= maximumDepth) {
            m_tree.tooDeep = true;
            return entity.bodyBegin;
        }
        const QByteArray boundary = boundaryOf(block.header, entity.bodyBegin);
        if (boundary.isEmpty())
            return beginWithoutBoundary(index);
        m_leaf = -1;
        m_open.append({ index, "--" + boundary, State::Preamble });
        return entity.bodyBegin;
    }

    /// A multipart that is not divided: if it begins like a part it is one, else a text.
    qsizetype beginWithoutBoundary(int index)
    {
        Entity &entity = m_tree.entities[index];
        const qsizetype begins = partBegin(entity.bodyBegin, m_raw.size());
        if (begins < 0 || m_tree.entities.size() >= maximumParts) {
            makeText(entity);
            return entity.bodyBegin;
        }
        m_tree.missingBoundary = true;
        m_open.append({ index, noDelimiter.toByteArray(), State::InPart });
        return begin(index, begins, readHeader(m_raw, begins, [this](QByteArrayView line) { return matchOf(line).level >= 0; }));
    }

    /// Where the header of a part begins, blank lines passed over, -1 when there is none.
    qsizetype partBegin(qsizetype from, qsizetype end) const
    {
        while (from < end && (m_raw[from] == '\n' || m_raw[from] == '\r'))
            ++from;
        return from < end && isContentField(lineAt(m_raw, from).octets) ? from : -1;
    }

    int add(int parent, qsizetype headerBegin, const HeaderBlock &block)
    {
        Entity entity;
        entity.headerBegin = headerBegin;
        entity.bodyBegin = qMin(block.bodyBegin, m_raw.size());
        entity.end = m_raw.size();
        entity.depth = int(m_open.size());
        readFields(entity, block.header, parent < 0 ? QByteArray() : m_tree.entities[parent].mediaType);
        const int index = int(m_tree.entities.size());
        if (parent >= 0) {
            Entity &container = m_tree.entities[parent];
            container.children.append(index);
            const QString number = QString::number(container.children.size());
            entity.path = container.path.isEmpty() ? number : container.path + u'.' + number;
        }
        m_tree.entities.append(entity);
        return index;
    }

    void readFields(Entity &entity, const HeaderFields &header, const QByteArray &parentType)
    {
        const MimeField type = contentTypeOf(header);
        const MimeField disposition = MimeField::read(header.first("Content-Disposition"));
        entity.charset = type.octets("charset");
        if (m_textCharset.isEmpty())
            m_textCharset = entity.charset;
        for (const auto &[field, parameter] : { std::pair(&disposition, "filename"), std::pair(&type, "name"),
                                                std::pair(&type, "filename"), std::pair(&disposition, "name") }) {
            if (entity.name.isEmpty())
                entity.name = field->text(parameter, m_textCharset);
        }
        entity.mediaType = mediaTypeOf(type, !header.first("Content-Type").isNull(), !entity.name.isEmpty(), parentType);
        entity.disposition = dispositionOf(disposition);
        if (!entity.isMultipart())
            entity.encoding = transferEncodingOf(header.first("Content-Transfer-Encoding"));
        entity.flowed = type.octets("format").toLower() == "flowed";
        entity.delSp = type.octets("delsp").toLower() == "yes";
        entity.smimeType = type.octets("smime-type").toLower();
        if (const QByteArrayView id = header.first("Content-ID"); !id.isNull())
            entity.contentId = identifierIn(id);
        if (const QByteArray start = type.octets("start"); !start.isEmpty())
            entity.rootId = identifierIn(start);
    }

    /// The boundary parameter; when there is none or the body does not use it, the one that the body seems to use.
    QByteArray boundaryOf(const HeaderFields &header, qsizetype bodyBegin)
    {
        const QByteArray declared = withoutTrailingBlanks(contentTypeOf(header).octets("boundary")).toByteArray();
        const QByteArray delimiter = "--" + declared;
        const qsizetype end = qMin(m_raw.size(), bodyBegin + maximumBoundarySearch);
        QByteArray guess;
        for (qsizetype at = nextDashes(bodyBegin, end); at >= 0;) {
            const Line line = lineAt(m_raw, at);
            const QByteArrayView text = withoutTrailingBlanks(line.octets);
            if (!declared.isEmpty() && (text == delimiter || text == delimiter + "--"))
                return declared;
            if (matchOf(line.octets).level >= 0)
                break; // the enclosing multipart goes on
            if (guess.isEmpty() && text.size() > 2 && text.size() <= maximumGuessedBoundary && line.next < m_raw.size()
                && isContentField(lineAt(m_raw, line.next).octets))
                guess = text.sliced(2).toByteArray();
            at = nextDashes(line.next, end);
        }
        if (guess.isEmpty())
            return declared;
        m_tree.missingBoundary = true;
        return guess;
    }

    /// Ends what is open in the multipart at `level`: its leaf and the multiparts in it.
    void closeAbove(int level, qsizetype end)
    {
        if (m_leaf >= 0)
            m_tree.entities[m_leaf].end = qMax(end, m_tree.entities[m_leaf].bodyBegin);
        m_leaf = -1;
        while (m_open.size() > level + 1) {
            const OpenMultipart open = m_open.takeLast();
            Entity &entity = m_tree.entities[open.entity];
            entity.end = qMax(end, entity.bodyBegin);
            if (open.state != State::Closed)
                m_tree.missingBoundary = true;
            if (entity.children.isEmpty())
                makeText(entity);
        }
    }

    /// A multipart without parts is read as text, so that what stands there is seen.
    void makeText(Entity &entity)
    {
        m_tree.missingBoundary = true;
        const QByteArray begin = m_raw.sliced(entity.bodyBegin, qMin<qsizetype>(m_raw.size() - entity.bodyBegin, 64))
                                     .trimmed()
                                     .toByteArray()
                                     .toLower();
        entity.mediaType = begin.startsWith("<!doctype html") || begin.startsWith("<html") ? "text/html" : "text/plain";
    }

    /// The text in front of the first delimiter is no part (RFC 2046 5.1.1), unless it begins like one: then its delimiter was
    /// lost.
    void adoptPreamble(int multipart, qsizetype end)
    {
        const qsizetype begins = partBegin(m_tree.entities[multipart].bodyBegin, end);
        if (begins < 0 || m_tree.entities.size() >= maximumParts)
            return;
        m_tree.missingBoundary = true;
        const int index = add(multipart, begins, readHeader(m_raw.first(end), begins));
        m_tree.entities[index].end = end;
    }

    /// A delimiter at the very end, meant as the closing one, opens a part of nothing.
    void dropEmptyTail()
    {
        const int last = int(m_tree.entities.size()) - 1;
        const Entity &entity = m_tree.entities[last];
        if (last == 0 || entity.isMultipart() || !m_raw.sliced(entity.headerBegin).trimmed().isEmpty())
            return;
        for (Entity &parent : m_tree.entities) {
            if (parent.children.size() > 1 && parent.children.removeOne(last)) {
                m_tree.entities.removeLast();
                return;
            }
        }
    }

    QByteArrayView m_raw;
    EntityTree m_tree;
    QList<OpenMultipart> m_open;
    int m_leaf = -1;
    QByteArray m_textCharset; ///< the first declared: that of raw names
};

} // namespace

const Entity *EntityTree::find(const PartPath &path) const
{
    const auto found = std::ranges::find(entities, path, &Entity::path);
    return found == entities.end() ? nullptr : &*found;
}

HeaderBlock readMessageHeader(QByteArrayView raw)
{
    qsizetype begin = 0;
    while (begin < raw.size() && (raw[begin] == '\n' || raw[begin] == '\r'))
        ++begin;
    HeaderBlock block = readHeader(raw, begin);
    if (begin > 0 && block.header.fields.isEmpty()) // an empty header, then a text
        block = readHeader(raw, 0);
    return block;
}

EntityTree readEntities(QByteArrayView raw)
{
    return TreeWalker(raw).walk();
}

} // namespace Restante

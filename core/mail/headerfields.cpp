// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/headerfields.h"

#include "mail/characters.h"
#include "mail/messagebounds.h"

#include <algorithm>
#include <array>

namespace Restante {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

/// The length of the field name at the start of the line, 0 when the line is none (RFC 5322 3.6.8).
qsizetype fieldNameLength(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] > 32 && line[i] < 127 && line[i] != ':')
        ++i;
    return i;
}

/// Where the colon stands that makes the line a header field, -1 when it is none.
qsizetype colonOfField(QByteArrayView line)
{
    const qsizetype name = fieldNameLength(line);
    qsizetype i = name;
    while (i < line.size() && isBlank(line[i]))
        ++i;
    return name > 0 && i < line.size() && line[i] == ':' ? i : -1;
}

/// A field that senders write and bodies hardly ever begin a line with.
bool isKnownField(QByteArrayView line)
{
    static constexpr auto names = std::to_array<QByteArrayView>(
        { "from", "to", "cc", "bcc", "subject", "date", "reply-to", "sender", "message-id", "in-reply-to", "references",
          "mime-version", "received", "return-path", "delivered-to", "user-agent", "precedence", "importance", "organization" });
    static constexpr auto prefixes = std::to_array<QByteArrayView>(
        { "content-", "x-", "list-", "dkim-", "arc-", "authentication-", "received-", "thread-", "resent-" });
    if (colonOfField(line) < 0)
        return false;
    const QByteArrayView name = line.first(fieldNameLength(line));
    return std::ranges::any_of(names, [&](QByteArrayView known) { return sameName(name, known); })
        || std::ranges::any_of(prefixes, [&](QByteArrayView prefix) {
               return name.size() > prefix.size() && sameName(name.first(prefix.size()), prefix);
           });
}

bool isMboxLine(QByteArrayView line)
{
    return line.startsWith("From ") || line.startsWith(">From ");
}

/// Whether header fields follow behind a line that is none: then it is a line somebody forgot to fold, not the body.
bool headerGoesOn(QByteArrayView octets, qsizetype begin, const std::function<bool(QByteArrayView)> &isEnd)
{
    for (int i = 0; i < maximumStrayHeaderLines && begin < octets.size(); ++i) {
        const Line line = lineAt(octets, begin);
        if (line.octets.isEmpty() || line.octets.startsWith("--") || (isEnd && isEnd(line.octets)))
            return false;
        if (isKnownField(line.octets))
            return true;
        begin = line.next;
    }
    return false;
}

/// A field name alone on its line, the colon folded to the next one ("From\r\n : x"): some read it as a field, so we show it.
bool isFoldedName(QByteArrayView octets, const Line &line)
{
    if (line.octets.isEmpty() || fieldNameLength(line.octets) != line.octets.size() || line.next >= octets.size())
        return false;
    const QByteArrayView next = lineAt(octets, line.next).octets;
    return !next.isEmpty() && isBlank(next.front()) && next.trimmed().startsWith(':');
}

/// Collects fields line by line.
class HeaderReader
{
public:
    HeaderReader(QByteArrayView octets, qsizetype begin, const std::function<bool(QByteArrayView)> &isEnd)
        : m_octets(octets)
        , m_isEnd(isEnd)
        , m_start(begin)
    {
        m_block.bodyBegin = begin;
    }

    HeaderBlock read()
    {
        qsizetype position = m_start;
        while (position < m_octets.size()) {
            const Line line = lineAt(m_octets, position);
            m_block.bodyBegin = position;
            if (m_isEnd && m_isEnd(line.octets)) {
                m_block.stopped = true;
                return m_block;
            }
            if (line.octets.isEmpty()) {
                m_block.bodyBegin = line.next;
                return m_block;
            }
            m_position = position;
            if (!take(line)) {
                m_block.bodyBegin = m_position;
                return m_block;
            }
            position = line.next;
        }
        m_block.bodyBegin = m_octets.size();
        return m_block;
    }

private:
    /// False: the line is none of a header, the body begins at m_position.
    bool take(const Line &line)
    {
        if (m_position - m_start >= maximumHeaderOctets) {
            m_block.cut = true;
            return true;
        }
        QList<HeaderField> &fields = m_block.header.fields;
        if (line.octets.trimmed().isEmpty() && !isHeaderLine(line.next)) {
            m_position = line.next; // a blank in the empty line
            return false;
        }
        if (isBlank(line.octets.front()) && !fields.isEmpty()) {
            extend(fields.last(), line);
            return true;
        }
        const QByteArrayView text = fields.isEmpty() ? line.octets.trimmed() : line.octets;
        if (const qsizetype colon = colonOfField(text); colon >= 0) {
            fields.append({ text.first(fieldNameLength(text)), text.sliced(colon + 1) });
            return true;
        }
        if (m_position == m_start && isMboxLine(text))
            return true;
        if (isFoldedName(m_octets, line)) {
            fields.append({ text, QByteArrayView(text.end(), 0) });
            m_dropColon = true;
            return true;
        }
        if (text.startsWith("--") || !headerGoesOn(m_octets, line.next, m_isEnd))
            return false;
        if (!fields.isEmpty())
            extend(fields.last(), line);
        return true;
    }

    /// Whether a field or a continuation begins there.
    bool isHeaderLine(qsizetype begin) const
    {
        const Line line = begin < m_octets.size() ? lineAt(m_octets, begin) : Line {};
        return !line.octets.isEmpty() && (isBlank(line.octets.front()) || colonOfField(line.octets) >= 0);
    }

    void extend(HeaderField &field, const Line &line)
    {
        const char *begin = field.body.data();
        if (m_dropColon) {
            begin = line.octets.data() + line.octets.indexOf(':') + 1;
            m_dropColon = false;
        }
        field.body = QByteArrayView(begin, line.octets.data() + line.octets.size());
    }

    QByteArrayView m_octets;
    const std::function<bool(QByteArrayView)> &m_isEnd;
    qsizetype m_start;
    qsizetype m_position = 0;
    HeaderBlock m_block;
    bool m_dropColon = false;
};

} // namespace

Line lineAt(QByteArrayView octets, qsizetype begin)
{
    const qsizetype lineFeed = octets.indexOf('\n', begin);
    const qsizetype next = lineFeed < 0 ? octets.size() : lineFeed + 1;
    qsizetype end = lineFeed < 0 ? octets.size() : lineFeed;
    while (end > begin && octets[end - 1] == '\r')
        --end;
    return { octets.sliced(begin, end - begin), next };
}

QByteArrayView HeaderFields::first(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(fields, [&](const HeaderField &field) { return sameName(field.name, name); });
    return found == fields.end() ? QByteArrayView() : found->body;
}

QList<QByteArrayView> HeaderFields::all(QByteArrayView name) const
{
    QList<QByteArrayView> bodies;
    for (const HeaderField &field : fields) {
        if (sameName(field.name, name))
            bodies.append(field.body);
    }
    return bodies;
}

HeaderBlock readHeader(QByteArrayView octets, qsizetype begin, const std::function<bool(QByteArrayView)> &isEnd)
{
    return HeaderReader(octets, begin, isEnd).read();
}

QByteArray unfolded(QByteArrayView body)
{
    QByteArray text;
    text.reserve(body.size());
    bool atLineStart = false;
    for (const char c : body) {
        if (c == '\r' || c == '\n') {
            atLineStart = true;
            continue;
        }
        if (atLineStart && !isBlank(c)) // a line that its sender forgot to fold
            text.append(' ');
        atLineStart = false;
        text.append(c);
    }
    return text.trimmed();
}

} // namespace Restante

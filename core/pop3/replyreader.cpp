// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/replyreader.h"

#include "base/octets.h"

namespace Restante {

void ReplyReader::feed(QByteArray octets)
{
    if (m_at == m_octets.size()) {
        m_octets = std::move(octets);
        m_at = m_searched = 0;
        return;
    }
    // Only the beginning of a status line is ever left over, so this moves little.
    m_octets.remove(0, m_at);
    m_searched -= m_at;
    m_at = 0;
    m_octets.append(octets);
}

ReplyReader::Piece ReplyReader::next()
{
    return m_multiline ? multilineOctets() : statusLine();
}

void ReplyReader::expectMultiline()
{
    m_multiline = true;
    m_decoder.restart();
}

void ReplyReader::clear()
{
    m_octets.clear();
    m_at = m_searched = 0;
    m_multiline = false;
}

ReplyReader::Piece ReplyReader::statusLine()
{
    const qsizetype lf = m_octets.indexOf('\n', qMax(m_at, m_searched));
    const qsizetype length = (lf < 0 ? m_octets.size() : lf) - m_at;
    if (length > maximumStatusLine)
        return Malformed { capped(waiting()) };
    if (lf < 0) {
        m_searched = m_octets.size();
        return NeedMore {};
    }
    const QByteArrayView line = QByteArrayView(m_octets).sliced(m_at, length);
    if (!line.endsWith('\r'))
        return Malformed { capped(line) };
    Reply reply = parseReply(line.chopped(1));
    m_at = m_searched = lf + 1;
    return reply;
}

ReplyReader::Piece ReplyReader::multilineOctets()
{
    QByteArray collected;
    while (m_at < m_octets.size() && !m_decoder.hasEnded()) {
        const MultilineDecoder::Run run = m_decoder.next(waiting());
        if (collected.isEmpty() && run.consumed == m_octets.size() && run.octets.size() == m_octets.size()) {
            m_searched = 0; // all of it is one run: handed on as it came, without a copy
            return Octets { std::exchange(m_octets, {}) };
        }
        collected.append(run.octets);
        m_at += run.consumed;
    }
    m_searched = m_at;
    if (!collected.isEmpty())
        return Octets { std::move(collected) };
    if (!m_decoder.hasEnded())
        return NeedMore {};
    m_multiline = false;
    return End {};
}

} // namespace Restante

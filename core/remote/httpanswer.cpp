// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/httpanswer.h"

#include "base/octets.h"

#include <algorithm>
#include <optional>

namespace Restante {

namespace {

constexpr qsizetype longestHeader = 64 * KiB;
constexpr qsizetype mostFields = 200;
constexpr qsizetype longestChunkLine = 1 * KiB;

std::optional<qint64> decimal(QByteArrayView text)
{
    const bool digits =
        !text.isEmpty() && text.size() < 16 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<qint64> hexadecimal(QByteArrayView text)
{
    const bool digits = !text.isEmpty() && text.size() < 13
        && std::ranges::all_of(
            text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    return digits ? std::optional(text.toLongLong(nullptr, 16)) : std::nullopt;
}

bool isToken(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return c > ' ' && c < 0x7F && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
}

} // namespace

QByteArray HttpAnswer::field(QByteArrayView name) const
{
    for (const auto &[known, value] : fields) {
        if (known == name)
            return value;
    }
    return {};
}

HttpAnswerReader::HttpAnswerReader(qint64 largestBody)
    : m_largestBody(largestBody)
{}

HttpAnswerReader::State HttpAnswerReader::read(QByteArrayView octets)
{
    if (m_state != State::Header && m_state != State::Body)
        return m_state;
    m_rest.append(octets);
    if (m_state == State::Header)
        readHeader();
    if (m_state == State::Body)
        readBody();
    return m_state;
}

HttpAnswerReader::State HttpAnswerReader::end()
{
    if (m_state == State::Body && m_length == Length::UntilEnd)
        m_state = State::Done;
    else if (m_state == State::Header || m_state == State::Body)
        m_state = State::Broken;
    return m_state;
}

void HttpAnswerReader::readHeader()
{
    while (m_state == State::Header) {
        const qsizetype end = m_rest.indexOf("\r\n\r\n");
        if (end < 0 ? m_rest.size() > longestHeader : end > longestHeader) {
            m_state = State::Broken;
            return;
        }
        if (end < 0)
            return;
        const QByteArray header = m_rest.first(end);
        m_rest.remove(0, end + 4);
        const auto lines = header.split('\n');
        // "HTTP/1.1 200 OK"
        const QByteArrayView first = QByteArrayView(lines.constFirst()).trimmed();
        const auto status = first.size() >= 12 ? decimal(first.sliced(9, 3)) : std::nullopt;
        if (!first.startsWith("HTTP/1.") || !status || *status < 100 || lines.size() > mostFields) {
            m_state = State::Broken;
            return;
        }
        m_answer = { int(*status), {}, {} };
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (!readField(lines[i])) {
                m_state = State::Broken;
                return;
            }
        }
        // 1xx is only a word in between.
        if (*status >= 200)
            beginBody();
    }
}

bool HttpAnswerReader::readField(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)) || line.contains('\r') || line.contains('\0'))
        return false;
    m_answer.fields.append({ line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray() });
    return true;
}

void HttpAnswerReader::beginBody()
{
    m_state = State::Body;
    if (m_answer.status == 204 || m_answer.status == 304) {
        m_state = State::Done;
        return;
    }
    QByteArray length;
    for (const auto &[name, value] : std::as_const(m_answer.fields)) {
        if (name == "transfer-encoding") {
            if (value.toLower() != "chunked" || m_length == Length::Chunked) {
                m_state = State::Broken;
                return;
            }
            m_length = Length::Chunked;
        } else if (name == "content-length") {
            if (!length.isEmpty() && length != value) {
                m_state = State::Broken;
                return;
            }
            length = value;
        }
    }
    if (m_length == Length::Chunked || length.isEmpty())
        return;
    const auto octets = decimal(length);
    if (!octets) {
        m_state = State::Broken;
        return;
    }
    m_length = Length::Known;
    m_left = *octets;
    if (m_left > m_largestBody)
        m_state = State::TooLarge;
    else if (m_left == 0)
        m_state = State::Done;
}

void HttpAnswerReader::take(qint64 octets)
{
    if (m_answer.body.size() + octets > m_largestBody) {
        m_state = State::TooLarge;
        return;
    }
    m_answer.body.append(QByteArrayView(m_rest).first(octets));
    m_rest.remove(0, octets);
}

void HttpAnswerReader::readBody()
{
    switch (m_length) {
    case Length::UntilEnd:
        take(m_rest.size());
        return;
    case Length::Known: {
        const qint64 octets = qMin(m_left, qint64(m_rest.size()));
        take(octets);
        m_left -= octets;
        if (m_left == 0 && m_state == State::Body)
            m_state = State::Done;
        return;
    }
    case Length::Chunked:
        while (m_state == State::Body && readChunkStart()) {
            const qint64 octets = qMin(m_left, qint64(m_rest.size()));
            take(octets);
            m_left -= octets;
            if (m_left > 0)
                return;
        }
        return;
    }
    Q_UNREACHABLE();
}

/// True when there are octets of a chunk to take.
bool HttpAnswerReader::readChunkStart()
{
    while (m_left == 0) {
        const qsizetype end = m_rest.indexOf("\r\n");
        if ((end < 0 ? m_rest.size() : end) > longestChunkLine || m_trailers > mostFields) {
            m_state = State::Broken;
            return false;
        }
        if (end < 0)
            return false;
        const QByteArray line = m_rest.first(end);
        m_rest.remove(0, end + 2);
        readChunkLine(line);
        if (m_state != State::Body)
            return false;
    }
    return !m_rest.isEmpty();
}

void HttpAnswerReader::readChunkLine(QByteArrayView line)
{
    if (std::exchange(m_inChunk, false)) { // the line end behind a chunk
        if (!line.isEmpty())
            m_state = State::Broken;
        return;
    }
    if (m_trailers > 0) { // fields that nobody wants
        ++m_trailers;
        if (line.isEmpty())
            m_state = State::Done;
        return;
    }
    const qsizetype extension = line.indexOf(';');
    const auto size = hexadecimal(line.first(extension < 0 ? line.size() : extension).trimmed());
    if (!size) {
        m_state = State::Broken;
        return;
    }
    m_left = *size;
    m_inChunk = *size > 0;
    m_trailers = *size == 0 ? 1 : 0;
    if (m_answer.body.size() + m_left > m_largestBody)
        m_state = State::TooLarge;
}

} // namespace Restante

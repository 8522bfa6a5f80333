// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Restante {

/// What a server answered (RFC 9110).
struct HttpAnswer {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    QByteArray body;

    QByteArray field(QByteArrayView name) const;
};

/// Reads one answer of HTTP/1.1 (RFC 9112) piece by piece, however it is cut: header, then the body by its length, in chunks, or
/// to the end of the line. Strict where strictness is safety: one length only, no folding, everything bounded. Pure.
class HttpAnswerReader final
{
public:
    enum class State {
        Header,
        Body,
        Done,
        Broken,  ///< not HTTP/1.x, or over a bound of the header
        TooLarge ///< the body is, or says it will be, longer than is wanted
    };
    explicit HttpAnswerReader(qint64 largestBody);

    State read(QByteArrayView octets);
    /// The far end closed the line.
    State end();
    State state() const { return m_state; }
    const HttpAnswer &answer() const { return m_answer; }

private:
    enum class Length { Known, Chunked, UntilEnd };
    void readHeader();
    bool readField(QByteArrayView line);
    void beginBody();
    void readBody();
    bool readChunkStart();
    void readChunkLine(QByteArrayView line);
    void take(qint64 octets);

    qint64 m_largestBody;
    State m_state = State::Header;
    HttpAnswer m_answer;
    QByteArray m_rest;
    Length m_length = Length::UntilEnd;
    qint64 m_left = 0; ///< of the body, or of the chunk
    bool m_inChunk = false;
    int m_trailers = 0; ///< lines behind the last chunk, from 1
};

} // namespace Restante

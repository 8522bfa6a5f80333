// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Restante {

/// Takes the byte-stuffing off a multi-line response while it arrives (RFC 1939 section 3). The response ends at
/// CRLF "." CRLF and nowhere else; every other octet, bare CR, bare LF and NUL too, is data and stays as it is.
/// Copies nothing: what it returns points into what it was given.
class MultilineDecoder
{
public:
    struct Run {
        QByteArrayView octets {}; ///< data, valid as long as the input
        qsizetype consumed = 0;   ///< of the input
        bool ended = false;       ///< the terminating line was consumed; the next octet is another reply's
    };

    /// The next run of data at the front of `input`: as long as it can be without a copy. Call again with the rest
    /// until all is consumed or the response ended.
    Run next(QByteArrayView input);
    bool hasEnded() const { return m_state == State::Ended; }
    void restart() { m_state = State::LineStart; }

private:
    enum class State : quint8 {
        LineStart, ///< after CRLF, or at the very beginning
        Dot,       ///< "." at the start of a line: held back
        DotCr,     ///< ".\r" at the start of a line: both held back
        Line,
        LineCr, ///< inside a line, the last octet was CR
        Ended,
    };

    Run scanned(QByteArrayView input, qsizetype from);

    State m_state = State::LineStart;
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/multilinedecoder.h"
#include "pop3/reply.h"

#include <variant>

namespace Restante {

/// Longest status line. RFC 2449 section 4 allows 512 octets; more is seen, without end is an attack.
inline constexpr qsizetype maximumStatusLine = qsizetype(8) * 1024;

/// Cuts what the server sends into status lines and the octets of multi-line responses (RFC 1939 section 3). The same
/// pieces come out however the octets were cut on their way; only Octets may be divided differently.
class ReplyReader
{
public:
    struct Octets {
        QByteArray octets; ///< without byte-stuffing
    };
    struct End {
    };
    struct NeedMore {
    };
    /// A status line over its bound or without CR. The reader is of no use after it.
    struct Malformed {
        QByteArray line; ///< what came of it, capped
    };
    using Piece = std::variant<NeedMore, Reply, Octets, End, Malformed>;

    void feed(QByteArray octets);
    Piece next();
    /// The status line that next() just returned goes on as a multi-line response: Octets and one End follow.
    void expectMultiline();
    bool insideMultiline() const { return m_multiline; }
    /// What was fed and not taken by next() yet. Outside a multi-line response: the beginning of a status line.
    QByteArrayView waiting() const { return QByteArrayView(m_octets).sliced(m_at); }
    void clear();

private:
    Piece statusLine();
    Piece multilineOctets();

    QByteArray m_octets;
    qsizetype m_at = 0;       ///< before it all is taken
    qsizetype m_searched = 0; ///< no LF from m_at up to here
    MultilineDecoder m_decoder;
    bool m_multiline = false;
};

} // namespace Restante

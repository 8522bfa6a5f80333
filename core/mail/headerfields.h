// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace Restante {

/// One header field as it stands in the octets (RFC 5322 2.2), folded; both views point into the message.
struct HeaderField {
    QByteArrayView name; ///< without the colon and blanks before it
    QByteArrayView body; ///< between the colon and the last line end
};

/// The header fields of one entity, in order. Views: valid as long as the octets they were read from.
class HeaderFields
{
public:
    QList<HeaderField> fields;

    /// The body of the first field of that name (compared without case), null when there is none.
    QByteArrayView first(QByteArrayView name) const;
    QList<QByteArrayView> all(QByteArrayView name) const;
};

struct HeaderBlock {
    HeaderFields header;
    qsizetype bodyBegin = 0; ///< offset behind the empty line, or of the line that ended the header
    bool stopped = false;    ///< ended by `isEnd`, not by an empty line
    bool cut = false;        ///< longer than maximumHeaderOctets; the fields behind are not read
};

/// Reads the header that begins at `begin`. It ends at an empty line, at a line for which `isEnd(line)` is true (a delimiter of
/// the enclosing multipart) or at a line that can be no part of a header (the empty line was forgotten). Lines that a sender
/// forgot to fold are taken as continuations when header fields follow soon. Accepted besides RFC 5322: LF alone as line end, CR
/// CR LF, blanks before the colon (4.5), a first line that begins with a blank, an mbox "From " line.
HeaderBlock readHeader(QByteArrayView octets, qsizetype begin, const std::function<bool(QByteArrayView)> &isEnd = {});

/// The field body without its folding (RFC 5322 2.2.3): CR and LF are removed, the blanks stay; trimmed.
QByteArray unfolded(QByteArrayView body);

/// The line that begins at `begin` without its line end, and where the next one begins.
struct Line {
    QByteArrayView octets; ///< without LF and the CRs before it
    qsizetype next = 0;
};
Line lineAt(QByteArrayView octets, qsizetype begin);

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

#include <QByteArray>
#include <QByteArrayView>

// RFC 2045 6: from the octets of a body to its content, exactly: no line end is changed, nothing is held. In one pass, in pieces.
namespace Restante {

enum class TransferEncoding { Identity, Base64, QuotedPrintable, Uuencode };

/// Of a Content-Transfer-Encoding field's body; what is unknown or missing is Identity.
TransferEncoding transferEncodingOf(QByteArrayView field);

struct DecodingOutcome {
    bool damaged = false; ///< octets that the encoding does not allow were skipped or kept as they stood
    bool stopped = false; ///< by the sink
};

/// Base64: anything outside the alphabet is skipped; encoded pieces one behind the other are joined, text behind the last is not
/// decoded. Quoted-printable: what is no escape stays as it stands. Uuencode: the first file in the octets (see uuencode.h).
DecodingOutcome decodeContent(QByteArrayView encoded, TransferEncoding encoding, const OctetSink &sink);

struct DecodedContent {
    QByteArray octets;
    bool damaged = false;
    bool cut = false; ///< there is more than `limit`
};

DecodedContent decodedContent(QByteArrayView encoded, TransferEncoding encoding, qsizetype limit);

} // namespace Restante

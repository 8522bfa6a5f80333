// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace Restante {

/// A piece of an unfolded address field (RFC 5322 3.2).
struct AddressToken {
    enum class Kind { Text, Quoted, Comment, Angle, Comma, Semicolon, Colon };
    Kind kind = Kind::Text;
    QByteArrayView octets; ///< Quoted, Comment and Angle: without the marks around them
    bool afterBlank = false;
};
using AddressTokens = QList<AddressToken>;

/// Cuts an unfolded address field into tokens, in linear time. A mark that is never closed is text; an encoded-word is one text,
/// whatever marks are in it. Views into `octets`.
AddressTokens lexAddresses(QByteArrayView octets);

} // namespace Restante

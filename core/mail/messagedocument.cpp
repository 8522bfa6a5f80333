// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messagedocument.h"

using namespace Qt::StringLiterals;

namespace Restante {

QLatin1StringView warningName(Warning warning)
{
    switch (warning) {
    case Warning::TooManyParts:
        return "too_many_parts"_L1;
    case Warning::TooDeep:
        return "too_deep"_L1;
    case Warning::Truncated:
        return "truncated"_L1;
    case Warning::UnreadableCharset:
        return "unreadable_charset"_L1;
    case Warning::DamagedEncoding:
        return "damaged_encoding"_L1;
    case Warning::MissingBoundary:
        return "missing_boundary"_L1;
    case Warning::SeveralFromFields:
        return "several_from_fields"_L1;
    case Warning::AddressInDisplayName:
        return "address_in_display_name"_L1;
    case Warning::SeveralSenders:
        return "several_senders"_L1;
    case Warning::NoSenderAddress:
        return "no_sender_address"_L1;
    case Warning::LookAlikeSender:
        return "look_alike_sender"_L1;
    case Warning::OddSenderCharacters:
        return "odd_sender_characters"_L1;
    case Warning::RoutedSender:
        return "routed_sender"_L1;
    case Warning::Encrypted:
        return "encrypted"_L1;
    case Warning::Signed:
        return "signed"_L1;
    case Warning::PartlySigned:
        return "partly_signed"_L1;
    case Warning::NotAMessage:
        return "not_a_message"_L1;
    case Warning::PartialMessage:
        return "partial_message"_L1;
    }
    Q_UNREACHABLE_RETURN(QLatin1StringView());
}

} // namespace Restante

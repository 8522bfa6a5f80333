// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Restante {

/// RFC 1939 section 3: valid inside one session only.
enum class MessageNumber : quint32 {};

/// RFC 1939 section 7, UIDL: opaque octets; may repeat, change or be missing.
struct UniqueId {
    QByteArray octets;

    bool operator==(const UniqueId &) const = default;
    auto operator<=>(const UniqueId &) const = default;
    friend size_t qHash(const UniqueId &id, size_t seed = 0) { return qHash(id.octets, seed); }
};

/// Longest unique-id that is kept (RFC 1939 allows 70; more is seen in the wild). A longer or blank one counts as missing.
inline constexpr qsizetype maximumUniqueId = 1024;

/// One message of the maildrop as LIST and UIDL showed it.
struct DropListingEntry {
    MessageNumber number {};
    qint64 octets = 0;   ///< announced: a hint, never an allocation or a truncation
    UniqueId uniqueId;   ///< empty: missing

    bool operator==(const DropListingEntry &) const = default;
};

/// The maildrop as one session saw it.
struct DropListing {
    QList<DropListingEntry> entries; ///< in order of the message-number
    bool uniqueIds = true;           ///< false: the server knows no UIDL
    bool complete = true;            ///< false: fewer entries than STAT announced, or LIST and UIDL differ: prunes nothing
};

/// What CAPA said (RFC 2449). `known` is false when the server has no CAPA.
struct Capabilities {
    bool known = false;
    bool top = false;
    bool user = false;
    bool uidl = false;
    bool stls = false;
    bool pipelining = false;
    bool respCodes = false;
    bool authRespCode = false; ///< RFC 3206
    bool utf8 = false;         ///< RFC 6856
    QSet<QByteArray> saslMechanisms; ///< upper-case
    std::optional<std::chrono::seconds> loginDelay;
    std::optional<qint64> expireDays; ///< absent or NEVER: none
    QByteArray implementation;

    bool operator==(const Capabilities &) const = default;
};

} // namespace Restante

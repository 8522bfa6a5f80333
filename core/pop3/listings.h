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
    qint64 octets = 0; ///< announced: a hint, never an allocation or a truncation
    UniqueId uniqueId; ///< empty: missing

    bool operator==(const DropListingEntry &) const = default;
};

/// The maildrop as one session saw it.
struct DropListing {
    QList<DropListingEntry> entries; ///< in order of the message-number
    bool uniqueIds = true;           ///< false: the server knows no UIDL
    bool complete = true;            ///< false: fewer entries than STAT announced, or LIST and UIDL differ: prunes nothing
    QByteArray uidlSha256 {};        ///< of the octets that UIDL gave
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
    bool authRespCode = false;       ///< RFC 3206
    bool utf8 = false;               ///< RFC 6856
    bool lang = false;               ///< RFC 6856
    bool perUser = false;            ///< LOGIN-DELAY or EXPIRE may differ once it knows who asks (RFC 2449 6.5, 6.7)
    QSet<QByteArray> saslMechanisms; ///< upper-case
    std::optional<std::chrono::seconds> loginDelay;
    std::optional<qint64> expireDays; ///< absent or NEVER: none
    QByteArray implementation;

    bool operator==(const Capabilities &) const = default;
};

/// The answer to STAT.
struct MaildropSize {
    quint32 messages = 0;
    qint64 octets = 0; ///< 0 when the server's number is of no use: it is a hint only

    bool operator==(const MaildropSize &) const = default;
};

struct ListedOctets {
    MessageNumber number {};
    std::optional<qint64> octets; ///< none: missing, negative or beyond 2^63-1

    bool operator==(const ListedOctets &) const = default;
};

struct ListedUniqueId {
    MessageNumber number {};
    UniqueId uniqueId; ///< empty: blank or longer than maximumUniqueId

    bool operator==(const ListedUniqueId &) const = default;
};

/// The text behind "+OK" to STAT; none when the count is no number of 32 bits.
std::optional<MaildropSize> parseMaildropSize(QByteArrayView text);
/// One line of LIST or UIDL without its CRLF; none when it does not begin with a message-number.
std::optional<ListedOctets> parseListLine(QByteArrayView line);
std::optional<ListedUniqueId> parseUidlLine(QByteArrayView line);
/// The decoded octets of the answer to CAPA. What is unknown or malformed in it is passed over.
Capabilities parseCapabilities(QByteArrayView octets);
/// Of these octets what makes parseCapabilities() give the same again, but for the implementation, which may name the hour;
/// nothing of more than 4 KiB.
QByteArray worthKeeping(QByteArrayView capabilities);

} // namespace Restante

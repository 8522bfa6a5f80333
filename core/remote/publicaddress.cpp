// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/publicaddress.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <optional>

namespace Restante {

namespace {

struct Net {
    quint32 address;
    int bits;
};

constexpr bool isWithin(quint32 address, Net net)
{
    return (address ^ net.address) >> (32 - net.bits) == 0;
}

bool isPublicIpv4(quint32 address)
{
    static constexpr auto special = std::to_array<Net>({
        { 0x00000000, 8 },  // "this network"
        { 0x0A000000, 8 },  // private
        { 0x64400000, 10 }, // shared, behind a provider's own translation
        { 0x7F000000, 8 },  // loopback
        { 0xA9FE0000, 16 }, // link-local; clouds answer there with their keys
        { 0xAC100000, 12 }, // private
        { 0xC0000000, 24 }, // protocol assignments
        { 0xC0000200, 24 }, // documentation
        { 0xC0586300, 24 }, // 6to4 relays
        { 0xC0A80000, 16 }, // private
        { 0xC6120000, 15 }, // benchmarks
        { 0xC6336400, 24 }, // documentation
        { 0xCB007100, 24 }, // documentation
        { 0xE0000000, 4 },  // multicast
        { 0xF0000000, 4 },  // reserved, broadcast
    });
    return std::ranges::none_of(special, [&](Net net) { return isWithin(address, net); });
}

quint32 ipv4At(const Q_IPV6ADDR &address, int offset)
{
    return quint32(address[offset]) << 24 | quint32(address[offset + 1]) << 16 | quint32(address[offset + 2]) << 8
        | quint32(address[offset + 3]);
}

bool beginsWith(const Q_IPV6ADDR &address, std::initializer_list<quint8> octets)
{
    return std::equal(octets.begin(), octets.end(), address.c);
}

/// The IPv4 address that traffic to this one ends at.
std::optional<quint32> carriedIpv4(const Q_IPV6ADDR &address)
{
    if (beginsWith(address, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF })
        || beginsWith(address, { 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0 }))
        return ipv4At(address, 12);
    if (beginsWith(address, { 0x20, 0x02 }))
        return ipv4At(address, 2);
    return std::nullopt;
}

bool isPublicIpv6(const Q_IPV6ADDR &address)
{
    if (const auto ipv4 = carriedIpv4(address))
        return isPublicIpv4(*ipv4);
    if ((address[0] & 0xE0) != 0x20)
        return false;                                                                      // only 2000::/3 is given out
    const bool protocol = beginsWith(address, { 0x20, 0x01 }) && (address[2] & 0xFE) == 0; // 2001::/23
    const bool documentation = beginsWith(address, { 0x20, 0x01, 0x0D, 0xB8 })             // 2001:db8::/32
        || (beginsWith(address, { 0x3F, 0xFF }) && (address[2] & 0xF0) == 0);              // 3fff::/20
    return !protocol && !documentation;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIpv4(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublicIpv6(address.toIPv6Address());
}

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listingpiece.h"

using namespace Qt::StringLiterals;

namespace Restante::ListingPiece {

namespace {

/// Seven bits an octet, the lowest first, as in protobuf; signed numbers zigzag.
void put(QByteArray &data, qint64 value)
{
    auto rest = (quint64(value) << 1) ^ quint64(value >> 63);
    while (rest >= 0x80) {
        data.append(char(rest | 0x80));
        rest >>= 7;
    }
    data.append(char(rest));
}

std::optional<qint64> take(QByteArrayView &data)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && !data.isEmpty(); shift += 7) {
        const auto octet = quint8(data.front());
        data = data.sliced(1);
        value |= quint64(octet & 0x7f) << shift;
        if (octet < 0x80)
            return qint64(value >> 1) ^ -qint64(value & 1);
    }
    return {};
}

} // namespace

QByteArray pack(const QList<Entry> &entries)
{
    QByteArray data;
    Entry before;
    for (const auto &entry : entries) { // numbers and rows mostly go up by one
        put(data, qint64(entry.number) - qint64(before.number));
        put(data, entry.octets);
        put(data, entry.row - before.row);
        before = entry;
    }
    return data;
}

Result<QList<Entry>> unpack(const QByteArray &data)
{
    QList<Entry> entries;
    QByteArrayView rest(data);
    Entry before;
    while (!rest.isEmpty()) {
        const auto number = take(rest);
        const auto octets = take(rest);
        const auto row = take(rest);
        if (!number || !octets || !row || entries.size() == entriesPerPiece)
            return failure(ErrorCode::StoreDamaged, u"listing"_s);
        before = { MessageNumber(quint32(qint64(before.number) + *number)), *octets, before.row + *row };
        entries.append(before);
    }
    return entries;
}

} // namespace Restante::ListingPiece

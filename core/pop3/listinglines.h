// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Restante {

/// Longest line of a listing that is kept; of a longer one this much is, which is more than any unique-id may have.
inline constexpr qsizetype maximumListingLine = qsizetype(8) * 1024;

/// Cuts the decoded octets of a listing into lines while they arrive.
class ListingLines
{
public:
    /// The next whole line, without CRLF, taken off the front of `octets`; none when the rest of it is still to come. Valid until
    /// the next call.
    std::optional<QByteArrayView> next(QByteArrayView &octets);

private:
    void keep(QByteArrayView part);

    QByteArray m_begun;      ///< the part of a line that came so far, capped
    bool m_afterCr = false;  ///< the last octet of that part was CR
    bool m_returned = false; ///< m_begun is what next() returned last
};

} // namespace Restante

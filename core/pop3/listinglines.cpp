// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/listinglines.h"

namespace Restante {

void ListingLines::keep(QByteArrayView part)
{
    if (!part.isEmpty())
        m_afterCr = part.endsWith('\r');
    // Two octets above the bound, so that the CR of the line's end is never cut off from a line within it.
    m_begun.append(part.first(qMin(part.size(), maximumListingLine + 2 - m_begun.size())));
}

std::optional<QByteArrayView> ListingLines::next(QByteArrayView &octets)
{
    if (m_returned) {
        m_begun.clear();
        m_returned = m_afterCr = false;
    }
    qsizetype from = 0;
    for (;;) {
        const qsizetype lf = octets.indexOf('\n', from);
        if (lf < 0) {
            keep(octets);
            octets = {};
            return {};
        }
        const bool afterCr = lf > 0 ? octets[lf - 1] == '\r' : m_afterCr;
        if (!afterCr) { // a bare LF is a part of the line
            from = lf + 1;
            continue;
        }
        QByteArrayView line = octets.first(lf);
        octets = octets.sliced(lf + 1);
        if (!m_begun.isEmpty()) {
            keep(line);
            line = m_begun;
            m_returned = true;
        }
        if (line.endsWith('\r'))
            line.chop(1);
        return line.first(qMin(line.size(), maximumListingLine));
    }
}

} // namespace Restante

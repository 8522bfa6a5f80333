// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>

namespace Restante {

/// How high a text is in the widths it was asked for, in pixels. Layouts ask again and again, and each answer lays out the text;
/// most texts are one line, which is as high in every width that it fits in.
class KnownHeights
{
public:
    std::optional<int> at(int width) const
    {
        if (m_unbroken > 0 && width >= m_unbroken)
            return m_unbrokenHeight;
        const auto known = m_heights.constFind(width);
        return known == m_heights.cend() ? std::nullopt : std::optional(*known);
    }
    void add(int width, int height)
    {
        constexpr qsizetype most = 200; // somebody drags the edge of a window
        if (m_heights.size() >= most)
            m_heights.clear();
        m_heights.insert(width, height);
    }
    /// From this width on no line of it breaks.
    void setUnbroken(int width, int height)
    {
        m_unbroken = width;
        m_unbrokenHeight = height;
    }
    bool knowsUnbroken() const { return m_unbroken > 0; }
    /// The text or its font is another.
    void clear() { *this = {}; }

private:
    QHash<int, int> m_heights;
    int m_unbroken = 0; ///< 0: not known
    int m_unbrokenHeight = 0;
};

} // namespace Restante

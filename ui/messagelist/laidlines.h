// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

class QPaintDevice;

namespace Restante {

/// A line of text and the room it has.
struct LineKey {
    QString text;
    QFont font;
    int width = 0; ///< pixels; what is longer is elided
    bool standsRight = false;
    int dotsPerInch = 0; ///< of what is painted on

    bool operator==(const LineKey &) const = default;
};
size_t qHash(const LineKey &key, size_t seed = 0);

/// Lines as they were laid out the last time they were painted. Finding the glyphs of a line is most of what painting a
/// list costs, and a list is painted again for each key that moves its selection. GUI thread.
class LaidLines
{
public:
    /// Elided, and one line; none where there is no room. Belongs to this, and is good until the next call.
    const QTextLayout *line(const LineKey &key, QPaintDevice *device);

private:
    static constexpr qsizetype most = 768; ///< some ten screens of cards

    QCache<LineKey, QTextLayout> m_lines { most };
};

} // namespace Restante

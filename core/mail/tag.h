// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

enum class TagKey : qint64 {};

/// A word of the user's that any message may bear, whatever folder it lies in.
struct Tag {
    /// A place in the palette: which red is readable depends on the theme, and is the window's business.
    enum class Colour { Red, Orange, Yellow, Green, Teal, Blue, Purple, Pink, Grey };
    static constexpr int colours = int(Colour::Grey) + 1;

    TagKey key {};
    QString name; ///< unique without case
    Colour colour = Colour::Grey;
    int position = 0; ///< in the sidebar, smallest first
    int unread = 0;   ///< without Junk and Trash, as total
    int total = 0;

    bool operator==(const Tag &) const = default;
};

/// A tag as a row shows it.
struct MessageTag {
    TagKey key {};
    QString name;
    Tag::Colour colour = Tag::Colour::Grey;

    bool operator==(const MessageTag &) const = default;
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/mailpictures.h"

namespace Restante {

enum class Ground { Light, Dark };

/// What is made of a style sheet or a style attribute of a mail before the engine sees it.
struct OriginalCss {
    QString text;
    bool hasColours = false;    ///< it paints
    bool hasDarkStyles = false; ///< it has rules for dark grounds of its own
    bool laysOut = false;       ///< it says how wide something is, or gives it a ground
    bool namesFont = false;
};

/// Rewrites CSS token by token (CSS Syntax 3): comments and escapes go, addresses become those of pictures of the message or
/// "none", rules that load or name anything else (@import, @font-face, @namespace…) go, and prefers-color-scheme is decided here,
/// by the ground that the message is shown on. Linear. Pure; any thread.
OriginalCss originalCss(QStringView css, Ground ground, MailPictures &pictures);

} // namespace Restante

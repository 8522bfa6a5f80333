// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/originalcss.h"

#include <QHash>

namespace Restante {

/// One HTML body made ready for the engine.
struct OriginalHtml {
    QString doctype;                   ///< of the same mode (quirks or standards) that the mail's own would give
    QString markup;                    ///< behind it
    QHash<QString, QString> linkTexts; ///< what the reader sees of a link; of several the most telling
    bool hasColours = false;           ///< it paints grounds or text
    bool hasDarkStyles = false;        ///< it has rules for dark grounds of its own
    bool laysOut = false;              ///< it has boxes of its own widths or grounds, or page margins: no mere letter
    bool namesFont = false;            ///< for all of the page
    bool cut = false;
};

/// The second wall behind an engine without network and script: what is not on the lists of elements and attributes does not
/// pass, whatever the engine would do with it. No script, frame, object, form, refresh, base, foreign markup (SVG, MathML), event
/// attribute or address, but links' and the message's own pictures'. Style sheets and layout stay. A tokenizer, no tree: linear,
/// bounded. Pure; any thread.
OriginalHtml originalHtml(QStringView markup, Ground ground, MailPictures &pictures);

} // namespace Restante

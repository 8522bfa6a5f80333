// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Restante {

/// What becomes of one HTML body before anything else sees it.
struct SimpleHtml {
    QString markup;             ///< only known elements, attributes and properties, balanced and bounded
    QStringList pictures;       ///< content-ids; "cid:N" in the markup is the N-th
    QList<int> remotePictures;  ///< the numbers N of "remote:N" in the markup
    bool hasOwnColours = false; ///< it paints grounds or text: it wants the light paper it was made for
    bool cut = false;           ///< over a bound: the rest is only in the source
};

/// The pictures that there are to be shown.
struct PicturesHere {
    QSet<QString> own;          ///< content-ids of the message's own parts: picturesOf()
    QHash<QString, int> remote; ///< of the network, by remoteAddress(): their numbers
};

/// Darkened: the mail's own, each moved so far that the text can be read on the dark page.
enum class HtmlColours { Own, Dropped, Darkened };

/// Rewrites the markup of a mail into the small, harmless subset that is shown as "Simple HTML". A tokenizer and a stack, no
/// tree: linear in the markup, with bounds on length, depth, elements and tables (QTextDocument's layout is exponential in nested
/// tables). What is not on the lists does not pass: no script, style sheet, form, frame, object, no address but links' and no
/// picture but those that are here. Pure; any thread.
SimpleHtml simplifyHtml(QStringView markup, HtmlColours colours = HtmlColours::Own, const PicturesHere &pictures = {});

} // namespace Restante

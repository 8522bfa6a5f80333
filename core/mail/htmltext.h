// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// Words out of HTML, for the search index, the list row and `show --text`. Its own small tokenizer, in one pass and without a
// tree: markup can be neither too deep nor too broken for it. Nothing is hidden that the markup hides; what no reader ever sees
// (scripts, styles, comments) is left out.
namespace Restante {

/// The text with LF line ends, blocks on lines of their own, quotations (blockquote) marked with "> ", at most `limit`
/// characters.
QString textOfHtml(QStringView markup, qsizetype limit);

/// The content-ids that `cid:` URLs (RFC 2392) anywhere in the markup name, percent-decoded.
QStringList contentIdsIn(QStringView markup);

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"

namespace Restante {

/// The words of a message that people saw in that form, for an answer: nothing that its markup hides, paints in the colour of the
/// ground or makes too small to be read, and no part that was not shown (faults.md B.4: an answer must not carry home what its
/// writer never saw). Quoted lines keep their marks. Any thread.
QString visibleWords(const MessageDocument &message, BodyForm form);

/// What was read off the page of Original, in the same form.
QString tidyWords(const QString &words);

/// The same of a built document; links stand as their text.
QString visibleWords(const QTextDocument &document);

} // namespace Restante

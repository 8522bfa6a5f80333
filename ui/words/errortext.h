// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace Restante {

/// What a person reads about an Error: plain text, translated, one paragraph each. Foreign words stand in `quotation` (and, where
/// the subject is foreign, inside quotation marks) with nothing in them that could act: show all of it as plain text, never as
/// markup.
struct ErrorText {
    QString sentence;  ///< what happened, with the name of the server, folder or file
    QString quotation; ///< `The server said: “…”`; empty when it said nothing
    QString remedy;    ///< what to do, or that nothing needs doing
};

/// Who reads it: the command line names its options where the window has a button.
enum class Reader { Window, CommandLine };

ErrorText errorText(const Error &error, Reader reader = Reader::Window);

/// All of it in one line: the `message` of `--json`, a notification, a log.
QString errorMessage(const Error &error, Reader reader = Reader::CommandLine);

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "reader/banner.h"
#include "reader/linkpolicy.h"

#include <optional>

namespace Restante {

/// What a reader is told of a warning, and how loudly. Nothing: it is of no use to people.
struct WarningText {
    QString text;
    Banner::Kind kind = Banner::Kind::Note;
    QString title {};
};
std::optional<WarningText> warningText(Warning warning, const MessageDocument &message);
/// Of links that do not go where they seem to; there is one at least.
WarningText misleadingText(const QList<LinkVerdict> &links);

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Restante {

/// The first words of a text for a list row: one line, at most maximumSnippet characters, without quotes and the line that
/// introduces them, signature, rulers, and the invisible filling that newsletters put behind their preview text.
/// Only the first few KiB are looked at.
QString snippetOf(QStringView text);

} // namespace Restante

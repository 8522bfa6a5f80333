// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

class QWidget;

namespace Restante {

class Banner;

/// Opens a link that is clear. Of any other the banner that shows its true target and asks, or refuses; null: it was opened.
Banner *followLink(const QUrl &link, const QString &text, QWidget *parent);

} // namespace Restante

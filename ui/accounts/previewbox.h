// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;

namespace Restante {

/// A quiet box with a title and a text, rich text.
struct PreviewBox {
    QFrame *frame;
    QLabel *text;
};

PreviewBox previewBox(const QString &title);

} // namespace Restante

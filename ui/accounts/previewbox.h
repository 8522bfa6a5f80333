// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QLabel;

namespace Restante {

/// The quiet box "What happens at the first check"; its text takes what firstCheckText() makes.
struct PreviewBox {
    QFrame *frame;
    QLabel *text;
};

PreviewBox previewBox();

} // namespace Restante

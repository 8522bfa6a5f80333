// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/previewbox.h"

#include "accounts/looks.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace Restante {

PreviewBox previewBox(const QString &title)
{
    PreviewBox box { frameWithLook("note"), richLabel({}) };
    box.text->setAccessibleName(title);
    auto *column = new QVBoxLayout(box.frame);
    column->setContentsMargins(scaled(12), scaled(9), scaled(12), scaled(9));
    column->setSpacing(scaled(2));
    column->addWidget(textLabel(title, "strong"));
    column->addWidget(box.text);
    return box;
}

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/previewcontent.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Restante {

/// The contacts or appointments of a file, one below the other.
class CardsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardsView(const PreviewContent &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void saveWanted();
    void told(const QString &text);
};

} // namespace Restante

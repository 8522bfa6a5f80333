// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/columnitem.h"

class QMargins;
class QVBoxLayout;

namespace Restante {

class Banner;

/// Banners one below the other, each as long as it is needed; takes no room without any. GUI thread.
class BannerColumn final : public ColumnItem<QWidget>
{
    Q_OBJECT

public:
    /// `margins` and the room between are in drawn pixels.
    explicit BannerColumn(const QMargins &margins, QWidget *parent = nullptr);

    /// Owned from now on; it goes by being deleted.
    Banner *add(Banner *banner);
    /// What stands above the banners, when it is shown: a card of the message. It stays; hidden at first. Owned.
    void setCard(QWidget *card);
    void showCard(bool shown);
    /// All banners are deleted at once, and the card is hidden: not from within a click on one of them.
    void clear();

private:
    void showAsNeeded();

    QVBoxLayout *m_column;
    QWidget *m_card = nullptr;
    int m_count = 0; ///< of banners
};

} // namespace Restante

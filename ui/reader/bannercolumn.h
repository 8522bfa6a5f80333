// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMargins;
class QVBoxLayout;

namespace Restante {

class Banner;

/// Banners one below the other, each as long as it is needed; takes no room without any. GUI thread.
class BannerColumn final : public QWidget
{
    Q_OBJECT

public:
    /// `margins` and the room between are in drawn pixels.
    explicit BannerColumn(const QMargins &margins, QWidget *parent = nullptr);

    /// Owned from now on; it goes by being deleted.
    Banner *add(Banner *banner);
    /// What stands above all banners: a card of the message. Owned.
    void addCard(QWidget *card);
    /// All are deleted at once: not from within a click on one of them.
    void clear();

private:
    void hold(QWidget *widget);

    QVBoxLayout *m_column;
};

} // namespace Restante

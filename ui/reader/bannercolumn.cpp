// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bannercolumn.h"

#include "reader/banner.h"
#include "theme/layoutpause.h"
#include "theme/metrics.h"

#include <QPointer>
#include <QVBoxLayout>

namespace Restante {

BannerColumn::BannerColumn(const QMargins &margins, QWidget *parent)
    : ColumnItem(parent)
    , m_column(new QVBoxLayout(this))
{
    const Metrics metrics(font());
    m_column->setContentsMargins(metrics.px(margins.left()), metrics.px(margins.top()), metrics.px(margins.right()),
                                 metrics.px(margins.bottom()));
    m_column->setSpacing(metrics.px(8));
    hide();
}

Banner *BannerColumn::add(Banner *banner)
{
    if (banner->kind() == Banner::Kind::Danger)
        m_column->insertWidget(0, banner); // nothing is more urgent
    else
        m_column->addWidget(banner);
    ++m_count;
    {
        const LayoutPause pause(banner);
        show();
        banner->show();
    }
    // This deletes its layout before its children.
    connect(banner, &QObject::destroyed, this, [this, column = QPointer(m_column)] {
        if (!column)
            return;
        --m_count;
        showAsNeeded();
    });
    return banner;
}

void BannerColumn::setCard(QWidget *card)
{
    card->hide();
    m_card = card;
    m_column->insertWidget(0, card);
}

void BannerColumn::showCard(bool shown)
{
    const LayoutPause pause(this);
    m_card->setVisible(shown);
    showAsNeeded();
}

void BannerColumn::clear()
{
    for (int i = m_column->count(); i-- > 0;) {
        QWidget *widget = m_column->itemAt(i)->widget();
        if (widget != m_card)
            delete widget;
    }
    if (m_card)
        m_card->hide();
    hide();
}

void BannerColumn::showAsNeeded()
{
    setVisible(m_count > 0 || (m_card && !m_card->isHidden()));
}

} // namespace Restante

#include "moc_bannercolumn.cpp"

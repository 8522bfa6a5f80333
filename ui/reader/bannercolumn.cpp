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
    : QWidget(parent)
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
    hold(banner);
    return banner;
}

void BannerColumn::addCard(QWidget *card)
{
    m_column->insertWidget(0, card);
    hold(card);
}

void BannerColumn::hold(QWidget *widget)
{
    {
        const LayoutPause pause(this);
        show();
        widget->show();
    }
    // This deletes its layout before its children.
    connect(widget, &QObject::destroyed, this, [this, column = QPointer(m_column)] {
        if (column)
            setVisible(column->count() > 0);
    });
}

void BannerColumn::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

} // namespace Restante

#include "moc_bannercolumn.cpp"

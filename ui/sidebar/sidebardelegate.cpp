// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar/sidebardelegate.h"

#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/tagcolours.h"
#include "words/quantities.h"

#include <QLineEdit>
#include <QPainter>

namespace Restante {

namespace {

const SidebarModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const SidebarModel *>(index.model());
}

} // namespace

SidebarDelegate::SidebarDelegate(SidebarView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SidebarPlace *place = modelOf(index).place(index);
    const Metrics metrics(option.font);
    return { metrics.px(100), metrics.px(place && place->isHead() ? 34 : 28) };
}

void SidebarDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const Colours colours = coloursOf(option.palette);
    const QFont font = metrics.headFont();
    QRect area = option.rect.adjusted(metrics.px(16), metrics.px(8), -metrics.px(16), 0);
    const bool folded = !m_view->isExpanded(index);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setFont(font);
    painter.setPen(colours.muted);
    // Signs stand from the trailing edge, each beside the one before.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int size = metrics.px(12);
    const auto takeSign = [&] {
        const QRect sign(mirrored ? area.left() : area.right() - size + 1, area.center().y() - size / 2, size, size);
        const int used = size + metrics.px(4);
        area = mirrored ? area.adjusted(used, 0, 0, 0) : area.adjusted(0, 0, -used, 0);
        return sign;
    };
    const QRect arrow = takeSign(); // its place is free also when it is not seen: the name stays as it is
    if (folded || hovered)
        paintIcon(&painter, folded ? Icon::ArrowRight : Icon::ArrowDown, arrow, colours.muted);
    if (modelOf(index).place(index)->troubled)
        paintIcon(&painter, Icon::Warning, takeSign(), colours.warn);
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
    if (m_view->hasFocus() && index == m_view->currentIndex()) {
        painter.setPen(colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(option.rect).adjusted(metrics.px(8) + 0.5, metrics.px(8) + 0.5, -metrics.px(8) - 0.5, -0.5), 6, 6);
    }
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SidebarModel &model = modelOf(index);
    const SidebarPlace *place = model.place(index);
    if (!place)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (place->isHead()) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    const Metrics metrics(option.font);
    const Colours colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool target = index == m_view->dropTarget();
    const QRectF ground = QRectF(option.rect).adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    if (selected || target || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected || target ? colours.accentSoft : colours.line);
        painter->drawRoundedRect(ground, metrics.px(6), metrics.px(6));
    }
    if (target || (m_view->hasFocus() && index == m_view->currentIndex())) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), metrics.px(6), metrics.px(6));
    }

    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto mirror = [&](QRect rect) {
        if (mirrored)
            rect.moveLeft(option.rect.left() + option.rect.right() - rect.right());
        return rect;
    };
    const int indent = metrics.px(16) * qMax(0, model.depth(index) - 1);
    const int iconSize = metrics.px(16);
    const QColor ink = selected ? colours.accent : colours.text;
    const QRect iconRect =
        mirror({ option.rect.left() + metrics.px(16) + indent, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize });
    if (place->kind == SidebarPlace::Kind::Tag) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tagColours(place->tag.colour, isDark(option.palette)).plate);
        painter->drawEllipse(QRectF(iconRect).center(), metrics.px(9) / 2.0, metrics.px(9) / 2.0);
    } else {
        paintIcon(painter, place->icon, iconRect, ink);
    }

    const QFont font = metrics.font(13, selected ? QFont::DemiBold : QFont::Normal);
    int right = option.rect.right() - metrics.px(16);
    if (place->count > 0) {
        const QFont countFont = metrics.font(12, selected ? QFont::DemiBold : QFont::Normal);
        const QString count = numberText(place->count);
        const int width = QFontMetrics(countFont).horizontalAdvance(count);
        painter->setFont(countFont);
        painter->setPen(selected ? colours.accent : colours.muted);
        painter->drawText(mirror({ right - width + 1, option.rect.top(), width, option.rect.height() }), int(Qt::AlignCenter),
                          count);
        right -= width + metrics.px(8);
    }
    const int left = option.rect.left() + metrics.px(40) + indent;
    const QRect textRect(left, option.rect.top(), qMax(0, right - left + 1), option.rect.height());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(mirror(textRect), int(Qt::AlignVCenter | Qt::AlignLeading),
                      QFontMetrics(font).elidedText(place->name, Qt::ElideRight, textRect.width()));
    painter->restore();
}

/// Where the name stands, so that it does not jump when it is changed.
void SidebarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const int left = metrics.px(34) + metrics.px(16) * qMax(0, modelOf(index).depth(index) - 1);
    QRect place = option.rect.adjusted(left, 0, -metrics.px(12), 0);
    if (option.direction == Qt::RightToLeft)
        place.moveLeft(option.rect.left() + option.rect.right() - place.right());
    editor->setGeometry(place);
}

QWidget *SidebarDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int longestName = 60;
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(longestName);
    edit->setProperty("look", QByteArrayLiteral("inline"));
    edit->setAccessibleName(tr("New name of %1").arg(index.data().toString()));
    return edit;
}

} // namespace Restante

#include "moc_sidebardelegate.cpp"

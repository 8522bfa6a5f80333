// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchhelp.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int meaningRole = Qt::UserRole;
constexpr qreal rowHeight = 28; ///< drawn pixels

/// The chip as it will stand in the field, and its meaning beside it.
class HintDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { option.rect.width(), Metrics(option.font).px(rowHeight) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics(option.font);
        const Colours colours = coloursOf(option.palette);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QFont font = metrics.font(13, QFont::Medium);
        const QString chip = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        if (marked || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(marked ? colours.accentSoft : colours.hover);
            painter->drawRoundedRect(option.rect.adjusted(metrics.px(6), 0, -metrics.px(6), 0), metrics.px(5), metrics.px(5));
        }
        const int height = metrics.px(20);
        const int most = option.rect.width() / 2;
        const QString shown = QFontMetrics(font).elidedText(chip, Qt::ElideRight, most);
        QRect pill(option.rect.left() + metrics.px(12), option.rect.center().y() - height / 2,
                   QFontMetrics(font).horizontalAdvance(shown) + metrics.px(14), height);
        QRect words(pill.right() + metrics.px(12), option.rect.top(), option.rect.right() - pill.right() - metrics.px(24),
                    option.rect.height());
        if (mirrored) {
            pill.moveLeft(option.rect.left() + option.rect.right() - pill.right());
            words.moveLeft(option.rect.left() + option.rect.right() - words.right());
        }
        painter->setBrush(marked ? colours.base : colours.accentSoft);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(colours.accent);
        painter->setFont(font);
        painter->drawText(pill, Qt::AlignCenter, shown);
        painter->setPen(colours.muted);
        painter->setFont(metrics.smallFont());
        painter->drawText(
            words, int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
            QFontMetrics(metrics.smallFont()).elidedText(index.data(meaningRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

SearchHelp::SearchHelp(QLineEdit *field)
    : QFrame(field)
    , m_field(field)
    , m_list(new QListWidget(this))
{
    const Metrics metrics(font());
    setLook(this, "card");
    m_list->setItemDelegate(new HintDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Ways to narrow the search"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics.px(6), 1, metrics.px(6));
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { write(m_list->row(item)); });
    hide();
}

void SearchHelp::offer()
{
    m_hints = m_field->hasFocus() ? hintsFor(m_field->text(), m_field->cursorPosition(), m_names) : QList<SearchHint>();
    m_list->clear();
    for (const SearchHint &hint : std::as_const(m_hints)) {
        auto *item = new QListWidgetItem(visibleText(hint.chip, 80), m_list);
        item->setData(meaningRole, hint.meaning);
        item->setData(Qt::AccessibleTextRole, hint.meaning.isEmpty() ? hint.chip : tr("%1, %2").arg(hint.chip, hint.meaning));
    }
    setVisible(!m_hints.isEmpty());
    if (!m_hints.isEmpty())
        place();
}

/// Over what is below the field, in its window.
void SearchHelp::place()
{
    const Metrics metrics(font());
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    const QPoint corner = m_field->mapTo(m_field->window(), QPoint(0, m_field->height() + metrics.px(4)));
    setGeometry(QRect(corner, QSize(m_field->width(), metrics.px(rowHeight) * int(m_hints.size()) + metrics.px(14))));
    show();
    raise();
}

bool SearchHelp::step(int rows)
{
    if (!isVisible())
        return false;
    const int row = m_list->currentRow() + rows;
    if (row >= m_list->count())
        return false;
    m_list->setCurrentRow(qMax(-1, row));
    if (row < 0)
        m_list->clearSelection();
    return true;
}

bool SearchHelp::take()
{
    if (!isVisible() || m_list->currentRow() < 0 || m_list->selectedItems().isEmpty())
        return false;
    write(m_list->currentRow());
    return true;
}

void SearchHelp::write(int row)
{
    if (row < 0 || row >= m_hints.size())
        return;
    const HintedText hinted = withHint(m_field->text(), m_field->cursorPosition(), m_hints.at(row));
    // As if it had been typed: it can be undone, and it is an edit.
    m_field->selectAll();
    m_field->insert(hinted.text);
    m_field->setCursorPosition(int(hinted.cursor));
    offer();
}

} // namespace Restante

#include "moc_searchhelp.cpp"

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/tableview.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "words/quantities.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestCell = 300;

} // namespace

void RowsModel::setRows(const QStringList &head, const QList<QStringList> &rows, const QSet<qsizetype> &marked)
{
    beginResetModel();
    m_head = head.isEmpty() && !rows.isEmpty() ? rows.constFirst() : head;
    m_rows = head.isEmpty() && !rows.isEmpty() ? rows.sliced(1) : rows;
    m_marked = marked;
    m_columns = int(m_head.size());
    for (const QStringList &row : std::as_const(m_rows))
        m_columns = qMax(m_columns, int(row.size()));
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows[index.row()].value(index.column());
    const bool isMarked = m_marked.contains(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return role == Qt::ToolTipRole && isMarked ? tr("%1: a program").arg(visibleText(text, longestCell).toHtmlEscaped())
            : role == Qt::DisplayRole              ? QVariant(visibleText(text, longestCell))
                                                   : QVariant();
    if (role == Qt::AccessibleTextRole && isMarked)
        return tr("%1: a program").arg(visibleText(text, longestCell));
    if (role == Qt::DecorationRole && index.column() == 0 && isMarked)
        return lineIcon(Icon::Warning);
    if (role == Qt::TextAlignmentRole) {
        bool isNumber = false;
        QLocale::c().toDouble(text.trimmed(), &isNumber);
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
        return visibleText(m_head.value(section), longestCell);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignVCenter | Qt::AlignLeading);
    return QAbstractTableModel::headerData(section, orientation, role);
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new RowsModel(this))
{
    const Metrics metrics(font());
    setModel(m_model);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(metrics.px(26));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(100); // rows looked at for a width
    horizontalHeader()->setMaximumSectionSize(metrics.px(420));
}

void TableView::showTable(const QList<QStringList> &rows)
{
    m_model->setRows({}, rows);
    setShowGrid(true);
    resizeColumnsToContents();
}

void TableView::showArchive(const ArchiveListing &listing)
{
    QList<QStringList> rows;
    QSet<qsizetype> programs;
    for (const ArchiveEntry &entry : listing.entries) {
        if (!entry.isFolder && isRunnableName(entry.name))
            programs.insert(rows.size());
        rows += QStringList { entry.name, entry.isFolder ? QString() : octetsText(entry.octets) };
    }
    m_model->setRows({ tr("Name"), tr("Size") }, rows, programs);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    horizontalHeader()->setMaximumSectionSize(QWIDGETSIZE_MAX);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    // As tab-separated lines, which is what spreadsheets take.
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::ranges::sort(chosen);
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? u'\t' : u'\n';
        text += chosen[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Restante

#include "moc_tableview.cpp"

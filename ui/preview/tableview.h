// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/archivelisting.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <QTableView>

namespace Restante {

/// Rows of texts that came by mail, each made harmless when it is asked for.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// No `head`: the first row is the head.
    void setRows(const QStringList &head, const QList<QStringList> &rows, const QSet<qsizetype> &marked = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_head;
    QList<QStringList> m_rows;
    QSet<qsizetype> m_marked; ///< rows that deserve a look: programs in an archive
    int m_columns = 0;
};

/// A table of a file, or what is in an archive.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void showTable(const QList<QStringList> &rows);
    void showArchive(const ArchiveListing &listing);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowsModel *m_model;
};

} // namespace Restante

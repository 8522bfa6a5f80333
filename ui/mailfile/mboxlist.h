// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailfile/mboxindex.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Restante {

/// The messages of an mbox file in the order of the file, as far as it has been walked over.
class MboxListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void append(const QList<MboxRow> &rows);
    const MboxRow &row(int number) const { return m_rows.at(number); }
    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the subject; AccessibleTextRole: all of it.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<MboxRow> m_rows;
};

/// A row of two lines: sender and date, subject.
class MboxRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MboxRowDelegate(const MboxListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MboxListModel &m_model;
};

} // namespace Restante

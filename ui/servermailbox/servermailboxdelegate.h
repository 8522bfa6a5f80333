// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Restante {

class ServerMailboxModel;

/// Paints a message on the server in two lines: who and what about (or its unique-id), and its state in words; size and date at
/// the end.
class ServerMailboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ServerMailboxDelegate(const ServerMailboxModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintGround(QPainter &painter, const Row &row) const;
    void paintState(QPainter &painter, const Row &row, int number) const;
    int paintEnd(QPainter &painter, const Row &row, int number) const;
    void paintMessage(QPainter &painter, const Row &row, int number, int end) const;

    const ServerMailboxModel &m_model;
};

} // namespace Restante

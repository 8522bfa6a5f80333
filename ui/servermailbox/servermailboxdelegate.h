// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Restante {

class ServerMailboxModel;
struct MessageSummary;
struct ServerMessage;

/// Paints a message on the server: who and what about (or its unique-id), date, size and its state in words; in columns, or where
/// there is no room for them in two lines.
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
    void paintColumns(QPainter &painter, const Row &row, int number) const;
    void paintState(QPainter &painter, const Row &row, int number, const QRect &area) const;
    void paintSubject(QPainter &painter, const Row &row, const MessageSummary &summary, const QRect &area) const;
    void paintUniqueId(QPainter &painter, const Row &row, const ServerMessage &message, const QRect &area) const;
    QString dateText(int number) const;
    int paintEnd(QPainter &painter, const Row &row, int number) const;
    void paintMessage(QPainter &painter, const Row &row, int number, int end) const;

    const ServerMailboxModel &m_model;
};

} // namespace Restante

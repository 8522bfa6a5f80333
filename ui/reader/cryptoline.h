// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/cryptotext.h"
#include "theme/columnitem.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Restante {

class WrappedLabel;

/// Below the sender: what is known of signature and encryption, in words, with the details behind a click. Widgets of our own
/// that no mail can draw over.
class CryptoLine final : public ColumnItem<QWidget>
{
    Q_OBJECT

public:
    explicit CryptoLine(QWidget *parent = nullptr);

    /// None: nothing is shown.
    void setStatements(const QList<CryptoStatement> &statements);
    const QList<CryptoStatement> &statements() const { return m_statements; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    struct Row {
        QWidget *widget;
        QLabel *sign;
        WrappedLabel *words;
    };
    Row makeRow();
    void write(const Row &row, const CryptoStatement &statement);
    QWidget *makeDetails();

    QList<CryptoStatement> m_statements;
    QVBoxLayout *m_column;
    QPushButton *m_button; ///< in the first row
    QList<Row> m_rows;     ///< they stay from message to message; those that are needed are shown
    QWidget *m_details = nullptr;
    bool m_unfolded = false;
};

} // namespace Restante

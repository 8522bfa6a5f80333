// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Restante {

/// Controls and words one after the other like a line of text: where the line ends, the next begins. So a sentence with a number
/// to fill in survives large fonts and long languages. Follows the layout direction.
class FlowRow final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowRow(int spacing);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        qsizetype first = 0;
        qsizetype count = 0;
        int height = 0;
    };
    QList<Line> linesFor(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace Restante

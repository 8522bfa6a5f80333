// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <utility>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace Restante {

/// Above a message: what is done with it, how it is shown, and more behind three dots. An action of high priority stands there
/// with its sign and its words, others by their words, those of low priority by their sign. Where it is narrow, all that have a
/// sign stand by it.
class ReaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderBar(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions);
    QToolButton &formButton() { return *m_form; }
    QToolButton &moreButton() { return *m_more; }
    bool isNarrow() const { return m_level == narrow; }
    /// A property of actions: their words stand beside their sign where there is room for them, the last ones first. (To an
    /// action of low priority Qt gives no words.)
    static constexpr auto wordsWithRoom = "wordsWithRoom";

protected:
    bool event(QEvent *event) override;

private:
    /// Signs alone; other levels: how many of those that may have words have them.
    static constexpr int narrow = -1;
    int mostLevel() const;
    Qt::ToolButtonStyle styleAt(int level, const QToolButton &of) const;
    void dress(int level);
    int widthAt(int level); ///< pixels of the actions that are seen
    void fit();

    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons; ///< of the actions
    QToolButton *m_form;
    QToolButton *m_more;
    int m_level = 0;
    QHash<std::pair<const QToolButton *, Qt::ToolButtonStyle>, int> m_widths; ///< pixels, where they were measured
};

} // namespace Restante

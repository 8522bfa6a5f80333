// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    bool isNarrow() const { return m_narrow; }

protected:
    bool event(QEvent *event) override;

private:
    void dress(bool narrow);
    void fit();

    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons; ///< of the actions
    QToolButton *m_form;
    QToolButton *m_more;
    bool m_narrow = false;
    int m_wide = -1; ///< pixels of the actions when they are not narrow; -1: not measured
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace Restante {

/// Finds words in the text shown. Opens with Ctrl+F, goes with Esc.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QTextEdit &view, QWidget *parent = nullptr);

    void open();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backwards, bool fromHere);
    void close();

    QTextEdit &m_view;
    QLineEdit *m_words;
    QLabel *m_verdict;
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Restante {

class HtmlView;
enum class FindStep;

/// Finds words in the body shown, in whatever view; says which of how many. Opens with Ctrl+F, goes with Esc.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Where is looked; what is looked for is found there, too.
    void setView(HtmlView *view);
    /// Another body is shown.
    void lookAgain();
    void open();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(FindStep step);
    void tell(int which, int of);
    void close();

    HtmlView *m_view = nullptr;
    QLineEdit *m_words;
    QLabel *m_verdict;
};

} // namespace Restante

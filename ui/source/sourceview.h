// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Restante {

class SourceHighlighter;

/// The source of a message, or a piece of it: names of header fields stand out, lines are numbered if wanted. Read-only.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// `isBeginning`: the header of the message comes first.
    void setSource(const QString &text, qsizetype firstLine, bool isBeginning);
    void setNumbered(bool numbered);
    bool isNumbered() const { return m_numbered; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int gutterWidth() const;
    void settleGutter();
    void paintGutter();

    QWidget *m_gutter;
    SourceHighlighter *m_highlighter;
    qsizetype m_firstLine = 1;
    bool m_numbered = false;
};

} // namespace Restante

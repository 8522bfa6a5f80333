// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;
class QToolButton;

namespace Restante {

class SearchHelp;
struct SearchNames;

/// The field at the top: says what is searched for while it is typed, a moment after the last key; offers chips and shows them as
/// such.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void start(); ///< focus and select, for the shortcut
    /// Without searchChanged().
    void empty();
    /// As Esc does: nothing is searched for any more.
    void end();
    /// What may stand behind tag: in: account:.
    void setNames(const SearchNames &names);

Q_SIGNALS:
    void searchChanged(const QString &words);
    void left();
    void listWanted(); ///< Down or Return: on to the results

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();
    void updateHint();
    void markChips();

    QTimer m_pause;
    QString m_told;
    QLabel *m_hint;
    QToolButton *m_clear;
    SearchHelp *m_help;
};

} // namespace Restante

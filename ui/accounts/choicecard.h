// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace Restante {

class FlowRow;

/// One of several choices as a card: a radio button with its title, what else belongs into its line ("[30] days"), and what it
/// means. A click anywhere chooses it. The chosen one is told by the radio button, the fill and the border.
class ChoiceCard final : public QWidget
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &description, QButtonGroup *group, QWidget *parent = nullptr);

    QRadioButton *radio() const { return m_radio; }
    bool isChosen() const;
    void choose();

    /// Puts a control into the title's line; using it chooses the card.
    void addToTitle(QWidget *control);
    void addToTitle(const QString &text);
    void setDescription(const QString &description);
    /// What a screen reader says for the choice as a whole.
    void setSpokenTitle(const QString &text);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FlowRow *titleRow();

    QRadioButton *m_radio;
    QLabel *m_title;
    FlowRow *m_titleRow = nullptr; ///< once there are controls in the title's line
    QVBoxLayout *m_texts;
    QLabel *m_description;
};

} // namespace Restante

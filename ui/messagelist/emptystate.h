// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/givenplace.h"

class QLabel;
class QPushButton;

namespace Restante {

/// One quiet line and at most three buttons, centred: what a place shows that has nothing to show.
class EmptyState final : public GivenPlace
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &line = {});
    /// Empty texts hide the buttons. The first is the primary one when `primary`.
    void setButtons(const QString &first, const QString &second = {}, const QString &third = {});
    void setPrimary(bool primary);

Q_SIGNALS:
    void firstClicked();
    void secondClicked();
    void thirdClicked();

private:
    QLabel *m_title;
    QLabel *m_line;
    QPushButton *m_first;
    QPushButton *m_second;
    QPushButton *m_third;
};

} // namespace Restante

// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/columnitem.h"
#include "theme/icons.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace Restante {

/// A sentence with what can be done about it. In the page, never over it; many stack. The text is plain text.
class Banner final : public ColumnItem<QFrame>
{
    Q_OBJECT

public:
    enum class Kind {
        Danger,  ///< somebody means harm
        Warning, ///< to be thought about
        Note,
    };
    Banner(Kind kind, Icon icon, const QString &text, QWidget *parent = nullptr);
    Kind kind() const { return m_kind; }

    Banner *addButton(const QString &text, std::function<void()> action, const char *look = "");
    void clearButtons();
    /// Of the button that was added last: what it will do.
    void setButtonToolTip(const QString &text);
    /// Further choices, behind three dots.
    Banner *addMenu(QMenu *menu);
    /// Stands above the text, in strong letters.
    Banner *setTitle(const QString &title);
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addControl(QWidget *control);
    void tint();
    void nameIt();

    Kind m_kind;
    Icon m_icon;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QPushButton *m_lastButton = nullptr;
};

} // namespace Restante

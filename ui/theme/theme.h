// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QObject>

class QApplication;

namespace Restante {

enum class ThemeChoice { System, Light, Dark };

QString themeChoiceName(ThemeChoice choice); ///< "system", "light", "dark", for settings
ThemeChoice themeChoiceFromName(QStringView name);

/// Gives the application its palette, style and style sheet and keeps them in step with the desktop's colour scheme, accent
/// colour and font. One for each application, made by the composition root; GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, ThemeChoice choice = ThemeChoice::System, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice;
    QColor m_desktopAccent; ///< invalid: the desktop offers none
    bool m_applying = false;
};

} // namespace Restante

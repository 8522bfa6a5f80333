// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferences.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace Restante {

/// The few choices about the window; each takes effect at once. Not modal.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    /// Below the choices: what is set elsewhere than in the preferences.
    void addSection(QWidget *section);

Q_SIGNALS:
    void changed(const Restante::Preferences &preferences);
    void keysWanted();

private:
    QComboBox *addChoice(QFormLayout &form, const QString &label, const QList<std::pair<QString, QVariant>> &choices,
                         const QVariant &chosen);
    void tell();

    Preferences m_preferences;
    QVBoxLayout *m_sections;
    QComboBox *m_theme;
    QComboBox *m_markRead;
    QComboBox *m_form;
    QComboBox *m_zoom;
    QComboBox *m_motion;
};

} // namespace Restante
